package org.interphase.report.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts figures into files. */
public final class FigureWriter {
  private FigureWriter() { }

  /**
   * Writes a figure in several formats as {@code stem.png}, {@code stem.svg} and so on. Every file is written beside its place and
   * then renamed, so that a name never stands for half a figure; a file of that name is replaced.
   *
   * @param figure the figure
   * @param directory where to; made when it does not exist
   * @param stem the file name without its ending
   * @param formats which formats
   * @return the files, in the order of {@link Format}
   * @throws IOException if a file cannot be written; files of formats before it are whole
   */
  public static List<Path> write(Figure figure, Path directory, String stem, Set<Format> formats) throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        files.add(write(figure, directory.resolve(stem + format.suffix()), format));
      }
    }
    return files;
  }

  /** Writes a figure in all formats. See {@link #write(Figure, Path, String, Set)}. */
  public static List<Path> write(Figure figure, Path directory, String stem) throws IOException {
    return write(figure, directory, stem, EnumSet.allOf(Format.class));
  }

  private static Path write(Figure figure, Path file, Format format) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
        format.write(figure, stream);
      }
      return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
