package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files are refused or give images and curves, never anything else, in little memory and time. */
class MutationCampaignTest {
  private static final long SEED = 20210722;
  private static final double MOST_MEGABYTES = 64;
  private static final double MOST_MILLISECONDS = 1000;
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.]*(?:e[-+]?\\d+)?");
  private static final String[] NUMBERS = {"0", "-1", "1", "2", "3", "-0", "4096", "65536", "32767", "2147483647", "2147483648", "4294967296",
      "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e999", "-1e999", "1e-400", "1.17549e-038", "NaN", "0x7fffffff", "",
      "1:0", "0:0", "~m", "\u0000", "16:1"};

  @TempDir
  Path folder;

  private enum Mutation {
    FLIPPED_BYTES, FLIPPED_HEADER_BYTES, CUT, LENGTHENED, NUMBERS_REPLACED, LINES_MOVED
  }

  /** What happened to the files of one mutation; time is also that of the processor, which other processes do not lengthen. */
  private static final class Tally {
    private int runs;
    private int refused;
    private int failedToRead;
    private int images;
    private int curves;
    private double megabytes;
    private double cpuMilliseconds;
    private double milliseconds;

    String row(Mutation mutation) {
      return String.format("%-22s %8d %8d %8d %8d %8d %10.2f %10.1f %10.1f", mutation, runs, refused, failedToRead, images, curves, megabytes,
          cpuMilliseconds, milliseconds);
    }
  }

  @Test
  void damagedFilesAreRefusedOrGiveImagesAndCurves() throws IOException {
    List<byte[]> originals = originals();
    Map<Mutation, Tally> tallies = new EnumMap<>(Mutation.class);
    int runs = Campaign.runs(100_000, 3_000);
    for (int run = 0; run < runs; run++) {
      Random random = new Random(SEED + run);
      Mutation mutation = Mutation.values()[run % Mutation.values().length];
      byte[] file = mutated(originals.get(random.nextInt(originals.size())), mutation, random);
      open(file, tallies.computeIfAbsent(mutation, m -> new Tally()), run);
    }
    List<String> rows = new ArrayList<>();
    rows.add(String.format("%-22s %8s %8s %8s %8s %8s %10s %10s %10s", "", "files", "refused", "unread", "images", "curves", "most MB",
        "most CPU ms", "most ms"));
    tallies.forEach((mutation, tally) -> rows.add(tally.row(mutation)));
    Campaign.print("Mutated NanoScope files", rows);
    assertThat(tallies.values()).allSatisfy(tally -> {
      assertThat(tally.megabytes).isLessThan(MOST_MEGABYTES);
      assertThat(tally.cpuMilliseconds).isLessThan(MOST_MILLISECONDS);
    });
    assertThat(tallies.values()).extracting(tally -> tally.images).as("every mutation leaves some files readable").allMatch(images -> images > 0);
    assertThat(tallies.values()).extracting(tally -> tally.curves).as("and some curves").allMatch(curves -> curves > 0);
  }

  private void open(byte[] bytes, Tally tally, int run) throws IOException {
    Path file = Files.write(folder.resolve("mutated" + run + ".spm"), bytes);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    tally.runs++;
    try {
      readAll(file, bytes, tally);
    } catch (FileRefusedException e) {
      tally.refused++;
      assertThat(e.getMessage()).startsWith(file + ": ").endsWith(".").doesNotContain("\n", "\0");
    } catch (IOException e) {
      tally.failedToRead++;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("run " + run + " of seed " + SEED, e);
    }
    tally.cpuMilliseconds = Math.max(tally.cpuMilliseconds, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    tally.milliseconds = Math.max(tally.milliseconds, (System.nanoTime() - start) / 1e6);
    tally.megabytes = Math.max(tally.megabytes, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0);
    Files.delete(file);
  }

  private static void readAll(Path file, byte[] bytes, Tally tally) throws IOException {
    Header header = new Header(file, Arrays.copyOf(bytes, Math.min(bytes.length, Header.LENGTH)), bytes.length);
    List<Importer> importers = List.of(new NanoscopeImporter(), new NanoscopeTextImporter());
    assertThat(importers).extracting(importer -> importer.probe(header)).allMatch(score -> score >= 0 && score <= 100);
    Importer surest = Collections.max(importers, Comparator.comparingInt(importer -> importer.probe(header)));
    try (Recording recording = surest.open(file, new NullProgressMonitor())) {
      recording.span().ifPresent(span -> assertThat(span.duration().isNegative()).isFalse());
      for (Channel channel : recording.channels()) {
        check(channel.read(new NullProgressMonitor()), channel);
        tally.images++;
      }
      if (recording.curves().isPresent()) {
        tally.curves += readAll(recording.curves().get());
      }
    }
  }

  private static void check(Image image, Channel channel) {
    assertThat(image.grid()).isEqualTo(channel.grid());
    assertThat(image.unit()).isEqualTo(channel.unit());
    for (int i = 0; i < image.grid().size(); i++) {
      if (Double.isFinite(image.value(i)) != (image.invalid(i) == Invalid.NONE)) {
        throw new AssertionError("pixel " + i + " of " + channel.name() + " is neither valid nor invalid");
      }
    }
  }

  private static int readAll(ForceVolume curves) throws IOException {
    double[] samples = new double[curves.ramp().samples()];
    assertThat(curves.channels()).contains(curves.deflection());
    assertThat(curves.deflection().unit()).isIn(Unit.VOLT, Unit.METRE);
    assertThat(curves.ramp().position(0)).isFinite();
    curves.setup().springConstant().ifPresent(stated -> assertThat(stated.value()).isPositive());
    curves.setup().deflectionSensitivity().ifPresent(stated -> assertThat(stated.value()).isPositive());
    for (CurveChannel channel : curves.channels()) {
      try (CurveReader reader = channel.open()) {
        for (int curve = 0; curve < curves.grid().size(); curve++) {
          reader.read(curve, samples);
        }
      }
    }
    return curves.grid().size();
  }

  private static byte[] mutated(byte[] original, Mutation mutation, Random random) {
    return switch (mutation) {
      case FLIPPED_BYTES -> flipped(original, original.length, random);
      case FLIPPED_HEADER_BYTES -> flipped(original, textLength(original), random);
      case CUT -> Arrays.copyOf(original, original.length - random.nextInt(random.nextBoolean() ? 16 : original.length));
      case LENGTHENED -> lengthened(original, random);
      case NUMBERS_REPLACED -> numbersReplaced(original, random);
      case LINES_MOVED -> linesMoved(original, random);
    };
  }

  private static byte[] flipped(byte[] original, int range, Random random) {
    byte[] bytes = original.clone();
    for (int flips = 1 + random.nextInt(random.nextBoolean() ? 2 : 32); flips > 0; flips--) {
      bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
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
    StringBuilder text = new StringBuilder(text(original));
    for (int replaced = 1 + random.nextInt(3); replaced > 0; replaced--) {
      List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
      MatchResult number = numbers.get(random.nextInt(numbers.size()));
      String other = random.nextInt(4) == 0 ? Long.toString(random.nextLong() >> random.nextInt(64)) : NUMBERS[random.nextInt(NUMBERS.length)];
      text.replace(number.start(), number.end(), other);
    }
    return withText(original, text.toString());
  }

  private static byte[] linesMoved(byte[] original, Random random) {
    List<String> lines = new ArrayList<>(List.of(text(original).split("\r\n")));
    for (int moves = 1 + random.nextInt(4); moves > 0; moves--) {
      int line = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.remove(line);
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
        default -> Collections.swap(lines, line, random.nextInt(lines.size()));
      }
    }
    return withText(original, String.join("\r\n", lines));
  }

  private static String text(byte[] file) {
    return new String(file, 0, textLength(file), StandardCharsets.ISO_8859_1);
  }

  private static int textLength(byte[] file) {
    int length = 0;
    while (length < file.length && file[length] != 0) {
      length++;
    }
    return length;
  }

  private static byte[] withText(byte[] original, String text) {
    byte[] bytes = original.clone();
    Arrays.fill(bytes, 0, textLength(original), (byte) 0);
    System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, Math.min(text.length(), bytes.length));
    return bytes;
  }

  private static List<byte[]> originals() {
    String log = "V [Sens. LogStiffnessSens] (0.00000000745058 log(Arb)/LSB) 32.00000 log(Arb)";
    String arb = "V [Sens. StiffnessSens] (0.0000009536743 Arb/LSB) 4096.000 Arb";
    String[] calibrated = {"@Sens. StiffnessSens: V 2.810483 MPa/Arb", "@Sens. LogStiffnessSens: V 1.000000 log(Pa)/log(Arb)",
        "@LogStiffnessOffset: V [Sens. LogStiffnessSens] (0.0004882813 log(Arb)/LSB) 6.448730 log(Arb)", "Scan Size: 2000 nm", "Lines: 32",
        "Samps/line: 32", "Aspect Ratio: 1:1", "Operating mode: Image"};
    int[] square = SyntheticFile.hills(32, 32, 8000);
    SyntheticFile[] files = {
        SyntheticFile.of("File list", "0x05120130").withZsens().with("Height", 32, 32, 2, SyntheticFile.HEIGHT, square)
            .with("Phase", 32, 32, 2, "V [Sens. Phase] (0.002746582 \u00ba/LSB) 66.26404 \u00ba", square)
            .with("Ciao scan list", "@Sens. Phase: V 1.0"),
        SyntheticFile.of("File list", "0x08150308").withZsens().with("Height", 64, 8, 2, SyntheticFile.HEIGHT, SyntheticFile.hills(64, 8, 9000)),
        SyntheticFile.image().withZsens().with("Ciao scan list", calibrated).with("Height", 32, 32, 4, SyntheticFile.HEIGHT, square)
            .with("DMTModulus", 32, 32, 4, arb, SyntheticFile.noise(1024, 1 << 30, 1)).with("LogDMTModulus", 32, 32, 4, log, square),
        SyntheticFile.image().withZsens().with("Height", 40, 20, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(40, 20, 1e8))
            .with("Peak Force Error", 40, 21, 2, SyntheticFile.HEIGHT, SyntheticFile.noise(840, 3000, 2)),
        SyntheticFile.image().with("Ciao scan list", "@Sens. StiffnessSens: V 1.000000").with("DMTModulus", 32, 32, 4, arb, square),
        SyntheticFile.of("EC File list", "0x09400202").withZsens().with("Height", 32, 32, 4, SyntheticFile.HEIGHT, square)
            .with("EC AFM plot V vs. T list", "Data offset: 0", "Data length: 0"),
        SyntheticFile.of("Force file list", "0x0920B046").withZsens().withCurves(64, 16).with("Height", 16, 16, 2, SyntheticFile.HEIGHT,
            SyntheticFile.hills(16, 16, 1000)).withSurplus(3072)};
    return Stream.concat(Stream.concat(Arrays.stream(files), curveFiles()).map(SyntheticFile::bytes), Stream.of(exportedCurve())).toList();
  }

  private static Stream<SyntheticFile> curveFiles() {
    String height = "V [Sens. ZsensSens] (0.001000000 V/LSB) 24.57600 V";
    String[] probe = {"@Sens. ZsensSens: V 900.0000 nm/V", "Tip Radius: 30", "Tip Half Angle: 0.3", "Min Force Fit Boundary: 30",
        "Max Force Fit Boundary: 90", "Sample Poisson's Ratio: 0.3", "Deformation Fit Region: 0.85", "Modulus Fit Model: Hertzian (Spherical)"};
    return Stream.of(
        SyntheticFile.ramp("0x06130001").with("Ciao scan list", probe).withCurves("Deflection", "256 200", 2, SyntheticFile.DEFLECTION,
            SyntheticFile.hills(512, 1, 900)),
        SyntheticFile.ramp("0x09700105").with("Ciao force list", "Hold Samples: 100").with("Ciao scan list", probe)
            .withCurves("Deflection Error", "300 256", 2, SyntheticFile.DEFLECTION, SyntheticFile.hills(700, 1, 900))
            .withCurves("Height Sensor", "300 256", 4, height, SyntheticFile.hills(700, 1, 9000))
            .withCurves("Deflection Error", "300 256", 2, SyntheticFile.DEFLECTION, SyntheticFile.hills(700, 1, 900)),
        SyntheticFile.volume("0x09100105", 8, 8).with("Ciao scan list", probe).withCurves(64, 64).with("Height", 8, 8, 2, SyntheticFile.HEIGHT,
            SyntheticFile.hills(8, 8, 1000)),
        SyntheticFile.capture(8, 6).with("Ciao scan list", probe).with("Height", 8, 6, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(8, 6, 1000))
            .withCurves(32, 48),
        SyntheticFile.of("EC File list", "0x09400202").withZsens().with("Ciao scan list", "Operating mode: Force",
            "@Sens. DeflSens: V 27.39000").with("EC AFM plot V vs. T list", "Data offset: 0", "Data length: 0").withCurves(256, 1));
  }

  /** An exported curve, followed by a zero so that everything in front of it is text. */
  private static byte[] exportedCurve() {
    StringBuilder text = new StringBuilder("""
        "\\?Force file list"
        "\\Version: 0x07300000"
        "\\@Sens. DeflSens: V 36.35000 nm/V"
        "\\*Ciao force image list"
        "\\Spring Constant: 0.07444"
        "\\@4:Image Data: Deflection Error"
        "\\*Force file list end"
        Time_s_Ex Time_s_Rt Calc_Ramp_Ex_nm Calc_Ramp_Rt_nm Defl_V_Ex Defl_V_Rt Defl_nm_Ex Defl_nm_Rt
        """);
    for (int i = 0; i < 40; i++) {
      text.append(String.format(Locale.ROOT, "%e %e %e %e %e %e %e %e \n", i * 1e-3, 0.08 - i * 1e-3, i * 5.0, 195 - i * 5.0, i / 40.0, 1 - i / 40.0,
          i * 0.90875, 36.35 - i * 0.90875));
    }
    int header = text.indexOf("Time_s");
    String table = text.substring(header).replace(' ', '\t');
    return (text.substring(0, header) + table + "\0").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
