package org.interphase.analysis.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.analysis.surface.Levelling.Ground;
import org.interphase.api.Direction;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.importer.nanoscope.NanoscopeImporter;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;

class RoughnessTest {
  private static final double NM = 1e-9;

  private static Image height(String file) throws IOException {
    try (Recording recording = new NanoscopeImporter().open(SharedData.file("nanoscope/" + file), new NullProgressMonitor())) {
      return recording.channel("Height", Direction.UNKNOWN).orElseThrow().read(new NullProgressMonitor());
    }
  }

  private static double value(List<Estimate> numbers, String name) {
    return Maps.number(numbers, name).value();
  }

  /** Asserted by the repository that the file came from: after a line-by-line flatten of first order, Ra 3.433 nm and RMS 4.325 nm. */
  @Test
  void aRealFileHasTheRoughnessThatIsKnownOfIt() throws IOException {
    List<Estimate> numbers = Roughness.of(Levelling.rows(height("jmarini_full_multiple_images.txt"), true, Ground.ALL).image());
    assertThat(value(numbers, "Ra")).isCloseTo(3.433 * NM, within(0.0005 * NM));
    assertThat(value(numbers, "Sa")).isCloseTo(3.433 * NM, within(0.0005 * NM));
    assertThat(value(numbers, "Sq")).isCloseTo(4.325 * NM, within(0.0005 * NM));
  }

  /** Asserted of the map as stored. */
  @Test
  void anotherRealFileToo() throws IOException {
    List<Estimate> numbers = Roughness.of(height("nanoAFMr_kpg20080408.007"));
    assertThat(value(numbers, "Sa")).isCloseTo(1.983689 * NM, within(1e-6 * NM));
    assertThat(value(numbers, "Sq")).isCloseTo(2.458281 * NM, within(1e-6 * NM));
    assertThat(value(numbers, "Sz")).isCloseTo((10.46655 + 8.1992) * NM, within(2e-4 * NM));
  }

  @Test
  void aSineHasTheValuesOfItsClosedForm() {
    int columns = 400;
    double wave = 2 * Math.PI / 40;
    Image map = Maps.of(columns, 60, i -> 2 * NM * Math.sin(wave * (i % columns + 0.5)));
    List<Estimate> numbers = Roughness.of(map);
    assertThat(value(numbers, "Sa")).isCloseTo(4 * NM / Math.PI, within(3e-3 * NM));
    assertThat(value(numbers, "Sq")).isCloseTo(Math.sqrt(2) * NM, within(1e-6 * NM));
    assertThat(value(numbers, "Sz")).isCloseTo(4 * NM, within(0.02 * NM));
    assertThat(value(numbers, "Ssk")).isCloseTo(0, within(1e-9));
    assertThat(value(numbers, "Sku")).isCloseTo(1.5, within(1e-6));
    double slope = 2 * 2 * Math.sin(wave / 2);
    assertThat(value(numbers, "Sdq")).isCloseTo(slope / Math.sqrt(2), within(1e-3));
    assertThat(value(numbers, "Ra")).isCloseTo(value(numbers, "Sa"), within(1e-6 * NM));
    assertThat(value(numbers, "Rz")).isCloseTo(4 * NM, within(0.02 * NM));
  }

  @Test
  void aTiltedPlaneHasItsSlopeAndArea() {
    List<Estimate> numbers = Roughness.of(Maps.of(20, 30, i -> NM * (0.3 * (i % 20) - 0.4 * (i / 20))));
    assertThat(value(numbers, "Sdq")).isCloseTo(0.5, within(1e-9));
    assertThat(value(numbers, "Sdr")).isCloseTo(Math.sqrt(1.25) - 1, within(1e-9));
  }

  @Test
  void pixelsWithoutAValueDoNotCount() {
    List<Estimate> whole = Roughness.of(Maps.of(30, 30, i -> i % 2 == 0 ? NM : -NM));
    List<Estimate> holes = Roughness.of(Maps.of(30, 30, i -> i / 30 == 4 ? Double.NaN : i % 2 == 0 ? NM : -NM));
    for (String name : List.of("Sa", "Sq", "Sz", "Ra", "Rq", "Rz")) {
      assertThat(value(holes, name)).as(name).isCloseTo(value(whole, name), within(1e-3 * NM));
    }
  }

  /** Noise smoothed over nine pixels: the 95 % interval of Sq holds the truth in about so many of the maps. */
  @Test
  void theIntervalsKnowThatNeighboursResembleEachOther() {
    int runs = Campaign.runs(1000, 150);
    int held = 0;
    int heldKurtosis = 0;
    for (int run = 0; run < runs; run++) {
      Image map = Maps.of(128, 128, smooth(new Random(run)));
      List<Estimate> numbers = Roughness.of(map);
      Estimate sq = Maps.number(numbers, "Sq");
      held += sq.lower() <= NM && NM <= sq.upper() ? 1 : 0;
      Estimate kurtosis = Maps.number(numbers, "Sku");
      heldKurtosis += kurtosis.lower() <= 3 && 3 <= kurtosis.upper() ? 1 : 0;
    }
    Campaign.print("roughness intervals", List.of("Sq: " + (double) held / runs + " of " + runs, "Sku: " + (double) heldKurtosis / runs));
    assertThat((double) held / runs).isBetween(0.88, 1.0);
    assertThat((double) heldKurtosis / runs).isBetween(0.85, 1.0);
  }

  /** White noise averaged over 3 x 3 pixels, three times as large. */
  private static IntToDoubleFunction smooth(Random random) {
    double[] white = random.doubles(130 * 130).map(u -> random.nextGaussian()).toArray();
    return i -> {
      double sum = 0;
      for (int k = 0; k < 9; k++) {
        sum += white[(i / 128 + k / 3) * 130 + i % 128 + k % 3];
      }
      return sum / 3 * NM;
    };
  }

  @Test
  void whatHasNoRoughnessIsRefusedOrSaidToHaveNone() {
    Image modulus = Image.of("Modulus", Unit.PASCAL, new Grid(2, 2, 1, 1), new double[4], new byte[4]);
    assertThatThrownBy(() -> Roughness.of(modulus)).hasMessageContaining("Modulus is in Pa");
    assertThatThrownBy(() -> Roughness.of(Maps.of(3, 3, i -> Double.NaN))).hasMessageContaining("no pixel");
    List<Estimate> flat = Roughness.of(Maps.of(9, 9, i -> 0));
    assertThat(value(flat, "Sq")).isZero();
    assertThat(value(flat, "Ssk")).isNaN();
    assertThat(Roughness.of(Maps.of(1, 1, i -> 0))).hasSize(12);
  }
}
