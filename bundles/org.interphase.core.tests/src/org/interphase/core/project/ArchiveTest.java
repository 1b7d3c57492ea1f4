package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.core.Fakes;
import org.interphase.core.Recordings;
import org.interphase.core.project.Intake.Options;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.data.Fingerprint;
import org.interphase.model.Measurement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  @TempDir
  private Path folder;
  private Path home;
  private Path zip;

  @BeforeEach
  void names() {
    home = folder.resolve("project");
    zip = folder.resolve("out/project.zip");
  }

  private void make(boolean link) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/a"));
    Fakes.file(source, "1.tiny", 1, 2, 3, 4, 5, 6, 7, 8);
    Fakes.file(source, "2.tiny", 2, 2, 3, 4, 5, 6, 7, 8);
    Fakes.file(Files.createDirectories(folder.resolve("source/b")), "1.tiny", 3, 2, 3, 4, 5, 6, 7, 8);
    Files.setLastModifiedTime(source.resolve("1.tiny"), FileTime.fromMillis(1_600_000_000_123L));
    try (ProjectFolder project = ProjectFolder.create(home, "SEI")) {
      Intake.run(project, new Recordings(Fakes.contributions()), folder.resolve("source"), new Options(link, Optional.empty(), Optional.empty()),
          new NullProgressMonitor());
    }
    Files.write(Files.createDirectories(home.resolve("results/x/y")).resolve("large.bin"), random(300_000));
    Files.writeString(home.resolve("results/x/y/größe µ.txt"), "");
    Files.writeString(Files.createDirectories(home.resolve(".cache")).resolve("large"), "cache");
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private Archive.Summary pack() throws IOException {
    try (ProjectFolder project = ProjectFolder.open(home, Access.WRITE)) {
      return Archive.pack(project, zip, new NullProgressMonitor());
    }
  }

  private Archive.Summary unpack(Path target) throws IOException {
    return Archive.unpack(zip, target, new NullProgressMonitor());
  }

  /** Names with time and fingerprint. */
  private static Map<String, String> content(Path project) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(project.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis() + " " + Fingerprint.of(file).sha256());
      }
    }
    content.keySet().removeIf(name -> name.startsWith(".cache") || name.equals(".lock") || name.endsWith(".bak"));
    return content;
  }

  @Test
  void whatComesBackIsTheSameByteForByte() throws IOException {
    make(false);
    Archive.Summary packed = pack();
    Archive.Summary unpacked = unpack(folder.resolve("again"));
    assertThat(content(folder.resolve("again"))).isEqualTo(content(home)).hasSize(packed.files());
    assertThat(unpacked).isEqualTo(packed);
    assertThat(packed.missing()).isEmpty();
    assertThat(folder.resolve("again/.cache")).doesNotExist();
    ProjectFolder.open(folder.resolve("again"), Access.WRITE).close();
    assertThat(ProjectCheck.run(ProjectFolder.open(folder.resolve("again"), Access.READ), new NullProgressMonitor())).isEmpty();
  }

  @Test
  void linkedFilesAreTakenIn() throws IOException {
    make(true);
    assertThat(pack().missing()).isEmpty();
    try (Stream<Path> files = Files.walk(folder.resolve("source"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    unpack(folder.resolve("again"));
    try (ProjectFolder project = ProjectFolder.open(folder.resolve("again"), Access.READ)) {
      assertThat(project.measurements()).hasSize(3);
      for (Measurement measurement : project.measurements()) {
        assertThat(measurement.getData().isLinked()).isFalse();
        assertThat(Fingerprint.of(project.resolve(measurement.getData())).sha256()).isEqualTo(measurement.getData().getSha256());
      }
    }
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      assertThat(project.measurements()).allMatch(measurement -> measurement.getData().isLinked());
    }
  }

  @Test
  void whatIsMissingIsTold() throws IOException {
    make(false);
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      Files.delete(project.resolve(project.measurements().getFirst().getData()));
    }
    assertThat(pack().missing()).hasSize(1);
    assertThat(unpack(folder.resolve("again")).missing()).hasSize(1);
  }

  @Test
  void onlyAnEmptyFolderBecomesAProject() throws IOException {
    make(false);
    pack();
    assertThatThrownBy(() -> unpack(home)).isInstanceOf(IOException.class).hasMessageContaining("is not empty");
    unpack(Files.createDirectory(folder.resolve("empty")));
    assertThat(content(folder.resolve("empty"))).isEqualTo(content(home));
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      assertThatThrownBy(() -> Archive.pack(project, home.resolve("x.zip"), new NullProgressMonitor())).hasMessageContaining("is inside the project");
    }
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    make(false);
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      assertThatThrownBy(() -> Archive.pack(project, zip, cancelled)).isInstanceOf(OperationCanceledException.class);
    }
    assertThat(zip.getParent()).isEmptyDirectory();
    pack();
    assertThatThrownBy(() -> Archive.unpack(zip, zip.resolveSibling("again"), cancelled)).isInstanceOf(OperationCanceledException.class);
    try (Stream<Path> left = Files.list(zip.getParent())) {
      assertThat(left).containsExactly(zip);
    }
  }

  /** A damaged archive gives no project, whatever byte is hit; or the very same one, where the byte says nothing about the content. */
  @Test
  void aDamagedArchiveGivesNoWrongProject() throws IOException {
    make(false);
    Files.delete(home.resolve("results/x/y/large.bin"));
    pack();
    byte[] whole = Files.readAllBytes(zip);
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = i % 10 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (i % 10 != 0) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(zip, damaged);
      Path target = folder.resolve("again/" + i);
      try {
        unpack(target);
        assertThat(content(target).values()).hasSameElementsAs(content(home).values());
      } catch (IOException refused) {
        assertThat(target).doesNotExist();
      }
    }
  }

  private void write(Map<String, String> entries) throws IOException {
    Files.createDirectories(zip.getParent());
    try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
  }

  private static String manifest(String name) {
    return "{\"interphase\":\"project archive 1\",\"entries\":{\"" + name + "\":{\"size\":4,\"modified\":0,\"sha256\":\"" + "0".repeat(64) + "\"}}}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "a/../../evil", "/evil", "C:/evil", "a\\\\..\\\\evil", "a//b", "./a", "a/"})
  void aNameThatLeadsOutIsRefused(String name) throws IOException {
    write(new LinkedHashMap<>(Map.of(name.replace("\\\\", "\\"), "evil", Archive.MANIFEST, manifest(name))));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).isInstanceOf(IOException.class).hasMessageContaining("leads out of the project");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(zip.getParent());
    }
  }

  @Test
  void whatTheManifestDoesNotStateIsRefused() throws IOException {
    write(Map.of("a", "evil"));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("has no " + Archive.MANIFEST);
    write(Map.of("a", "evil", "b", "more", Archive.MANIFEST, manifest("a")));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("holds b, which its manifest does not state");
    write(Map.of(Archive.MANIFEST, manifest("a")));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("lacks a");
    write(Map.of("a", "evil", Archive.MANIFEST, manifest("a")));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("\"a\" is not what was packed");
    write(Map.of("a", "much longer", Archive.MANIFEST, manifest("a")));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("has more than the 4 bytes");
    write(Map.of(Archive.MANIFEST, manifest("a").replace("4", Long.toString(Long.MAX_VALUE))));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("more than are free");
    write(Map.of(Archive.MANIFEST, "{}"));
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).hasMessageContaining("newer Interphase");
    Files.writeString(zip, "no archive");
    assertThatThrownBy(() -> unpack(folder.resolve("again"))).isInstanceOf(IOException.class).hasMessageContaining("no ZIP archive");
    assertThat(folder.resolve("again")).doesNotExist();
  }

  @Test
  void everyEntryIsStated() throws IOException {
    make(false);
    pack();
    List<String> names = new ArrayList<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      file.stream().map(ZipEntry::getName).forEach(names::add);
    }
    assertThat(names).contains(ProjectFolder.FILE, Archive.MANIFEST).noneMatch(name -> name.startsWith(".") || name.endsWith(".bak"));
  }
}
