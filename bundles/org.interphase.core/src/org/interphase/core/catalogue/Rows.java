package org.interphase.core.catalogue;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Experiment;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.interphase.data.Fingerprint;
import org.sqlite.SQLiteErrorCode;

/** Entries to rows and back. What is written is read back equal. A number that is not known is NaN here and NULL there. */
final class Rows {
  private Rows() { }

  /** Replaces the entry of its folder. In the transaction of the caller. */
  static void put(Connection database, CatalogueEntry entry) throws SQLException {
    remove(database, entry.folder());
    FileStamp stamp = entry.stamp();
    long project = insert(database, "INSERT INTO project(folder, name, identifier, file, sha256, size, modified) VALUES (?, ?, ?, ?, ?, ?, ?)",
        entry.folder().toString(), entry.name(), entry.id(), stamp.file().toString(), stamp.fingerprint().sha256(), stamp.size(), stamp.nanos());
    for (int i = 0; i < entry.experiments().size(); i++) {
      put(database, project, i, entry.name(), entry.experiments().get(i));
    }
  }

  private static void put(Connection database, long project, int position, String projectName, Experiment experiment) throws SQLException {
    List<Component> solvents = solvents(experiment);
    long id = insert(database,
        "INSERT INTO experiment(project, position, name, probe, sample, sample_key, solvents, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        project, position, experiment.name(), experiment.probe(), experiment.sample(), CatalogueQuery.key(experiment.sample()), solvents.size(),
        words(projectName, experiment));
    boolean comparable = solvents.stream().map(Component::measure).distinct().count() == 1
        && solvents.stream().noneMatch(solvent -> solvent.measure() == Measure.MOLAR);
    double sum = comparable ? solvents.stream().mapToDouble(Component::amount).sum() : Double.NaN;
    try (PreparedStatement insert = database.prepareStatement("INSERT INTO component VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < experiment.electrolyte().size(); i++) {
        Component component = experiment.electrolyte().get(i);
        double fraction = component.role() == Role.SOLVENT ? component.amount() / sum : Double.NaN;
        batch(insert, id, i, component.role().name(), component.name(), CatalogueQuery.key(component.name()), component.amount(),
            component.measure().name(), fraction);
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert = database.prepareStatement("INSERT INTO data_set VALUES (?, ?, ?)")) {
      for (int i = 0; i < experiment.dataSets().size(); i++) {
        batch(insert, id, i, experiment.dataSets().get(i));
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert = database.prepareStatement("INSERT INTO number VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < experiment.values().size(); i++) {
        Value value = experiment.values().get(i);
        batch(insert, id, i, value.quantity(), CatalogueQuery.key(value.quantity()), value.dataSet(), value.measurement(), value.time(),
            value.value(), value.standardError(), value.unit().symbol());
      }
      insert.executeBatch();
    }
  }

  private static List<Component> solvents(Experiment experiment) {
    return experiment.electrolyte().stream().filter(component -> component.role() == Role.SOLVENT).toList();
  }

  private static String words(String project, Experiment experiment) {
    Stream<String> names = Stream.of(Stream.of(project, experiment.name(), experiment.sample(), experiment.probe()), experiment.dataSets().stream(),
        experiment.electrolyte().stream().map(Component::name)).flatMap(part -> part);
    return names.map(CatalogueQuery::key).collect(Collectors.joining("\n"));
  }

  /** The file was written again with the same content. */
  static void restamp(Connection database, Path folder, FileStamp stamp) throws SQLException {
    try (PreparedStatement update = database.prepareStatement("UPDATE project SET size = ?, modified = ? WHERE folder = ?")) {
      fill(update, stamp.size(), stamp.nanos(), folder.toString());
      update.executeUpdate();
    }
  }

  /** Removes the entry of a folder, and all below it. */
  static boolean remove(Connection database, Path folder) throws SQLException {
    try (PreparedStatement delete = database.prepareStatement("DELETE FROM project WHERE folder = ?")) {
      fill(delete, folder.toString());
      return delete.executeUpdate() > 0;
    }
  }

  static List<Path> folders(Connection database) throws SQLException {
    return list(database, "SELECT folder FROM project ORDER BY folder", row -> Path.of(row.getString(1)));
  }

  static List<String> quantities(Connection database) throws SQLException {
    return list(database, "SELECT DISTINCT quantity FROM number ORDER BY quantity", row -> row.getString(1));
  }

  static Optional<FileStamp> stamp(Connection database, Path folder) throws SQLException {
    return list(database, "SELECT file, sha256, size, modified FROM project WHERE folder = ?", row -> stamp(row, 1), folder.toString()).stream()
        .findFirst();
  }

  private static FileStamp stamp(ResultSet row, int first) throws SQLException {
    return new FileStamp(Path.of(row.getString(first)), new Fingerprint(row.getString(first + 1)), row.getLong(first + 2),
        FileTime.from(row.getLong(first + 3), TimeUnit.NANOSECONDS));
  }

  static Optional<CatalogueEntry> entry(Connection database, Path folder) throws SQLException {
    return list(database, "SELECT id, name, identifier, file, sha256, size, modified FROM project WHERE folder = ?",
        row -> new CatalogueEntry(folder, row.getString(2), row.getString(3), stamp(row, 4), experiments(database, row.getLong(1))),
        folder.toString()).stream().findFirst();
  }

  private static List<Experiment> experiments(Connection database, long project) throws SQLException {
    return list(database, "SELECT id, name, probe, sample FROM experiment WHERE project = ? ORDER BY position", row -> {
      long id = row.getLong(1);
      return new Experiment(row.getString(2),
          list(database, "SELECT role, name, amount, measure FROM component WHERE experiment = ? ORDER BY position", Rows::component, id),
          row.getString(3), row.getString(4),
          list(database, "SELECT name FROM data_set WHERE experiment = ? ORDER BY position", name -> name.getString(1), id),
          list(database, "SELECT quantity, data_set, measurement, time, value, error, unit FROM number WHERE experiment = ? ORDER BY position",
              value -> value(value, 1), id));
    }, project);
  }

  private static Component component(ResultSet row) throws SQLException {
    return new Component(Role.valueOf(row.getString(1)), row.getString(2), number(row, 3), Measure.valueOf(row.getString(4)));
  }

  /** Reads quantity, data set, measurement, time, value, error and unit from a column on. */
  static Value value(ResultSet row, int first) throws SQLException {
    return new Value(row.getString(first), row.getString(first + 1), row.getString(first + 2), number(row, first + 3), row.getDouble(first + 4),
        number(row, first + 5), Unit.parse(row.getString(first + 6)).orElseThrow());
  }

  private static double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** One row; bytes that are no value of their column, as a defect of the disk leaves them, are damage of the file. */
  static <T> T read(ResultSet row, RowReader<T> reader) throws SQLException {
    try {
      return reader.read(row);
    } catch (IllegalArgumentException | NullPointerException | NoSuchElementException e) {
      throw new SQLException("a row is damaged: " + e.getMessage(), null, SQLiteErrorCode.SQLITE_CORRUPT.code, e);
    }
  }

  private static <T> List<T> list(Connection database, String sql, RowReader<T> reader, Object... parameters) throws SQLException {
    List<T> read = new ArrayList<>();
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      fill(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          read.add(read(rows, reader));
        }
      }
    }
    return read;
  }

  private static long insert(Connection database, String sql, Object... values) throws SQLException {
    try (PreparedStatement insert = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      fill(insert, values);
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        key.next();
        return key.getLong(1);
      }
    }
  }

  private static void batch(PreparedStatement statement, Object... values) throws SQLException {
    fill(statement, values);
    statement.addBatch();
  }

  /** SQLite makes a NaN NULL by itself. */
  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
