package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.api.Invalid;
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

  /** Each eye sees with a matrix on linear RGB: all cones, and without the one for long, medium and short waves (Machado et al., 2009). */
  @Test
  void reasonsTellApartToEveryEye() {
    double[][] eyes = {{1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    for (double[] eye : eyes) {
      for (Invalid reason : Invalid.values()) {
        double[] seen = seen(InvalidColours.of(reason).getRGB(), eye);
        if (reason != Invalid.NONE) {
          assertThat(distance(seen, seen(0xffffff, eye))).as("%s and white", reason).isGreaterThan(18);
        }
        for (Invalid other : Invalid.values()) {
          if (other != reason) {
            assertThat(distance(seen, seen(InvalidColours.of(other).getRGB(), eye))).as("%s and %s", reason, other).isGreaterThan(18);
          }
        }
      }
    }
  }

  private static double[] seen(int rgb, double[] eye) {
    double[] cones = {linear(rgb >> 16 & 0xff), linear(rgb >> 8 & 0xff), linear(rgb & 0xff)};
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] = Math.clamp(eye[3 * i] * cones[0] + eye[3 * i + 1] * cones[1] + eye[3 * i + 2] * cones[2], 0.0, 1.0);
    }
    return lab(linear[0], linear[1], linear[2]);
  }

  private static double distance(Color a, Color b) {
    return distance(lab(a.getRGB()), lab(b.getRGB()));
  }

  private static double distance(double[] p, double[] q) {
    return Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }

  /** CIELAB under D65 from sRGB (IEC 61966-2-1). */
  private static double[] lab(int rgb) {
    return lab(linear(rgb >> 16 & 0xff), linear(rgb >> 8 & 0xff), linear(rgb & 0xff));
  }

  private static double[] lab(double r, double g, double b) {
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
