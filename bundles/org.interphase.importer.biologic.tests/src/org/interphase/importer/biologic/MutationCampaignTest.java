package org.interphase.importer.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.importer.biologic.BinaryFile.Layout;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files are refused or give logs, never anything else, in little memory and time. */
class MutationCampaignTest {
  private static final long SEED = 20240110;
  private static final double MOST_MEGABYTES = 32;
  private static final double MOST_MILLISECONDS = 1000;
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*(?:E[-+]?\\d+)?");
  private static final String[] NUMBERS = {"0", "-1", "3", "53", "2147483647", "2147483648", "999999999", "99999999999999999999", "1e999", "-1e999",
      "1e-400", "NaN", "XXX", "1.#INF", "1,5", "1.000,5", "", "\t", "\r\n", "\u0000"};
  private static final int[] INTEGERS = {0, 1, 2, 3, 4, 6, 39, 174, 255, 999, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, -2};

  @TempDir
  private Path folder;

  private enum Mutation {
    FLIPPED_BYTES, INTEGERS_REPLACED, CUT, LENGTHENED, NUMBERS_REPLACED, LINES_MOVED
  }

  /** What happened to the files of one mutation; time is that of the processor, which other processes do not lengthen. */
  private static final class Tally {
    private int runs;
    private int refused;
    private int logs;
    private double megabytes;
    private double milliseconds;

    String row(Mutation mutation) {
      return String.format("%-22s %8d %8d %8d %10.2f %10.1f", mutation, runs, refused, logs, megabytes, milliseconds);
    }
  }

  @Test
  void damagedFilesAreRefusedOrGiveLogs() throws IOException {
    List<byte[]> originals = originals();
    Map<Mutation, Tally> tallies = new EnumMap<>(Mutation.class);
    int runs = Campaign.runs(100_000, 6_000);
    for (int run = 0; run < runs; run++) {
      Random random = new Random(SEED + run);
      Mutation mutation = Mutation.values()[run % Mutation.values().length];
      byte[] file = mutated(originals.get(random.nextInt(originals.size())), mutation, random);
      open(file, tallies.computeIfAbsent(mutation, m -> new Tally()), run);
    }
    List<String> rows = new ArrayList<>();
    rows.add(String.format("%-22s %8s %8s %8s %10s %10s", "", "files", "refused", "logs", "most MB", "most CPU ms"));
    tallies.forEach((mutation, tally) -> rows.add(tally.row(mutation)));
    Campaign.print("Mutated EC-Lab files", rows);
    assertThat(tallies.values()).allSatisfy(tally -> {
      assertThat(tally.megabytes).isLessThan(MOST_MEGABYTES);
      assertThat(tally.milliseconds).isLessThan(MOST_MILLISECONDS);
      assertThat(tally.logs).as("every mutation leaves some files readable").isPositive();
      assertThat(tally.refused).isPositive();
    });
  }

  private void open(byte[] bytes, Tally tally, int run) throws IOException {
    Path file = Files.write(folder.resolve("mutated" + run), bytes);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long cpu = threads.getCurrentThreadCpuTime();
    tally.runs++;
    try (Recording recording = Opened.surest(bytes, file).open(file, new NullProgressMonitor())) {
      check(recording);
      tally.logs++;
    } catch (FileRefusedException e) {
      tally.refused++;
      assertThat(e.getMessage()).startsWith(file + ": ").endsWith(".").doesNotContain("\n", "\0");
    } catch (RuntimeException | Error e) {
      throw new AssertionError("run " + run + " of seed " + SEED, e);
    }
    tally.milliseconds = Math.max(tally.milliseconds, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    tally.megabytes = Math.max(tally.megabytes, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0);
    Files.delete(file);
  }

  private static void check(Recording recording) throws IOException {
    TimeLog log = recording.log().orElseThrow();
    Table table = log.read(new NullProgressMonitor());
    assertThat(table.length()).isEqualTo(log.length());
    assertThat(table.columns().getFirst().name()).isEqualTo(TimeLog.TIME);
    assertThat(table.columns()).extracting(Table.Column::name).doesNotHaveDuplicates();
    assertThat(log.segments()).isSorted().doesNotHaveDuplicates().allMatch(segment -> segment >= 0 && segment < log.length());
    recording.span().ifPresent(span -> assertThat(span.duration().isNegative()).isFalse());
    assertThat(recording.metadata().sections()).isNotEmpty();
  }

  private static byte[] mutated(byte[] original, Mutation mutation, Random random) {
    return switch (mutation) {
      case FLIPPED_BYTES -> flipped(original, random);
      case INTEGERS_REPLACED -> integersReplaced(original, random);
      case CUT -> Arrays.copyOf(original, original.length - random.nextInt(random.nextBoolean() ? 16 : original.length));
      case LENGTHENED -> lengthened(original, random);
      case NUMBERS_REPLACED -> numbersReplaced(original, random);
      case LINES_MOVED -> linesMoved(original, random);
    };
  }

  private static byte[] flipped(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int flips = 1 + random.nextInt(random.nextBoolean() ? 2 : 32); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** Most of them in the first 256 bytes or behind the next mark of a part, where sizes are. */
  private static byte[] integersReplaced(byte[] original, Random random) {
    byte[] bytes = original.clone();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int replaced = 1 + random.nextInt(3); replaced > 0; replaced--) {
      int from = Math.max(0, text.indexOf("MODULE", random.nextInt(bytes.length)));
      int at = Math.min(bytes.length - 4, from + random.nextInt(128));
      BinaryFile.buffer(4).putInt(INTEGERS[random.nextInt(INTEGERS.length)]).flip().get(bytes, at, random.nextBoolean() ? 4 : 2);
    }
    return bytes;
  }

  private static byte[] lengthened(byte[] original, Random random) {
    byte[] more = new byte[1 + random.nextInt(random.nextBoolean() ? 8 : 20_000)];
    if (random.nextBoolean()) {
      random.nextBytes(more);
    }
    int at = random.nextInt(3) == 0 ? random.nextInt(original.length) : original.length;
    byte[] bytes = Arrays.copyOf(original, original.length + more.length);
    System.arraycopy(more, 0, bytes, at, more.length);
    System.arraycopy(original, at, bytes, at + more.length, original.length - at);
    return bytes;
  }

  private static byte[] numbersReplaced(byte[] original, Random random) {
    StringBuilder text = new StringBuilder(new String(original, StandardCharsets.ISO_8859_1));
    for (int replaced = 1 + random.nextInt(3); replaced > 0; replaced--) {
      List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
      MatchResult number = numbers.get(random.nextInt(numbers.size()));
      text.replace(number.start(), number.end(), NUMBERS[random.nextInt(NUMBERS.length)]);
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] linesMoved(byte[] original, Random random) {
    List<String> lines = new ArrayList<>(List.of(new String(original, StandardCharsets.ISO_8859_1).split("\r\n")));
    for (int moves = 1 + random.nextInt(4); moves > 0; moves--) {
      int line = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> {
          if (lines.size() > 1) {
            lines.remove(line);
          }
        }
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
        default -> Collections.swap(lines, line, random.nextInt(lines.size()));
      }
    }
    return String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<byte[]> originals() {
    List<byte[]> files = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      files.add(BinaryFile.voltage(layout, 40).loops(4, 0, 10, 20, 40).bytes());
    }
    ByteBuffer records = BinaryFile.buffer(19 * 50);
    for (int i = 0; i < 50; i++) {
      records.put((byte) i).putDouble(i).putFloat(i).putShort((short) i).putFloat(-i);
    }
    files.add(new BinaryFile(Layout.NEW).settings(0x19, "one\r\ntwo").data(50, List.of(1, 2, 3, 21, 31, 65, 4, 174, 39, 8), records.array())
        .log(0x249, BinaryFile.START).bytes());
    String[] rows = new String[60];
    Arrays.setAll(rows, i -> "3\t0\t" + 1.5 * i + "E+000\t" + (3 + 0.01 * i) + "E+000");
    List<String> header = List.of("", "Open Circuit Voltage", "", "Acquisition started on : 01/10/2024 11:02:29.886", "Comments : 20 degrees",
        "tR (h:m:s)          0:00:10.0000        ", "", "Number of loops : 2", "Loop 0 from point number 0 to 29", "Loop 1 from point number 30 to 59", "");
    String text = EcLabTextImporterTest.text(header, "mode\terror\ttime/s\t<Ewe/V>", rows);
    files.add(text.getBytes(StandardCharsets.ISO_8859_1));
    files.add(text.replace('.', ',').getBytes(StandardCharsets.ISO_8859_1));
    files.add(EcLabTextImporterTest.text(List.of(), "time/s\tEwe/V\tmystery", "0\t1\t2", "", "1\t2\t3").getBytes(StandardCharsets.ISO_8859_1));
    return files;
  }
}
