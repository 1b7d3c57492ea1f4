package org.interphase.core.curve;

import java.util.ArrayList;
import java.util.List;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;

/**
 * Where a valid number should be read with care: how many pixels lie beyond the limits within which the theory was made.
 * Apart from "invalid", which means that there is no number.
 */
final class Flags {
  /** Below it the DMT law holds, above {@link #JKR_TABOR} the JKR law (Johnson and Greenwood 1997, doi 10.1006/jcis.1997.4984). */
  private static final double DMT_TABOR = 0.1;
  private static final double JKR_TABOR = 5;
  private static final double DEEP = 1;
  /** The rule of Bueckle: deeper than a tenth of a film and its support is felt. */
  private static final double FILM = 0.1;
  private static final double LEVER_SOFT = 10;
  private static final double LEVER_STIFF = 0.1;

  private final List<Image> maps;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();

  private Flags(List<Image> maps) {
    this.maps = maps;
  }

  static Table table(List<Image> maps, FitSettings recipe) {
    Flags flags = new Flags(maps);
    flags.above("Tabor parameter above the DMT limit", CurveQuantity.TABOR, DMT_TABOR);
    flags.above("Tabor parameter above the JKR limit", CurveQuantity.TABOR, JKR_TABOR);
    flags.above("indentation deeper than the tip radius", CurveQuantity.INDENTATION_TO_RADIUS, DEEP);
    flags.above("lever too soft for the sample (deflection over indentation)", CurveQuantity.DEFLECTION_TO_INDENTATION, LEVER_SOFT);
    flags.below("lever too stiff for the sample (deflection over indentation)", CurveQuantity.DEFLECTION_TO_INDENTATION, LEVER_STIFF);
    if (!Double.isNaN(recipe.filmThickness())) {
      flags.above("indentation deeper than a tenth of the film (m)", CurveQuantity.INDENTATION, FILM * recipe.filmThickness());
    }
    return new Table("validity flags", flags.names, List.of(flags.column("limit", 0), flags.column("pixels", 1), flags.column("share of valid", 2)));
  }

  private void above(String name, CurveQuantity quantity, double limit) {
    count(name, quantity, limit, 1);
  }

  private void below(String name, CurveQuantity quantity, double limit) {
    count(name, quantity, limit, -1);
  }

  private void count(String name, CurveQuantity quantity, double limit, int sign) {
    Image map = maps.get(quantity.ordinal());
    Image modulus = maps.get(CurveQuantity.YOUNGS_MODULUS.ordinal());
    int valid = 0;
    int flagged = 0;
    for (int i = 0; i < map.grid().size(); i++) {
      if (!Double.isNaN(modulus.value(i))) {
        valid++;
        flagged += sign * map.value(i) > sign * limit ? 1 : 0;
      }
    }
    names.add(name);
    rows.add(new double[] {limit, flagged, valid == 0 ? Double.NaN : (double) flagged / valid});
  }

  private Column column(String name, int index) {
    return new Column(name, Unit.ONE, rows.stream().mapToDouble(row -> row[index]).toArray());
  }
}
