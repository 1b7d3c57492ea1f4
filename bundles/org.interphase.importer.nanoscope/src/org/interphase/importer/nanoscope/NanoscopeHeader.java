package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.interphase.api.Metadata;

/**
 * The text in front of the data: sections of {@code \Key: value} lines up to {@code \*File list end}, then filled up
 * with zeros to the length that the first section states.
 *
 * <p>Images and curves are described by sections of their own; what converts their numbers stands in the sections of
 * the scanner and the scan. Reading needs memory for the text only, which may not be longer than {@link #LONGEST}.
 */
final class NanoscopeHeader {
  /** No header of the instrument is a sixth as long. */
  static final int LONGEST = 1 << 19;

  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final long FIRST_WITH_WIDE_SAMPLES = 0x09200000L;
  private static final int START = 65536;
  private static final Set<String> SCANNER_LISTS = Set.of("scanner list", "microscope list");
  private static final Set<String> FORCE_LISTS = Set.of("ciao force list");
  private static final Set<String> SCAN_LISTS = Set.of("ciao scan list", "afm list", "stm list", "nc afm list");

  private final FileKind kind;
  private final int length;
  private final String text;
  private final List<Section> sections;
  private final Optional<Section> scan;
  private final Optional<Section> force;
  private final Map<String, Field> softScales = new HashMap<>();

  private NanoscopeHeader(FileKind kind, int length, String text, List<Section> sections) {
    this.kind = kind;
    this.length = length;
    this.text = text;
    this.sections = sections;
    this.scan = first(SCAN_LISTS);
    this.force = first(FORCE_LISTS);
    first(SCANNER_LISTS).ifPresent(this::collectSoftScales);
    scan.ifPresent(this::collectSoftScales);
  }

  static NanoscopeHeader read(FileChannel channel) throws IOException, Damage {
    String start = decode(DataFile.bytes(channel, 0, START));
    FileKind kind = FileKind.of(start).orElseThrow(() -> notRecognised(start));
    Field stated = split(start, 1).getFirst().require("Data length");
    long length = stated.count();
    if (length > LONGEST) {
      throw new Damage(stated.place(), "the header would be " + length + " bytes long, more than any NanoScope header", Damage.GET_ORIGINAL);
    }
    return parse(kind, (int) length, decode(DataFile.bytes(channel, 0, (int) length)));
  }

  /** A header that was exported as text, its quotation marks removed. */
  static NanoscopeHeader ofExport(String text) throws Damage {
    return parse(FileKind.FORCE, 0, text);
  }

  private static NanoscopeHeader parse(FileKind kind, int length, String bytes) throws Damage {
    int end = 0;
    while (end < bytes.length() && bytes.charAt(end) != 0 && bytes.charAt(end) != 0x1A) {
      end++;
    }
    String text = bytes.substring(0, end);
    List<Section> sections = split(text, Integer.MAX_VALUE);
    if (!isEnd(sections.getLast().name())) {
      throw new Damage("byte " + end, "the header breaks off before its last line \"\\*File list end\"", Damage.COPY_AGAIN);
    }
    sections.removeLast();
    return new NanoscopeHeader(kind, length, text, List.copyOf(sections));
  }

  private static Damage notRecognised(String start) {
    return FileKind.isText(start)
        ? new Damage("byte 0", "this is a text export of a NanoScope file", "Open the original file that it was exported from.")
        : new Damage("byte 0", "this is not a NanoScope file: it begins with " + Damage.quote(start.substring(0, Math.min(8, start.length()))),
            "Choose a file saved by the NanoScope software.");
  }

  private static String decode(ByteBuffer bytes) {
    return CHARSET.decode(bytes).toString();
  }

  /** Cuts a text into at most so many sections, and ends with the section that marks the end of the header. */
  private static List<Section> split(String text, int most) {
    List<Section> sections = new ArrayList<>();
    String name = "";
    List<Metadata.Entry> entries = new ArrayList<>();
    int nameLine = 0;
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext() && sections.size() < most && !isEnd(name);) {
      String line = lines.next();
      number++;
      if (!line.startsWith("\\*")) {
        entries.add(entry(line));
        continue;
      }
      if (nameLine > 0) {
        sections.add(new Section(new Metadata.Section(name, entries), nameLine));
      }
      name = line.substring(2).strip();
      nameLine = number;
      entries = new ArrayList<>();
    }
    if (sections.size() < most) {
      sections.add(new Section(new Metadata.Section(name, entries), nameLine));
    }
    return sections;
  }

  private static boolean isEnd(String sectionName) {
    return sectionName.toLowerCase(Locale.ROOT).endsWith("file list end");
  }

  /** The key ends at the first colon behind the group number. */
  private static Metadata.Entry entry(String line) {
    String text = line.startsWith("\\") ? line.substring(1) : line;
    int colon = text.indexOf(':', Section.endOfGroup(text));
    return colon < 0 ? new Metadata.Entry(text.strip(), "") : new Metadata.Entry(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }

  private void collectSoftScales(Section section) {
    for (int i = 0; i < section.text().entries().size(); i++) {
      Field field = section.field(i);
      Section.ciaoName(field.key()).ifPresent(name -> softScales.putIfAbsent(name.toLowerCase(Locale.ROOT), field));
    }
  }

  FileKind kind() {
    return kind;
  }

  /** Where the data may begin. */
  int length() {
    return length;
  }

  /** All sections in the order of the file. */
  List<Section> sections() {
    return sections;
  }

  /** The section about the file itself. */
  Section file() {
    return sections.getFirst();
  }

  private Optional<Section> first(Set<String> names) {
    return sections.stream().filter(section -> names.contains(section.name().toLowerCase(Locale.ROOT))).findFirst();
  }

  /** A line of the section about the scan. */
  Optional<Field> scan(String key) {
    return scan.flatMap(section -> section.find(key));
  }

  /** A line of the section about the scan by its name behind {@code @}. */
  Optional<Field> scanCiao(String name) {
    return scan.flatMap(section -> section.findCiao(name));
  }

  /** A line of the section about force curves. */
  Optional<Field> force(String key) {
    return force.flatMap(section -> section.find(key));
  }

  /** A line of the section about force curves by its name behind {@code @}. */
  Optional<Field> forceCiao(String name) {
    return force.flatMap(section -> section.findCiao(name));
  }

  /** The key that a soft scale such as {@code Sens. Zsens} names: in the section of the scanner, otherwise of the scan. */
  Optional<Field> softScale(String name) {
    return Optional.ofNullable(softScales.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Bytes in one stored sample as the version says: 4 from 9.2 on, 2 before. */
  OptionalInt sampleBytes() {
    String version = file().find("Version").map(Field::value).orElse("");
    try {
      return OptionalInt.of(Long.decode(version) >= FIRST_WITH_WIDE_SAMPLES ? 4 : 2);
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** Whether most lines have lost, or doubled, the carriage return that the instrument writes before each line feed. */
  boolean hasForeignLineEnds() {
    int lines = 0;
    int proper = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
      boolean one = at > 0 && text.charAt(at - 1) == '\r';
      proper += one && (at == 1 || text.charAt(at - 2) != '\r') ? 1 : 0;
    }
    return 2 * proper < lines;
  }
}
