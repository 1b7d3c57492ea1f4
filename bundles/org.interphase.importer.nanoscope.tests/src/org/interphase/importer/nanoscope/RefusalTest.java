package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets one line: the file, what is wrong, where, and what to do. */
class RefusalTest {
  private static final int COLUMNS = 64;
  private static final int ROWS = 48;

  @TempDir
  Path folder;

  private static SyntheticFile image() {
    return SyntheticFile.image().withZsens().with("Height", COLUMNS, ROWS, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(COLUMNS, ROWS, 3000));
  }

  private void refused(Path file, String... reasons) {
    assertThatThrownBy(() -> Opened.file(file)).isInstanceOf(FileRefusedException.class).hasMessageStartingWith(file + ": ")
        .hasMessageContainingAll(reasons).message().doesNotContain("\n", "\r", "\0").endsWith(".").hasSizeLessThan(file.toString().length() + 450);
  }

  private void refused(byte[] file, String... reasons) throws IOException {
    refused(Files.write(Files.createTempFile(folder, "bad", ".spm"), file), reasons);
  }

  static Stream<Arguments> lies() {
    String length = Integer.toString(COLUMNS * ROWS * 4);
    return Stream.of(
        Arguments.of("Samps/line: 64", "Samps/line: 0", "cannot be 0 pixels"),
        Arguments.of("Samps/line: 64", "Samps/line: 999999999", "cannot be 999999999 pixels"),
        Arguments.of("Samps/line: 64", "Samps/line: 99999999999999999999", "a whole number is needed"),
        Arguments.of("Samps/line: 64", "Samps/line: -64", "a whole number is needed"),
        Arguments.of("Samps/line: 64", "Samps/line: 63", "not a whole number of rows"),
        Arguments.of("Samps/line: 64", "Samps: 64", "has no \"\\Samps/line\""),
        Arguments.of("Samps/line: 64\r\n\\Number of lines: 48", "Samps/line: 1\r\n\\Number of lines: 48",
            "make 3072 rows, but the scan was to have 48"),
        Arguments.of("Valid data len Y: 48", "Valid data len Y: 96", "length and rows make samples of 2 bytes, but this version writes 4"),
        Arguments.of("0x09400105", "0x05120130", "length and rows make samples of 4 bytes, but this version writes 2"),
        Arguments.of("Bytes/pixel: 4", "Bytes/pixel: 3", "samples of 3 bytes"),
        Arguments.of("Bytes/pixel: 4", "Bytes/pixel: 1e999", "a whole number is needed"),
        Arguments.of("Data length: " + length, "Data length: 999999999999", "the file is cut off"),
        Arguments.of("Data length: " + length, "Data length: 999999999999999999", "the file is cut off"),
        Arguments.of("Data length: " + length, "Data length: many", "a whole number is needed"),
        Arguments.of("Data length: " + length, "Data length: 0", "neither images nor force curves"),
        Arguments.of("Data offset: 8192", "Data offset: 16", "not possible behind a header"),
        Arguments.of("Data offset: 8192", "Data offset: -8192", "a whole number is needed"),
        Arguments.of("Data offset: 8192", "Data offset: 8193", "the file is cut off"),
        Arguments.of("Data offset: 8192", "Data elsewhere", "has no \"\\Data offset\""),
        Arguments.of("Data length: 8192", "Data length: 2000000000", "more than any NanoScope header"),
        Arguments.of("Data length: 8192", "Data length: 100", "breaks off before its last line"),
        Arguments.of("Data length: 8192", "Length: 8192", "has no \"\\Data length\""),
        Arguments.of("*File list end", "*Nothing", "breaks off before its last line"),
        Arguments.of("*Scanner list", "*Scanner\0list", "breaks off before its last line"),
        Arguments.of("Start context: OL2", "Start context: OLVAR", "lines of different lengths"),
        Arguments.of("\r\n", "\n", "transfer in text mode"),
        Arguments.of("\r\n", "\r\r\n", "transfer in text mode"),
        Arguments.of("*Ciao image list", "*Ciao picture list", "neither images nor force curves"));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void aHeaderThatLies(String truth, String lie, String reason) throws IOException {
    refused(image().replacing(truth, lie).bytes(), reason);
  }

  @Test
  void imagesThatShareBytes() throws IOException {
    int second = 8192 + COLUMNS * ROWS * 4;
    refused(image().with("Other", COLUMNS, ROWS, 4, SyntheticFile.HEIGHT, new int[COLUMNS * ROWS])
        .replacing("Data offset: " + second, "Data offset: " + (second - 4)).bytes(), "\"Other\"", "inside those of \"Height\"");
  }

  @Test
  void aFileThatWasCut() throws IOException {
    byte[] whole = image().bytes();
    refused(Arrays.copyOf(whole, whole.length - 1), "cut off", "\"Height\"", whole.length + "", "the file has " + (whole.length - 1));
    refused(Arrays.copyOf(whole, 8192), "only the header", "8192");
    refused(Arrays.copyOf(whole, 300), "breaks off", "byte 300");
    refused(Arrays.copyOf(whole, 5), "not a NanoScope file");
  }

  @Test
  void aFileThatIsNone() throws IOException {
    refused(new byte[0], "empty");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}, "not a NanoScope file", "PNG");
    refused("\"\\*Force file list\"\r\n".getBytes(StandardCharsets.US_ASCII), "text export");
    refused("?*File list\r\n".getBytes(StandardCharsets.US_ASCII), "text export");
    refused(folder, "this is a folder");
    refused(folder.resolve("missing.spm"), "there is no such file");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = image().write(folder);
    assumeFalse(folder.getFileSystem().supportedFileAttributeViews().stream().noneMatch("posix"::equals), "skipped: no POSIX permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "skipped: this account may read every file");
    refused(file, "may not be read");
  }

  @Test
  void aTransferInTextMode() throws IOException {
    byte[] whole = SyntheticFile.image().withZsens()
        .with("Height", COLUMNS, ROWS, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(COLUMNS, ROWS, 1e9)).bytes();
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] == '\n' && whole[i - 1] != '\r') {
        damaged.write('\r');
      }
      damaged.write(whole[i]);
    }
    refused(damaged.toByteArray(), "text mode", "line feeds");
  }

  @Test
  void headersOfAbsurdShape() throws IOException {
    String line = "x".repeat(10_000_000);
    refused(("\\*File list\r\n\\Version: " + line + "\r\n\\Data length: 10100000\r\n\\*File list end\r\n").getBytes(StandardCharsets.US_ASCII),
        "has no \"\\Data length\"");
    refused(("\\*File list\r\n\\Data length: 10100000\r\n\\Note: " + line + "\r\n\\*File list end\r\n").getBytes(StandardCharsets.US_ASCII),
        "more than any NanoScope header");
    String many = "\\*File list\r\n\\Data length: 500000\r\n" + "\\*Ciao image list\r\n\\Data offset: 500000\r\n\\Data length: 0\r\n".repeat(8_000)
        + "\\*File list end\r\n";
    refused(Arrays.copyOf(many.getBytes(StandardCharsets.US_ASCII), 500_000), "more than 256 images and curves");
  }

  @Test
  void theLongestHeaderNeedsLittleMemoryAndTime() throws IOException {
    String start = "\\*File list\r\n\\Data length: " + NanoscopeHeader.LONGEST + "\r\n\\*Ciao scan list\r\n";
    String lines = "\\a:\r\n".repeat((NanoscopeHeader.LONGEST - 100) / 5);
    Path file = Files.write(folder.resolve("long.spm"), Arrays.copyOf((start + lines + "\\*File list end\r\n").getBytes(StandardCharsets.US_ASCII),
        NanoscopeHeader.LONGEST));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long cpu = threads.getCurrentThreadCpuTime();
    refused(file, "neither images nor force curves");
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(64 << 20);
    assertThat(threads.getCurrentThreadCpuTime() - cpu).isLessThan(1_000_000_000);
  }

  @Test
  void theProbeGoesByContent() throws IOException {
    NanoscopeImporter importer = new NanoscopeImporter();
    assertThat(importer.probe(new Header(folder, image().bytes(), 1))).isEqualTo(100);
    assertThat(importer.probe(new Header(folder, "\\*EC File list\r\n".getBytes(StandardCharsets.US_ASCII), 1))).isEqualTo(100);
    assertThat(importer.probe(new Header(folder, "\"\\*Force file list\"".getBytes(StandardCharsets.US_ASCII), 1))).isBetween(1, 99);
    assertThat(importer.probe(new Header(folder, "\\*File listing".getBytes(StandardCharsets.US_ASCII), 1))).isZero();
    assertThat(importer.probe(new Header(folder, new byte[0], 0))).isZero();
  }
}
