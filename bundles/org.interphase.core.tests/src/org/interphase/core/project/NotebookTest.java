package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.interphase.model.DataSet;
import org.interphase.model.EventKind;
import org.interphase.model.Experiment;
import org.interphase.model.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookTest {
  @TempDir
  private Path folder;

  private Notebook read(String text) throws IOException {
    Files.writeString(folder.resolve(Notebook.FILE), text);
    return Notebook.in(folder).orElseThrow();
  }

  /** The description for people, each first alternative taken, is a notebook. */
  @Test
  void whatIsDescribedIsRead() throws IOException {
    Notebook notebook = read(Notebook.WORDS.replaceAll("\"([\\w-]+)( \\| [\\w-]+)+\"", "\"$1\""));
    assertThat(notebook.project()).isEqualTo("SEI with VC");
    Experiment experiment = notebook.experiments().getFirst();
    assertThat(experiment.getId()).isNotEmpty();
    assertThat(experiment.getElectrolyte().getLabel()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    assertThat(experiment.getImmersed()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    assertThat(experiment.getSample().getFilmThickness()).isCloseTo(20e-9, within(1e-20));
    assertThat(experiment.getProbe().getSpringConstant()).isEqualTo(40);
    assertThat(experiment.getProbe().getTipRadius()).isCloseTo(10e-9, within(1e-20));
    assertThat(experiment.getEvents().getFirst().getKind()).isEqualTo(EventKind.IMMERSION);
    assertThat(experiment.getClocks().getFirst().getOffset()).isEqualTo(37);
    DataSet dataSet = experiment.getDataSets().getFirst();
    assertThat(dataSet.getSymbol()).isEqualTo(Symbol.CIRCLE);
    assertThat(notebook.owner("foil-1/a/b.spm")).contains(dataSet);
    assertThat(notebook.owner("ocv/foil-1.mpt")).contains(dataSet);
    assertThat(notebook.owner("ocv/foil-2.mpt")).isEmpty();
    assertThat(notebook.owner("foil-10/b.spm")).isEmpty();
  }

  @Test
  void foldersAreNamedInAnyWay() throws IOException {
    String text = "{\"interphase\":\"notebook 1\",\"experiments\":[{\"name\":\"e\",\"dataSets\":[{\"name\":\"d\",\"folder\":\"%s\"}]}]}";
    assertThat(read(text.formatted("./a//b/")).owner("a/b/c.spm")).isPresent();
    assertThat(read(text.formatted(".")).owner("c.spm")).isPresent();
    assertThat(read(text.formatted(".")).owner("a/c.spm")).isPresent();
  }

  @Test
  void aFolderWithoutNotebookHasNone() throws IOException {
    assertThat(Notebook.in(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {                                                                                  | line 1: is not JSON
      []                                                                                 | it needs "interphase": "notebook 1"
      {"interphase":"notebook 2"}                                                        | it needs "interphase": "notebook 1"
      {"interphase":"notebook 1","projekt":"x"}                                          | does not know "projekt"; there are description, experiments
      {"interphase":"notebook 1","project":7}                                            | project: needs a text in quotes, not 7
      {"interphase":"notebook 1","project":"a","project":"b"}                            | Duplicate field 'project'
      {"interphase":"notebook 1","experiments":{}}                                       | experiments: needs a list
      {"interphase":"notebook 1","experiments":["x"]}                                    | experiment 1: needs an object
      {"interphase":"notebook 1","experiments":[{"id":"x"}]}                             | experiment 1: does not know "id"
      {"interphase":"notebook 1","experiments":[{"runs":[]}]}                            | experiment 1: does not know "runs"
      {"interphase":"notebook 1","experiments":[{"immersed":"2.3.2026"}]}                | immersed: needs date and time such as
      {"interphase":"notebook 1","experiments":[{"probe":{"springConstant":"40 nm"}}]}   | springConstant: needs a number in N/m
      {"interphase":"notebook 1","experiments":[{"probe":{"springConstant":"stiff"}}]}   | springConstant: needs a number in N/m
      {"interphase":"notebook 1","experiments":[{"events":{}}]}                          | events: needs a list
      {"interphase":"notebook 1","experiments":[{"events":[{"kind":"party"}]}]}          | "party" is not known; there are immersion, setpoint
      {"interphase":"notebook 1","experiments":[{"electrolyte":{"salts":[{"molarity":"1 M"}]}}]} | molarity: needs a number without quotes
      {"interphase":"notebook 1","experiments":[{"dataSets":[{"files":"a"}]}]}           | files: needs a list
      {"interphase":"notebook 1","experiments":[{"dataSets":[{"files":[1]}]}]}           | files: needs a text in quotes
      """, quoteCharacter = '`')
  void aMistakeIsNamedWithItsPlace(String text, String problem) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining(Notebook.FILE).hasMessageContaining(problem);
  }

  @Test
  void whatIsTooLongIsNotRead() {
    assertThatThrownBy(() -> read(" ".repeat((4 << 20) + 1))).isInstanceOf(IOException.class).hasMessageContaining("too long");
  }
}
