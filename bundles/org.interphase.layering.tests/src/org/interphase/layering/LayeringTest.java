package org.interphase.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house and its arrows. A bundle may see the bundles named here and no other; to draw a new arrow, draw it here, and
 * say in the commit why.
 */
class LayeringTest {
  private static final List<BundleFile> ALL = BundleFile.all();

  /** Bundle family to the families it may see. A family is a bundle name without the project's prefix; {@code .*} stands for one more part. */
  private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      Map.entry("api", Set.of()),
      Map.entry("numerics", Set.of()),
      Map.entry("analysis", Set.of("api", "numerics")),
      Map.entry("data", Set.of("api")),
      Map.entry("model", Set.of()),
      Map.entry("core", Set.of("api", "numerics", "analysis", "data", "model")),
      Map.entry("importer.*", Set.of("api")),
      Map.entry("exporter.*", Set.of("api")),
      Map.entry("connector.*", Set.of("api")),
      Map.entry("fitmodel.contact", Set.of("api", "numerics")),
      Map.entry("segmentation.*", Set.of("api", "numerics")),
      Map.entry("simulation", Set.of("api", "numerics")),
      Map.entry("report", Set.of("api", "core", "model")),
      Map.entry("cli", Set.of("api", "core", "model", "report")),
      Map.entry("ui", Set.of("api", "core", "model", "report")),
      Map.entry("ui.*", Set.of("api", "core", "model", "report", "ui")),
      Map.entry("app", Set.of("api", "core", "model", "ui", "ui.*")),
      Map.entry("help", Set.of()),
      Map.entry("examples.plugin", Set.of("api")));

  static Stream<BundleFile> production() {
    return ALL.stream().filter(bundle -> !bundle.isTest() && bundle.fragmentHost().isEmpty());
  }

  /** Fragments of bundles that are not ours: manifests that complete those of others. */
  static Stream<BundleFile> completions() {
    return ALL.stream().filter(bundle -> !bundle.isTest() && bundle.fragmentHost().isPresent());
  }

  static Stream<BundleFile> tests() {
    return ALL.stream().filter(bundle -> bundle.name().endsWith(".tests"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("production")
  void seesOnlyWhatItMay(BundleFile bundle) {
    Set<String> allowed = ARROWS.get(family(bundle.name()));
    assertThat(allowed).as("%s is not drawn in the house: add its family to the arrows", bundle.name()).isNotNull();
    assertThat(bundle.sees(ALL)).as("what %s sees", bundle.name()).allSatisfy(seen -> assertThat(allowed).contains(family(seen)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("production")
  void startsWhenOneOfItsContributionsIsAskedFor(BundleFile bundle) {
    assertThat(bundle.headers()).containsEntry("Bundle-ActivationPolicy", "lazy").containsEntry("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("production")
  void hasTestsBesideIt(BundleFile bundle) {
    assertThat(ALL).as("the tests of %s", bundle.name()).anyMatch(other -> other.fragmentHost().filter(bundle.name()::equals).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("completions")
  void aCompletionOfAnotherBundleIsItsManifestAlone(BundleFile bundle) {
    assertThat(bundle.fragmentHost()).get().asString().doesNotStartWith("org.interphase");
    assertThat(bundle.folder().resolve("src")).doesNotExist();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tests")
  void testsAreFragmentsSoThatNothingIsExportedForThem(BundleFile bundle) {
    assertThat(bundle.values("Export-Package")).isEmpty();
    if (!bundle.name().equals("org.interphase.layering.tests")) {
      assertThat(bundle.fragmentHost()).contains(bundle.name().replaceAll("\\.tests$", ""));
    }
  }

  @Test
  void theCommandLineKnowsNoDisplay() throws IOException {
    for (String name : closure("org.interphase.cli")) {
      BundleFile bundle = ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
      assertThat(bundle.values("Require-Bundle")).as(name).noneMatch(required -> required.matches("org\\.eclipse\\.(swt|jface|ui)(\\..*)?"));
      assertThat(bundle.values("Import-Package")).as(name).noneMatch(imported -> imported.matches("org\\.eclipse\\.(swt|jface|ui)(\\..*)?"));
    }
  }

  @Test
  void onlyTheUserInterfaceKnowsWidgets() throws IOException {
    for (BundleFile bundle : production().filter(one -> !family(one.name()).matches("ui|ui\\..*|app")).toList()) {
      try (Stream<Path> sources = Files.walk(bundle.folder().resolve("src"))) {
        for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
          assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern("import org\\.eclipse\\.(swt|jface|ui)\\.");
        }
      }
    }
  }

  private static Set<String> closure(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        open.addAll(ALL.stream().filter(bundle -> bundle.name().equals(next)).findFirst().orElseThrow().sees(ALL));
      }
    }
    return seen;
  }

  private static String family(String bundle) {
    String name = bundle.replaceFirst("^org\\.interphase\\.", "");
    int dot = name.indexOf('.');
    return ARROWS.containsKey(name) || dot < 0 ? name : name.substring(0, dot) + ".*";
  }
}
