package org.interphase.ui.project;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.interphase.model.DataSet;
import org.interphase.model.Symbol;

/** Small pictures of the symbols of data sets in their colours; disposed with the widget that shows them. */
final class Swatches {
  private static final int SIZE = 16;
  private static final RGB NONE = new RGB(128, 128, 128);
  private final Control owner;
  private final Map<String, Image> images = new HashMap<>();

  Swatches(Control owner) {
    this.owner = owner;
    owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
  }

  /** The picture of a data set; belongs to this. */
  Image of(DataSet dataSet) {
    return of(dataSet.getColour(), dataSet.getSymbol());
  }

  Image of(String colour, Symbol symbol) {
    return images.computeIfAbsent(colour + symbol, key -> new Image(owner.getDisplay(), picture(rgb(colour), symbol)));
  }

  /** The symbol in its colour on nothing, so that it can stand on any ground. */
  private ImageData picture(RGB colour, Symbol symbol) {
    Image drawn = new Image(owner.getDisplay(), SIZE, SIZE);
    GC gc = new GC(drawn);
    gc.setBackground(new Color(255, 255, 255));
    gc.fillRectangle(0, 0, SIZE, SIZE);
    draw(gc, symbol);
    gc.dispose();
    ImageData shades = drawn.getImageData();
    drawn.dispose();
    ImageData picture = new ImageData(SIZE, SIZE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
    for (int i = 0; i < SIZE * SIZE; i++) {
      int x = i % SIZE;
      int y = i / SIZE;
      picture.setPixel(x, y, picture.palette.getPixel(colour));
      picture.setAlpha(x, y, 255 - shades.palette.getRGB(shades.getPixel(x, y)).green);
    }
    return picture;
  }

  /** The colour of {@code #rrggbb}; grey for any other text. */
  static RGB rgb(String colour) {
    return colour.matches("#[0-9a-fA-F]{6}")
        ? new PaletteData(0xff0000, 0xff00, 0xff).getRGB(Integer.parseInt(colour.substring(1), 16)) : NONE;
  }

  private static void draw(GC gc, Symbol symbol) {
    gc.setAntialias(SWT.ON);
    gc.setBackground(new Color(0, 0, 0));
    gc.setForeground(new Color(0, 0, 0));
    switch (symbol) {
      case CIRCLE -> gc.fillOval(2, 2, 12, 12);
      case SQUARE -> gc.fillRectangle(3, 3, 10, 10);
      case TRIANGLE -> gc.fillPolygon(new int[] {8, 2, 14, 13, 2, 13});
      case DOWN_TRIANGLE -> gc.fillPolygon(new int[] {8, 14, 14, 3, 2, 3});
      case DIAMOND -> gc.fillPolygon(new int[] {8, 1, 15, 8, 8, 15, 1, 8});
      case CROSS -> {
        gc.setLineWidth(3);
        gc.drawLine(3, 3, 13, 13);
        gc.drawLine(3, 13, 13, 3);
      }
    }
  }
}
