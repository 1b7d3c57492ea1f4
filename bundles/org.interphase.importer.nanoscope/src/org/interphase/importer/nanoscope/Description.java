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
   * @param more what else to warn of
   */
  static Metadata of(NanoscopeHeader header, List<Block> blocks, long surplus, List<String> more) {
    return new Description(header, blocks).metadata(surplus, more);
  }

  private Metadata metadata(long surplus, List<String> more) {
    Optional<LocalDateTime> acquired = header.file().find("Date").map(Field::value).flatMap(AcquisitionTime::parse);
    if (acquired.isEmpty()) {
      warnings.add("The header has no date that can be read: the time of the measurement is not known.");
    }
    if (header.sampleBytes().isEmpty()) {
      warnings.add("The header has no version that can be read: the width of samples was taken from the size of the data.");
    }
    blocks.stream().filter(block -> block.length() == 0).forEach(this::warnOfMissingData);
    warnings.addAll(more);
    if (surplus > 0) {
      warnings.add("The last " + surplus + " bytes of the file are not described by its header and were ignored.");
    }
    return new Metadata(format(), header.file().find("Version").map(Field::value).orElse(""), acquired,
        header.sections().stream().map(Section::text).toList(), warnings);
  }

  private void warnOfMissingData(Block block) {
    if (block.content() != Block.Content.OTHER) {
      String what = block.content() == Block.Content.IMAGE ? "an image without data, which was" : "force curves without data, which were";
      warnings.add("The header lists " + what + " left out (" + block.place() + ").");
    }
  }

  private String format() {
    boolean curves = blocks.stream().anyMatch(block -> block.content() == Block.Content.CURVES);
    return switch (header.kind()) {
      case IMAGE -> "NanoScope image";
      case ELECTROCHEMISTRY -> "NanoScope electrochemistry " + (curves ? "curves" : "image");
      case FORCE -> curves ? CurveKind.of(header).label() : "NanoScope force-volume images";
    };
  }
}
