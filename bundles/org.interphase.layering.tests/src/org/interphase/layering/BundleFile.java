package org.interphase.layering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.interphase.testsupport.SharedData;
import org.osgi.framework.BundleException;

/** A bundle of the project, as its manifest describes it. */
record BundleFile(String name, Path folder, Map<String, String> headers) {
  /** All bundles of the project. */
  static List<BundleFile> all() {
    try (Stream<Path> folders = Files.list(SharedData.projectRoot().resolve("bundles"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(BundleFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BundleFile read(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
      Map<String, String> headers = new Manifest(in).getMainAttributes().entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
      return new BundleFile(folder.getFileName().toString(), folder, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTest() {
    return name.endsWith(".tests") || name.startsWith("org.interphase.testsupport");
  }

  Optional<String> fragmentHost() {
    return values("Fragment-Host").stream().findFirst();
  }

  Set<String> values(String header) {
    try {
      ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
      return elements == null ? Set.of() : Arrays.stream(elements).flatMap(element ->
          Arrays.stream(element.getValueComponents())).collect(Collectors.toSet());
    } catch (BundleException e) {
      throw new IllegalStateException(name + ": " + header, e);
    }
  }

  /** The bundles of the project that this one sees, by import or by name. */
  Set<String> sees(List<BundleFile> all) {
    Set<String> imports = values("Import-Package");
    Set<String> seen = new HashSet<>(values("Require-Bundle"));
    all.stream().filter(other -> other.values("Export-Package").stream().anyMatch(imports::contains)).forEach(other -> seen.add(other.name()));
    seen.retainAll(all.stream().map(BundleFile::name).collect(Collectors.toSet()));
    seen.remove(name);
    return seen;
  }

  @Override
  public String toString() {
    return name;
  }
}
