package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Checks that a file still is what the instrument wrote. The header says where the data are, so that a file that was
 * cut, or changed in length on the way, shows it: blocks end behind the end of the file, line ends changed, or the file
 * is longer than its header says and the additional bytes can be found.
 *
 * <p>No check takes noise for damage: each needs a contradiction inside the file.
 */
final class Integrity {
  private static final int BUFFER = 1 << 16;
  /** One line feed in 256 follows a carriage return by chance. */
  private static final double NEARLY_ALL = 15 / 16.0;

  private final FileChannel channel;
  private final long size;
  private final NanoscopeHeader header;
  private final List<Block> blocks;
  private final long needed;

  /**
   * @param channel the open file
   * @param blocks the stretches of data that are not empty
   */
  Integrity(FileChannel channel, NanoscopeHeader header, List<Block> blocks) throws IOException {
    this.channel = channel;
    this.size = channel.size();
    this.header = header;
    this.blocks = blocks.stream().sorted(Comparator.comparingLong(Block::offset)).toList();
    this.needed = blocks.stream().mapToLong(Block::end).max().orElse(header.length());
  }

  /** Makes all checks that need only the header and the size of the file. */
  void checkSizes() throws Damage {
    for (Block block : blocks) {
      blockIsBehindHeader(block);
    }
    dataArePresent();
    lineEndsAreTheInstruments();
    blocksAreComplete();
    blocksAreSeparate();
  }

  /** Makes the checks that look at the data. */
  void checkData() throws IOException, Damage {
    noLineFeedsWereChanged();
    for (Block block : blocks) {
      samplesAreAligned(block);
    }
  }

  /** Bytes at the end of the file that no block accounts for. */
  long surplus() {
    return size - needed;
  }

  private void blockIsBehindHeader(Block block) throws Damage {
    if (block.offset() < header.length() || block.end() < 0) {
      throw new Damage(block.place(), block.length() + " bytes of data at byte " + block.offset() + " are not possible behind a header of "
          + header.length() + " bytes", Damage.GET_ORIGINAL);
    }
  }

  private void dataArePresent() throws Damage {
    if (!blocks.isEmpty() && size <= header.length()) {
      throw new Damage("byte " + size, "there is only the header: header and data need " + needed + " bytes, the file has " + size,
          Damage.COPY_AGAIN);
    }
  }

  private void lineEndsAreTheInstruments() throws Damage {
    if (header.hasForeignLineEnds()) {
      throw new Damage("header", "the line ends were changed by a transfer in text mode, which damages the data as well", Damage.COPY_AGAIN);
    }
  }

  private void blocksAreComplete() throws Damage {
    for (Block block : blocks) {
      if (block.end() > size) {
        throw new Damage(block.place(), "the file is cut off: this block ends at byte " + block.end() + ", all data need " + needed
            + " bytes, the file has " + size, Damage.COPY_AGAIN);
      }
    }
  }

  private void blocksAreSeparate() throws Damage {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).offset() < blocks.get(i - 1).end()) {
        throw new Damage(blocks.get(i).place(), "its data begin at byte " + blocks.get(i).offset() + " inside those of "
            + blocks.get(i - 1).place(), Damage.GET_ORIGINAL);
      }
    }
  }

  /**
   * A transfer in text mode puts a carriage return in front of every line feed, in the data as well: then no line feed
   * stands alone any more, and the file has grown by their number, but for the few that had one already.
   */
  private void noLineFeedsWereChanged() throws IOException, Damage {
    if (surplus() == 0) {
      return;
    }
    long lineFeeds = 0;
    int previous = 0;
    for (long position = header.length(); position < size; position += BUFFER) {
      ByteBuffer bytes = DataFile.bytes(channel, position, BUFFER);
      while (bytes.hasRemaining()) {
        int next = bytes.get();
        if (next == '\n' && previous != '\r') {
          return;
        }
        lineFeeds += next == '\n' ? 1 : 0;
        previous = next;
      }
    }
    if (surplus() <= lineFeeds && surplus() >= NEARLY_ALL * lineFeeds) {
      throw new Damage("byte " + header.length() + " and after", "the file was damaged by a transfer in text mode: all " + lineFeeds
          + " line feeds in its data follow a carriage return, and it is " + surplus() + " bytes too long", Damage.COPY_AGAIN);
    }
  }

  private void samplesAreAligned(Block block) throws IOException, Damage {
    if (header.sampleBytes().isEmpty() || block.content() == Block.Content.OTHER) {
      return;
    }
    int sampleBytes = header.sampleBytes().getAsInt();
    OptionalInt shift = Alignment.of(channel, block, sampleBytes).shift((int) (surplus() % sampleBytes));
    if (shift.isPresent()) {
      throw new Damage(block.place(), "the samples begin " + shift.getAsInt() + " byte(s) behind byte " + block.offset()
          + ", where the header has them: bytes were inserted before them, or lost", Damage.GET_ORIGINAL);
    }
  }
}
