package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {
  @ParameterizedTest
  @EnumSource
  void everyStepIsLighter(ColourMap map) {
    double[] lightness = IntStream.range(0, 256).mapToDouble(i -> lab(map.rgb((i + 0.5) / 256))[0]).toArray();
    for (int i = 1; i < lightness.length; i++) {
      assertThat(lightness[i]).as("step %s", i).isGreaterThan(lightness[i - 1] - 0.15);
      assertThat(lightness[i]).isGreaterThan(lightness[Math.max(0, i - 4)] - 1e-9);
    }
    assertThat(lightness[255] - lightness[0]).isGreaterThan(70);
  }

  /** In CIELAB, which is near the space that the maps were made in: equal steps look alike. */
  @ParameterizedTest
  @EnumSource
  void stepsAreOfOneSize(ColourMap map) {
    int parts = 16;
    double[] steps = new double[parts];
    for (int i = 0; i < 240; i++) {
      double[] a = lab(map.rgb((i + 0.5) / 256));
      double[] b = lab(map.rgb((i + 16.5) / 256));
      steps[i * parts / 240] += Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2)) / 15;
    }
    assertThat(Arrays.stream(steps).max().orElseThrow() / Arrays.stream(steps).min().orElseThrow()).isLessThan(3);
  }

  @Test
  void endsAreThePublishedOnes() {
    assertThat(ColourMap.VIRIDIS.rgb(0)).isEqualTo(0x440154);
    assertThat(ColourMap.VIRIDIS.rgb(1)).isEqualTo(0xfde725);
    assertThat(ColourMap.MAGMA.rgb(0)).isEqualTo(0x000004);
    assertThat(ColourMap.MAGMA.rgb(1)).isEqualTo(0xfcfdbf);
    assertThat(ColourMap.CIVIDIS.rgb(0)).isEqualTo(0x00224e);
    assertThat(ColourMap.CIVIDIS.rgb(1)).isEqualTo(0xfee838);
  }

  @ParameterizedTest
  @EnumSource
  void whiteMeansNothingElse(ColourMap map) {
    assertThat(map.rgb(Double.NaN)).isEqualTo(0xffffff);
    assertThat(IntStream.rangeClosed(-100, 1100).map(i -> map.rgb(i / 1000.0))).doesNotContain(0xffffff);
    assertThat(map.rgb(-1e300)).isEqualTo(map.rgb(0));
    assertThat(map.rgb(Double.POSITIVE_INFINITY)).isEqualTo(map.rgb(1));
  }

  @Test
  void classesTellApartAndFromWhite() {
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(ClassColours.of(i), ClassColours.of(j))).as("%s and %s", i, j).isGreaterThan(25);
      }
      assertThat(distance(ClassColours.of(i), Color.WHITE)).isGreaterThan(30);
    }
    assertThat(IntStream.range(0, 21).mapToObj(ClassColours::of)).doesNotHaveDuplicates();
  }

  private static double distance(Color a, Color b) {
    double[] p = lab(a.getRGB());
    double[] q = lab(b.getRGB());
    return Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }

  /** CIELAB under D65 from sRGB (IEC 61966-2-1). */
  private static double[] lab(int rgb) {
    double r = linear(rgb >> 16 & 0xff);
    double g = linear(rgb >> 8 & 0xff);
    double b = linear(rgb & 0xff);
    double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double curve(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
