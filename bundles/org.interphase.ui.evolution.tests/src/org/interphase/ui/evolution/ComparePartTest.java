package org.interphase.ui.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.study.Studies;
import org.interphase.report.figure.Numbers;
import org.interphase.testsupport.window.Hands;
import org.interphase.testsupport.window.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compare on the demonstration, against the stored comparisons. */
class ComparePartTest {
  @TempDir
  private Path folder;
  private Workplace place;
  private Shell shell;
  private ComparePart part;

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder);
    shell = place.shell(900, 760);
    part = place.view(ComparePart.class, shell);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Table table() {
    return Hands.only(shell, Table.class, 0);
  }

  private String words() {
    return Hands.only(shell, Text.class, 1).getText();
  }

  private String status() {
    List<Control> labels = Hands.all(shell, Control.class).stream().filter(one -> one.getClass() == Label.class).toList();
    return ((Label) labels.getLast()).getText();
  }

  @Test
  void saysHowManyDataSetsAndWhatTheyShow() throws IOException {
    place.screen.until("the comparisons are listed", () -> table().getItemCount() > 0 && part.figure().figure().isPresent());
    List<GroupComparison> stored;
    try (ProjectFolder read = ProjectFolder.open(place.project.folder(), ProjectFolder.Access.READ)) {
      stored = Studies.comparisons(read);
    }
    assertThat(table().getItemCount()).isEqualTo(stored.size());
    GroupComparison one = stored.getFirst();
    assertThat(table().getItem(0).getText(1)).isEqualTo(Numbers.quantity(one.difference()));
    assertThat(table().getItem(0).getText(3)).isEqualTo(Numbers.significant(one.pValue(), 2));
    assertThat(table().getItem(0).getText(5)).contains("(n = 3)", "VC");
    assertThat(words()).contains("(n = 3)", Numbers.quantity(one.difference()), "p = " + Numbers.significant(one.pValue(), 2),
        "cannot reach less than " + Numbers.significant(one.smallestPValue(), 2), "Few data sets", "data set 1", "data set 6");
    assertThat(status()).isEqualTo("The unit of replication is the data set, not the pixel.");
    assertThat(part.text()).startsWith("Compared\tDifference").contains(stored.getFirst().quantity());
    place.painted(part.figure());
    place.screen.screenshot(shell, "compare");
    table().select(1);
    table().notifyListeners(SWT.Selection, new Event());
    place.screen.until("the other is drawn", () -> part.figure().figure().isPresent());
  }

  private void page(int index, String name) throws IOException {
    CTabFolder pages = Hands.only(shell, CTabFolder.class, 0);
    pages.setSelection(index);
    place.painted(pages.getSelection().getControl());
    place.screen.screenshot(shell, name);
  }

  /** The size that the view has in the perspective. */
  @Test
  void figureTableAndWordsHaveTheRoomOfASmallView() throws IOException {
    shell.setSize(515, 385);
    place.screen.until("the figure is drawn", () -> table().getItemCount() > 0 && part.figure().figure().isPresent());
    place.screen.until("it is laid out", () -> part.figure().getSize().x < 515);
    Combo what = Hands.only(shell, Combo.class, 0);
    assertThat(what.getSize().x).isGreaterThanOrEqualTo(what.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    assertThat(part.figure().getSize().y).isGreaterThanOrEqualTo(250);
    assertThat(part.figure().getContent().getSize().x).isLessThanOrEqualTo(part.figure().getSize().x);
    page(0, "compare-small-figure");
    page(1, "compare-small-table");
    assertThat(table().isVisible()).isTrue();
    int rows = table().getHeaderHeight() + table().getItemCount() * table().getItemHeight();
    assertThat(table().getClientArea().height).isGreaterThanOrEqualTo(rows);
    page(2, "compare-small-words");
    assertThat(words()).contains("Few data sets");
  }

  @Test
  void whatIsChosenIsChosenOnAllPages() {
    place.screen.until("the comparisons are listed", () -> table().getItemCount() > 1);
    Combo what = Hands.only(shell, Combo.class, 0);
    what.select(1);
    what.notifyListeners(SWT.Selection, new Event());
    assertThat(table().getSelectionIndex()).isEqualTo(1);
    assertThat(words()).contains(table().getItem(1).getText(1));
    table().setSelection(0);
    table().notifyListeners(SWT.Selection, new Event());
    assertThat(what.getText()).isEqualTo(table().getItem(0).getText());
  }

  @Test
  void readsWellInTheDark() throws IOException {
    place.screen.until("the figure is drawn", () -> table().getItemCount() > 0 && part.figure().figure().isPresent());
    Hands.all(shell, Control.class).forEach(one -> one.setBackground(Workplace.DARK));
    Hands.all(shell, Control.class).forEach(one -> one.setForeground(place.display.getSystemColor(SWT.COLOR_WHITE)));
    page(1, "compare-dark");
  }

  @Test
  void comparesAtAnyTime() throws IOException {
    place.screen.until("the comparisons are listed", () -> table().getItemCount() > 0);
    Text time = Hands.only(shell, Text.class, 0);
    time.setText("200 mi");
    assertThat(status()).isEqualTo("An immersion time is a number with a unit, such as 150 min or 2.5 h.");
    time.setText("200 min");
    place.screen.until("it is compared", () -> table().getItemCount() == 1 && table().getItem(0).getText().contains("200 min")
        && part.figure().figure().isPresent());
    place.painted(part.figure());
    place.screen.screenshot(shell, "compare-at-200-min");
    time.setText("900 h");
    place.screen.until("there is nothing", () -> table().getItemCount() == 0);
    assertThat(status()).isEqualTo("No electrolyte pair has images within 15 min of 900 h.");
  }
}
