package org.interphase.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataRef;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.model.Project;
import org.interphase.model.ProjectFile;

/**
 * An open project: a folder with the project file, the raw files (or links to them) and the results.
 *
 * <pre>
 * experiment.interphase              what is known and edited
 * raw/&lt;data set&gt;/                    the instruments' files, never changed
 * results/&lt;measurement&gt;/&lt;recipe&gt;/    what analyses made of them
 * .cache/                            deletable at any time
 * </pre>
 *
 * <p>Not for several threads at a time: whoever opened it owns the {@link #project()}.
 */
public final class ProjectFolder implements AutoCloseable {
  /** The name of the project file. */
  public static final String FILE = ProjectFile.NAME;
  /** The folder of the instruments' files. */
  public static final String RAW = "raw";
  /** The folder of the results. */
  public static final String RESULTS = "results";

  private final Path folder;
  private final Project project;
  private final Optional<ProjectLock> lock;
  private final Optional<Consumer<Project>> owner;

  private ProjectFolder(Path folder, Project project, Optional<ProjectLock> lock) {
    this(folder, project, lock, Optional.empty());
  }

  private ProjectFolder(Path folder, Project project, Optional<ProjectLock> lock, Optional<Consumer<Project>> owner) {
    this.folder = folder;
    this.project = project;
    this.lock = lock;
    this.owner = owner;
  }

  /**
   * A copy of an open project for another thread to work on while its owner goes on editing. To save it is to hand its state to the owner, who takes
   * over what is new with {@link Merge}; only the owner writes the project file.
   *
   * @param folder of the project, which the owner keeps open for writing
   * @param text of {@link ProjectFile#text}: the state that the work begins with
   * @param owner gets a copy of its own at each save, in the working thread
   */
  public static ProjectFolder workingCopy(Path folder, byte[] text, Consumer<Project> owner) throws IOException {
    return new ProjectFolder(folder, ProjectFile.parsed(text), Optional.empty(), Optional.of(owner));
  }

  /** What a project is opened for. */
  public enum Access {
    /** Looking: what others save meanwhile is not seen. */
    READ,
    /** Changing: nobody else can. */
    WRITE
  }

  /** Whether a folder holds a project. */
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Makes a project and opens it for writing.
   *
   * @param folder must be absent or hold no project; created when absent
   * @throws IOException when there is one already, or the folder cannot be written to
   */
  public static ProjectFolder create(Path folder, String name) throws IOException {
    Path home = folder.toAbsolutePath().normalize();
    Files.createDirectories(home);
    ProjectLock lock = ProjectLock.take(home);
    try {
      if (is(home)) {
        throw new IOException(home + ": holds a project already. Open it, or choose another folder.");
      }
      Project project = ProjectFile.create(name, LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
      ProjectFolder created = new ProjectFolder(home, project, Optional.of(lock));
      created.save();
      return created;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a project.
   *
   * @throws IOException when there is none, its file is damaged or newer than this version, or, for writing, somebody else has it open; says what
   *     to do
   */
  public static ProjectFolder open(Path folder, Access access) throws IOException {
    Path home = folder.toAbsolutePath().normalize();
    if (!is(home) && !Files.exists(ProjectFile.backup(home.resolve(FILE)))) {
      throw new IOException(home + ": is no project: it has no " + FILE + ". Make one with \"interphase project new\".");
    }
    if (access == Access.READ) {
      return new ProjectFolder(home, ProjectFile.read(home.resolve(FILE)), Optional.empty());
    }
    ProjectLock lock = ProjectLock.take(home);
    try {
      return new ProjectFolder(home, ProjectFile.read(home.resolve(FILE)), Optional.of(lock));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /** What is known; changes are kept by {@link #save}. */
  public Project project() {
    return project;
  }

  /**
   * Writes the project file: whole or not at all. Of a working copy, tells its owner.
   *
   * @throws IOException when it cannot be written; what was there stays
   * @throws IllegalStateException when the project was opened for reading, or closed
   */
  public void save() throws IOException {
    if (owner.isPresent()) {
      owner.get().accept(ProjectFile.parsed(ProjectFile.text(project)));
    } else {
      ProjectFile.write(project, writable());
    }
  }

  /**
   * Writes a state of the project that {@link ProjectFile#text} gave, so that another thread than the owner of the {@link #project()} can do it.
   *
   * @throws IOException when it cannot be written; what was there stays
   * @throws IllegalStateException when the project was opened for reading, or closed
   */
  public void save(byte[] text) throws IOException {
    ProjectFile.write(text, writable());
  }

  private Path writable() {
    if (lock.isEmpty()) {
      throw new IllegalStateException(folder + " was opened for reading");
    }
    if (!lock.get().held()) {
      throw new IllegalStateException(folder + " was closed: another program may be writing it");
    }
    return folder.resolve(FILE);
  }

  /**
   * Where a file is.
   *
   * @throws IOException when the reference is relative and leads out of the project, or no file of this system can have its name
   */
  public Path resolve(DataRef reference) throws IOException {
    Path path = path(reference);
    if (!reference.isLinked() && !path.startsWith(folder)) {
      throw new IOException(folder.resolve(FILE) + ": refers to " + reference.getPath() + ", outside the project. Do not trust it.");
    }
    return path;
  }

  private Path path(DataRef reference) throws IOException {
    try {
      return folder.resolve(reference.getPath()).normalize();
    } catch (InvalidPathException e) {
      throw new IOException(folder.resolve(FILE) + ": refers to " + reference.getPath() + ", a name that this system has not. Choose the file again.",
          e);
    }
  }

  /**
   * A reference to a file as it is now: relative inside the project, a link to anything outside.
   *
   * @param sha256 of its content
   */
  public DataRef reference(Path file, String sha256) throws IOException {
    Path path = file.toAbsolutePath().normalize();
    boolean inside = path.startsWith(folder);
    DataRef reference = InterphaseFactory.eINSTANCE.createDataRef();
    reference.setPath(inside ? folder.relativize(path).toString().replace('\\', '/') : path.toString());
    reference.setLinked(!inside);
    reference.setSize(Files.size(path));
    reference.setModified(Files.getLastModifiedTime(path).toMillis());
    reference.setSha256(sha256);
    return reference;
  }

  /** A reference to a file as it is now, with its fingerprint. */
  public DataRef reference(Path file) throws IOException {
    return reference(file, Fingerprint.of(file).sha256());
  }

  /** All measurements, in the order of the project. */
  public List<Measurement> measurements() {
    return project.getExperiments().stream().flatMap(experiment -> experiment.getDataSets().stream())
        .flatMap(dataSet -> dataSet.getMeasurements().stream()).toList();
  }

  /** Gives the lock back. What was not saved is lost. */
  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
