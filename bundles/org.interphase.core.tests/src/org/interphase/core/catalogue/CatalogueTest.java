package org.interphase.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Experiment;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final String ASKED = "EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min";

  @TempDir
  private Path root;
  private SyntheticProjects projects;
  private int opened;

  @BeforeEach
  void projects() {
    projects = new SyntheticProjects(root.resolve("projects"));
  }

  private Catalogue fresh() throws IOException {
    return Catalogue.open(root.resolve("catalogue " + opened++ + ".db"));
  }

  private Refresh update(Catalogue catalogue, List<Path> folders) throws IOException {
    return catalogue.update(folders, projects, new NullProgressMonitor());
  }

  /** All that a catalogue holds, in one order. */
  static List<CatalogueEntry> content(Catalogue catalogue) throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Path folder : catalogue.folders()) {
      entries.add(catalogue.entry(folder).orElseThrow());
    }
    return entries;
  }

  /** What the definition of the question says, computed without SQL. */
  private static List<Hit> expected(List<CatalogueEntry> entries) {
    List<Hit> hits = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      for (Experiment experiment : entry.experiments()) {
        if (isAsked(experiment)) {
          for (String dataSet : experiment.dataSets()) {
            nearest(experiment, dataSet).filter(value -> value.value() > 1e9)
                .ifPresent(value -> hits.add(new Hit(entry.folder(), entry.name(), experiment.name(), Optional.of(value))));
          }
        }
      }
    }
    return hits;
  }

  private static boolean isAsked(Experiment experiment) {
    List<Component> solvents = experiment.electrolyte().stream().filter(one -> one.role() == Role.SOLVENT).toList();
    double sum = solvents.stream().mapToDouble(Component::amount).sum();
    return solvents.size() == 2 && solvents.stream().anyMatch(one -> one.name().equals("EC") && Math.abs(one.amount() / sum - 0.3) < 0.02)
        && solvents.stream().anyMatch(one -> one.name().equals("EMC")) && experiment.electrolyte().stream().anyMatch(one -> one.name().equals("VC"));
  }

  private static Optional<Value> nearest(Experiment experiment, String dataSet) {
    return experiment.values().stream().filter(one -> one.quantity().equals(CatalogueEntry.STIFFNESS) && one.dataSet().equals(dataSet))
        .filter(one -> Math.abs(one.time() - 12_000) <= 900).min(Comparator.comparingDouble(one -> Math.abs(one.time() - 12_000)));
  }

  @Test
  void findsAmongAThousandProjectsAndIsTheSameAfterARebuild(TestReporter reporter) throws IOException {
    List<Path> folders = projects.write(1000);
    try (Catalogue kept = fresh(); Catalogue rebuilt = fresh()) {
      assertThat(update(kept, folders)).isEqualTo(new Refresh(1000, 0, 0, List.of()));
      rebuilt.rebuild(folders, projects, new NullProgressMonitor());
      CatalogueQuery query = CatalogueQuery.parse(ASKED);
      kept.find(query);
      long start = System.nanoTime();
      List<Hit> hits = kept.find(query);
      reporter.publishEntry(ASKED, hits.size() + " hits among 1000 projects in " + (System.nanoTime() - start) / 1000 + " µs");
      assertThat(hits).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(expected(content(kept)));
      assertThat(rebuilt.find(query)).isEqualTo(hits);
      assertThat(content(rebuilt)).isEqualTo(content(kept));
    }
  }

  @Test
  void givesBackWhatWasPut() throws IOException {
    List<Path> folders = projects.write(5);
    try (Catalogue catalogue = fresh()) {
      update(catalogue, folders);
      for (Path folder : folders) {
        assertThat(catalogue.entry(folder)).isEqualTo(projects.read(folder));
      }
      assertThat(catalogue.quantities()).containsExactly("Sq", CatalogueEntry.STIFFNESS, "particles");
      assertThat(catalogue.entry(root)).isEmpty();
    }
  }

  @Test
  void anyOrderOfChangesEndsAsARebuildDoes() throws IOException {
    Random random = new Random(4);
    List<Path> folders = new ArrayList<>(projects.write(60));
    Path file = root.resolve("kept.db");
    for (int round = 0; round < 8; round++) {
      try (Catalogue kept = Catalogue.open(file); Catalogue rebuilt = fresh()) {
        for (int i = 0; i < 10; i++) {
          Path changed = projects.write(random.nextInt(60), random.nextInt(10_000));
          switch (random.nextInt(3)) {
            case 0 -> kept.put(projects.read(changed).orElseThrow());
            case 1 -> kept.remove(changed);
            default -> Files.delete(changed.resolve("experiment.interphase"));
          }
        }
        Collections.shuffle(folders, random);
        update(kept, folders);
        rebuilt.rebuild(folders, projects, new NullProgressMonitor());
        assertThat(content(kept)).isEqualTo(content(rebuilt));
        assertThat(kept.find(CatalogueQuery.ALL)).isEqualTo(rebuilt.find(CatalogueQuery.ALL)).isNotEmpty();
      }
    }
  }

  @Test
  void readsOnlyWhatHasChanged() throws IOException {
    List<Path> folders = projects.write(50);
    try (Catalogue catalogue = fresh()) {
      update(catalogue, folders);
      assertThat(update(catalogue, folders)).isEqualTo(new Refresh(0, 50, 0, List.of()));
      projects.write(3, 4711);
      Files.setLastModifiedTime(folders.get(4).resolve("experiment.interphase"), FileTime.fromMillis(86_400_000));
      assertThat(update(catalogue, folders.subList(0, 49))).isEqualTo(new Refresh(1, 48, 1, List.of()));
      assertThat(projects.asked()).isEqualTo(51);
      assertThat(catalogue.entry(folders.get(4))).isEqualTo(projects.read(folders.get(4)));
      assertThat(catalogue.folders()).doesNotContain(folders.get(49)).hasSize(49);
    }
  }

  @Test
  void aDamagedProjectIsToldAndLeftOut() throws IOException {
    List<Path> folders = projects.write(3);
    try (Catalogue catalogue = fresh()) {
      update(catalogue, folders);
      Files.writeString(folders.get(1).resolve("experiment.interphase"), "<?xml");
      assertThat(update(catalogue, folders)).isEqualTo(new Refresh(0, 2, 1, List.of(folders.get(1) + ": experiment.interphase is damaged")));
      assertThat(catalogue.folders()).containsExactly(folders.get(0), folders.get(2));
    }
  }

  @Test
  void aCancelledRebuildLeavesWholeProjects() throws IOException {
    List<Path> folders = projects.write(100);
    NullProgressMonitor monitor = new NullProgressMonitor();
    ProjectReader cancelling = folder -> {
      monitor.setCanceled(folder.endsWith("project 70"));
      return projects.read(folder);
    };
    try (Catalogue catalogue = fresh()) {
      assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(() -> catalogue.rebuild(folders, cancelling, monitor));
      assertThat(content(catalogue)).hasSize(64).allSatisfy(entry -> assertThat(projects.read(entry.folder())).contains(entry));
    }
  }

  @Test
  void refusesTheEntryOfAnotherFolder() throws IOException {
    List<Path> folders = projects.write(2);
    try (Catalogue catalogue = fresh()) {
      assertThatIllegalArgumentException().isThrownBy(
          () -> catalogue.rebuild(folders, folder -> projects.read(folders.get(1)), new NullProgressMonitor()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ASKED, "EC:EMC with VC", "1.2 M LiPF6 without VC", "with 5 wt% VC",
      "stiffness above 1 GPa at 200 min", "on lithium", "\"foil\""})
  void scansNoTableOfComponentsOrNumbers(String text) throws IOException {
    try (Catalogue catalogue = fresh()) {
      update(catalogue, projects.write(100));
      List<String> plan = catalogue.plan(CatalogueQuery.parse(text));
      assertThat(plan).noneMatch(step -> step.matches("SCAN (component|number|m|p|e|project)( .*)?"));
      if (text.contains("with")) {
        assertThat(plan).anyMatch(step -> step.matches("SEARCH component USING .*INDEX component_key .*"));
      }
      if (text.contains("stiffness")) {
        assertThat(plan).anyMatch(step -> step.startsWith("SEARCH m USING INDEX number_quantity "
            + "(experiment=? AND quantity_key=? AND time>? AND time<?)"));
      }
    }
  }

  @Test
  void whatAPersonSaysIsNeverSql() throws IOException {
    List<Path> folders = projects.write(3);
    try (Catalogue catalogue = fresh()) {
      update(catalogue, folders);
      assertThat(catalogue.find(CatalogueQuery.ALL.withWords("'; DROP TABLE project; --").withSample("' OR 1=1 --"))).isEmpty();
      assertThat(catalogue.find(CatalogueQuery.parse("with \"x' OR '1'='1\""))).isEmpty();
      assertThat(catalogue.find(CatalogueQuery.ALL.withWords("100%_"))).isEmpty();
      assertThat(catalogue.find(CatalogueQuery.ALL)).hasSize(3);
    }
  }

  @Test
  void aNameThatMeansSomethingToTheDriverIsAName() throws IOException {
    for (String name : List.of("a?cache_size=5&mode=memory#b %20.db", "ümläut 電池.db", "file:x.db")) {
      Path file = root.resolve(name);
      try (Catalogue catalogue = Catalogue.open(file)) {
        update(catalogue, projects.write(2));
      }
      assertThat(file).exists();
      try (Catalogue catalogue = Catalogue.open(file)) {
        assertThat(catalogue.folders()).hasSize(2);
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedInWords() {
    assertThatIOException().isThrownBy(() -> Catalogue.open(root)).withMessageContaining("may not be written. Choose another place");
  }

  @Test
  void clearsAwayTheLibrariesOfProcessesThatAreGone() throws IOException {
    Path gone = Files.createDirectories(root.resolve("interphase-sqlite-" + (Long.MAX_VALUE / 10) + "-5"));
    Files.writeString(gone.resolve("sqlite-3-libsqlitejdbc.so"), "");
    Path own = Files.createDirectories(root.resolve("interphase-sqlite-" + ProcessHandle.current().pid() + "-5"));
    Path other = Files.createDirectories(root.resolve("interphase-sqlite-notes"));
    NativeLibrary.clear(root);
    assertThat(gone).doesNotExist();
    assertThat(own).exists();
    assertThat(other).exists();
  }
}
