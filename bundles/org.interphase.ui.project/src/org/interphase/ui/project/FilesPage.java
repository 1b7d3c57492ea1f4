package org.interphase.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.ui.HelpContexts;

/** Which files and folders to take in, one a line, and whether to copy them. */
class FilesPage extends WizardPage {
  private final List<Path> proposed;
  private final boolean optional;
  private Text sources;
  private Button link;

  /** @param optional whether there may be none */
  FilesPage(List<Path> proposed, boolean optional) {
    super("files");
    this.proposed = List.copyOf(proposed);
    this.optional = optional;
    setTitle("Instrument Files");
    setDescription("Files are recognised by what they hold. Folders are taken in with all below them"
        + (optional ? "; there may be none yet." : "."));
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    Label label = new Label(page, SWT.NONE);
    label.setText("Files and folders, one a line:");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    sources = new Text(page, SWT.BORDER | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    sources.setText(proposed.stream().map(Path::toString).collect(Collectors.joining("\n")));
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(sources);
    Composite buttons = new Composite(page, SWT.NONE);
    buttons.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).create());
    GridDataFactory.fillDefaults().applyTo(buttons);
    button(buttons, "Add Folder...", this::addFolder);
    button(buttons, "Add Files...", this::addFiles);
    Composite choices = new Composite(page, SWT.NONE);
    choices.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).create());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
    Rows.radio(choices, "Copy the files into the project: it can be moved and archived as a whole", true);
    link = Rows.radio(choices, "Link the files: they stay where they are", false);
    more(page);
    sources.addListener(SWT.Modify, event -> check());
    setControl(page);
    check();
    setErrorMessage(null);
    HelpContexts.set(page, "explorer");
  }

  /** More fields below. */
  void more(Composite page) { }

  private void button(Composite parent, String text, Runnable work) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, event -> work.run());
  }

  private void addFolder() {
    String chosen = new DirectoryDialog(getShell()).open();
    if (chosen != null) {
      add(Path.of(chosen));
    }
  }

  private void addFiles() {
    FileDialog dialog = new FileDialog(getShell(), SWT.MULTI);
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        add(Path.of(dialog.getFilterPath(), name));
      }
    }
  }

  private void add(Path path) {
    sources.append((sources.getText().isBlank() || sources.getText().endsWith("\n") ? "" : "\n") + path);
  }

  private void check() {
    String why = why();
    setErrorMessage(why.isEmpty() ? null : why);
    setPageComplete(why.isEmpty());
  }

  private String why() {
    try {
      List<Path> chosen = sources();
      return chosen.stream().filter(path -> !path.isAbsolute()).findFirst().map(path -> path + " is no whole path: add it with the buttons.")
          .orElse(chosen.isEmpty() && !optional ? "Choose files or a folder." : "");
    } catch (InvalidPathException e) {
      return "\"" + e.getInput() + "\" is no name that a file can have.";
    }
  }

  List<Path> sources() {
    return sources.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).toList();
  }

  boolean link() {
    return link.getSelection();
  }
}
