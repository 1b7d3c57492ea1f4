package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FigureWriterTest {
  private static final Map<String, Figure> FIGURES = Gallery.figures();

  static Stream<Arguments> figures() {
    return FIGURES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @Test
  void writesWholeFilesAndNothingElse(@TempDir Path directory) throws IOException {
    Path deep = directory.resolve("a/b");
    List<Path> files = FigureWriter.write(FIGURES.get("map-tiny"), deep, "stiffness 1", EnumSet.of(Format.CSV, Format.PNG));
    assertThat(files).containsExactly(deep.resolve("stiffness 1.png"), deep.resolve("stiffness 1.csv"));
    FigureWriter.write(FIGURES.get("map"), deep, "stiffness 1", Set.of(Format.PNG));
    try (Stream<Path> present = Files.list(deep)) {
      assertThat(present).containsExactlyInAnyOrderElementsOf(files);
    }
    assertThat(Files.readAllBytes(files.getFirst())).isEqualTo(Output.bytes(FIGURES.get("map"), Format.PNG));
  }

  @Test
  void aFailureLeavesNothingBehind(@TempDir Path directory) throws IOException {
    Path occupied = Files.createDirectories(directory.resolve("figure.png/inside")).getParent();
    assertThatThrownBy(() -> FigureWriter.write(FIGURES.get("map-tiny"), directory, "figure")).isInstanceOf(IOException.class);
    try (Stream<Path> present = Files.list(directory)) {
      assertThat(present).containsExactly(occupied);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameFigureSameBytes(Format format) throws IOException {
    Map<String, Figure> again = Gallery.figures();
    for (String name : List.of("map", "histogram", "classes", "overview", "curve", "online", "budget")) {
      assertThat(Output.bytes(again.get(name), format)).isEqualTo(Output.bytes(FIGURES.get(name), format));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "bn-BD", "fa-IR", "de-DE", "tr-TR"})
  void sameBytesInEveryLanguage(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      for (Format format : Format.values()) {
        byte[] there = Output.bytes(FIGURES.get("histogram"), format);
        Locale.setDefault(Locale.ROOT);
        assertThat(there).isEqualTo(Output.bytes(FIGURES.get("histogram"), format));
        Locale.setDefault(Locale.forLanguageTag(language));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void pngHas300DotsPerInchAndSaysWhatItIs() throws IOException {
    Figure figure = FIGURES.get("map-tiny").withProvenance("σ · µ");
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(Output.bytes(figure, Format.PNG))));
    IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
    assertThat(((IIOMetadataNode) root.getElementsByTagName("pHYs").item(0)).getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
    assertThat(attributes(root.getElementsByTagName("iTXtEntry"), "text")).containsExactlyInAnyOrder("σ · µ", "Interphase");
    assertThat(reader.getWidth(0)).isEqualTo((int) Math.ceil(Figure.ONE_COLUMN / 25.4 * 300));
  }

  private static Stream<String> attributes(NodeList nodes, String attribute) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> ((IIOMetadataNode) nodes.item(i)).getAttribute(attribute));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void svgIsXmlWithEveryTextAsText(String name, Figure figure) throws Exception {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    Document svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(Output.bytes(figure, Format.SVG)));
    NodeList texts = svg.getElementsByTagName("text");
    assertThat(IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).filter(text -> !text.isBlank()))
        .containsExactlyElementsOf(canvas.texts.stream().map(RecordingCanvas.Line::text).toList());
    assertThat(svg.getElementsByTagName("image").getLength()).isEqualTo(canvas.images.size());
    assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo(figure.width() == Figure.ONE_COLUMN ? "85mm" : "170mm");
  }

  @Test
  void svgTakesAnyTitle() throws Exception {
    String awkward = "a<b> & \"c\" \u0001\u0000 \ud800 ]]> 𝔘 'd'";
    Figure figure = QuantityMapFigure.of(Samples.patches(16, 16), awkward).withProvenance(awkward);
    Document svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(Output.bytes(figure, Format.SVG)));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("a<b> & \"c\" ").endsWith("]]> 𝔘 'd'");
    assertThat(Output.bytes(figure, Format.PDF)).isNotEmpty();
    assertThat(Output.bytes(figure, Format.PNG)).isNotEmpty();
    assertThat(Output.bytes(figure, Format.CSV)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void pdfIsOnePageWithEmbeddedFontsAndText(String name, Figure figure) throws IOException {
    try (PdfReader pdf = new PdfReader(Output.bytes(figure, Format.PDF))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPageSize(1).getWidth()).isCloseTo((float) (figure.width() * 72 / 25.4), within(0.01f));
      assertThat(pdf.getInfo()).containsEntry("Subject", figure.provenance()).doesNotContainKeys("CreationDate", "ModDate");
      PdfDictionary fonts = pdf.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      assertThat(fonts.getKeys()).isNotEmpty().allSatisfy(key -> {
        PdfArray descendants = fonts.getAsDict(key).getAsArray(PdfName.DESCENDANTFONTS);
        PdfDictionary descriptor = descendants.getAsDict(0).getAsDict(PdfName.FONTDESCRIPTOR);
        assertThat(descriptor.getAsName(PdfName.FONTNAME).toString()).matches("/[A-Z]{6}\\+LiberationSans(-Bold)?");
        assertThat(descriptor.getAsStream(PdfName.FONTFILE2)).isNotNull();
      });
      String text = new PdfTextExtractor(pdf).getTextFromPage(1);
      assertThat(text).contains(figure.title().split(" ")).contains("interphase 0.1.0");
    }
  }

  /** Java's font system is never asked: it fails on machines without fontconfig. Run where it cannot even begin. */
  @Test
  void needsNoFontsOfTheMachine(@TempDir Path directory) throws Exception {
    String classPath = System.getProperty("java.class.path");
    assumeTrue(classPath.contains("org.interphase.report.tests"), "only outside OSGi, where a second Java can see the same classes");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
        "-Dsun.font.fontmanager=none", "-cp", classPath, NoFonts.class.getName(), directory.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
    for (Format format : Format.values()) {
      assertThat(Files.readAllBytes(directory.resolve("histogram" + format.suffix()))).isEqualTo(Output.bytes(FIGURES.get("histogram"), format));
    }
  }

  /** What the second Java runs. */
  static final class NoFonts {
    public static void main(String[] arguments) throws IOException {
      FigureWriter.write(Gallery.figures().get("histogram"), Path.of(arguments[0]), "histogram");
    }
  }

  /** A map of 2048 x 2048 takes 9 bytes a pixel; a heap with room for 10 more, and 20 MB for everything else, is enough for its figures. */
  @Test
  void largeMapsNeedLittleMemory() throws Exception {
    String classPath = System.getProperty("java.class.path");
    assumeTrue(classPath.contains("org.interphase.report.tests"), "only outside OSGi, where a second Java can see the same classes");
    long heap = 19L * 2048 * 2048 + (20 << 20);
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
        "-XX:+UseSerialGC", "-Xmx" + (heap >> 20) + "m", "-cp", classPath, LargeMap.class.getName()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** What the second Java runs. */
  static final class LargeMap {
    public static void main(String[] arguments) throws IOException {
      int size = 2048;
      double[] values = new double[size * size];
      byte[] invalid = new byte[size * size];
      for (int i = 0; i < values.length; i++) {
        values[i] = 1e9 * Math.sin(i * (double) i);
        invalid[i] = (byte) (i % 100 == 0 ? i / 100 % 10 + 1 : 0);
      }
      Image map = Image.of("Young's modulus", Unit.PASCAL, new Grid(size, size, 1e-6, 1e-6), values, invalid);
      List<Figure> figures = List.of(QuantityMapFigure.of(map, ""), InvalidMapFigure.of(map, ""), OnlineComparisonFigure.of(map, map, ""),
          OverviewFigure.of(List.of(map, map), Optional.of(map), ""));
      for (Figure figure : figures) {
        Format.PNG.write(figure, OutputStream.nullOutputStream());
        Format.PDF.write(figure, OutputStream.nullOutputStream());
      }
      Format.SVG.write(figures.getFirst(), OutputStream.nullOutputStream());
      Format.CSV.write(figures.getFirst(), OutputStream.nullOutputStream());
    }
  }

  @Test
  void tooNarrowIsRefused() {
    assertThatThrownBy(() -> FIGURES.get("map").withWidth(20)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("60.0 mm or wider");
  }
}
