package org.interphase.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Problem.Severity;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The project on disk: one file {@value #NAME} in the project's folder, XMI with one element a line.
 *
 * <p>Kill the program anywhere in {@link #write}: the file is then the old one or the new one, whole. The one before stays beside it, see
 * {@link #backup}. Content that this program does not know is kept with the project that was read and written back; a copy of the project does not
 * have it. Comments are not kept. A project belongs to one thread at a time; one file is written by one thread at a time.
 */
public final class ProjectFile {
  /** The name of the file in the project's folder. */
  public static final String NAME = "experiment.interphase";
  private static final URI IN_FOLDER = URI.createURI(NAME);

  private ProjectFile() { }

  /** A new empty project with an id. */
  public static Project create(String name, LocalDateTime created) {
    Project project = Ids.fresh(InterphaseFactory.eINSTANCE.createProject());
    project.setName(name);
    project.setCreated(created);
    return project;
  }

  /** Where the previous whole state of a project file is kept, if it has ever been overwritten. {@link #read} opens it as it does any other. */
  public static Path backup(Path file) {
    return AtomicFile.beside(file, ".bak");
  }

  /**
   * Opens a project of this or an earlier format version.
   *
   * @throws IOException in words: the file is absent, damaged (with its line), larger than any project, or of a newer format; and what to do
   */
  public static Project read(Path file) throws IOException {
    return read(file, Format.CURRENT);
  }

  static Project read(Path file, Format format) throws IOException {
    byte[] xml;
    try {
      xml = bytes(file);
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(file.toString(), null, "there is no project file. " + remedy(file));
    }
    try {
      int version = ProjectXml.formatVersion(xml);
      if (version > format.version()) {
        throw new IOException(file + ": needs an Interphase that reads project format " + version + "; this one reads up to " + format.version()
            + ". Open it with a newer Interphase.");
      }
      return parse(format.upToDate(xml, version));
    } catch (SAXException e) {
      throw new IOException(file + place(e) + ": the project file is damaged: " + e.getMessage() + ". " + remedy(file), e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ProjectXml.MAX_BYTES + 1);
      if (bytes.length > ProjectXml.MAX_BYTES) {
        throw new IOException(file + ": is larger than any project file (" + (ProjectXml.MAX_BYTES >> 20) + " MiB). Is it the right file?");
      }
      return bytes;
    }
  }

  private static Project parse(byte[] xml) throws SAXException {
    ProjectResource resource = new ProjectResource(IN_FOLDER);
    try {
      resource.load(new ByteArrayInputStream(xml), null);
    } catch (IOException | RuntimeException e) {
      throw damage(resource, e);
    }
    if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Project project)) {
      throw new SAXException("it is not one project");
    }
    return project;
  }

  private static SAXException damage(ProjectResource resource, Exception failure) {
    return resource.getErrors().stream().findFirst()
        .<SAXException>map(error -> new SAXParseException(ProjectResource.words(error), null, null, error.getLine(), error.getColumn()))
        .orElseGet(() -> new SAXException(Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()), failure));
  }

  private static String place(SAXException problem) {
    return problem instanceof SAXParseException at && at.getLineNumber() > 0 ? ", line " + at.getLineNumber() : "";
  }

  private static String remedy(Path file) {
    Path backup = backup(file);
    return isWhole(backup) ? "The state before the last save is whole: open " + backup + ", or copy it over."
        : "There is no whole backup beside it: restore it from a copy.";
  }

  private static boolean isWhole(Path file) {
    try {
      byte[] xml = bytes(file);
      int version = ProjectXml.formatVersion(xml);
      return version <= Format.CURRENT.version() && parse(Format.CURRENT.upToDate(xml, version)) != null;
    } catch (IOException | SAXException e) {
      return false;
    }
  }

  /**
   * Saves a project: checks it, writes it beside, keeps the previous state as {@link #backup}, and puts it in place.
   *
   * @param project stays the caller's; it gets a resource of its own if it has none
   * @param file in a folder that exists
   * @throws IOException in words: the project contradicts itself (an error of {@link ProjectValidation}), the file there is of a newer format, or the
   *     disk refuses; the file is then what it was
   */
  public static void write(Project project, Path file) throws IOException {
    check(project, file);
    byte[] xml;
    try {
      xml = text(project);
    } catch (RuntimeException e) {
      throw unwritable(file, e);
    }
    write(xml, file);
  }

  /** The text of a project as it is now, to be written by another thread while this one goes on changing the project. */
  public static byte[] text(Project project) {
    return text(resource(project));
  }

  /**
   * The project of a text that {@link #text(Project)} gave.
   *
   * @throws IOException when it is none
   */
  public static Project parsed(byte[] text) throws IOException {
    try {
      return parse(text);
    } catch (SAXException e) {
      throw unwritable(Path.of(NAME), e);
    }
  }

  /**
   * Saves the text of a project, as {@link #write(Project, Path)} saves a project.
   *
   * @param xml of {@link #text(Project)}. Not modified
   */
  public static void write(byte[] xml, Path file) throws IOException {
    check(readBack(xml, file), file);
    Path target = Files.exists(file) ? file.toRealPath() : file;
    AtomicFile.write(target, xml, Files.exists(target) ? keptAs(target) : "");
  }

  private static void check(Project project, Path file) throws IOException {
    List<Problem> errors = ProjectValidation.problems(project).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new IOException(file + ": is not saved, because the project contradicts itself:\n"
          + errors.stream().map(problem -> "  " + problem.inWords()).collect(Collectors.joining("\n")));
    }
  }

  /** What cannot be opened again is not written. */
  private static Project readBack(byte[] xml, Path file) throws IOException {
    try {
      if (xml.length <= ProjectXml.MAX_BYTES && ProjectXml.formatVersion(xml) == Format.CURRENT.version()) {
        Project project = parse(xml);
        if (Arrays.equals(xml, text((ProjectResource) project.eResource()))) {
          return project;
        }
      }
    } catch (SAXException | RuntimeException e) {
      throw unwritable(file, e);
    }
    throw unwritable(file, null);
  }

  private static IOException unwritable(Path file, Exception cause) {
    String detail = cause == null ? "" : " (" + cause.getMessage() + ")";
    return new IOException(file + ": is not saved, because it could not be opened again" + detail + ". Look for texts with control characters, and "
        + "for more than " + (ProjectXml.MAX_BYTES >> 20) + " MiB of text.", cause);
  }

  private static ProjectResource resource(Project project) {
    if (project.eResource() instanceof ProjectResource own) {
      return own;
    }
    ProjectResource resource = new ProjectResource(IN_FOLDER);
    resource.getContents().add(project.eResource() == null ? project : EcoreUtil.copy(project));
    return resource;
  }

  private static byte[] text(ProjectResource resource) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      resource.save(bytes, null);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  /** A damaged file must not take the place of a whole backup. */
  private static String keptAs(Path previous) throws IOException {
    try {
      int version = ProjectXml.formatVersion(bytes(previous));
      if (version > Format.CURRENT.version()) {
        throw new IOException(previous + ": is of project format " + version + ", which a newer Interphase has written, and is left as it is. Save "
            + "the project in another folder.");
      }
    } catch (SAXException e) {
      return ".damaged";
    }
    return isWhole(previous) ? ".bak" : ".damaged";
  }
}
