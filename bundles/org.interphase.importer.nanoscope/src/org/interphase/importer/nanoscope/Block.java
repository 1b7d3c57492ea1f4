package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the file that a section of the header describes.
 *
 * @param section the section
 * @param content what the stretch holds
 * @param offset its first byte; not negative
 * @param length its bytes; not negative, 0 where nothing was recorded
 */
record Block(Section section, Content content, long offset, long length) {
  /** What a stretch holds. */
  enum Content {
    IMAGE, CURVES, OTHER
  }

  /** Several times what the instrument records at once. */
  private static final int MOST = 256;

  /** The stretches of a header in its order; the section about the file itself describes the header, not a stretch. */
  static List<Block> of(NanoscopeHeader header) throws Damage {
    List<Block> blocks = new ArrayList<>();
    for (Section section : header.sections().subList(1, header.sections().size())) {
      Content content = content(section);
      if (content != Content.OTHER || section.find("Data offset").isPresent() && section.find("Data length").isPresent()) {
        if (blocks.size() == MOST) {
          throw new Damage(section.place(), "the header describes more than " + MOST + " images and curves", Damage.GET_ORIGINAL);
        }
        blocks.add(new Block(section, content, section.require("Data offset").count(), section.require("Data length").count()));
      }
    }
    return List.copyOf(blocks);
  }

  private static Content content(Section section) {
    String name = section.name().toLowerCase(Locale.ROOT);
    return name.endsWith("force image list") ? Content.CURVES : name.endsWith("image list") ? Content.IMAGE : Content.OTHER;
  }

  /** The byte after the last one; negative when that is beyond what 64 bits can count. */
  long end() {
    return offset + length;
  }

  /** The channel's name as users see it, where the file has one. */
  Optional<String> channelName() {
    return section.findCiao("Image Data")
        .map(field -> field.selection().map(CiaoValue.Selection::name).orElse(field.value()))
        .filter(name -> !name.isBlank());
  }

  /** Where it is described, for messages. */
  String place() {
    return channelName().map(Damage::quote).orElse("a block without a name") + ", " + section.place();
  }
}
