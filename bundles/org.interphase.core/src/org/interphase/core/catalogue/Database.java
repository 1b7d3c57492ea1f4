package org.interphase.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;

/**
 * A connection to the catalogue's file. A file that cannot be used is replaced by an empty one: a catalogue can always be made anew. A file that was
 * never a catalogue is not deleted but moved aside.
 *
 * <p>The journal is a rollback journal, not a write-ahead log, which needs shared memory and therefore fails on a network drive. A process that is
 * killed leaves a journal from which the next one to open restores the last whole transaction.
 */
final class Database {
  private static final int BUSY_TIMEOUT = 10_000;
  private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

  private Database() { }

  /**
   * An open file.
   *
   * @param connection to it; the caller closes it
   * @param notice what was wrong with the file before, a sentence; empty when nothing was
   */
  record Opened(Connection connection, Optional<String> notice) { }

  static Opened open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Connection connection = connect(file);
    try {
      Optional<Schema.Fault> fault = Schema.fault(connection);
      if (fault.isEmpty()) {
        createIfEmpty(connection);
        return new Opened(connection, Optional.empty());
      }
      connection.close();
      String notice = clear(file, fault.get());
      connection = connect(file);
      createIfEmpty(connection);
      return new Opened(connection, Optional.of(notice));
    } catch (SQLException e) {
      close(connection, e);
      throw failure("opened", e);
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

  private static Connection connect(Path file) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    NativeLibrary.load();
    try {
      return new JDBC().connect(url(file), config.toProperties());
    } catch (SQLException e) {
      throw failure("opened", e);
    }
  }

  private static void createIfEmpty(Connection connection) throws SQLException {
    if (Schema.isEmpty(connection)) {
      connection.setAutoCommit(false);
      if (Schema.isEmpty(connection)) {
        Schema.create(connection);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** A question mark in a plain path would start the driver's own parameters. */
  private static String url(Path file) {
    return JDBC.PREFIX + (file.toString().contains("?") ? file.toUri() : file);
  }

  /** A failure of the database in words. */
  static IOException failure(String done, SQLException cause) {
    if (Schema.isDamage(cause)) {
      return new IOException("The catalogue is damaged. Open it again: it will be made anew from the files", cause);
    }
    String why = switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program has been writing to it for " + BUSY_TIMEOUT / 1000 + " s. Try again";
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "its file or folder may not be written. Choose another place for it";
      default -> cause.getMessage();
    };
    return new IOException("The catalogue could not be " + done + ": " + why, cause);
  }
}
