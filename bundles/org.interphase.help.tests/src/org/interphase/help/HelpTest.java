package org.interphase.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Help is whole: no page is missing, no link leads nowhere, every view has its page, cheat sheets drive commands. */
class HelpTest {
  private static final Path BUNDLE = SharedData.projectRoot().resolve("bundles/org.interphase.help");
  private static final String METHODS = "/org.interphase.help/methods";
  /** The last parts of the views' ids. */
  private static final List<String> VIEWS = List.of("explorer", "experiment", "measurements", "problems", "map", "inspector", "fit", "histogram",
      "classes", "evolution", "compare");

  private static Document parse(String file) throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(BUNDLE.resolve(file).toFile());
  }

  private static List<String> attributes(Document document, String element, String attribute) {
    return IntStream.range(0, document.getElementsByTagName(element).getLength())
        .mapToObj(i -> ((Element) document.getElementsByTagName(element).item(i)).getAttribute(attribute)).filter(value -> !value.isEmpty()).toList();
  }

  @Test
  void theContentsLeadToPages() throws Exception {
    List<String> hrefs = attributes(parse("toc.xml"), "topic", "href");
    assertThat(hrefs).contains("methods").filteredOn(href -> !href.equals("methods")).allSatisfy(href -> assertThat(BUNDLE.resolve(href)).isRegularFile());
    try (Stream<Path> pages = Files.list(BUNDLE.resolve("html"))) {
      assertThat(pages.map(page -> "html/" + page.getFileName())).as("every page is in the contents").allMatch(hrefs::contains);
    }
  }

  @Test
  void everyViewHasAPage() throws Exception {
    Document contexts = parse("contexts.xml");
    assertThat(attributes(contexts, "context", "id")).containsExactlyInAnyOrderElementsOf(VIEWS);
    assertThat(attributes(contexts, "topic", "href")).hasSameSizeAs(VIEWS).allSatisfy(href -> assertThat(BUNDLE.resolve(href)).isRegularFile());
  }

  @Test
  void pagesUseWhatTheHelpViewShows() throws Exception {
    Set<String> known = Set.of("html", "head", "title", "body", "h1", "h2", "h3", "p", "ul", "li", "b", "i", "code", "pre", "a", "br");
    try (Stream<Path> pages = Files.list(BUNDLE.resolve("html"))) {
      for (Path page : pages.toList()) {
        Document document = parse("html/" + page.getFileName());
        assertThat(IntStream.range(0, document.getElementsByTagName("*").getLength()).mapToObj(i -> document.getElementsByTagName("*").item(i))
            .map(node -> node.getNodeName())).as(page.toString()).allMatch(known::contains);
        assertThat(attributes(document, "a", "href")).as(page.toString()).allMatch(href -> href.equals(METHODS)
            || Files.exists(BUNDLE.resolve("html").resolve(href)));
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).contains("<h1>");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-import", "first-fit", "batch"})
  void everyStepOfACheatSheetDrivesACommand(String name) throws Exception {
    Document sheet = parse("cheatsheets/" + name + ".html");
    List<String> commands = attributes(sheet, "a", "href");
    assertThat(commands).hasSize(sheet.getElementsByTagName("h3").getLength()).hasSizeGreaterThanOrEqualTo(4)
        .allMatch(command -> command.matches("command:org\\.(interphase|eclipse\\.ui)\\.[\\w.]+(\\([\\w.]+=[^()]*\\))?"));
  }
}
