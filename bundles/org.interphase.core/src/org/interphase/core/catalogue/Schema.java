package org.interphase.core.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;

/** The tables of the catalogue, and how its file is told from another's. Raise {@link #VERSION} with every change: the file is then made anew. */
final class Schema {
  /** In the header of the file, "IPct". */
  static final int APPLICATION = 0x49506374;
  static final int VERSION = 1;

  private static final List<String> STATEMENTS = List.of(
      "CREATE TABLE project(id INTEGER PRIMARY KEY, folder TEXT NOT NULL UNIQUE, name TEXT NOT NULL, identifier TEXT NOT NULL, file TEXT NOT NULL, "
          + "sha256 TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL)",
      "CREATE TABLE experiment(id INTEGER PRIMARY KEY, project INTEGER NOT NULL REFERENCES project ON DELETE CASCADE, position INTEGER NOT NULL, "
          + "name TEXT NOT NULL, probe TEXT NOT NULL, sample TEXT NOT NULL, "
          + "sample_key TEXT NOT NULL, solvents INTEGER NOT NULL, words TEXT NOT NULL)",
      "CREATE INDEX experiment_project ON experiment(project, position)",
      "CREATE INDEX experiment_solvents ON experiment(solvents)",
      "CREATE TABLE component(experiment INTEGER NOT NULL REFERENCES experiment ON DELETE CASCADE, position INTEGER NOT NULL, role TEXT NOT NULL, "
          + "name TEXT NOT NULL, key TEXT NOT NULL, amount REAL, measure TEXT NOT NULL, "
          + "fraction REAL, PRIMARY KEY(experiment, position)) WITHOUT ROWID",
      "CREATE INDEX component_key ON component(key, role, measure, experiment)",
      "CREATE TABLE data_set(experiment INTEGER NOT NULL REFERENCES experiment ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL, "
          + "PRIMARY KEY(experiment, position)) WITHOUT ROWID",
      "CREATE TABLE number(experiment INTEGER NOT NULL REFERENCES experiment ON DELETE CASCADE, position INTEGER NOT NULL, quantity TEXT NOT NULL, "
          + "quantity_key TEXT NOT NULL, data_set TEXT NOT NULL, measurement TEXT NOT NULL, time REAL, value REAL NOT NULL, error REAL, "
          + "unit TEXT NOT NULL, PRIMARY KEY(experiment, position)) WITHOUT ROWID",
      "CREATE INDEX number_quantity ON number(experiment, quantity_key, time)",
      "PRAGMA application_id = " + APPLICATION,
      "PRAGMA user_version = " + VERSION);

  private Schema() { }

  /**
   * Why a file cannot be used.
   *
   * @param what a phrase after its name
   * @param ours whether it says that it is a catalogue
   */
  record Fault(String what, boolean ours) {
    static final Fault FOREIGN = new Fault("was damaged, or no catalogue", false);
  }

  /** Makes the tables in an empty file. In the transaction of the caller. */
  static void create(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String sql : STATEMENTS) {
        statement.executeUpdate(sql);
      }
    }
  }

  static boolean isEmpty(Connection database) throws SQLException {
    return pragma(database, "application_id").equals("0") && definitions(database).isEmpty();
  }

  /** Nothing is wrong with a file that is empty, or whose pages are whole and whose tables are ours with nothing beside them. */
  static Optional<Fault> fault(Connection database) throws SQLException {
    boolean ours = false;
    try {
      if (isEmpty(database)) {
        return Optional.empty();
      }
      ours = pragma(database, "application_id").equals(Integer.toString(APPLICATION));
      if (!ours) {
        return Optional.of(new Fault("was no catalogue but another database", false));
      }
      if (!pragma(database, "user_version").equals(Integer.toString(VERSION))) {
        return Optional.of(new Fault("was written by another version of the program", true));
      }
      boolean whole = pragma(database, "quick_check(1)").equals("ok") && definitions(database).equals(expected());
      return whole ? Optional.empty() : Optional.of(new Fault("was damaged", true));
    } catch (SQLException e) {
      if (!isUnreadable(e)) {
        throw e;
      }
      return Optional.of(ours ? new Fault("was damaged", true) : Fault.FOREIGN);
    }
  }

  /** Whether a failure says that the bytes of the file are wrong. */
  static boolean isDamage(SQLException failure) {
    int code = failure.getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  /** Whether the checks above failed for what is in the file: as their text is right, a mere error is its fault too, such as an unknown format. */
  static boolean isUnreadable(SQLException failure) {
    return isDamage(failure) || failure.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code;
  }

  private static Set<String> expected() {
    return STATEMENTS.stream().filter(sql -> sql.startsWith("CREATE")).collect(Collectors.toSet());
  }

  private static String pragma(Connection database, String name) throws SQLException {
    try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private static Set<String> definitions(Connection database) throws SQLException {
    Set<String> definitions = new HashSet<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")) {
      while (rows.next()) {
        definitions.add(rows.getString(1));
      }
    }
    return definitions;
  }
}
