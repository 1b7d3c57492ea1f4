package org.interphase.report.study;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.report.canvas.PdfBytes;
import org.interphase.report.canvas.PdfFonts;
import org.interphase.report.canvas.PdfPainter;
import org.interphase.report.canvas.Typeface;
import org.interphase.report.figure.Figure;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A report as a PDF of A4 pages: figures as vectors with their captions on the same page, tables that break between rows only and repeat
 * their heads, contents with page numbers, bookmarks, page numbers. Lengths in points.
 */
final class PdfPages {
  private static final float SIDE = 57;
  private static final float TOP = 54;
  private static final float BOTTOM = 60;
  private static final float WIDTH = PageSize.A4.getWidth() - 2 * SIDE;
  private static final float LARGEST_FIGURE = PageSize.A4.getHeight() - TOP - BOTTOM - 145;
  private static final double POINTS = 72 / 25.4;
  private static final float LEADING = 1.25f;
  private static final float TEXT = 9;
  private static final float HEADED = 130;
  private static final float CELL = 7;
  private static final float SMALLEST_CELL = 5;
  private static final float PADDING = 2.5f;
  private static final float NUMBER_WIDTH = 30;
  private static final int SHORT = 25;
  private static final Color RULE = new Color(0xd0d0d0);
  private static final Color BANNER = new Color(0xfff1cc);

  private final PdfFonts fonts = new PdfFonts();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
  private final PdfWriter writer = PdfWriter.getInstance(document, file);
  private final List<PdfTemplate> pageNumbers = new ArrayList<>();

  private PdfPages() { }

  /** Writes the pages. */
  static void write(Heading heading, List<Block> blocks, Path target) throws IOException {
    Files.write(target, new PdfPages().bytes(heading, blocks));
  }

  private byte[] bytes(Heading heading, List<Block> blocks) {
    document.addTitle(heading.title());
    document.addSubject(heading.banner());
    document.addProducer("Interphase");
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    Footer footer = new Footer(heading);
    writer.setPageEvent(footer);
    document.open();
    addHeading(heading);
    addContents(blocks);
    int section = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Section one) {
        section++;
        addSection(one, section, blocks.get(Math.min(i + 1, blocks.size() - 1)));
      } else {
        add(blocks.get(i));
      }
    }
    writer.getInfo().remove(PdfName.CREATIONDATE);
    document.close();
    return PdfBytes.reproducible(file.toByteArray());
  }

  private void addHeading(Heading heading) {
    Paragraph title = new Paragraph(26, heading.title(), font(Typeface.BOLD, 20, Color.BLACK));
    title.setSpacingAfter(10);
    document.add(title);
    if (!heading.banner().isEmpty()) {
      document.add(box(heading.banner(), font(Typeface.BOLD, TEXT, Color.BLACK), BANNER));
    }
    heading.about().forEach(sentence -> document.add(text(sentence)));
  }

  /** The sections with page numbers that are filled in when the sections are written. */
  private void addContents(List<Block> blocks) {
    document.add(headline("Contents", 12, 14));
    PdfPTable table = new PdfPTable(new float[] {WIDTH - NUMBER_WIDTH, NUMBER_WIDTH});
    table.setTotalWidth(WIDTH);
    table.setLockedWidth(true);
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        int number = pageNumbers.size() + 1;
        PdfTemplate page = writer.getDirectContent().createTemplate(NUMBER_WIDTH, TEXT + 2);
        pageNumbers.add(page);
        Chunk link = new Chunk(number + ".  " + section.title(), font(Typeface.REGULAR, TEXT, Color.BLACK));
        link.setLocalGoto(destination(number));
        table.addCell(bare(new Phrase(link)));
        PdfPCell cell = new PdfPCell(Image.getInstance(page), false);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(cell);
      }
    }
    document.add(table);
  }

  private static PdfPCell bare(Phrase phrase) {
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setLeading(0, LEADING);
    return cell;
  }

  private static String destination(int section) {
    return "section-" + section;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Subsection one -> document.add(headline(one.title(), 9.5f, 12));
      case Block.Text one -> document.add(text(one.text()));
      case Block.Warning one -> document.add(box(one.text(), font(Typeface.REGULAR, TEXT - 1, Color.BLACK), BANNER));
      case Block.Sources one -> one.citations().forEach(citation -> document.add(source(citation)));
      case Block.Grid one -> addTable(one);
      case Block.Drawn one -> addFigure(one);
      case Block.Section one -> throw new IllegalStateException("section " + one.title() + " has no number");
      case Block.Planned one -> throw new IllegalStateException("figure " + one.name() + " was not drawn");
    }
  }

  /** A heading is on the page of what follows it. */
  private void addSection(Block.Section section, int number, Block next) {
    float room = HEADED + (next instanceof Block.Drawn drawn ? shownHeight(drawn.figure()) : 0);
    if (writer.getVerticalPosition(false) - room < document.bottom()) {
      document.newPage();
    }
    String text = number + ".  " + section.title();
    Chunk title = new Chunk(text, font(Typeface.BOLD, 13, Color.BLACK));
    title.setLocalDestination(destination(number));
    Paragraph paragraph = new Paragraph(16, title);
    paragraph.setSpacingBefore(18);
    paragraph.setSpacingAfter(4);
    document.add(paragraph);
    PdfTemplate place = pageNumbers.get(number - 1);
    write(place, Integer.toString(writer.getPageNumber()), NUMBER_WIDTH, TEXT);
    new PdfOutline(writer.getRootOutline(), PdfAction.gotoLocalPage(destination(number), false), text, false);
  }

  private void write(PdfTemplate place, String text, float right, float size) {
    place.beginText();
    place.setFontAndSize(fonts.of(Typeface.REGULAR), size);
    place.showTextAligned(Element.ALIGN_RIGHT, text, right, 2, 0);
    place.endText();
  }

  private Paragraph headline(String text, float size, float before) {
    Paragraph paragraph = new Paragraph(1.25f * size, text, font(Typeface.BOLD, size, Color.BLACK));
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(3);
    paragraph.setKeepTogether(true);
    return paragraph;
  }

  private Paragraph text(String text) {
    Paragraph paragraph = new Paragraph(1.35f * TEXT, text, font(Typeface.REGULAR, TEXT, Color.BLACK));
    paragraph.setSpacingBefore(4);
    return paragraph;
  }

  private Paragraph source(Citation citation) {
    Paragraph paragraph = text("\u2022  " + citation.text());
    if (!citation.doi().isEmpty()) {
      Chunk link = new Chunk(" doi:" + citation.doi(), font(Typeface.REGULAR, TEXT, new Color(0x0b57a4)));
      link.setAnchor("https://doi.org/" + citation.doi());
      paragraph.add(link);
    }
    paragraph.setIndentationLeft(9);
    paragraph.setFirstLineIndent(-9);
    return paragraph;
  }

  private static PdfPTable box(String text, Font font, Color background) {
    PdfPTable table = single();
    PdfPCell cell = bare(new Phrase(1.3f * font.getSize(), text, font));
    cell.setBackgroundColor(background);
    cell.setPadding(5);
    table.addCell(cell);
    table.setSpacingBefore(4);
    table.setSpacingAfter(2);
    return table;
  }

  private static PdfPTable single() {
    PdfPTable table = new PdfPTable(1);
    table.setTotalWidth(WIDTH);
    table.setLockedWidth(true);
    table.setKeepTogether(true);
    return table;
  }

  /** The height of a figure as it is shown, scaled down where it would be too large for a page. */
  private static float shownHeight(Figure figure) {
    float height = (float) (figure.height() * POINTS);
    return height * Math.min(1, Math.min(WIDTH / (float) (figure.width() * POINTS), LARGEST_FIGURE / height));
  }

  private void addFigure(Block.Drawn drawn) {
    Figure figure = drawn.figure();
    float width = (float) (figure.width() * POINTS);
    float height = (float) (figure.height() * POINTS);
    PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
    figure.paint(new PdfPainter(template, height, fonts));
    Image image = Image.getInstance(template);
    image.scaleToFit(Math.min(width, WIDTH), Math.min(height, LARGEST_FIGURE));
    PdfPTable table = single();
    PdfPCell picture = new PdfPCell(image, false);
    picture.setBorder(Rectangle.NO_BORDER);
    picture.setHorizontalAlignment(Element.ALIGN_CENTER);
    table.addCell(picture);
    Phrase caption = new Phrase(1.3f * (TEXT - 1), drawn.label(), font(Typeface.BOLD, TEXT - 1, Color.BLACK));
    caption.add(new Chunk(drawn.caption(), font(Typeface.REGULAR, TEXT - 1, Color.BLACK)));
    table.addCell(bare(caption));
    table.setSpacingBefore(10);
    table.setSpacingAfter(6);
    document.add(table);
  }

  private void addTable(Block.Grid grid) {
    if (!grid.isWhole()) {
      String rows = grid.printed().isEmpty() ? "The " + grid.rows().size() + " rows" : grid.printed().size() + " of " + grid.rows().size()
          + " rows follow; all";
      document.add(text(grid.caption() + ": " + rows + " are in " + StudyReport.TABLES + "/" + grid.file() + "."));
    }
    if (!grid.printed().isEmpty()) {
      addRows(grid);
    }
  }

  private void addRows(Block.Grid grid) {
    Columns columns = Columns.of(grid);
    PdfPTable table = new PdfPTable(columns.widths());
    table.setTotalWidth(columns.total());
    table.setLockedWidth(true);
    table.setHorizontalAlignment(Element.ALIGN_LEFT);
    table.setHeaderRows(grid.caption().isEmpty() ? 1 : 2);
    table.setSplitRows(false);
    table.setKeepTogether(grid.printed().size() <= SHORT);
    table.setSpacingBefore(8);
    table.setSpacingAfter(6);
    if (!grid.caption().isEmpty()) {
      PdfPCell caption = bare(new Phrase(1.3f * (TEXT - 1), grid.caption(), font(Typeface.BOLD, TEXT - 1, Color.BLACK)));
      caption.setColspan(grid.header().size());
      caption.setPaddingLeft(0);
      table.addCell(caption);
    }
    addRow(table, grid, grid.header(), font(Typeface.BOLD, columns.size(), Color.BLACK), Color.BLACK);
    grid.printed().forEach(row -> addRow(table, grid, row, font(Typeface.REGULAR, columns.size(), Color.BLACK), RULE));
    document.add(table);
  }

  private static void addRow(PdfPTable table, Block.Grid grid, List<String> texts, Font font, Color rule) {
    for (int i = 0; i < texts.size(); i++) {
      PdfPCell cell = new PdfPCell(new Phrase(1.25f * font.getSize(), texts.get(i), font));
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderWidth(0.4f);
      cell.setBorderColor(rule);
      cell.setHorizontalAlignment(grid.isNumber(i) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      cell.setPadding(PADDING);
      cell.setLeading(0, LEADING);
      table.addCell(cell);
    }
  }

  private Font font(Typeface typeface, float size, Color colour) {
    return new Font(fonts.of(typeface), size, Font.NORMAL, colour);
  }

  /** The widths of the columns of a table: those of its numbers as they need it, texts broken into lines where there is no room. */
  private record Columns(float[] widths, float size) {
    private static final float LEAST_TEXT = 60;

    static Columns of(Block.Grid grid) {
      for (float size = CELL; size > SMALLEST_CELL; size -= 0.5f) {
        float[] natural = natural(grid, size);
        float[] fitted = fitted(grid, natural);
        if (sum(fitted) <= WIDTH) {
          return new Columns(fitted, size);
        }
      }
      float[] natural = natural(grid, SMALLEST_CELL);
      float shrink = WIDTH / Math.max(WIDTH, sum(natural));
      IntStream.range(0, natural.length).forEach(i -> natural[i] *= shrink);
      return new Columns(natural, SMALLEST_CELL);
    }

    float total() {
      return sum(widths);
    }

    private static float[] natural(Block.Grid grid, float size) {
      float[] widths = new float[grid.header().size()];
      for (int i = 0; i < widths.length; i++) {
        int column = i;
        double widest = Stream.concat(Stream.of(size * Typeface.BOLD.width(grid.header().get(column))),
            grid.printed().stream().map(row -> size * Typeface.REGULAR.width(row.get(column)))).mapToDouble(Double::doubleValue).max().orElse(0);
        widths[i] = (float) widest + 2 * PADDING + 2;
      }
      return widths;
    }

    /** Takes what is too much from the texts, from the widest first. */
    private static float[] fitted(Block.Grid grid, float[] natural) {
      float[] widths = natural.clone();
      float excess = sum(widths) - WIDTH;
      while (excess > 0.01f) {
        int widest = IntStream.range(0, widths.length).filter(i -> !grid.isNumber(i)).boxed()
            .max((a, b) -> Float.compare(widths[a], widths[b])).orElse(-1);
        if (widest < 0 || widths[widest] <= LEAST_TEXT) {
          return widths;
        }
        float taken = Math.min(excess, Math.min(10, widths[widest] - LEAST_TEXT));
        widths[widest] -= taken;
        excess -= taken;
      }
      return widths;
    }

    private static float sum(float[] values) {
      float sum = 0;
      for (float value : values) {
        sum += value;
      }
      return sum;
    }
  }

  /** The line at the foot of each page; the number of all pages is filled in at the end. */
  private final class Footer extends PdfPageEventHelper {
    private static final float SIZE = 7;
    private final String text;
    private PdfTemplate total;

    Footer(Heading heading) {
      text = heading.title() + (heading.banner().isEmpty() ? "" : "  ·  synthetic data");
    }

    @Override
    public void onOpenDocument(PdfWriter opened, Document one) {
      total = opened.getDirectContent().createTemplate(NUMBER_WIDTH, SIZE + 3);
    }

    @Override
    public void onEndPage(PdfWriter ended, Document one) {
      PdfContentByte page = ended.getDirectContent();
      float base = BOTTOM - 24;
      String number = "Page " + ended.getPageNumber() + " of ";
      float right = PageSize.A4.getWidth() - SIDE;
      page.setColorFill(Color.DARK_GRAY);
      page.beginText();
      page.setFontAndSize(fonts.of(Typeface.REGULAR), SIZE);
      page.showTextAligned(Element.ALIGN_LEFT, text, SIDE, base, 0);
      page.showTextAligned(Element.ALIGN_RIGHT, number, right - 14, base, 0);
      page.endText();
      page.addTemplate(total, right - 14, base - 2);
    }

    @Override
    public void onCloseDocument(PdfWriter closed, Document one) {
      total.beginText();
      total.setColorFill(Color.DARK_GRAY);
      total.setFontAndSize(fonts.of(Typeface.REGULAR), SIZE);
      total.showTextAligned(Element.ALIGN_LEFT, Integer.toString(closed.getPageNumber() - 1), 0, 2, 0);
      total.endText();
    }
  }
}
