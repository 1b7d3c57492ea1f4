package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Project Explorer: what it shows, how it selects, and what can be dropped on it. */
class ExplorerPartTest {
  @TempDir
  private Path folder;
  private Bench bench;
  private Tree tree;

  @BeforeEach
  void open() {
    bench = new Bench();
    bench.part(ExplorerPart.class, 620, 700);
    tree = bench.only(Tree.class);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private TreeItem item(String... names) {
    TreeItem[] items = tree.getItems();
    TreeItem found = null;
    for (String name : names) {
      found = Arrays.stream(items).filter(one -> one.getText().startsWith(name)).findFirst().orElseThrow();
      Event expand = new Event();
      expand.item = found;
      tree.notifyListeners(SWT.Expand, expand);
      found.setExpanded(true);
      items = found.getItems();
    }
    return found;
  }

  private void click(TreeItem item) {
    tree.setSelection(item);
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Selection, event);
  }

  private void choose(String text) {
    Menu menu = tree.getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    MenuItem chosen = Arrays.stream(menu.getItems()).filter(one -> one.getText().startsWith(text)).findFirst().orElseThrow();
    assertThat(chosen.isEnabled()).as(text).isTrue();
    chosen.notifyListeners(SWT.Selection, new Event());
    menu.notifyListeners(SWT.Hide, new Event());
  }

  @Test
  void showsTheProjectAndSelectsBothWays() throws IOException {
    assertThat(Hands.words(bench.shell)).contains("No project is open");
    bench.shot(bench.shell, "explorer-empty");
    OpenProject project = bench.demonstration(folder.resolve("study"));
    TreeItem foil = item("Demonstration study", "EC:EMC, foil 1");
    assertThat(foil.getText()).isEqualTo("EC:EMC, foil 1  1.2 M LiPF6 in EC:EMC 3:7");
    assertThat(item("Demonstration study", "dry foil").getText()).endsWith("dry");
    TreeItem first = item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_020min.spm");
    assertThat(first.getText()).isEqualTo("ec-emc-1_020min.spm  20 min image");
    item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ocv-1");
    rowsHavePictures(tree.getItems());
    click(first);
    Measurement measurement = bench.desk.selection().measurement().orElseThrow();
    assertThat(measurement.getName()).isEqualTo("ec-emc-1_020min.spm");
    Experiment vc = project.project().getExperiments().stream().filter(one -> one.getName().equals("EC:EMC + VC, foil 4")).findFirst().orElseThrow();
    bench.desk.select(project, vc.getDataSets().getFirst());
    assertThat(tree.getSelection()[0].getText()).startsWith("data set 4");
    bench.shot(bench.shell, "explorer");
  }

  private static void rowsHavePictures(TreeItem[] items) {
    for (TreeItem item : items) {
      assertThat(item.getText().isEmpty() || item.getImage() != null).as("the picture of " + item.getText()).isTrue();
      rowsHavePictures(item.getItems());
    }
  }

  @Test
  void picturesTellKindsApartAreSharedAndGoWithTheTree() throws IOException {
    List<Error> leaks = new ArrayList<>();
    Resource.setNonDisposeHandler(leaks::add);
    tree.setBackground(new Color(0x2f, 0x2f, 0x2f));
    tree.setForeground(new Color(0xdf, 0xe3, 0xe6));
    bench.demonstration(folder.resolve("study"));
    Image map = item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_020min.spm").getImage();
    Image curves = item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_100min.pfc").getImage();
    Image log = item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ocv-1").getImage();
    Image experiment = item("Demonstration study", "EC:EMC, foil 1").getImage();
    assertThat(List.of(map, curves, log, experiment, item("Demonstration study").getImage())).doesNotHaveDuplicates();
    assertThat(item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_045min.spm").getImage()).isSameAs(map);
    assertThat(item("Demonstration study", "EC:EMC, foil 2").getImage()).isSameAs(experiment);
    bench.shot(bench.shell, "explorer-dark");
    tree.dispose();
    assertThat(List.of(map, curves, log, experiment)).allMatch(Image::isDisposed);
    System.gc();
    Resource.setNonDisposeHandler(null);
    assertThat(leaks).isEmpty();
  }

  @Test
  void excludesRenamesRemovesAndTakesBack() throws IOException {
    OpenProject project = bench.demonstration(folder.resolve("study"));
    TreeItem first = item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_020min.spm");
    click(first);
    Measurement measurement = bench.desk.selection().measurement().orElseThrow();
    choose("Exclude");
    assertThat(measurement.isExcluded()).isTrue();
    assertThat(tree.getSelection()[0].getText()).endsWith(", excluded");
    assertThat(tree.getSelection()[0].getForeground(0)).isNotEqualTo(first.getParentItem().getForeground(0));
    bench.shot(bench.shell, "explorer-excluded");
    choose("Include");
    assertThat(measurement.isExcluded()).isFalse();
    Event key = new Event();
    key.keyCode = SWT.F2;
    tree.notifyListeners(SWT.KeyDown, key);
    Text editor = Hands.all(tree, Text.class).getFirst();
    editor.setText("first image");
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(measurement.getName()).isEqualTo("first image");
    choose("Remove");
    assertThat(project.files().measurements()).doesNotContain(measurement);
    assertThat(bench.desk.selection().measurement()).isEmpty();
    project.undo();
    project.undo();
    assertThat(measurement.getName()).isEqualTo("ec-emc-1_020min.spm");
    assertThat(item("Demonstration study", "EC:EMC, foil 1", "data set 1", "ec-emc-1_020min.spm")).isNotNull();
  }

  @Test
  void aNewDataSetIsNamedInPlace() throws IOException {
    OpenProject project = bench.demonstration(folder.resolve("study"));
    click(item("Demonstration study", "EC:EMC, foil 1"));
    Experiment experiment = bench.desk.selection().experiment().orElseThrow();
    choose("New Data Set");
    assertThat(experiment.getDataSets()).hasSize(2);
    assertThat(experiment.getDataSets().getLast().getColour()).matches("#[0-9a-f]{6}");
    Text editor = Hands.all(tree, Text.class).getFirst();
    assertThat(editor.getText()).isEqualTo("data set 2");
    editor.setText("night");
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(experiment.getDataSets().getLast().getName()).isEqualTo("night");
    project.undo();
    project.undo();
    assertThat(experiment.getDataSets()).hasSize(1);
  }

  @Test
  void takesDroppedFilesInAndSaysWhyNot() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    OpenProject project = bench.fresh(folder.resolve("fresh"));
    Path text = Files.writeString(folder.resolve("notes.txt"), "the tip was changed at noon");
    byte[] whole = Files.readAllBytes(raw.resolve("ec-emc-1/ec-emc-1_020min.spm"));
    Path cut = Files.write(folder.resolve("cut.spm"), Arrays.copyOf(whole, whole.length / 2));
    Hands.drop(tree, Optional.of(tree.getItem(0)), DND.DROP_COPY, raw.resolve("ec-emc-1"), text, cut);
    bench.screen.until("the files are in", () -> bench.imports.running().isEmpty() && !bench.imports.reports().isEmpty());
    assertThat(project.files().measurements()).hasSize(15);
    assertThat(project.files().measurements()).noneMatch(one -> one.getData().isLinked());
    Table table = bench.only(Table.class);
    assertThat(Hands.words(bench.shell)).contains("15 added");
    List<String> rows = Arrays.stream(table.getItems()).map(ExplorerPartTest::row).toList();
    assertThat(rows.getFirst()).startsWith("cut.spm|refused|").contains("Copy it again");
    assertThat(rows).anyMatch(row -> row.startsWith("notes.txt|skipped|is no instrument's file"));
    bench.shot(bench.shell, "explorer-imported");
    Hands.press(bench.shell, "Dismiss");
    assertThat(table.isVisible()).isFalse();
    Hands.drop(tree, Optional.of(tree.getItem(0)), DND.DROP_LINK, raw.resolve("ec-emc-2"));
    bench.screen.until("the links are in", () -> project.files().measurements().size() == 24 && bench.imports.running().isEmpty());
    assertThat(project.files().measurements().stream().filter(one -> one.getData().isLinked())).hasSize(9);
  }

  private static String row(TableItem item) {
    return String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3));
  }

  @Test
  void filesGoIntoTheDataSetUnderTheCursor() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    OpenProject project = bench.fresh(folder.resolve("fresh"));
    click(tree.getItem(0));
    choose("New Experiment");
    Experiment experiment = project.project().getExperiments().getFirst();
    Parts.newDataSet(project, experiment);
    TreeItem under = item("Fresh", "experiment 1", "data set 1");
    Hands.drop(tree, Optional.of(under), DND.DROP_COPY, raw.resolve("dry/dry-foil_1.spm"));
    bench.screen.until("the file is in", () -> experiment.getDataSets().getFirst().getMeasurements().size() == 1);
  }

  @Test
  void opensDroppedProjectsAndOffersANewOneForFiles() throws IOException {
    Path study = DemonstrationProject.analysed(folder.resolve("study"));
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    Hands.drop(tree, Optional.empty(), DND.DROP_COPY, raw);
    Shell wizard = bench.wizard("New Project");
    assertThat(Hands.all(wizard, Text.class)).anyMatch(text -> text.getText().equals("") && text.getMessage().equals("SEI with VC"));
    wizard.close();
    Hands.drop(tree, Optional.empty(), DND.DROP_COPY, study);
    bench.screen.until("the project is open", () -> bench.desk.projects().size() == 1);
    assertThat(tree.getItem(0).getText()).startsWith("Demonstration study");
    assertThat(ProjectFolder.is(bench.desk.projects().getFirst().folder())).isTrue();
  }
}
