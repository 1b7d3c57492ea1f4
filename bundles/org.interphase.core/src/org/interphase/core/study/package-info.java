/**
 * Analyses of a whole project: what has to be computed, the series over time, the logs, the comparison of electrolytes, and the study they make.
 */
package org.interphase.core.study;
