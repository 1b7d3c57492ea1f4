package org.interphase.report.figure;

import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;

/**
 * Sentences below a picture, each on lines of its own.
 *
 * @param sentences what is said
 * @param style how
 */
record Lines(List<String> sentences, TextStyle style) implements Figure.Content {
  private static final double GAP = 1;

  /** Sentences in the size of the labels. */
  static Lines of(List<String> sentences) {
    return new Lines(sentences, Style.TEXT);
  }

  @Override
  public double height(double width) {
    return sentences.stream().mapToDouble(sentence -> style.wrap(sentence, width).size() * style.leading() + GAP).sum();
  }

  @Override
  public void paint(Canvas canvas, double width) {
    double base = style.capHeight();
    for (String sentence : sentences) {
      for (String line : style.wrap(sentence, width)) {
        canvas.text(line, 0, base, style);
        base += style.leading();
      }
      base += GAP;
    }
  }

  /** Nothing: what is said is in the tables of the figure. */
  @Override
  public void tabulate(DataSheet sheet, double width) { }
}
