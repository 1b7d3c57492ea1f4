package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interphase.api.CurveChannel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;

/**
 * Finds the force curves of a file. The deflection leads: its section says how curves are stored and how the piezo
 * moved, and channels that are stored otherwise are left out.
 */
final class CurveFinder {
  private static final Set<String> DEFLECTIONS = Set.of("deflectionerror", "deflection");
  private static final Set<String> HEIGHTS = Set.of("heightsensor", "zsensor");

  private final DataFile file;
  private final NanoscopeHeader header;
  private final List<ImageChannel> images;
  private final List<Block> blocks;
  private final CurveKind kind;

  /**
   * @param blocks stretches of data that are not empty; those without curves are ignored
   * @param images the file's images
   */
  CurveFinder(DataFile file, NanoscopeHeader header, List<Block> blocks, List<ImageChannel> images) {
    this.file = file;
    this.header = header;
    this.images = images;
    this.blocks = blocks.stream().filter(block -> block.content() == Block.Content.CURVES).toList();
    this.kind = CurveKind.of(header);
  }

  /**
   * The curves, or nothing where there are none or none that can be used.
   *
   * @param warnings receives why they cannot be used
   */
  Optional<ForceVolume> find(List<String> warnings) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(curves());
    } catch (Damage damage) {
      warnings.add("The force curves were left out: " + damage.explanation());
      return Optional.empty();
    }
  }

  private ForceVolume curves() throws Damage {
    Block main = deflectionBlock();
    List<String> warnings = new ArrayList<>();
    CurveLayout layout = CurveLayout.of(main, header, kind, warnings);
    Ramp ramp = kind == CurveKind.CAPTURE ? PeakForceSine.ramp(header, layout.samples(), warnings)
        : new LinearRamp(header, main.section(), warnings).ramp(layout.approach(), layout.hold(), layout.retract());
    CurveChannel deflection = deflection(main, layout);
    List<CurveChannel> channels = new ArrayList<>();
    for (Block block : blocks) {
      if (block == main) {
        channels.add(deflection);
      } else {
        channel(block, layout, warnings).ifPresent(channels::add);
      }
    }
    String softScale = Calibration.ofCurve(main.section(), header).softScale();
    return new RecordedCurves(grid(main, layout, warnings), ramp, channels, deflection, channels.stream().filter(CurveFinder::isHeight).findFirst(),
        new ProbeSettings(header, main.section()).setup(softScale, warnings), warnings);
  }

  private Block deflectionBlock() throws Damage {
    return blocks.stream().filter(CurveFinder::isDeflection).findFirst()
        .orElseThrow(() -> new Damage(blocks.getFirst().place(), "none of the curves is the deflection of the cantilever",
            "Record the channel \"Deflection Error\" with the curves."));
  }

  /** Names differ between versions; channels such as "TM Deflection" are something else. */
  private static boolean isDeflection(Block block) {
    return DEFLECTIONS.contains(plain(block.channelName().orElse("")));
  }

  private static boolean isHeight(CurveChannel channel) {
    return HEIGHTS.contains(plain(channel.name())) && channel.unit().equals(Unit.METRE);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private CurveChannel deflection(Block block, CurveLayout layout) throws Damage {
    Calibration volts = Calibration.ofConverter(block.section(), header);
    if (!volts.unit().equals(Unit.VOLT)) {
      throw new Damage(block.place(), "the deflection cannot be converted to volts: " + String.join(" ", volts.warnings()), Damage.GET_ORIGINAL);
    }
    return new StoredCurveChannel(file, block, layout, volts);
  }

  /** A channel beside the deflection, if its curves are as long and as many. */
  private Optional<CurveChannel> channel(Block block, CurveLayout main, List<String> warnings) {
    try {
      CurveLayout layout = CurveLayout.of(block, header, kind, new ArrayList<>());
      if (layout.sameCurves(main)) {
        Section section = block.section();
        Calibration calibration = isDeflection(block) ? Calibration.ofConverter(section, header) : Calibration.ofCurve(section, header);
        return Optional.of(new StoredCurveChannel(file, block, layout, calibration));
      }
      warnings.add("The curves of " + block.place() + " have other sizes than those of the deflection and were left out.");
    } catch (Damage damage) {
      warnings.add("The curves of " + block.place() + " were left out: " + damage.explanation());
    }
    return Optional.empty();
  }

  /** The grid of an image with as many pixels, so that maps lie on each other; otherwise by the size of the scan. */
  private Grid grid(Block block, CurveLayout layout, List<String> warnings) {
    if (kind == CurveKind.RAMP) {
      return RecordedCurves.POINT;
    }
    return images.stream().map(ImageChannel::grid).filter(grid -> grid.columns() == layout.columns() && grid.rows() == layout.rows()).findFirst()
        .orElseGet(() -> new ScanFrame(block.section(), header, layout.columns(), layout.rows()).grid(warnings));
  }
}
