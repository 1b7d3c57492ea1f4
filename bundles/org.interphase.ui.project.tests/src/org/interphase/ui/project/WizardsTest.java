package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.ElectrolyteLabel;
import org.interphase.model.Experiment;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards for a new project and for an import, from their first page to the end. */
class WizardsTest {
  @TempDir
  private Path folder;
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench();
    bench.shell.setSize(500, 300);
    bench.shell.open();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void makesAProjectAndTakesItsFilesIn() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    NewProjectWizard.open(bench.shell, bench.desk, bench.imports, List.of(raw.resolve("ec-emc-1")));
    Shell wizard = bench.wizard("New Project");
    Hands.field(wizard, "Name:").setText("SEI with VC");
    assertThat(Hands.field(wizard, "Folder:").getText()).endsWith("sei-with-vc");
    Hands.field(wizard, "Folder:").setText(folder.resolve("made").toString());
    Text electrolyte = Hands.field(wizard, "Electrolyte:");
    electrolyte.setText("1.2 M LiPF6 in EC:EMC 3:7:1");
    assertThat(Hands.words(wizard)).contains("2 solvents and a ratio of 3 numbers");
    assertThat(Hands.all(wizard, Button.class)).filteredOn(one -> one.getText().contains("Finish"))
        .allMatch(one -> !one.isEnabled());
    bench.shot(wizard, "new-project-refused");
    electrolyte.setText("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    assertThat(Hands.words(wizard)).contains("Understood. Salts: LiPF6 1.2 mol/L. Solvents by weight: EC 3, EMC 7. Additives: VC 5 wt%.");
    Hands.field(wizard, "Immersed at:").setText("yesterday");
    assertThat(Hands.words(wizard)).contains("\"yesterday\" is no date and time");
    Hands.field(wizard, "Immersed at:").setText("2026-03-02 09:00");
    bench.shot(wizard, "new-project");
    Hands.press(wizard, "Next >");
    bench.shot(wizard, "new-project-files");
    Hands.press(wizard, "Finish");
    bench.screen.until("the wizard is closed", wizard::isDisposed);
    OpenProject project = bench.desk.projects().getFirst();
    bench.screen.until("the files are in", () -> project.files().measurements().size() == 15);
    Experiment experiment = project.project().getExperiments().getFirst();
    assertThat(project.project().getExperiments()).hasSize(1);
    assertThat(ElectrolyteLabel.of(experiment.getElectrolyte())).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    assertThat(experiment.getImmersed()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    bench.screen.until("it is saved", project::saved);
    assertThat(folder.resolve("made/experiment.interphase")).exists();
  }

  @Test
  void saysWhyAProjectCannotBeMade() throws IOException {
    Path study = DemonstrationProject.analysed(folder.resolve("study"));
    NewProjectWizard.open(bench.shell, bench.desk, bench.imports, List.of());
    Shell wizard = bench.wizard("New Project");
    Hands.field(wizard, "Name:").setText("Again");
    Hands.field(wizard, "Folder:").setText(study.toString());
    Hands.press(wizard, "Finish");
    bench.screen.until("it is refused", () -> said(wizard).contains("holds a project already"));
    bench.shot(wizard, "new-project-occupied");
    wizard.close();
  }

  /** Everything that stands in the window, the message of the title too. */
  private static String said(Shell wizard) {
    StringBuilder text = new StringBuilder(Hands.words(wizard));
    Hands.all(wizard, Text.class).forEach(one -> text.append('\n').append(one.getText()));
    return text.toString();
  }

  @Test
  void importsAndShowsTheFateOfEachFile() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    OpenProject project = bench.fresh(folder.resolve("fresh"));
    Files.writeString(raw.resolve("ec-emc-2/notes.txt"), "nothing");
    ImportWizard.open(bench.shell, bench.desk, bench.imports, project);
    Shell wizard = bench.wizard("Import into Fresh");
    Text sources = Hands.all(wizard, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).findFirst()
        .orElseThrow();
    sources.setText("ec-emc-2");
    assertThat(said(wizard)).contains("is no whole path");
    sources.setText(raw.resolve("ec-emc-2").toString());
    Hands.press(wizard, "Link the files: they stay where they are");
    bench.shot(wizard, "import-files");
    Hands.press(wizard, "Next >");
    bench.screen.until("the files are in", () -> Hands.words(wizard).contains("9 added, 1 skipped"));
    Table table = Hands.all(wizard, Table.class).getFirst();
    assertThat(table.getItem(0).getText(0)).isEqualTo("notes.txt");
    assertThat(table.getItem(0).getText(2)).contains("no instrument's file");
    bench.shot(wizard, "import-found");
    Hands.press(wizard, "Finish");
    assertThat(wizard.isDisposed()).isTrue();
    assertThat(project.files().measurements()).hasSize(9).allMatch(one -> one.getData().isLinked());
    project.undo();
    assertThat(project.files().measurements()).isEmpty();
  }

  @Test
  void anImportIsCancelled() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    OpenProject project = bench.fresh(folder.resolve("fresh"));
    ImportWizard.open(bench.shell, bench.desk, bench.imports, project);
    Shell wizard = bench.wizard("Import into Fresh");
    Hands.all(wizard, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable()).findFirst().orElseThrow()
        .setText(raw.toString());
    Hands.press(wizard, "Next >");
    Hands.press(wizard, "Cancel Import");
    bench.screen.until("it says so", () -> said(wizard).contains("was cancelled"));
    wizard.close();
    assertThat(bench.imports.running()).isEmpty();
  }
}
