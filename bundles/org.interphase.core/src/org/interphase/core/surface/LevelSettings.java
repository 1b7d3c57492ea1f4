package org.interphase.core.surface;

import org.interphase.analysis.surface.Levelling.Ground;
import org.interphase.api.spi.Param;

/** What is taken off a height map. */
public record LevelSettings(
    @Param(label = "Method", value = "PLANE",
        help = "NONE, PLANE, POLYNOMIAL of the order below; ROW_MEDIAN takes its median off each scan line, ROW_LINE the straight line fitted to it.")
    Method method,
    @Param(label = "Order", value = "2", min = 0, max = 6, help = "For POLYNOMIAL: the highest power of x and y together.")
    int order,
    @Param(label = "Ground", value = "BACKGROUND",
        help = "BACKGROUND: only the pixels of the lowest population say where the ground is, so that particles do not tilt it. ALL: every pixel does.")
    Ground ground,
    @Param(label = "Mark scars", value = "true",
        help = "Pieces of scan lines that lie off both neighbouring lines lose their value, with the reason. Nothing is put in their place.")
    boolean scars,
    @Param(label = "Widest scar", value = "2", min = 1, max = 16, help = "How many scan lines a scar may have.")
    int scarLines,
    @Param(label = "Shortest scar", value = "16", min = 1, max = 100000, help = "How many pixels along the line a scar has at least.")
    int scarLength,
    @Param(label = "Scar threshold", value = "5", min = 0.1, max = 1000,
        help = "How far a scar lies off, in robust spreads of the differences between neighbouring lines.")
    double scarThreshold) {

  /** What is subtracted. */
  public enum Method {
    NONE, PLANE, POLYNOMIAL, ROW_MEDIAN, ROW_LINE
  }
}
