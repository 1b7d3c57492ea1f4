package org.interphase.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;

/**
 * A connection to the catalogue's file. A file that cannot be used is replaced by an empty one: a catalogue can always be made anew. A file that was
 * never a catalogue is not deleted but moved aside.
 *
 * <p>The journal is a rollback journal, not a write-ahead log, which needs shared memory and therefore fails on a network drive. A process that is
 * killed leaves a journal from which the next one to open restores the last whole transaction.
 */
final class Database {
  /** A page of a database has at least this many bytes. SQLite takes a shorter file for an empty one, and would overwrite it. */
  private static final int SMALLEST = 512;
  private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

  private Database() { }

  /**
   * An open file.
   *
   * @param connection to it; the caller closes it
   * @param notice what was wrong with the file before, a sentence; empty when nothing was
   */
  record Opened(Connection connection, Optional<String> notice) { }

  static Opened open(Path file, Duration patience) throws IOException {
    Files.createDirectories(file.getParent());
    NativeLibrary.load();
    try {
      Optional<Schema.Fault> fault = fault(file, patience);
      Optional<String> notice = fault.isPresent() ? Optional.of(clear(file, fault.get())) : Optional.empty();
      return new Opened(complete(connect(file, patience)), notice);
    } catch (SQLException e) {
      throw failure("opened", e);
    }
  }

  private static Optional<Schema.Fault> fault(Path file, Duration patience) throws IOException, SQLException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return Optional.empty();
    }
    if (Files.isRegularFile(file) && Files.size(file) < SMALLEST) {
      return Optional.of(Schema.Fault.FOREIGN);
    }
    try (Connection connection = connect(file, patience)) {
      return Schema.fault(connection);
    } catch (SQLException e) {
      if (Schema.isUnreadable(e)) {
        return Optional.of(Schema.Fault.FOREIGN);
      }
      throw e;
    }
  }

  private static Connection complete(Connection connection) throws SQLException {
    try {
      if (Schema.isEmpty(connection)) {
        write(connection, () -> {
          if (Schema.isEmpty(connection)) {
            Schema.create(connection);
          }
        });
      }
      return connection;
    } catch (SQLException e) {
      close(connection, e);
      throw e;
    }
  }

  /** What is done in a transaction. */
  @FunctionalInterface
  interface Writing {
    void run() throws SQLException;
  }

  /** One transaction: all of it or nothing. */
  static void write(Connection connection, Writing writing) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        writing.run();
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        rollBack(statement, e);
        throw e;
      }
    }
  }

  /** Some failures have rolled back by themselves. */
  private static void rollBack(Statement statement, Exception cause) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void close(Connection connection, SQLException cause) {
    try {
      connection.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** Takes the file away and says so. */
  private static String clear(Path file, Schema.Fault fault) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".no-catalogue");
    try {
      if (!fault.ours()) {
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      }
      for (String companion : COMPANIONS) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + companion));
      }
    } catch (IOException e) {
      throw new IOException("The catalogue " + file + " " + fault.what() + " and could not be taken away: close what has it open, or delete it", e);
    }
    return "The catalogue " + file + " " + fault.what() + (fault.ours() ? " and was deleted" : " and is now " + aside.getFileName())
        + ". It starts empty and fills when it is brought up to date.";
  }

  private static Connection connect(Path file, Duration patience) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setSynchronous(SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    return new JDBC().connect(url(file), config.toProperties());
  }

  /** A question mark in a plain path would start the driver's own parameters. */
  private static String url(Path file) {
    return JDBC.PREFIX + (file.toString().contains("?") ? file.toUri() : file);
  }

  /** A failure of the database in words. */
  static IOException failure(String done, SQLException cause) {
    if (Schema.isDamage(cause)) {
      return new IOException("The catalogue is damaged. Delete its file: it will be made anew from the projects", cause);
    }
    String why = switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it and does not end. Try again";
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "its file or folder may not be written. Choose another place for it";
      default -> cause.getMessage();
    };
    return new IOException("The catalogue could not be " + done + ": " + why, cause);
  }
}
