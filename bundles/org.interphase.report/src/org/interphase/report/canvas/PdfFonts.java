package org.interphase.report.canvas;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The shipped letters for one PDF, each typeface embedded once. Belongs to one document and one thread. */
public final class PdfFonts {
  private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);

  /** The font of a typeface. */
  public BaseFont of(Typeface typeface) {
    return fonts.computeIfAbsent(typeface, PdfFonts::embedded);
  }

  private static BaseFont embedded(Typeface typeface) {
    try {
      return BaseFont.createFont(typeface.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, typeface.file(), null);
    } catch (IOException e) {
      throw new IllegalStateException(typeface.fileName() + " is damaged", e);
    }
  }
}
