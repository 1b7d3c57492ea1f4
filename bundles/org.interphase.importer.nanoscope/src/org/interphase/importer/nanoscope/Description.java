package org.interphase.importer.nanoscope;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Metadata;

/** What a file says about itself, in words. */
final class Description {
  private final NanoscopeHeader header;
  private final List<Block> blocks;
  private final List<String> warnings = new ArrayList<>();

  private Description(NanoscopeHeader header, List<Block> blocks) {
    this.header = header;
    this.blocks = blocks;
  }

  /**
   * @param blocks what the header describes, empty stretches included
   * @param surplus bytes at the end of the file that no block accounts for
   */
  static Metadata of(NanoscopeHeader header, List<Block> blocks, long surplus) {
    return new Description(header, blocks).metadata(surplus);
  }

  private Metadata metadata(long surplus) {
    Optional<LocalDateTime> acquired = header.file().find("Date").map(Field::value).flatMap(AcquisitionTime::parse);
    if (acquired.isEmpty()) {
      warnings.add("The header has no date that can be read: the time of the measurement is not known.");
    }
    if (header.sampleBytes().isEmpty()) {
      warnings.add("The header has no version that can be read: the width of samples was taken from the size of the data.");
    }
    blocks.forEach(this::describe);
    if (surplus > 0) {
      warnings.add("The last " + surplus + " bytes of the file are not described by its header and were ignored.");
    }
    return new Metadata(format(), header.file().find("Version").map(Field::value).orElse(""), acquired,
        header.sections().stream().map(Section::text).toList(), warnings);
  }

  private void describe(Block block) {
    if (block.content() == Block.Content.IMAGE && block.length() == 0) {
      warnings.add("The header lists an image without data, which was left out (" + block.place() + ").");
    } else if (block.content() == Block.Content.CURVES) {
      warnings.add("The file holds force curves of " + block.channelName().map(Damage::quote).orElse("a channel without a name") + " ("
          + Damage.quote(block.section().find("Samps/line").map(Field::value).orElse("")) + " samples, " + block.length()
          + " bytes in all), which this version lists but does not fit.");
    }
  }

  private String format() {
    String context = header.file().find("Start context").map(Field::value).orElse("");
    boolean scansImages = header.scan("Operating mode").map(Field::value).orElse("").equalsIgnoreCase("Image");
    return switch (header.kind()) {
      case IMAGE -> "NanoScope image";
      case ELECTROCHEMISTRY -> "NanoScope electrochemistry image";
      case FORCE -> blocks.stream().noneMatch(block -> block.content() == Block.Content.CURVES) ? "NanoScope force-volume images"
          : !context.equals("FVOL") ? "NanoScope force curve" : scansImages ? "NanoScope PeakForce capture" : "NanoScope force volume";
    };
  }
}
