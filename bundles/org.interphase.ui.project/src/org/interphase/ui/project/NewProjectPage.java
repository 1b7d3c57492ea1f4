package org.interphase.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.Electrolyte;
import org.interphase.ui.HelpContexts;

/** What a new project is called, where it goes, and what its experiment is. Says as a person types what was understood, or what is wrong. */
final class NewProjectPage extends WizardPage {
  private Text name;
  private Text folder;
  private Button immersedChoice;
  private Button notebookChoice;
  private Text electrolyte;
  private Label understood;
  private Text immersed;
  private Label moment;
  private String proposed = "";

  NewProjectPage() {
    super("project");
    setTitle("New Project");
    setDescription("A project is a folder with the instruments' files, what is known of them, and the results.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(3, false));
    name = Rows.text(page, "Name:", "SEI with VC");
    folder = Rows.folder(page, "Folder:", "");
    new Label(page, SWT.NONE).setText("Sample:");
    Composite choices = new Composite(page, SWT.NONE);
    choices.setLayout(new RowLayout());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
    immersedChoice = Rows.radio(choices, "in electrolyte", true);
    Rows.radio(choices, "dry", false);
    notebookChoice = Rows.radio(choices, "as the notebook of the files says", false);
    electrolyte = Rows.text(page, "Electrolyte:", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    understood = Rows.remark(page, 3);
    immersed = Rows.text(page, "Immersed at:", "2026-03-02 09:00");
    moment = Rows.remark(page, 1);
    name.addListener(SWT.Modify, event -> named());
    for (Text text : new Text[] {name, folder, electrolyte, immersed}) {
      text.addListener(SWT.Modify, event -> check());
    }
    for (var choice : choices.getChildren()) {
      choice.addListener(SWT.Selection, event -> check());
    }
    setControl(page);
    propose(ProjectsFolder.path());
    check();
    setErrorMessage(null);
    HelpContexts.set(page, "explorer");
  }

  /** The folder follows the name until a person chooses another. */
  private void named() {
    if (folder.getText().equals(proposed)) {
      String safe = name.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
      propose(ProjectsFolder.path().resolve(safe));
    }
  }

  private void propose(Path path) {
    proposed = path.toString();
    folder.setText(proposed);
  }

  private void check() {
    boolean wet = immersedChoice.getSelection();
    electrolyte.setEnabled(wet);
    immersed.setEnabled(wet);
    boolean composition = !wet || meant(understood, () -> electrolyte.getText().isBlank() ? "Can be stated later." : words());
    boolean time = !wet || meant(moment, () -> immersed.getText().isBlank() ? "Date and time of the instrument's clock; can be stated later."
        : "Immersed on " + Composition.text(Composition.time(immersed.getText())) + ".");
    if (!wet) {
      understood.setText(notebookChoice.getSelection() ? "A file notebook.json beside the files states experiments and electrolytes." : "");
      moment.setText("");
    }
    String why = name.getText().isBlank() ? "Give the project a name." : folder().isEmpty() ? "Choose a folder."
        : composition ? time ? "" : "The time of immersion is not understood." : "The electrolyte is not understood.";
    setErrorMessage(why.isEmpty() ? null : why);
    setPageComplete(why.isEmpty());
    understood.getParent().layout();
  }

  private String words() {
    return "Understood. " + Composition.words(Composition.electrolyte(electrolyte.getText()));
  }

  /** Shows what a text means, or what is wrong with it; whether it means something. */
  private static boolean meant(Label remark, Supplier<String> meaning) {
    try {
      remark.setText(meaning.get());
      remark.setForeground(remark.getParent().getForeground());
      return true;
    } catch (IllegalArgumentException e) {
      remark.setText(e.getMessage());
      remark.setForeground(Tints.error(remark));
      return false;
    }
  }

  String name() {
    return name.getText().strip();
  }

  Optional<Path> folder() {
    try {
      Path path = Path.of(folder.getText().strip());
      return path.isAbsolute() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether the files say what the experiments are. */
  boolean byNotebook() {
    return notebookChoice.getSelection();
  }

  Optional<Electrolyte> electrolyte() {
    return immersedChoice.getSelection() && !electrolyte.getText().isBlank() ? Optional.of(Composition.electrolyte(electrolyte.getText()))
        : Optional.empty();
  }

  Optional<LocalDateTime> immersed() {
    return immersedChoice.getSelection() && !immersed.getText().isBlank() ? Optional.of(Composition.time(immersed.getText())) : Optional.empty();
  }
}
