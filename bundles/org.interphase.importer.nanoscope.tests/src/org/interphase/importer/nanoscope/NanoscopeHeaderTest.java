package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.interphase.api.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NanoscopeHeaderTest {
  @TempDir
  Path folder;

  private NanoscopeHeader header(SyntheticFile file) throws IOException, Damage {
    try (FileChannel channel = FileChannel.open(file.write(folder))) {
      return NanoscopeHeader.read(channel);
    }
  }

  @Test
  void keysAreFoundWhateverTheirCaseAndKnowTheirLine() throws Exception {
    NanoscopeHeader header = header(SyntheticFile.image().with("Ciao scan list", "Scan Size: 300 nm", "scan size: 1 nm"));
    Field size = header.scan("sCAN sIZE").orElseThrow();
    assertThat(size.value()).isEqualTo("300 nm");
    assertThat(size.place()).isEqualTo("header line 9 \"\\Scan Size\"");
  }

  @Test
  void theKeyEndsAtTheFirstColonBehindTheGroup() throws Exception {
    NanoscopeHeader header = header(SyntheticFile.image().with("Ciao scan list", "@2:Z limit: V 5 V", "@Sens. A: V 1 b:c",
        "Engage X Pos: -19783.4 um"));
    Section scan = header.sections().getLast();
    assertThat(scan.text().entries()).containsExactly(new Metadata.Entry("@2:Z limit", "V 5 V"), new Metadata.Entry("@Sens. A", "V 1 b:c"),
        new Metadata.Entry("Engage X Pos", "-19783.4 um"));
    assertThat(scan.findCiao("z LIMIT").orElseThrow().value()).isEqualTo("V 5 V");
    assertThat(scan.findCiao("Engage X Pos")).isEmpty();
  }

  @Test
  void sectionsAndKeysRepeat() throws Exception {
    NanoscopeHeader header = header(SyntheticFile.image().withZsens().with("A", 2, 2, 4, SyntheticFile.HEIGHT, 1, 2, 3, 4)
        .with("B", 2, 2, 4, SyntheticFile.HEIGHT, 1, 2, 3, 4));
    assertThat(header.sections()).extracting(Section::name).containsExactly("File list", "Equipment list", "Scanner list", "Ciao scan list",
        "Ciao image list", "Ciao image list");
    assertThat(Block.of(header)).extracting(block -> block.channelName().orElseThrow()).containsExactly("A", "B");
    assertThat(header.length()).isEqualTo(8192);
  }

  @Test
  void theScannersSoftScaleGoesBeforeTheScans() throws Exception {
    NanoscopeHeader header = header(SyntheticFile.image().with("Ciao scan list", "@Sens. Zsens: V 1 nm/V", "@Sens. Only: V 2 nm/V")
        .with("Scanner list", "@Sens. Zsens: V 10 nm/V"));
    assertThat(header.softScale("Sens. Zsens").orElseThrow().value()).isEqualTo("V 10 nm/V");
    assertThat(header.softScale("sens. only").orElseThrow().value()).isEqualTo("V 2 nm/V");
    assertThat(header.softScale("Sens. None")).isEmpty();
  }

  @Test
  void textIsWindowsLatin() throws Exception {
    NanoscopeHeader header = header(SyntheticFile.image().with("Ciao scan list", "@Sens. Phase: V 1 \u00ba/V"));
    assertThat(header.softScale("Sens. Phase").orElseThrow().value()).isEqualTo("V 1 \u00ba/V");
  }

  @Test
  void theVersionDecidesTheWidthOfSamples() throws Exception {
    assertThat(header(SyntheticFile.of("File list", "0x05120130")).sampleBytes()).isEqualTo(OptionalInt.of(2));
    assertThat(header(SyntheticFile.of("File list", "0x09150000")).sampleBytes()).isEqualTo(OptionalInt.of(2));
    assertThat(header(SyntheticFile.of("File list", "0x09200000")).sampleBytes()).isEqualTo(OptionalInt.of(4));
    assertThat(header(SyntheticFile.image().replacing("0x0940", "unknown")).sampleBytes()).isEmpty();
  }
}
