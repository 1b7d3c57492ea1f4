package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

/** The comparison with the instrument, the choice of the window, the budget and the calibration. */
class CurveStatisticsFiguresTest {
  private static RecordingCanvas painted(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas;
  }

  private static List<String> texts(Figure figure) {
    return painted(figure).texts.stream().map(RecordingCanvas.Line::text).toList();
  }

  private static double[] ramp(double from, double to) {
    return IntStream.range(0, 1000).mapToDouble(i -> from * Math.pow(to / from, i / 999.0)).toArray();
  }

  @Test
  void theRatioToTheInstrumentIsThatOfEveryPixel() throws IOException {
    double[] online = ramp(1e8, 5e9);
    double[] recomputed = Arrays.stream(online).map(value -> 1.07 * value).toArray();
    recomputed[17] = Double.NaN;
    online[18] = -1e6;
    Figure figure = OnlineComparisonFigure.of(Samples.image(Unit.PASCAL, 50, online), Samples.image(Unit.PASCAL, 50, recomputed), "");
    List<List<String>> rows = Output.fields(figure);
    assertThat(texts(figure)).contains("Median ratio 1.07, half of the pixels 1.07 to 1.07")
        .anyMatch(text -> text.startsWith("Both positive: 998 px"));
    assertThat(rows.subList(1, 4)).allSatisfy(row -> assertThat(Double.parseDouble(row.get(1))).isCloseTo(1.07, within(1e-12)));
    List<List<String>> pairs = rows.subList(5, rows.size());
    assertThat(pairs).hasSize(3600);
    double counted = pairs.stream().mapToDouble(row -> Double.parseDouble(row.get(4))).sum();
    assertThat(Output.comments(figure)).contains("# pixels with both: 998", "# pixels beyond the axes: " + (998 - (int) counted));
    assertThat(pairs).filteredOn(row -> Double.parseDouble(row.get(4)) > 0).isNotEmpty().allSatisfy(row -> {
      assertThat(1.07 * Double.parseDouble(row.get(0))).isLessThan(Double.parseDouble(row.get(3)) * (1 + 1e-9));
      assertThat(1.07 * Double.parseDouble(row.get(1))).isGreaterThan(Double.parseDouble(row.get(2)) * (1 - 1e-9));
    });
  }

  @Test
  void mapsOfDifferentPixelsAreNotCompared() {
    Image one = Samples.image(Unit.PASCAL, 1, 1);
    assertThatThrownBy(() -> OnlineComparisonFigure.of(one, Samples.image(Unit.PASCAL, 2, 1, 2), "")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same pixels");
  }

  @Test
  void theSpreadBetweenWindowsHasItsQuantiles() throws IOException {
    double[] spread = IntStream.rangeClosed(1, 1000).mapToDouble(i -> i / 10000.0).toArray();
    spread[500] = Double.NaN;
    Figure figure = WindowSensitivityFigure.of(Samples.image(Unit.ONE, 50, spread), "");
    assertThat(texts(figure)).contains("median 5\u202f%", "95\u202f% below 9.5\u202f%", "Spread of the modulus between fit windows (%)");
    double counted = Output.fields(figure).stream().skip(1).mapToDouble(row -> Double.parseDouble(row.get(2))).sum();
    assertThat(counted).isEqualTo(IntStream.range(0, 1000).filter(i -> spread[i] <= 0.0995).count());
  }

  @Test
  void aBudgetKeepsSystematicAndStatisticalApart() {
    Figure figure = BudgetFigure.of(Curves.budget(), Optional.of(Curves.peaks()), "");
    double systematic = Math.sqrt(6.9 * 6.9 + 6 * 6 + 4 * 4 + 2 * 2);
    assertThat(texts(figure)).containsSubsequence("deflection sensitivity", "6.9", "spring constant", "6", "tip radius", "4", "Poisson's ratio", "2",
        "all systematic", Numbers.significant(systematic, 3), "fit", "1.2", "combined", Numbers.significant(Math.hypot(systematic, 1.2), 3))
        .containsSubsequence("median", "317", "± 1.2", "± 33", "± 33");
    double[] bars = painted(figure).shapes.stream().filter(shape -> shape.getHeight() == 6 && shape.getWidth() != 12)
        .mapToDouble(Rectangle2D::getWidth).toArray();
    double[] expected = {6.9, 6, 4, 2, systematic, 1.2, Math.hypot(systematic, 1.2)};
    assertThat(bars).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(bars[i] / bars[0]).isCloseTo(expected[i] / expected[0], within(1e-9));
    }
  }

  @Test
  void slopesAndSpectraCarryTheirUnits() throws IOException {
    assertThat(texts(SensitivityFigure.of(Curves.slopes(3), Curves.sensitivity(), ""))).contains("Deflection sensitivity (nm/V)", "1", "2", "3",
        "Mean 72.77 ± 0.05 nm/V");
    Figure spectrum = ThermalSpectrumFigure.of(Curves.spectrum(), "");
    assertThat(texts(spectrum)).contains("Power spectral density (m²/Hz)", "Frequency (kHz)", "1", "10", "100");
    assertThat(Output.fields(spectrum)).hasSize(2002);
  }
}
