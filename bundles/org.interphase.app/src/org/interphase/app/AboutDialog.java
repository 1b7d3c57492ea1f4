package org.interphase.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.ui.Clipboards;
import org.osgi.framework.Version;

/** Version, licences and citation. */
final class AboutDialog extends Dialog {
  private static final int WIDTH = 520;

  AboutDialog(Shell parent) {
    super(parent);
  }

  static String version() {
    Version version = Platform.getBundle("org.interphase.app").getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  static String citation() {
    return "Interphase " + version() + ", a workbench for in situ atomic force microscopy of battery interphases.";
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("About Interphase");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).numColumns = 2;
    Image logo = Icons.image("interphase");
    Label picture = new Label(area, SWT.NONE);
    picture.setImage(logo);
    picture.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 1, 6));
    area.addDisposeListener(event -> logo.dispose());
    Label name = paragraph(area, "Interphase " + version());
    name.setFont(JFaceResources.getHeaderFont());
    paragraph(area, "In situ atomic force microscopy of battery interphases: from the instrument's files to stiffness maps, classes and their evolution, "
        + "with uncertainties, so that every number can be computed again.");
    paragraph(area, "Free software under the Eclipse Public License 2.0. It stands on the Eclipse Platform, EMF and NatTable (EPL-2.0), SWTChart (EPL-2.0), "
        + "Apache Commons, Batik and Jackson (Apache-2.0), OpenPDF (LGPL-2.1 / MPL-2.0) and others; each library carries its licence. "
        + "The colour maps viridis, cividis and magma are in the public domain (CC0).");
    paragraph(area, "To cite the software and the data, name this version; every result lists the sources of its methods with their DOI.");
    Text citation = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.BORDER);
    citation.setText(citation());
    citation.setLayoutData(filled());
    return area;
  }

  private static Label paragraph(Composite area, String text) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(text);
    label.setLayoutData(filled());
    return label;
  }

  private static GridData filled() {
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.widthHint = WIDTH;
    return data;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.DETAILS_ID, "&Copy Citation", false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.DETAILS_ID) {
      Clipboards.put(getShell().getDisplay(), citation());
    } else {
      super.buttonPressed(button);
    }
  }
}
