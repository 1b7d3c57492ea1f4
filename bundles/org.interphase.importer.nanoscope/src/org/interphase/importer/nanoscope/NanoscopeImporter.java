package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.ForceVolume;
import org.interphase.api.Recording;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.osgi.service.component.annotations.Component;

/**
 * Opens files of the NanoScope software (Digital Instruments, Veeco, Bruker), versions 5 to 9: images, and force curves
 * as single ramps, force volumes and PeakForce captures.
 *
 * <p>Opening reads the header and a few stretches of data, and checks that the file is whole. Nothing is allocated for
 * a number in the header before it was compared with the size of the file.
 */
@Component(service = Importer.class)
@Contribution(id = "org.interphase.importer.nanoscope", label = "NanoScope",
    help = "Images and force curves saved by the NanoScope software of Bruker, Veeco and Digital Instruments. The name of the file does not matter.")
public final class NanoscopeImporter implements Importer {
  private static final int CERTAIN = 100;
  /** Enough to be asked to open the file, and to say there why it cannot be imported. */
  private static final int RECOGNISED = 50;

  @Override
  public int probe(Header header) {
    String start = new String(header.start(), 0, Math.min(64, header.start().length), StandardCharsets.ISO_8859_1);
    return FileKind.of(start).isPresent() ? CERTAIN : FileKind.isText(start) ? RECOGNISED : 0;
  }

  @Override
  public Recording open(Path path, IProgressMonitor monitor) throws IOException {
    try {
      DataFile file = DataFile.of(path);
      try (FileChannel channel = file.channel()) {
        return open(file, channel);
      }
    } catch (Damage damage) {
      throw damage.in(path);
    }
  }

  private static Recording open(DataFile file, FileChannel channel) throws IOException, Damage {
    NanoscopeHeader header = NanoscopeHeader.read(channel);
    refuseProfiles(header);
    List<Block> listed = Block.of(header);
    List<Block> blocks = listed.stream().filter(block -> block.length() > 0).toList();
    Integrity integrity = new Integrity(channel, header, blocks);
    integrity.checkSizes();
    List<ImageChannel> images = new ArrayList<>();
    for (Block block : blocks) {
      if (block.content() == Block.Content.IMAGE) {
        ImageGeometry geometry = ImageGeometry.of(block, header);
        images.add(ImageChannel.of(file, block, geometry, Calibration.ofImage(block.section(), geometry.format().bytesPerPixel(), header)));
      }
    }
    if (images.isEmpty() && blocks.stream().noneMatch(block -> block.content() == Block.Content.CURVES)) {
      throw new Damage("header", "the header describes neither images nor force curves", Damage.GET_ORIGINAL);
    }
    integrity.checkData();
    List<ImageChannel> channels = new ArrayList<>();
    for (ImageChannel image : images) {
      channels.add(LogModulus.resolve(image, images, header));
    }
    List<String> warnings = new ArrayList<>();
    Optional<ForceVolume> curves = new CurveFinder(file, header, blocks, channels).find(warnings);
    return new NanoscopeRecording(file, Description.of(header, listed, integrity.surplus(), warnings), header, channels, curves);
  }

  /** Profiles of trenches have lines of different lengths. */
  private static void refuseProfiles(NanoscopeHeader header) throws Damage {
    Field context = header.file().find("Start context").orElse(new Field(1, "Start context", ""));
    if (context.value().endsWith("VAR")) {
      throw new Damage(context.place(), "the file holds profiles with lines of different lengths, which cannot be imported",
          "Save the measurement as an image in NanoScope Analysis.");
    }
  }
}
