package org.interphase.core.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Staging;
import org.interphase.model.DataRef;
import org.interphase.model.Project;
import org.interphase.model.ProjectFile;

/**
 * A whole project in one ZIP file, and back. Every file of the project is in it, linked ones too; caches, locks and backups are not. A manifest
 * states size, time and SHA-256 of every entry, and is verified on the way back. Files are streamed: memory does not grow with them.
 */
public final class Archive {
  /** The entry that says what the others hold. */
  static final String MANIFEST = "interphase-archive.json";
  private static final String KIND = "project archive 1";
  private static final String LINKED = ProjectFolder.RAW + "/linked/";
  private static final int LONGEST_MANIFEST = 64 << 20;
  private static final int CHUNK = 1 << 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Archive() { }

  /**
   * What was packed or unpacked.
   *
   * @param files how many
   * @param bytes of all of them
   * @param missing files that the project names and that are not there
   */
  public record Summary(int files, long bytes, List<String> missing) { }

  /**
   * Packs a project as it was last saved.
   *
   * @param project its folder is read; open it for writing to keep others from changing it meanwhile
   * @param zip outside the project; replaced as a whole when it exists
   * @throws IOException when a file cannot be read or the archive not be written; no half archive stays
   * @throws OperationCanceledException when the monitor was cancelled; what was at {@code zip} stays
   */
  public static Summary pack(ProjectFolder project, Path zip, IProgressMonitor monitor) throws IOException {
    Path target = zip.toAbsolutePath().normalize();
    if (target.startsWith(project.folder())) {
      throw new IOException(target + ": is inside the project. Choose a place outside of it.");
    }
    Files.createDirectories(target.getParent());
    Path staging = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
    Path projectFile = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".").resolve(ProjectFolder.FILE);
    try {
      Summary summary = new Packing(project, monitor).into(staging, projectFile);
      Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
      return summary;
    } finally {
      Files.deleteIfExists(staging);
      Files.deleteIfExists(projectFile);
      Files.deleteIfExists(projectFile.getParent());
    }
  }

  /**
   * Unpacks a project and verifies every byte of it.
   *
   * @param zip from anywhere: names that lead out of the folder, and entries that the manifest does not state, are refused
   * @param folder becomes the project; must be absent or empty
   * @throws IOException when the archive is damaged or not a project's, or the folder cannot be made; then there is no folder
   * @throws OperationCanceledException when the monitor was cancelled; then there is no folder
   */
  public static Summary unpack(Path zip, Path folder, IProgressMonitor monitor) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw new IOException(target + ": is not empty. Choose a new folder.");
    }
    if (!Files.isRegularFile(zip)) {
      throw new IOException(zip + ": does not exist. Check the name and the folder.");
    }
    try (ZipFile file = new ZipFile(zip.toFile()); Staging staging = Staging.of(target)) {
      Summary summary = new Unpacking(zip, file, staging.work(), monitor).run();
      staging.commit();
      return summary;
    } catch (ZipException e) {
      throw new IOException(zip + ": is damaged or no ZIP archive: " + e.getMessage() + ". Copy it again.", e);
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** @return how many bytes; never more than {@code most}, one more is a failure */
  private static long copy(InputStream in, OutputStream out, long most, Path about, IProgressMonitor monitor) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long copied = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      copied += read;
      if (copied > most) {
        throw new IOException(about + ": has more than the " + most + " bytes that it should");
      }
      out.write(chunk, 0, read);
    }
    return copied;
  }

  /** One way out. */
  private static final class Packing {
    private final ProjectFolder project;
    private final IProgressMonitor monitor;
    private final Map<String, Path> files = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private final ObjectNode manifest = JSON.createObjectNode().put("interphase", KIND);
    private long bytes;

    Packing(ProjectFolder project, IProgressMonitor monitor) {
      this.project = project;
      this.monitor = monitor;
    }

    Summary into(Path zip, Path ownProjectFile) throws IOException {
      walk();
      referenced(ownProjectFile);
      ObjectNode entries = manifest.putObject("entries");
      SubMonitor progress = SubMonitor.convert(monitor, "Packing " + project.folder().getFileName(), files.size());
      try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.WRITE);
          ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel))) {
        for (Map.Entry<String, Path> file : files.entrySet()) {
          progress.split(1).subTask(file.getKey());
          add(file.getKey(), file.getValue(), out, entries.putObject(file.getKey()));
        }
        out.putNextEntry(new ZipEntry(MANIFEST));
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        out.closeEntry();
        out.finish();
        out.flush();
        channel.force(true);
      }
      return new Summary(files.size(), bytes, missing);
    }

    private void walk() throws IOException {
      Path home = project.folder();
      Files.walkFileTree(home, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
          return isHidden(directory) && !directory.equals(home) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          boolean ofTheProjectFile = file.getParent().equals(home) && file.getFileName().toString().startsWith(ProjectFolder.FILE + ".");
          if (!isHidden(file) && !ofTheProjectFile && Files.isRegularFile(file)) {
            files.put(home.relativize(file).toString().replace('\\', '/'), file);
          }
          return FileVisitResult.CONTINUE;
        }
      });
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    /** Takes in what is linked, under a project file of its own that says so; without links the project file goes in as it is. */
    private void referenced(Path ownProjectFile) throws IOException {
      Project saved = ProjectFile.read(project.folder().resolve(ProjectFolder.FILE));
      boolean moved = false;
      for (DataRef reference : ProjectCheck.references(saved)) {
        Path file = project.resolve(reference);
        if (!Files.isRegularFile(file)) {
          missing.add(reference.getPath());
        } else if (reference.isLinked()) {
          String name = free(LINKED + file.getFileName(), file);
          files.put(name, file);
          reference.setPath(name);
          reference.setLinked(false);
          moved = true;
        } else {
          files.putIfAbsent(project.folder().relativize(file).toString().replace('\\', '/'), file);
        }
      }
      if (moved) {
        ProjectFile.write(saved, ownProjectFile);
        files.put(ProjectFolder.FILE, ownProjectFile);
      }
    }

    private String free(String name, Path file) {
      String free = name;
      for (int i = 2; files.containsKey(free) && !files.get(free).equals(file); i++) {
        free = LINKED + i + "-" + file.getFileName();
      }
      return free;
    }

    private void add(String name, Path file, ZipOutputStream out, ObjectNode entry) throws IOException {
      FileTime modified = Files.getLastModifiedTime(file);
      ZipEntry zipped = new ZipEntry(name);
      zipped.setLastModifiedTime(modified);
      out.putNextEntry(zipped);
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        long size = copy(in, out, Long.MAX_VALUE, file, monitor);
        entry.put("size", size).put("modified", modified.toMillis()).put("sha256", HexFormat.of().formatHex(digest.digest()));
        bytes += size;
      }
      out.closeEntry();
    }
  }

  /** One way back. */
  private static final class Unpacking {
    private final Path zip;
    private final ZipFile file;
    private final Path work;
    private final IProgressMonitor monitor;
    private long bytes;

    Unpacking(Path zip, ZipFile file, Path work, IProgressMonitor monitor) {
      this.zip = zip;
      this.file = file;
      this.work = work;
      this.monitor = monitor;
    }

    Summary run() throws IOException {
      JsonNode entries = manifest().path("entries");
      compareNames(entries);
      SubMonitor progress = SubMonitor.convert(monitor, "Unpacking " + zip.getFileName(), entries.size());
      for (Map.Entry<String, JsonNode> entry : entries.properties()) {
        progress.split(1).subTask(entry.getKey());
        unpack(entry.getKey(), entry.getValue());
      }
      Path projectFile = work.resolve(ProjectFolder.FILE);
      if (!Files.isRegularFile(projectFile)) {
        throw refusal("holds no " + ProjectFolder.FILE, "It is no archive of a project.");
      }
      List<String> missing = new ArrayList<>();
      for (DataRef reference : ProjectCheck.references(ProjectFile.read(projectFile))) {
        if (!reference.isLinked() && !Files.exists(work.resolve(reference.getPath()))) {
          missing.add(reference.getPath());
        }
      }
      return new Summary(entries.size(), bytes, missing);
    }

    private JsonNode manifest() throws IOException {
      ZipEntry entry = file.getEntry(MANIFEST);
      if (entry == null) {
        throw refusal("has no " + MANIFEST, "It is no archive that \"interphase project archive\" has written.");
      }
      try (InputStream in = file.getInputStream(entry)) {
        byte[] text = in.readNBytes(LONGEST_MANIFEST + 1);
        CRC32 sum = new CRC32(); // ZipFile does not compare it
        sum.update(text);
        if (sum.getValue() != entry.getCrc()) {
          throw refusal("in it, " + MANIFEST + " is damaged", "Copy it again.");
        }
        JsonNode manifest = text.length > LONGEST_MANIFEST ? JSON.nullNode() : JSON.readTree(text);
        if (!manifest.path("interphase").asText().equals(KIND) || !manifest.path("entries").isObject()) {
          throw refusal("states no contents that this version can read", "Unpack it with a newer Interphase.");
        }
        return manifest;
      }
    }

    private void compareNames(JsonNode entries) throws IOException {
      Set<String> names = new HashSet<>();
      long free = Files.getFileStore(work).getUsableSpace();
      for (Map.Entry<String, JsonNode> entry : entries.properties()) {
        check(entry.getKey());
        if (!names.add(entry.getKey().toLowerCase(Locale.ROOT))) {
          throw refusal("has two files " + entry.getKey() + " for systems that do not tell case apart",
              "Rename one in the project, and pack it again.");
        }
        free -= Math.max(0, entry.getValue().path("size").asLong(-1));
        if (free < 0) {
          throw refusal("needs " + -free + " bytes more than are free", "Choose another disk.");
        }
      }
      Set<String> zipped = new HashSet<>();
      for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
        if (!zipped.add(entry.getName()) || !entry.getName().equals(MANIFEST) && !entries.has(entry.getName())) {
          throw refusal("holds " + entry.getName() + ", which its manifest does not state", "Somebody has changed it: do not trust it.");
        }
      }
    }

    /** A name that leads to a place below the folder, on every system. */
    private void check(String name) throws IOException {
      boolean plain = !name.isEmpty() && !name.contains("\\") && !name.contains(":") && !name.startsWith("/") && !name.endsWith("/")
          && Stream.of(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
      if (!plain || !work.resolve(path(name)).normalize().startsWith(work)) {
        throw refusal("holds a file of the name " + name + ", which leads out of the project", "Do not trust it.");
      }
    }

    private Path path(String name) throws IOException {
      try {
        return Path.of(name);
      } catch (InvalidPathException e) {
        throw refusal("holds a file of the name " + name + ", which this system cannot have", "Unpack it elsewhere, and rename it in the project.");
      }
    }

    private void unpack(String name, JsonNode stated) throws IOException {
      ZipEntry entry = file.getEntry(name);
      if (entry == null) {
        throw refusal("lacks " + name + ", which its manifest states", "Copy it again.");
      }
      Path target = work.resolve(name);
      Files.createDirectories(target.getParent());
      MessageDigest digest = sha256();
      long size = stated.path("size").asLong(-1);
      try (InputStream in = new DigestInputStream(file.getInputStream(entry), digest);
          FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        long copied = copy(in, Channels.newOutputStream(out), size, zip, monitor);
        if (copied != size || !HexFormat.of().formatHex(digest.digest()).equals(stated.path("sha256").asText())) {
          throw refusal("in it, \"" + name + "\" is not what was packed", "Copy it again.");
        }
        out.force(true);
      }
      Files.setLastModifiedTime(target, FileTime.fromMillis(stated.path("modified").asLong()));
      bytes += size;
    }

    private IOException refusal(String why, String remedy) {
      return new IOException(zip + ": " + why + ". " + remedy);
    }
  }
}
