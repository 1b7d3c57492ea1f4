package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interphase.api.Metadata;

/**
 * A part of the header that begins with a line like {@code \*Ciao image list}. Names and keys may repeat; versions
 * spell keys differently, so that case does not count.
 *
 * @param text name and lines as the file has them
 * @param line the number of the line with the name, from 1; the section's lines follow it without gaps
 */
record Section(Metadata.Section text, int line) {
  String name() {
    return text.name();
  }

  /** The first line with this key. */
  Optional<Field> find(String key) {
    return first(key::equalsIgnoreCase);
  }

  /** The line with this key, which the file must have. */
  Field require(String key) throws Damage {
    return find(key).orElseThrow(() -> new Damage(place(), "the section has no " + Damage.quote("\\" + key), Damage.GET_ORIGINAL));
  }

  /** The first line with this name behind {@code @}, whatever its group number. */
  Optional<Field> findCiao(String name) {
    return first(key -> ciaoName(key).filter(name::equalsIgnoreCase).isPresent());
  }

  private Optional<Field> first(Predicate<String> wanted) {
    List<Metadata.Entry> entries = text.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (wanted.test(entries.get(i).key())) {
        return Optional.of(field(i));
      }
    }
    return Optional.empty();
  }

  Field field(int index) {
    Metadata.Entry entry = text.entries().get(index);
    return new Field(line + 1 + index, entry.key(), entry.value());
  }

  /** Where the section begins, for messages. */
  String place() {
    return "header line " + line + " " + Damage.quote("\\*" + name());
  }

  /** The name in a key such as {@code @2:Z scale} or {@code @Sens. Zsens}; empty for keys without {@code @}. */
  static Optional<String> ciaoName(String key) {
    return key.startsWith("@") ? Optional.of(key.substring(Math.max(1, endOfGroup(key)))) : Optional.empty();
  }

  /** Where the name begins behind a group number such as {@code @2:}; 0 where there is none. */
  static int endOfGroup(String line) {
    int end = 1;
    while (line.startsWith("@") && end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end > 1 && end < line.length() && line.charAt(end) == ':' ? end + 1 : 0;
  }
}
