package org.interphase.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about itself.
 *
 * @param format the file format in words, for example {@code NanoScope image}
 * @param version the version of the software that wrote it, as the file spells it; empty when unknown
 * @param acquired when the measurement was recorded, in the instrument's local time (files carry no time zone)
 * @param sections the header, in the order and the spelling of the file
 * @param warnings what a user should know before trusting the numbers, in sentences
 */
public record Metadata(String format, String version, Optional<LocalDateTime> acquired, List<Section> sections, List<String> warnings) {
  public Metadata {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }

  /** The first value of a key, compared without case, in the first section of that name that has it. */
  public Optional<String> find(String section, String key) {
    return sections.stream().filter(s -> s.name().equalsIgnoreCase(section)).flatMap(s -> s.find(key).stream()).findFirst();
  }

  /** Whether the file says of itself that it was simulated: a value in its header begins with {@code SYNTHETIC}. */
  public boolean synthetic() {
    return sections.stream().flatMap(section -> section.entries().stream()).anyMatch(entry -> entry.value().startsWith("SYNTHETIC"));
  }

  /** A part of a header. Names and keys may repeat. */
  public record Section(String name, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }

    /** The first value of a key, compared without case. */
    public Optional<String> find(String key) {
      return entries.stream().filter(entry -> entry.key().equalsIgnoreCase(key)).map(Entry::value).findFirst();
    }
  }

  /** One line of a header. */
  public record Entry(String key, String value) { }
}
