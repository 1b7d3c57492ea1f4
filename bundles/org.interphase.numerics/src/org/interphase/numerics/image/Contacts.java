package org.interphase.numerics.image;

import java.util.stream.DoubleStream;

/**
 * Where a region touches others, so that its border there is not its own.
 *
 * @param chords the distance between the ends of each stretch of the border behind which others lie; a border that has no other stretch has none. The
 *     caller owns the array.
 * @param share of the border that these stretches are, 0 to 1
 */
public record Contacts(double[] chords, double share) {
  private static final int ROOM = 1;

  /**
   * Follows the border of a region, that of its holes included.
   *
   * @param pixelWidth the pitch along a row
   * @param pixelHeight the pitch between rows
   */
  public static Contacts of(Region region, double pixelWidth, double pixelHeight) {
    int wide = region.width() + 2 * ROOM;
    Border border = new Border(wide, region.indicator(ROOM), 0.5);
    DoubleStream.Builder chords = DoubleStream.builder();
    int touching = 0;
    int all = 0;
    for (int[] sides : border.lines()) {
      int n = sides.length;
      boolean[] touches = new boolean[n];
      for (int i = 0; i < n; i++) {
        touches[i] = region.isNeighbour(border.outside(sides[i]), ROOM);
        touching += touches[i] ? 1 : 0;
      }
      for (int first = 0; first < n; first++) {
        if (touches[first] && !touches[(first + n - 1) % n]) {
          int last = last(touches, first);
          double[] from = border.between(sides[(first + n - 1) % n], sides[first]);
          double[] to = border.between(sides[last], sides[(last + 1) % n]);
          chords.add(Math.hypot((to[0] - from[0]) * pixelWidth, (to[1] - from[1]) * pixelHeight));
        }
      }
      all += n;
    }
    return new Contacts(chords.build().toArray(), all == 0 ? 0 : (double) touching / all);
  }

  private static int last(boolean[] touches, int first) {
    int last = first;
    while (touches[(last + 1) % touches.length]) {
      last = (last + 1) % touches.length;
    }
    return last;
  }
}
