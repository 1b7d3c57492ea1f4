package org.interphase.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Experiment;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of a query finds, in one project whose experiments are named by what is special to them. */
class FindTest {
  @TempDir
  private static Path folder;
  private static Catalogue catalogue;

  @BeforeAll
  static void fill() throws IOException {
    Path file = Files.writeString(folder.resolve("experiment.interphase"), "");
    List<Experiment> experiments = List.of(
        experiment("plain", List.of(salt("LiPF6", 1.2), solvent("EC", 3), solvent("EMC", 7)), "Lithium foil",
            stiffness("A", 100, 0.4), stiffness("A", 190, 0.8), stiffness("A", 208, 1.2), stiffness("A", 300, 3)),
        experiment("vc", List.of(salt("LiPF6", 1.2), solvent("EMC", 70), solvent("EC", 30), additive("VC", 5)), "lithium",
            stiffness("A", 195, 1.5), stiffness("B", 205, 0.9), stiffness("C", 215, 1.1), stiffness("D", 216, 5)),
        experiment("little vc", List.of(salt("LiPF6", 1), solvent("EC", 3), solvent("EMC", 7), additive("VC", 2)), "copper"),
        experiment("equal", List.of(salt("LiTFSI", 1), solvent("EC", 1), solvent("EMC", 1)), "copper", stiffness("A", Double.NaN, 40)),
        experiment("three", List.of(solvent("EC", 3), solvent("EMC", 7), solvent("DMC", 1)), "copper"),
        experiment("vc as solvent", List.of(solvent("EC", 3), solvent("VC", 7)), "copper"),
        experiment("unknown", List.of(new Component(Role.SOLVENT, "EC", Double.NaN, Measure.PARTS_BY_WEIGHT),
            new Component(Role.SOLVENT, "EMC", Double.NaN, Measure.PARTS_BY_WEIGHT)), "copper"),
        experiment("dry", List.of(), "lithium", new Value("Sq", "A", "dry.spm", Double.NaN, 5e-9, Double.NaN, Unit.METRE)));
    catalogue = Catalogue.open(folder.resolve("catalogue.db"));
    catalogue.put(new CatalogueEntry(folder, "Paper 2023", "id", FileStamp.of(file), experiments));
  }

  @AfterAll
  static void close() throws IOException {
    catalogue.close();
  }

  private static Experiment experiment(String name, List<Component> electrolyte, String sample, Value... values) {
    return new Experiment(name, electrolyte, "AD-40-AS", sample, List.of("A", "B", "C", "D"), List.of(values));
  }

  private static Component salt(String name, double molarity) {
    return new Component(Role.SALT, name, molarity, Measure.MOLAR);
  }

  private static Component solvent(String name, double parts) {
    return new Component(Role.SOLVENT, name, parts, Measure.PARTS_BY_WEIGHT);
  }

  private static Component additive(String name, double percent) {
    return new Component(Role.ADDITIVE, name, percent, Measure.WEIGHT_PERCENT);
  }

  private static Value stiffness(String dataSet, double minutes, double gigapascal) {
    return new Value(CatalogueEntry.STIFFNESS, dataSet, minutes + ".spm", minutes * 60, gigapascal * 1e9, 1e7, Unit.PASCAL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'' | plain, vc, little vc, equal, three, vc as solvent, unknown, dry",
      "EC:EMC | plain, vc, little vc, equal, unknown",
      "EC:EMC 3:7 | plain, vc, little vc",
      "emc:ec 70:30 | plain, vc, little vc",
      "EC:EMC 28:72 | plain, vc, little vc",
      "EC:EMC 27:73 | ''",
      "EC:EMC 1:1 | equal",
      "DMC:EC:EMC 1:3:7 | three",
      "EC:EMC 3:7 with VC | vc, little vc",
      "EC:EMC 3:7 without VC | plain",
      "with VC | vc, little vc, vc as solvent",
      "with 5 wt% VC | vc",
      "with 5.2 wt% VC | vc",
      "with 5.4 wt% VC | ''",
      "without 5 wt% VC with VC | little vc, vc as solvent",
      "1.2 M LiPF6 | plain, vc",
      "1000 mM LiPF6 | little vc",
      "with lipf6 without LiTFSI | plain, vc, little vc",
      "on lithium | plain, vc, dry",
      "on \"lithium foil\" | plain",
      "\"paper 2023\" \"little\" | little vc",
      "\"dmc\" | three"})
  void findsExperiments(String text, String names) throws IOException {
    List<Hit> hits = catalogue.find(CatalogueQuery.parse(text));
    assertThat(hits).allSatisfy(hit -> assertThat(hit.value()).isEmpty());
    assertThat(String.join(", ", hits.stream().map(Hit::experiment).toList())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "stiffness above 1 GPa at 200 min | plain A 208, vc A 195, vc C 215",
      "stiffness below 1 GPa at 200 min | vc B 205",
      "EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min | vc A 195, vc C 215",
      "stiffness above 1 GPa at 200 min within 20 min | plain A 208, vc A 195, vc C 215, vc D 216",
      "stiffness above 1 GPa at 190 min | vc A 195",
      "stiffness above 1.1 GPa on lithium after 3 h | plain A 208, plain A 300, vc A 195, vc D 216",
      "stiffness between 1.1 GPa and 1500 MPa | plain A 208, vc A 195, vc C 215",
      "stiffness before 100 min | ''",
      "stiffness between 100 min and 190 min | plain A 100, plain A 190",
      "stiffness above 10 GPa | equal A NaN",
      "stiffness above 10 GPa after 0 s | ''",
      "roughness above 1 nm | dry A NaN",
      "particles above 1 nN | ''"})
  void findsNumbers(String text, String values) throws IOException {
    List<String> found = new ArrayList<>();
    for (Hit hit : catalogue.find(CatalogueQuery.parse(text))) {
      Value value = hit.value().orElseThrow();
      found.add(hit.experiment() + " " + value.dataSet() + " " + (Double.isNaN(value.time()) ? "NaN" : Math.round(value.time() / 60)));
    }
    assertThat(String.join(", ", found)).isEqualTo(values);
  }

  @Test
  void aHitSaysWhereAndHowSure() throws IOException {
    Hit hit = catalogue.find(CatalogueQuery.parse("stiffness above 4 GPa after 200 min")).get(0);
    assertThat(hit.folder()).isEqualTo(folder);
    assertThat(hit.project()).isEqualTo("Paper 2023");
    assertThat(hit.value()).contains(new Value(CatalogueEntry.STIFFNESS, "D", "216.0.spm", 12_960, 5e9, 1e7, Unit.PASCAL));
  }
}
