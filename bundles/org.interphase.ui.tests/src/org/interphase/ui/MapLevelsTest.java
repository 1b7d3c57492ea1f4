package org.interphase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.eclipse.swt.graphics.Rectangle;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;
import org.junit.jupiter.api.Test;

/** What a map looks like and what is measured on it, apart from any window. */
class MapLevelsTest {
  private static Image map(int columns, int rows, double[] values) {
    return Image.of("Height", Unit.METRE, new Grid(columns, rows, columns * 1e-9, rows * 1e-9), values, new byte[values.length]);
  }

  private static Image noise(int columns, int rows) {
    return map(columns, rows, new SplittableRandom(5).doubles(columns * rows, -1e-9, 1e-9).toArray());
  }

  @Test
  void aLevelIsAValueToAFractionOfTheRobustRangeWhateverTheOutliers() {
    double[] values = new SplittableRandom(3).doubles(40_000, 0, 1e-9).toArray();
    values[7] = 1;
    values[8] = -1e6;
    Image image = map(200, 200, values);
    Range robust = Range.robust(image).orElseThrow();
    LevelScale scale = LevelScale.of(image, robust);
    for (double value = robust.lower(); value < robust.upper(); value += 1e-11) {
      assertThat(scale.value(scale.level(value))).isEqualTo(value, within((robust.upper() - robust.lower()) / 20_000));
    }
    assertThat(scale.value(scale.level(1))).isEqualTo(1);
    assertThat(scale.value(scale.level(-1e6))).isEqualTo(-1e6);
    assertThat(scale.level(Double.NaN)).isEqualTo(LevelScale.INVALID);
  }

  @Test
  void extremeAndConstantMapsHaveLevels() {
    assertThat(MapLayer.of(map(2, 1, new double[] {3, 3})).histogram(new Range(2, 4), 4)).containsExactly(0, 0, 2, 0);
    LevelScale scale = LevelScale.of(map(2, 1, new double[] {-1e308, 1e308}), new Range(-1e308, 1e308));
    assertThat(scale.value(scale.level(1e308))).isEqualTo(1e308, within(1e304));
    assertThat(MapLayer.of(map(2, 1, new double[] {Double.NaN, Double.NaN})).robust()).isEqualTo(new Range(0, 1));
  }

  @Test
  void aScreenPixelIsTheMeanOfThePixelsItCovers() {
    Image image = noise(37, 23);
    MapLayer layer = MapLayer.of(image);
    MapRaster single = MapRaster.of(layer.pyramid(), new MapView(image.grid(), 0, 0, 1.0 / 37, 1.0 / 23), new Rectangle(0, 0, 1, 1));
    double mean = Arrays.stream(image.values()).average().orElseThrow();
    assertThat(layer.scale().value(single.levels()[0])).isEqualTo(mean, within(4e-11));
  }

  @Test
  void halvingAMapPassesOverNoPixelAndKeepsTheRowsInOrder() {
    Image image = noise(64, 32);
    MapLayer layer = MapLayer.of(image);
    MapRaster raster = MapRaster.of(layer.pyramid(), new MapView(image.grid(), 0, 0, 0.25, 0.25), new Rectangle(0, 0, 16, 8));
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 16; x++) {
        double sum = 0;
        for (int i = 0; i < 16; i++) {
          sum += image.value(4 * x + i % 4, 31 - 4 * y - i / 4);
        }
        assertThat(layer.scale().value(raster.levels()[16 * y + x])).as("%d, %d", x, y).isEqualTo(sum / 16, within(1e-12));
      }
    }
  }

  @Test
  void anEnlargedMapShowsItsPixelsThemselves() {
    Image image = noise(5, 4);
    MapLayer layer = MapLayer.of(image);
    MapRaster raster = MapRaster.of(layer.pyramid(), new MapView(image.grid(), 0, 0, 10, 10), new Rectangle(10, 10, 20, 20));
    assertThat(raster.place()).isEqualTo(new Rectangle(10, 10, 20, 20));
    assertThat(raster.levels()).containsExactly((char) layer.scale().level(image.value(1, 2)), (char) layer.scale().level(image.value(2, 2)),
        (char) layer.scale().level(image.value(1, 1)), (char) layer.scale().level(image.value(2, 1)));
    MapRaster cut = MapRaster.of(layer.pyramid(), new MapView(image.grid(), -0.5, 3.25, 10, 10), new Rectangle(5, 9, 3, 20));
    assertThat(cut.place()).as("pixels of which a part is seen are there").isEqualTo(new Rectangle(0, 3, 10, 30));
    assertThat(cut.levels()).containsExactly((char) layer.scale().level(image.value(0, 3)), (char) layer.scale().level(image.value(0, 2)),
        (char) layer.scale().level(image.value(0, 1)));
  }

  @Test
  void zoomingKeepsThePlaceUnderTheMouse() {
    MapView view = MapView.fitting(new Grid(100, 50, 1e-6, 1e-6), 640, 480);
    MapView zoomed = view.zoomed(3, 200, 100);
    assertThat(zoomed.column(200)).isEqualTo(view.column(200), within(1e-9));
    assertThat(zoomed.row(100)).isEqualTo(view.row(100), within(1e-9));
    assertThat(view.width()).isEqualTo(view.height(), within(1e-9));
  }

  @Test
  void theScaleBarIsARoundLength() {
    MapView view = MapView.fitting(new Grid(100, 100, 5e-6, 5e-6), 500, 500);
    ScaleBar bar = ScaleBar.within(view, 150).orElseThrow();
    assertThat(bar.label()).isEqualTo("1 \u00b5m");
    assertThat(bar.pixels()).isEqualTo(100);
    assertThat(ScaleBar.within(MapView.fitting(new Grid(9, 9, Double.NaN, Double.NaN), 90, 90), 30)).isEmpty();
  }

  @Test
  void aProfileHasTheValuesOfThePixelsOnTheLine() {
    Image image = noise(20, 10);
    Profile profile = Profile.along(image, new Line2D.Double(2.5, 1.5, 12.5, 6.5));
    assertThat(profile.values()).hasSize(11);
    assertThat(profile.values()[4]).isEqualTo(image.value(6, 3));
    assertThat(profile.distances()[10]).isEqualTo(Math.hypot(10e-9, 5e-9), within(1e-20));
    assertThat(Profile.along(image, new Line2D.Double(-50, 3.2, 900, 3.9)).values()).hasSize(20);
  }
}
