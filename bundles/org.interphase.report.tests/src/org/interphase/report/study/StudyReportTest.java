package org.interphase.report.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Table;
import org.interphase.core.series.Series;
import org.interphase.core.series.Study;
import org.interphase.report.figure.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class StudyReportTest {
  private static final Path LOOK = Path.of("target/study-report");

  @TempDir
  private Path folder;

  private static void write(Study study, Path target) throws IOException {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      StudyReport.write(study, target, two, new NullProgressMonitor());
    }
  }

  private static Document parse(Path html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(Files.readString(html))));
  }

  private static List<Element> all(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> rows(Document page) {
    return all(page, "tr").stream().map(row -> {
      NodeList cells = row.getChildNodes();
      return IntStream.range(0, cells.getLength()).mapToObj(i -> cells.item(i).getTextContent()).collect(Collectors.joining("|"));
    }).toList();
  }

  private static List<String> pages(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(extractor.getTextFromPage(page));
      }
      return pages;
    }
  }

  @Test
  void aWholeStudyIsOnOnePageAndInOnePrint() throws Exception {
    write(StudySamples.study(6, 10, 256, true), LOOK);
    Document page = parse(LOOK.resolve(StudyReport.HTML));
    String text = page.getDocumentElement().getTextContent();
    List<Element> figures = all(page, "figure");
    assertThat(figures).hasSizeGreaterThan(15);
    assertThat(all(page, "img")).allSatisfy(image -> assertThat(image.getAttribute("src")).startsWith("data:image/png;base64,iVBOR"));
    assertThat(all(page, "a")).filteredOn(link -> link.getAttribute("href").startsWith("figures/")).hasSize(4 * figures.size())
        .allSatisfy(link -> assertThat(LOOK.resolve(link.getAttribute("href"))).isNotEmptyFile());
    assertThat(text).contains("Interphase on lithium", "Everything here was simulated", "Figure 1. ", "Contents", "Data set 3: mean 376.7 ± 7.5 MPa",
        "10.1214/aos/1176344136", "cannot reach less than 0.1", "Two components are one peak with two widths", "binWidth").doesNotContain("NaN",
            "null",
            "could not be drawn");
    List<String> pages = pages(LOOK.resolve(StudyReport.PDF));
    String print = String.join("\n", pages);
    assertThat(pages.size()).isBetween(15, 60);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("Page " + (i + 1) + " of", "synthetic data");
    }
    assertThat(print).contains("Figure " + figures.size() + ".", "Contents", "Provenance");
  }

  @Test
  void numbersHaveTheDigitsOfTheirErrors() throws Exception {
    write(StudySamples.study(2, 4, 32, false), folder.resolve("report"));
    Document page = parse(folder.resolve("report/report.html"));
    assertThat(rows(page)).contains("set1.000|dry|40.00 ± 0.80 GPa|36.00 ± 0.80 GPa|20.0 ± 1.6 GPa|724|300",
        "set1.001|20 min|336.7 ± 6.7 MPa|303.0 ± 6.7 MPa|168 ± 13 MPa|724|300",
            "Data set 1|set1.001|20 min|1|53.9 ± 1.0 MPa|33.67 ± 0.67 MPa|0.300 ± 0.010",
        "Data set 1, set1.mpr|mean|3.022000 ± 0.000012 V|");
    assertThat(page.getDocumentElement().getTextContent()).doesNotContainIgnoringCase("synthetic");
    assertThat(rows(page)).anyMatch(row -> row.contains("set1.1|1048576|" + "0".repeat(52)));
  }

  @Test
  void whatIsMissingIsToldInASentence() throws Exception {
    write(StudySamples.empty(), folder.resolve("report"));
    Document page = parse(folder.resolve("report/report.html"));
    assertThat(all(page, "figure")).isEmpty();
    assertThat(all(page, "h1").getFirst().getTextContent()).isEqualTo("Nothing <yet> & more");
    assertThat(page.getDocumentElement().getTextContent()).contains("The project has no logs.", "No experiment names the calibration of its probe",
        "No surface potential was analysed.",
        "Nothing was compared between electrolytes");
    assertThat(pages(folder.resolve("report/report.pdf")).getFirst()).contains("Nothing <yet> & more", "Contents");
  }

  @Test
  void theCalibrationIsShownOnceWithItsBudget() throws Exception {
    write(StudySamples.study(2, 3, 32, true), folder.resolve("report"));
    Document page = parse(folder.resolve("report/report.html"));
    assertThat(all(page, "figure").stream().map(figure -> figure.getAttribute("id"))).containsOnlyOnce("deflection-sensitivity", "thermal-spectrum",
        "budget");
    assertThat(rows(page)).contains("deflection sensitivity|deflection sensitivity|72.770 ± 0.050 nm/V|mean of the slopes|sapphire.000 (synthetic)",
        "spring constant|spring constant|41.2 ± 2.1 N/m|thermal tune|", "tip radius|tip radius|31.0 ± 2.5 nm|from the modulus of a reference film|",
        "tip radius|systematic|30.0 ± 2.4 nm|8 %|−0.5|4 %", "all systematic|||||10.2 %",
        "fit|statistical|1.200 ± 0.014 GPa|1.2 %|1|1.2 %", "combined|||||10.2 %", "component 1 mean|40 MPa|300 kPa|4.2 MPa|4.2 MPa");
    String text = page.getDocumentElement().getTextContent();
    assertThat(text).contains("Holds for Without additive, With VC.", "together 10.2 %, of which systematic 10.2 % and statistical 1.2 %",
        "The slopes of three curves on sapphire.");
    assertThat(String.join("\n", pages(folder.resolve("report/report.pdf")))).contains("Calibration calibration.json", "Uncertainty budget",
        "all systematic", "Systematic: common to all pixels and images");
  }

  /** Histograms without their edges cannot be drawn. */
  @Test
  void aFigureThatFailsDoesNotStopTheReport() throws Exception {
    Study study = StudySamples.study(1, 3, 32, true);
    Series series = study.series().getFirst();
    Table bad = new Table("histograms", List.of(), series.histograms().columns().subList(1, 3));
    Study damaged = new Study(study.name(), "", study.experiments(), study.calibrations(), List.of(new Series(series.dataSet(), series.name(),
        series.experiment(), series.electrolyte(), series.colour(), series.symbol(), series.quantity(), series.unit(), series.frames(), bad,
        series.components(), series.numbers(),
        series.tables(), true, List.of())), study.logs(), List.of(), study.analysed());
    write(damaged, folder.resolve("report"));
    Document page = parse(folder.resolve("report/report.html"));
    assertThat(page.getDocumentElement().getTextContent())
        .contains("The figure histograms-stack could not be drawn: table histograms has no column lower",
        "Surface potential");
    List<String> labels = all(page, "figcaption").stream().map(caption -> caption.getTextContent().replaceAll("(Figure \\d+).*", "$1")).toList();
    assertThat(labels).isEqualTo(IntStream.rangeClosed(1, labels.size()).mapToObj(i -> "Figure " + i).toList());
  }

  @Test
  void theSameStudyGivesTheSameBytes() throws IOException {
    Study study = StudySamples.study(2, 3, 32, true);
    write(study, folder.resolve("a"));
    write(study, folder.resolve("b"));
    try (Stream<Path> files = Files.walk(folder.resolve("a"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
        assertThat(Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(other))).as(file.toString()).isTrue();
      }
    }
  }

  @Test
  void anEarlierReportIsReplacedAndNothingElse() throws IOException {
    Path target = folder.resolve("report");
    write(StudySamples.study(1, 3, 32, true), target);
    write(StudySamples.empty(), target);
    assertThat(target.resolve("figures")).doesNotExist();
    Path other = Files.createDirectories(folder.resolve("thesis"));
    Files.writeString(other.resolve("chapter.txt"), "mine");
    assertThatThrownBy(() -> write(StudySamples.empty(), other)).isInstanceOf(IOException.class).hasMessageContaining("is not a report");
    assertThat(other.resolve("chapter.txt")).hasContent("mine");
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThatThrownBy(() -> StudyReport.write(StudySamples.study(1, 3, 32, true), folder.resolve("report"), Runnable::run, monitor))
        .isInstanceOf(OperationCanceledException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
