package org.interphase.simulation;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and renamed in when it is whole. Closed without {@link #commit} it leaves
 * nothing, so that a cancelled or failed run never leaves half a file.
 */
public final class PendingFile implements Closeable {
  private final Path target;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream stream;

  /** @param target the place of the file; its folder exists */
  public PendingFile(Path target) throws IOException {
    this.target = target;
    written = target.resolveSibling("." + target.getFileName() + ".part");
    channel = FileChannel.open(written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Where to write. Not to be closed. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file into its place, over an older one. */
  public void commit() throws IOException {
    stream.flush();
    channel.force(true);
    channel.close();
    Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(written);
  }
}
