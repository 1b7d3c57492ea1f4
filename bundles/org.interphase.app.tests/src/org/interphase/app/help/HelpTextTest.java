package org.interphase.app.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.interphase.app.help.HelpText.Kind;
import org.junit.jupiter.api.Test;

/** Pages become text with spans. */
class HelpTextTest {
  private static HelpText of(String body) throws IOException {
    return HelpText.of("<html><head><title>not shown</title></head><body>" + body + "</body></html>");
  }

  private static String covered(HelpText page, Kind kind) {
    HelpText.Span span = page.spans().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    return page.text().substring(span.start(), span.start() + span.length());
  }

  @Test
  void headingsParagraphsAndListsAreLines() throws IOException {
    HelpText page = of("\n<h1>Map</h1>\n<p>One\n  two.</p><p>Three.</p>\n<ul>\n<li>four</li>\n<li>five</li>\n</ul>");
    assertThat(page.text()).isEqualTo("Map\nOne two.\n\nThree.\n  \u2022 four\n  \u2022 five");
  }

  @Test
  void spansCoverTheirWords() throws IOException {
    HelpText page = of("<h1>Title &amp; more</h1><p>A <b>bold</b> word, <code>20 MPa</code>, and <a href=\"/x/y\">a link</a>.</p>");
    assertThat(covered(page, Kind.TITLE)).isEqualTo("Title & more");
    assertThat(covered(page, Kind.BOLD)).isEqualTo("bold");
    assertThat(covered(page, Kind.CODE)).isEqualTo("20 MPa");
    assertThat(covered(page, Kind.LINK)).isEqualTo("a link");
    assertThat(page.spans()).filteredOn(span -> span.kind() == Kind.LINK).extracting(HelpText.Span::href).containsExactly("/x/y");
  }

  @Test
  void whatIsNoPageIsRefused() {
    assertThatThrownBy(() -> HelpText.of("<html><p>open")).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> HelpText.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>")).isInstanceOf(IOException.class);
  }
}
