/** The pages of help, which page belongs to which view, and the cheat sheets. Nothing but resources; the workbench shows them. */
package org.interphase.help;
