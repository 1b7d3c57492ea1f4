package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphase.api.Metadata;

/**
 * The parts of an EC-Lab file besides the data: the settings, the log of the instrument and the loops. Any of them may be
 * missing. Their offsets are those that all known files have.
 */
final class Parts {
  private static final Map<Integer, String> TECHNIQUES = Map.of(0x0B, "Open Circuit Voltage", 0x19, "Chronopotentiometry", 0x1C, "Wait",
      0x7F, "Modulo Bat");
  private static final int SETTINGS_BYTES = 0x300;
  private static final int COMMENTS = 0x007;
  private static final Map<Integer, String> SETTINGS_TEXTS = new TreeMap<>(Map.of(0x11E, "Electrode material", 0x1C0, "Electrolyte",
      0x215, "Reference electrode"));
  private static final int LOG_BYTES = 0x500;
  /** Where the date of the start is, the place in most files first. */
  private static final int[] OLE_DATES = {0x249, 465, 469, 473};
  private static final int SOFTWARE = 0x3B7;
  private static final Map<Integer, String> LOG_TEXTS = new TreeMap<>(Map.of(0x251, "File", 0x351, "Host", 0x384, "Address",
      SOFTWARE, "EC-Lab", 0x3BE, "Internet server", 0x3C5, "Command interpretor", 0x3CF, "Device SN"));
  private static final int MOST_LOOPS = 1 << 20;

  private final List<Part> all;
  private final ByteBuffer settings;
  private final ByteBuffer log;
  private final ByteBuffer loops;

  Parts(SourceFile file, FileChannel channel) throws IOException {
    all = Part.of(file, channel);
    settings = content(Part.SETTINGS, channel, SETTINGS_BYTES);
    log = content(Part.LOG, channel, LOG_BYTES);
    loops = content(Part.LOOPS, channel, Integer.BYTES * MOST_LOOPS);
  }

  private ByteBuffer content(String name, FileChannel channel, int most) throws IOException {
    Optional<Part> part = find(name);
    return part.isPresent() ? part.get().content(channel, most) : ByteBuffer.allocate(0);
  }

  /** The first part of that name. */
  Optional<Part> find(String name) {
    return all.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  String technique() {
    int number = settings.limit() > 0 ? Byte.toUnsignedInt(settings.get(0)) : 0;
    return number == 0 ? "" : TECHNIQUES.getOrDefault(number, "technique number " + number);
  }

  /** The moment of time 0. The dates of the parts are those of their writing, which is later. */
  Optional<LocalDateTime> start() {
    for (int at : OLE_DATES) {
      Optional<LocalDateTime> start = at + Double.BYTES <= log.limit() ? Moment.ofOle(log.getDouble(at)) : Optional.empty();
      if (start.isPresent()) {
        return start;
      }
    }
    return Optional.empty();
  }

  /** The version of EC-Lab; empty when the file does not say. */
  String version() {
    return Part.pascalText(log, SOFTWARE).orElse("");
  }

  /**
   * The first record of each loop, as stated.
   *
   * @param records how many records there are, which is stated behind the last loop
   */
  List<Integer> loops(int records) {
    long stated = loops.limit() >= Integer.BYTES ? Integer.toUnsignedLong(loops.getInt(0)) : 0;
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i <= stated && Integer.BYTES * (i + 1) <= loops.limit(); i++) {
      starts.add(loops.getInt(Integer.BYTES * i));
    }
    if (!starts.isEmpty() && starts.getLast() == records) {
      starts.removeLast();
    }
    return starts;
  }

  /** What the parts say, as far as it is known. */
  List<Metadata.Section> sections() {
    return all.stream().map(part -> new Metadata.Section(part.name(), entries(part))).toList();
  }

  private List<Metadata.Entry> entries(Part part) {
    List<Metadata.Entry> entries = new ArrayList<>();
    entries.add(new Metadata.Entry("Version", part.newVersion().isPresent() ? part.version() + " / " + part.newVersion().getAsInt()
        : Long.toString(part.version())));
    entries.add(new Metadata.Entry("Written", part.date()));
    if (part.name().equals(Part.SETTINGS)) {
      entries.add(new Metadata.Entry("Technique", technique()));
      Part.pascalText(settings, COMMENTS).ifPresent(text -> text.lines().forEach(line -> entries.add(new Metadata.Entry("Comments", line))));
      addTexts(settings, SETTINGS_TEXTS, entries);
    } else if (part.name().equals(Part.LOG)) {
      start().ifPresent(moment -> entries.add(new Metadata.Entry("Acquisition started on", moment.toString())));
      addTexts(log, LOG_TEXTS, entries);
    }
    return entries;
  }

  private static void addTexts(ByteBuffer content, Map<Integer, String> keys, List<Metadata.Entry> entries) {
    keys.forEach((at, key) -> Part.pascalText(content, at).ifPresent(text -> entries.add(new Metadata.Entry(key, text))));
  }
}
