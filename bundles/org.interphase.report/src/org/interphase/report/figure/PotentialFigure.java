package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;

/** The surface potential beside the topography, with the classes and their statistics where there are some. Its CSV holds all of them. */
public final class PotentialFigure {
  private static final int MOST_COLUMNS = 3;

  private PotentialFigure() { }

  /**
   * A surface potential.
   *
   * @param topography the height; empty when it was not recorded
   * @param potential the surface potential in V
   * @param classes where on the surface the classes are; empty when there are none
   * @param thresholds the SI unit of the thresholds between the classes
   * @param statistics one row a class, any columns; empty when there are none
   * @param title the title, may be empty
   */
  public static Figure of(Optional<Image> topography, Image potential, Optional<Labels> classes, Unit thresholds, Optional<Table> statistics,
      String title) {
    List<PanelGrid.Panel> panels = new ArrayList<>();
    topography.ifPresent(map -> panels.add(new PanelGrid.Panel("Topography", QuantityMap.of(map, Optional.empty(), ColourMap.CIVIDIS))));
    panels.add(new PanelGrid.Panel("Surface potential", QuantityMap.of(potential, Optional.empty(), ColourMap.MAGMA)));
    classes.ifPresent(labels -> panels.add(new PanelGrid.Panel("Classes", ClassMapFigure.content(labels, thresholds))));
    Figure.Content maps = new PanelGrid(panels, Math.clamp(panels.size(), 2, MOST_COLUMNS));
    Figure.Content numbers = statistics.<Figure.Content>map(Statistics::new).orElse(Lines.of(List.of()));
    return Figure.of(title, Stacked.of(maps, numbers)).withWidth(Figure.TWO_COLUMNS);
  }

  private record Statistics(Table table) implements Figure.Content {
    private Legend legend() {
      return TableLegend.of(table, "Class", IntStream.range(0, table.length()).mapToObj(k -> Legend.Sample.box(ClassColours.of(k))).toList());
    }

    @Override
    public double height(double width) {
      return legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      legend().paint(canvas, width);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(table);
    }
  }
}
