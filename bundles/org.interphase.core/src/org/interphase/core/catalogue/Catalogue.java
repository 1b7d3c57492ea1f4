package org.interphase.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Finds experiments across projects. The catalogue is a cache in one SQLite file: all that it knows stands in the projects' files, and after
 * {@link #rebuild} it holds the same as one that was kept up to date change by change. The file may be deleted at any time.
 *
 * <p>Safe for any thread, and for several processes on one file: writers wait for each other up to 10 s. Projects are read outside of any lock, so
 * queries are answered while the catalogue is brought up to date. It does not use the network and fits on a network drive, if that drive can lock.
 */
public final class Catalogue implements AutoCloseable {
  /** How many projects are written at once. */
  private static final int BATCH = 32;
  /** How long to wait for other writers. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connection database;
  private final Optional<String> notice;

  private Catalogue(Database.Opened opened) {
    database = opened.connection();
    notice = opened.notice();
  }

  /**
   * Opens a catalogue, or makes an empty one. A file that is damaged or of another version is thrown away; one that never was a catalogue is moved
   * aside, to the same name with {@code .no-catalogue}. Then the catalogue starts empty and {@link #notice} says why.
   *
   * @param file where it is kept; its folder is made if need be
   * @throws IOException when the file cannot be made, is in use, or SQLite does not run here; the message is for the user
   */
  public static Catalogue open(Path file) throws IOException {
    return open(file, PATIENCE);
  }

  static Catalogue open(Path file, Duration patience) throws IOException {
    return new Catalogue(Database.open(file.toAbsolutePath().normalize(), patience));
  }

  /** Why the catalogue started empty though there was a file, a sentence; empty when all was well. */
  public Optional<String> notice() {
    return notice;
  }

  /** Puts a project in, in place of what was known of its folder. */
  public void put(CatalogueEntry entry) throws IOException {
    write(() -> Rows.put(database, entry));
  }

  /** Takes the project of a folder out; nothing happens when there is none. */
  public void remove(Path folder) throws IOException {
    write(() -> Rows.remove(database, absolute(folder)));
  }

  /**
   * Reads every project anew and forgets all others. Until it ends queries find old and new entries.
   *
   * @param folders all there are; a folder without a project is none
   * @param reader reads them, one after the other, in this thread
   * @param monitor for progress and cancelling; what was written by then stays, whole projects each
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
   */
  public Refresh rebuild(Iterable<Path> folders, ProjectReader reader, IProgressMonitor monitor) throws IOException {
    return new Round(reader, true).over(folders, monitor);
  }

  /**
   * Reads the projects whose file has changed since, or that are new, and forgets all others. A file is unchanged when size and time of its stamp
   * are; when they are not and its bytes are, the project is not read. Parameters as in {@link #rebuild}.
   */
  public Refresh update(Iterable<Path> folders, ProjectReader reader, IProgressMonitor monitor) throws IOException {
    return new Round(reader, false).over(folders, monitor);
  }

  /** The answers to a query, by name of the project, experiment, data set and time. */
  public List<Hit> find(CatalogueQuery query) throws IOException {
    return read(() -> new Search(query).hits(database));
  }

  /** The folders of all projects in it, ordered. */
  public List<Path> folders() throws IOException {
    return read(() -> Rows.folders(database));
  }

  /** All that is known of one project; empty when it is not in the catalogue. */
  public Optional<CatalogueEntry> entry(Path folder) throws IOException {
    return read(() -> Rows.entry(database, absolute(folder)));
  }

  /** The names of all quantities that can be asked for, ordered. */
  public List<String> quantities() throws IOException {
    return read(() -> Rows.quantities(database));
  }

  List<String> plan(CatalogueQuery query) throws IOException {
    return read(() -> new Search(query).plan(database));
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw Database.failure("closed", e);
    }
  }

  private static Path absolute(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  @FunctionalInterface
  private interface Reading<T> {
    T run() throws SQLException;
  }

  private synchronized <T> T read(Reading<T> reading) throws IOException {
    try {
      return reading.run();
    } catch (SQLException e) {
      throw Database.failure("read", e);
    }
  }

  private synchronized void write(Database.Writing writing) throws IOException {
    try {
      Database.write(database, writing);
    } catch (SQLException e) {
      throw Database.failure("written", e);
    }
  }

  /** One pass over all folders. */
  private final class Round {
    private final ProjectReader reader;
    private final boolean all;
    private final List<Database.Writing> waiting = new ArrayList<>();
    private final Set<Path> kept = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private int read;
    private int unchanged;

    Round(ProjectReader reader, boolean all) {
      this.reader = reader;
      this.all = all;
    }

    Refresh over(Iterable<Path> folders, IProgressMonitor monitor) throws IOException {
      SubMonitor progress = SubMonitor.convert(monitor, "Reading projects", 100);
      Set<Path> seen = new HashSet<>();
      for (Path folder : folders) {
        progress.setWorkRemaining(100).split(1);
        if (seen.add(absolute(folder))) {
          look(absolute(folder));
        }
        if (waiting.size() >= BATCH) {
          flush();
        }
      }
      List<Path> others = folders().stream().filter(folder -> !kept.contains(folder)).toList();
      others.forEach(folder -> waiting.add(() -> Rows.remove(database, folder)));
      flush();
      return new Refresh(read, unchanged, others.size(), problems);
    }

    private void look(Path folder) throws IOException {
      Optional<FileStamp> known = all ? Optional.empty() : Catalogue.this.read(() -> Rows.stamp(database, folder));
      if (known.filter(FileStamp::matches).isPresent()) {
        unchanged++;
        kept.add(folder);
        return;
      }
      try {
        if (known.isPresent() && sameBytes(folder, known.get())) {
          unchanged++;
        } else {
          reader.read(folder).ifPresent(entry -> take(folder, entry));
        }
      } catch (IOException e) {
        problems.add(folder + ": " + e.getMessage());
      }
    }

    private boolean sameBytes(Path folder, FileStamp known) throws IOException {
      if (!Files.isRegularFile(known.file())) {
        return false;
      }
      FileStamp now = FileStamp.of(known.file());
      if (!now.fingerprint().equals(known.fingerprint())) {
        return false;
      }
      waiting.add(() -> Rows.restamp(database, folder, now));
      kept.add(folder);
      return true;
    }

    private void take(Path folder, CatalogueEntry entry) {
      if (!entry.folder().equals(folder)) {
        throw new IllegalArgumentException("asked for the project in " + folder + ", the reader gave that in " + entry.folder());
      }
      waiting.add(() -> Rows.put(database, entry));
      kept.add(folder);
      read++;
    }

    private void flush() throws IOException {
      if (!waiting.isEmpty()) {
        List<Database.Writing> batch = List.copyOf(waiting);
        waiting.clear();
        write(() -> {
          for (Database.Writing one : batch) {
            one.run();
          }
        });
      }
    }
  }
}
