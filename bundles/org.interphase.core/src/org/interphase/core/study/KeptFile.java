package org.interphase.core.study;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;

/**
 * What was computed across measurements, each in one JSON file with its kind and with what it rests on. A file is whole or absent; what is damaged or
 * of another kind counts as absent and is made again.
 *
 * <pre>
 * { "interphase": "series 1", "basis": { "frame stiffness": "SHA-256", ... }, "content": { ... } }
 * </pre>
 *
 * @param <T> a record of {@code org.interphase.core.series}
 */
final class KeptFile<T> {
  static final String SERIES = "series";
  static final String LOGS = "logs";
  static final String SUFFIX = ".json";
  private static final String COMPARISONS = "comparisons";
  private static final String PART = ".part";
  private static final long LONGEST = 256L << 20;
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(values()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path file;
  private final String kind;
  private final Class<T> type;

  private KeptFile(Path file, String kind, Class<T> type) {
    this.file = file;
    this.kind = kind;
    this.type = type;
  }

  /** The file's content, in this order: what it rests on comes before what can be long. */
  private record Kept<T>(String interphase, Map<String, String> basis, T content) { }

  /** The comparisons of a project. */
  record Comparisons(List<GroupComparison> all) { }

  static KeptFile<Series> series(ProjectFolder project, String dataSet) {
    return new KeptFile<>(folder(project, SERIES).resolve(dataSet + SUFFIX), "series 1", Series.class);
  }

  static KeptFile<LogTrace> log(ProjectFolder project, String measurement) {
    return new KeptFile<>(folder(project, LOGS).resolve(measurement + SUFFIX), "log 1", LogTrace.class);
  }

  static KeptFile<Comparisons> comparisons(ProjectFolder project) {
    return new KeptFile<>(ProjectAnalysis.results(project).resolve(COMPARISONS + SUFFIX), "comparisons 1", Comparisons.class);
  }

  static Path folder(ProjectFolder project, String place) {
    return ProjectAnalysis.results(project).resolve(place);
  }

  static boolean isHalfWritten(Path file) {
    return file.getFileName().toString().startsWith(".") && file.getFileName().toString().endsWith(PART);
  }

  Path file() {
    return file;
  }

  /** What is kept; empty when there is none, or none that can be used. */
  Optional<T> read() {
    return kept().map(Kept::content);
  }

  /** Whether there is something that rests on this and nothing else. Reads the beginning of the file only. */
  boolean restsOn(Map<String, String> basis) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (JsonParser json = JSON.createParser(file.toFile())) {
      boolean ours = json.nextToken() == JsonToken.START_OBJECT && "interphase".equals(json.nextFieldName()) && kind.equals(json.nextTextValue());
      if (!ours || !"basis".equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      Map<String, String> found = new HashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        found.put(name, json.nextTextValue());
      }
      return found.equals(basis);
    } catch (IOException damaged) {
      return false;
    }
  }

  private Optional<Kept<T>> kept() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      Kept<T> kept = JSON.readValue(file.toFile(), JSON.getTypeFactory().constructParametricType(Kept.class, type));
      return Optional.of(kept).filter(one -> kind.equals(one.interphase()) && one.basis() != null && one.content() != null);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps something in the place of what was there. */
  void write(Map<String, String> basis, T content) throws IOException {
    Files.createDirectories(file.getParent());
    Path staging = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", PART);
    try {
      Files.write(staging, JSON.writeValueAsBytes(new Kept<>(kind, new TreeMap<>(basis), content)));
      Files.move(staging, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  /** Units by their symbols, columns by their parts; a NaN is written as a word. */
  private static SimpleModule values() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Unit.class, new StdDelegatingSerializer(Unit.class, new StdConverter<Unit, String>() {
      @Override
      public String convert(Unit unit) {
        return unit.symbol();
      }
    }));
    module.addDeserializer(Unit.class, new StdDelegatingDeserializer<>(new StdConverter<String, Unit>() {
      @Override
      public Unit convert(String symbol) {
        return Unit.parse(symbol).orElseThrow(() -> new IllegalArgumentException("unit " + symbol + " is not known"));
      }
    }));
    module.addSerializer(Table.Column.class, new StdDelegatingSerializer(Table.Column.class, new StdConverter<Table.Column, Parts>() {
      @Override
      public Parts convert(Table.Column column) {
        return new Parts(column.name(), column.unit(), column.values());
      }
    }));
    module.addDeserializer(Table.Column.class, new StdDelegatingDeserializer<>(new StdConverter<Parts, Table.Column>() {
      @Override
      public Table.Column convert(Parts parts) {
        return new Table.Column(parts.name(), parts.unit(), parts.values());
      }
    }));
    return module;
  }

  /** A column of a table. */
  private record Parts(String name, Unit unit, double[] values) { }
}
