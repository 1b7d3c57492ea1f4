package org.interphase.core.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Experiment;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;

/** Projects whose content follows from what stands in their one file, a seed. */
final class SyntheticProjects implements ProjectReader {
  private static final int FRAMES = 20;
  private static final double FRAME = 10 * 60;
  private static final List<List<String>> SOLVENTS = List.of(List.of("EC", "EMC"), List.of("EC", "DMC"), List.of("EC", "EMC", "DMC"), List.of("PC"));
  private static final List<List<Double>> PARTS = List.of(List.of(3.0, 7.0), List.of(5.0, 5.0), List.of(50.0, 50.0), List.of(30.0, 70.0));

  private final Path root;
  private int asked;

  SyntheticProjects(Path root) {
    this.root = root;
  }

  Path write(int number, long seed) {
    try {
      Path folder = Files.createDirectories(root.resolve("project " + number));
      Files.writeString(folder.resolve("experiment.interphase"), Long.toString(seed));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> write(int count) {
    return IntStream.range(0, count).mapToObj(i -> write(i, i)).toList();
  }

  /** How many projects have been read. */
  int asked() {
    return asked;
  }

  @Override
  public Optional<CatalogueEntry> read(Path folder) throws IOException {
    asked++;
    Path file = folder.resolve("experiment.interphase");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    FileStamp stamp = FileStamp.of(file);
    String seed = Files.readString(file);
    if (!seed.matches("\\d+")) {
      throw new IOException("experiment.interphase is damaged");
    }
    return Optional.of(entry(folder, Long.parseLong(seed), stamp));
  }

  static CatalogueEntry entry(Path folder, long seed, FileStamp stamp) {
    Random random = new Random(seed * 7919);
    int solvents = random.nextInt(SOLVENTS.size());
    List<Component> electrolyte = new ArrayList<>();
    electrolyte.add(new Component(Role.SALT, random.nextInt(3) > 0 ? "LiPF6" : "LiTFSI", random.nextBoolean() ? 1.2 : 1, Measure.MOLAR));
    List<String> names = SOLVENTS.get(solvents);
    List<Double> parts = PARTS.get(random.nextInt(PARTS.size()));
    for (int i = 0; i < names.size(); i++) {
      electrolyte.add(new Component(Role.SOLVENT, names.get(i), i < 2 ? parts.get(i) : 1, Measure.PARTS_BY_WEIGHT));
    }
    if (random.nextBoolean()) {
      electrolyte.add(new Component(Role.ADDITIVE, random.nextBoolean() ? "VC" : "FEC", random.nextBoolean() ? 5 : 2, Measure.WEIGHT_PERCENT));
    }
    List<Value> values = new ArrayList<>();
    for (int frame = 0; frame < FRAMES; frame++) {
      String dataSet = "data set " + (1 + frame % 2);
      double time = frame == 0 ? Double.NaN : frame * FRAME + random.nextInt(300) - 150;
      String measurement = "frame " + frame + ".spm";
      values.add(new Value(CatalogueEntry.STIFFNESS, dataSet, measurement, time, 2e9 * random.nextDouble(), 1e7, Unit.PASCAL));
      values.add(new Value("Sq", dataSet, measurement, time, 1e-8 * random.nextDouble(), Double.NaN, Unit.METRE));
      values.add(new Value("particles", dataSet, measurement, time, random.nextInt(100), Double.NaN, Unit.ONE));
    }
    Experiment experiment = new Experiment("experiment A", electrolyte, "AD-40-AS", seed % 2 == 0 ? "Lithium foil" : "copper",
        List.of("data set 1", "data set 2"), values);
    return new CatalogueEntry(folder, "project " + seed, "id-" + seed, stamp, List.of(experiment));
  }
}
