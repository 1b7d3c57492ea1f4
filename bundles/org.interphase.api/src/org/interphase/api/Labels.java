package org.interphase.api;

import java.util.List;

/**
 * A segmented map: every pixel belongs to one class or to none.
 *
 * <p>Immutable; the array given to the constructor belongs to the labels and must not be changed afterwards.
 */
public final class Labels {
  /** The label of a pixel that belongs to no class, such as an invalid one. */
  public static final int NONE = 0;

  private final String name;
  private final Grid grid;
  private final int[] labels;
  private final List<LabelClass> classes;

  /**
   * @param name what was segmented, for example {@code classes}
   * @param grid the raster
   * @param labels for each pixel, bottom row first: 0 for none, or 1 + the index of its class
   * @param classes the classes in order
   * @throws IllegalArgumentException if a length or a label does not fit
   */
  public Labels(String name, Grid grid, int[] labels, List<LabelClass> classes) {
    if (labels.length != grid.size()) {
      throw new IllegalArgumentException(labels.length + " labels for " + grid.size() + " pixels");
    }
    for (int label : labels) {
      if (label < 0 || label > classes.size()) {
        throw new IllegalArgumentException("label " + label + " of " + classes.size() + " classes");
      }
    }
    this.name = name;
    this.grid = grid;
    this.labels = labels;
    this.classes = List.copyOf(classes);
  }

  public String name() {
    return name;
  }

  public Grid grid() {
    return grid;
  }

  /** The classes; class k has label k + 1. */
  public List<LabelClass> classes() {
    return classes;
  }

  /** The label of a pixel: 0 for none, or 1 + the index of its class. */
  public int label(int index) {
    return labels[index];
  }

  /** A copy of all labels, bottom row first. */
  public int[] labels() {
    return labels.clone();
  }

  /**
   * One class of a segmentation.
   *
   * @param name the class in words, for example {@code component 2} (never a chemical species)
   * @param lower lower threshold in the SI unit of the segmented map, -infinity when open
   * @param upper upper threshold, +infinity when open
   * @param area the fraction of the valid pixels, with its uncertainty
   */
  public record LabelClass(String name, double lower, double upper, Estimate area) { }
}
