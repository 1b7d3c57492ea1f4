package org.interphase.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.Catalogue;
import org.interphase.core.catalogue.CatalogueEntry;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Experiment;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.interphase.core.catalogue.CatalogueQuery;
import org.interphase.core.catalogue.FileStamp;
import org.interphase.core.catalogue.Hit;
import org.interphase.core.catalogue.Refresh;
import org.interphase.data.Fingerprint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A question to 1000 projects of 60 numbers, opening their catalogue for it, and making the catalogue. Entries are made in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class CatalogueBenchmark {
  private static final String ASKED = "EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min";
  private static final int PROJECTS = 1000;

  private final List<Path> folders = new ArrayList<>();
  private Path folder;
  private Path file;
  private Catalogue catalogue;

  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("interphase-catalogue");
    for (int i = 0; i < PROJECTS; i++) {
      folders.add(folder.resolve("project " + i));
    }
    file = folder.resolve("catalogue.db");
    catalogue = Catalogue.open(file);
    rebuild();
  }

  @TearDown
  public void delete() throws IOException {
    catalogue.close();
    Files.delete(file);
    Files.delete(folder);
  }

  /** The words are read, too. */
  @Benchmark
  public List<Hit> question() throws IOException {
    return catalogue.find(CatalogueQuery.parse(ASKED));
  }

  @Benchmark
  public List<Hit> openAndAsk() throws IOException {
    try (Catalogue opened = Catalogue.open(file)) {
      return opened.find(CatalogueQuery.parse(ASKED));
    }
  }

  @Benchmark
  public Refresh rebuild() throws IOException {
    return catalogue.rebuild(folders, project -> Optional.of(entry(project)), new NullProgressMonitor());
  }

  private static CatalogueEntry entry(Path project) {
    Random random = new Random(project.getFileName().toString().hashCode());
    List<Component> electrolyte = new ArrayList<>(List.of(new Component(Role.SALT, "LiPF6", 1.2, Measure.MOLAR),
        new Component(Role.SOLVENT, "EC", 3, Measure.PARTS_BY_WEIGHT),
        new Component(Role.SOLVENT, random.nextBoolean() ? "EMC" : "DMC", random.nextBoolean() ? 7 : 3, Measure.PARTS_BY_WEIGHT)));
    if (random.nextBoolean()) {
      electrolyte.add(new Component(Role.ADDITIVE, "VC", 5, Measure.WEIGHT_PERCENT));
    }
    List<Value> values = new ArrayList<>();
    for (int frame = 0; frame < 20; frame++) {
      for (String quantity : List.of(CatalogueEntry.STIFFNESS, "Young's modulus median", "Young's modulus spread")) {
        values.add(new Value(quantity, "data set " + frame % 2, "frame " + frame, frame * 900, 2e9 * random.nextDouble(), 1e7, Unit.PASCAL));
      }
    }
    FileStamp stamp = new FileStamp(project.resolve("experiment.interphase"), new Fingerprint("0".repeat(64)), 0, FileTime.fromMillis(0));
    return new CatalogueEntry(project, "project", "id", stamp,
        List.of(new Experiment("experiment", electrolyte, "AD-40-AS", "lithium", List.of("data set 0", "data set 1"), values)));
  }
}
