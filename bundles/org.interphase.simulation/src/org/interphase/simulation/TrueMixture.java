package org.interphase.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What became of a mixture in one image.
 *
 * @param components softest first, with their areas
 * @param realised where neighbouring components are equally dense, with the areas as weights
 * @param classMap the component of every pixel
 */
record TrueMixture(List<Truth.TrueComponent> components, List<Mixture.Crossing> realised, Truth.ClassMap classMap) {
  /**
   * @param labels the component of every pixel, 1 for the softest. Not modified.
   * @param isValid whether a pixel has a value
   */
  static TrueMixture of(Mixture mixture, int[] labels, IntPredicate isValid) {
    List<Truth.TrueComponent> components = components(mixture, labels, isValid);
    return new TrueMixture(components, realised(components), classMap(labels));
  }

  private static List<Truth.TrueComponent> components(Mixture mixture, int[] labels, IntPredicate isValid) {
    List<Component> components = mixture.components();
    int[] pixels = new int[components.size()];
    int[] valid = new int[components.size()];
    for (int i = 0; i < labels.length; i++) {
      int component = labels[i] - 1;
      pixels[component]++;
      valid[component] += isValid.test(i) ? 1 : 0;
    }
    double total = Math.max(1, Arrays.stream(valid).sum());
    return IntStream.range(0, pixels.length).mapToObj(i -> {
      Component component = components.get(i);
      return new Truth.TrueComponent(i + 1, component.mean(), component.sigma(), component.weight(), pixels[i], valid[i], valid[i] / total);
    }).toList();
  }

  /** Components that own no valid pixel are left out of the realised mixture; labels stay those of the image. */
  private static List<Mixture.Crossing> realised(List<Truth.TrueComponent> all) {
    List<Truth.TrueComponent> present = all.stream().filter(component -> component.validPixels() > 0).toList();
    if (present.isEmpty()) {
      return List.of();
    }
    Mixture mixture = new Mixture(present.stream().map(c -> new Component(c.mean(), c.sigma(), c.area())).toList());
    return mixture.crossings().stream()
        .map(c -> new Mixture.Crossing(present.get(c.lower() - 1).label(), present.get(c.upper() - 1).label(), c.at())).toList();
  }

  private static Truth.ClassMap classMap(int[] labels) {
    IntStream.Builder runs = IntStream.builder();
    int from = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length || labels[i] != labels[from]) {
        runs.add(labels[from]).add(i - from);
        from = i;
      }
    }
    return new Truth.ClassMap("bottom row first, left to right: label, length, ...", runs.build().toArray());
  }
}
