package org.interphase.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.interphase.report.figure.ColourMap;
import org.osgi.service.prefs.BackingStoreException;

/** What a person prefers to see, and where projects are kept; never how something is computed. Remembered with the workspace. For any thread. */
public final class Presentation {
  /** The preference node, and its keys. */
  public static final String NODE = "org.interphase.ui";
  public static final String PALETTE = "palette";
  public static final String PROJECTS = "projects";
  private static final String RECENT = "recent";
  private static final int MOST = 8;

  private Presentation() { }

  /** The colours that a new map starts with. */
  public static ColourMap palette() {
    String chosen = node().get(PALETTE, "");
    return Arrays.stream(ColourMap.values()).filter(map -> name(map).equals(chosen)).findFirst().orElse(ColourMap.values()[0]);
  }

  /** The names of all palettes, as {@link #PALETTE} keeps them. */
  public static List<String> palettes() {
    return Arrays.stream(ColourMap.values()).map(Presentation::name).toList();
  }

  /** The folder for new projects: the chosen one, or else the workspace. */
  public static Path projects() {
    String chosen = node().get(PROJECTS, "");
    return chosen.isBlank() ? Platform.getLocation().toPath() : Path.of(chosen);
  }

  /** The projects opened last, newest first; they may be gone. */
  public static List<Path> recent() {
    return node().get(RECENT, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
  }

  /** Remembers that a project was opened. */
  public static void opened(Path project) {
    Path folder = project.toAbsolutePath().normalize();
    IEclipsePreferences node = node();
    node.put(RECENT, Stream.concat(Stream.of(folder), recent().stream().filter(other -> !other.equals(folder))).limit(MOST).map(Path::toString)
        .collect(Collectors.joining("\n")));
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(Presentation.class).warn("The list of recent projects could not be saved.", e);
    }
  }

  private static String name(ColourMap map) {
    return map.name().toLowerCase(Locale.ROOT);
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
