package org.interphase.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The file of the catalogue: damaged, foreign, of another version, in use, left by a killed process. */
class CatalogueFileTest {
  @TempDir
  private Path root;
  private Path file;
  private SyntheticProjects projects;
  private List<Path> folders;

  @BeforeEach
  void fill() throws IOException {
    file = root.resolve("catalogue.db");
    projects = new SyntheticProjects(root.resolve("projects"));
    folders = projects.write(40);
    try (Catalogue catalogue = Catalogue.open(file)) {
      update(catalogue);
      assertThat(catalogue.notice()).isEmpty();
    }
  }

  private void update(Catalogue catalogue) throws IOException {
    catalogue.update(folders, projects, new NullProgressMonitor());
  }

  private Connection sql(Path database, SQLiteConfig config) throws SQLException {
    return new JDBC().connect(JDBC.PREFIX + database, config.toProperties());
  }

  private void execute(Path database, String... statements) throws SQLException {
    try (Connection connection = sql(database, new SQLiteConfig()); Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private void startsEmptyAndFills(String why) throws IOException {
    try (Catalogue catalogue = Catalogue.open(file)) {
      assertThat(catalogue.notice()).hasValueSatisfying(notice -> assertThat(notice).contains("catalogue.db", why, "It starts empty"));
      assertThat(catalogue.folders()).isEmpty();
      update(catalogue);
      assertThat(catalogue.folders()).hasSize(40);
    }
    try (Catalogue catalogue = Catalogue.open(file)) {
      assertThat(catalogue.notice()).isEmpty();
      assertThat(catalogue.folders()).hasSize(40);
    }
  }

  @Test
  void aFileOfAnotherVersionIsMadeAnew() throws Exception {
    execute(file, "PRAGMA user_version = 2", "CREATE TABLE later(x)");
    startsEmptyAndFills("was written by another version of the program and was deleted");
    assertThat(root.resolve("catalogue.db.no-catalogue")).doesNotExist();
  }

  @Test
  void aCatalogueWithOtherTablesIsMadeAnew() throws Exception {
    execute(file, "DROP INDEX component_key");
    startsEmptyAndFills("was damaged and was deleted");
    execute(file, "CREATE TRIGGER trap AFTER INSERT ON project BEGIN DELETE FROM experiment; END");
    startsEmptyAndFills("was damaged and was deleted");
  }

  @Test
  void anotherDatabaseIsMovedAside() throws Exception {
    Files.delete(file);
    execute(file, "CREATE TABLE addresses(name)", "INSERT INTO addresses VALUES ('mine')");
    byte[] before = Files.readAllBytes(file);
    startsEmptyAndFills("was no catalogue but another database and is now catalogue.db.no-catalogue");
    assertThat(root.resolve("catalogue.db.no-catalogue")).hasBinaryContent(before);
  }

  @Test
  void aFileThatIsNoDatabaseIsMovedAside() throws IOException {
    for (String text : List.of("x", "hello", "a letter ".repeat(1000))) {
      Files.writeString(file, text);
      startsEmptyAndFills("was damaged, or no catalogue and is now catalogue.db.no-catalogue");
      assertThat(root.resolve("catalogue.db.no-catalogue")).hasContent(text);
    }
  }

  @Test
  void anEmptyFileIsAnEmptyCatalogue() throws IOException {
    Files.write(file, new byte[0]);
    try (Catalogue catalogue = Catalogue.open(file)) {
      assertThat(catalogue.notice()).isEmpty();
      assertThat(catalogue.folders()).isEmpty();
    }
  }

  @Test
  void anyDamageEndsInAnAnswerOrAFreshStart() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    int fresh = 0;
    for (int round = 0; round < 60; round++) {
      byte[] bytes = whole.clone();
      int start = round % 3 == 0 ? random.nextInt(200) : random.nextInt(bytes.length - 600);
      int length = round % 2 == 0 ? 1 : 512;
      for (int i = start; i < start + length; i++) {
        bytes[i] = (byte) random.nextInt();
      }
      Files.write(file, round % 10 == 9 ? Arrays.copyOf(bytes, start + 1) : bytes);
      fresh += open() ? 1 : 0;
    }
    assertThat(fresh).isGreaterThan(20);
  }

  /** Whether it started afresh. A flipped bit in a name or a number is beyond what the file's structure can show: it is then just answered. */
  private boolean open() throws IOException {
    try (Catalogue catalogue = Catalogue.open(file)) {
      try {
        catalogue.find(CatalogueQuery.parse("with VC, stiffness above 1 GPa"));
        update(catalogue);
      } catch (IOException told) {
        assertThat(told).hasMessageMatching("(?s)The catalogue (is damaged|could not be (read|written)).*");
      }
      return catalogue.notice().isPresent();
    }
  }

  @Test
  void whatAKilledProcessLeavesIsUndone() throws Exception {
    List<CatalogueEntry> before;
    try (Catalogue catalogue = Catalogue.open(file)) {
      before = CatalogueTest.content(catalogue);
    }
    Path left = root.resolve("left.db");
    SQLiteConfig config = new SQLiteConfig();
    config.setCacheSize(2);
    try (Connection writer = sql(file, config); Statement statement = writer.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("UPDATE number SET value = 0");
      statement.execute("DELETE FROM component");
      Files.copy(file, left);
      Files.copy(root.resolve("catalogue.db-journal"), root.resolve("left.db-journal"));
      statement.execute("ROLLBACK");
    }
    assertThat(Files.mismatch(file, left)).as("pages of the open transaction have reached the file").isNotNegative();
    try (Catalogue catalogue = Catalogue.open(left)) {
      assertThat(catalogue.notice()).isEmpty();
      assertThat(CatalogueTest.content(catalogue)).isEqualTo(before);
    }
  }

  @Test
  void twoWriteAtOnce() throws Exception {
    Path shared = root.resolve("shared.db");
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> writers = new ArrayList<>();
      for (int half = 0; half < 2; half++) {
        List<Path> own = folders.subList(half * 20, half * 20 + 20);
        writers.add(two.submit(() -> {
          try (Catalogue catalogue = Catalogue.open(shared)) {
            for (Path folder : own) {
              catalogue.put(projects.read(folder).orElseThrow());
              assertThat(catalogue.find(CatalogueQuery.ALL)).isNotEmpty();
            }
          }
          return null;
        }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      two.shutdownNow();
    }
    try (Catalogue both = Catalogue.open(shared); Catalogue one = Catalogue.open(file)) {
      assertThat(CatalogueTest.content(both)).isEqualTo(CatalogueTest.content(one));
    }
  }

  @Test
  void readersAreAnsweredWhileAnotherWritesAndAWriterIsToldWhenItTakesTooLong() throws Exception {
    try (Connection other = sql(file, new SQLiteConfig()); Statement statement = other.createStatement();
        Catalogue catalogue = Catalogue.open(file, Duration.ofMillis(200))) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("DELETE FROM project");
      assertThat(catalogue.find(CatalogueQuery.ALL)).hasSize(40);
      assertThatIOException().isThrownBy(() -> catalogue.remove(folders.get(0))).withMessageContaining("another program is writing to it");
      statement.execute("ROLLBACK");
      catalogue.remove(folders.get(0));
      assertThat(catalogue.folders()).hasSize(39);
    }
  }

  @Test
  void leavesNothingBesideItsFile() throws Exception {
    assertThat(root.resolve("catalogue.db-journal")).doesNotExist();
    assertThat(root.resolve("catalogue.db-wal")).doesNotExist();
    try (Connection connection = sql(file, new SQLiteConfig()); Statement statement = connection.createStatement();
        ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
      assertThat(mode.getString(1)).isEqualTo("delete");
    }
  }
}
