package org.interphase.core.curve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Step;
import org.interphase.core.Contributions;
import org.interphase.data.Scratch;
import org.interphase.numerics.stats.MapMedian;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step that fits a law of contact to every force curve of the recording: curves to maps. Young's modulus comes last. */
@Component(service = Step.class)
@Contribution(id = FitStep.ID, label = "Fit force curves", version = "2",
    help = "Fits a law of contact to every force curve and gives maps of Young's modulus, its error, adhesion, deformation, dissipation and "
        + "quality, with a reason for every pixel that has no value.")
public final class FitStep implements Step<FitSettings> {
  /** The id in recipes. */
  public static final String ID = "org.interphase.fit";
  private static final List<CurveQuantity> SUMMARISED = List.of(CurveQuantity.YOUNGS_MODULUS, CurveQuantity.YOUNGS_MODULUS_ERROR,
      CurveQuantity.REDUCED_MODULUS, CurveQuantity.ADHESION, CurveQuantity.DEFORMATION, CurveQuantity.DISSIPATION, CurveQuantity.PEAK_FORCE,
      CurveQuantity.INDENTATION, CurveQuantity.POINTS, CurveQuantity.FORCE_NOISE, CurveQuantity.SENSITIVITY_RESPONSE);
  private static final String MEDIAN = "median over the valid pixels; interval from the scatter between blocks of the map (Woodruff)";
  private static final List<String> ONLINE = List.of("DMTModulus", "DMT Modulus");

  private final ContactModels models;

  /** @param contributions where the laws of contact are */
  @Activate
  public FitStep(@Reference Contributions contributions) {
    this(ContactModels.of(contributions));
  }

  private FitStep(ContactModels models) {
    this.models = models;
  }

  /** @param models where the laws of contact are */
  public static FitStep of(ContactModels models) {
    return new FitStep(models);
  }

  @Override
  public Class<FitSettings> settings() {
    return FitSettings.class;
  }

  @Override
  public Outcome run(Frame in, FitSettings recipe, Execution execution) throws AnalysisException, IOException {
    ForceVolume curves = curves(in.recording());
    Prepared prepared = Prepared.of(curves, recipe, models.law(recipe.model()), execution.executor(), execution.monitor());
    List<Image> fitted = VolumeFit.maps(curves, prepared, recipe.windowSpread(), execution);
    CompletableFuture<List<Table>> counted = CompletableFuture.supplyAsync(() -> List.of(invalid(fitted.getFirst()), Flags.table(fitted, recipe)),
        execution.executor());
    List<CompletableFuture<Estimate>> medians = medians(summarised(fitted), execution);
    List<Image> online = online(in, fitted.get(CurveQuantity.YOUNGS_MODULUS.ordinal()), execution);
    medians.addAll(medians(online, execution));
    List<Image> maps = new ArrayList<>(fitted);
    maps.addAll(online);
    List<Estimate> numbers = new ArrayList<>(prepared.setup().stated());
    numbers.addAll(prepared.turning());
    numbers.addAll(counts(fitted.getFirst()));
    medians.forEach(median -> numbers.add(median.join()));
    return new Outcome(lastYoungsModulus(maps), List.of(), numbers, counted.join(), warnings(curves, prepared), List.of(prepared.law().citation()));
  }

  static ForceVolume curves(Recording recording) throws AnalysisException {
    return recording.curves().orElseThrow(() -> new AnalysisException(recording.file() + " has no force curves that can be fitted",
        recording.metadata().warnings().stream().reduce((first, second) -> first + " " + second)
            .orElse("Choose a force volume, a PeakForce capture or a ramp; for an image use the recipe stiffness.")));
  }

  /** The next step takes the newest map. */
  private static List<Image> lastYoungsModulus(List<Image> maps) {
    List<Image> ordered = new ArrayList<>(maps);
    ordered.add(ordered.remove(CurveQuantity.YOUNGS_MODULUS.ordinal()));
    return ordered;
  }

  /** The instrument's own modulus beside the recomputed one, where the file has it on the same grid. */
  private static List<Image> online(Frame in, Image modulus, Execution execution) throws IOException {
    Grid grid = modulus.grid();
    Optional<Channel> channel = ONLINE.stream().map(name -> in.recording().channel(name, Direction.UNKNOWN)).flatMap(Optional::stream)
        .filter(c -> c.unit().equals(Unit.PASCAL) && c.grid().columns() == grid.columns() && c.grid().rows() == grid.rows()).findFirst();
    if (channel.isEmpty()) {
      return List.of();
    }
    Image online = channel.get().read(execution.monitor());
    DoubleBuffer values = Scratch.doubles(grid.size());
    ByteBuffer reasons = Scratch.bytes(grid.size());
    DoubleBuffer shown = Scratch.doubles(grid.size());
    ByteBuffer shownReasons = Scratch.bytes(grid.size());
    for (int i = 0; i < grid.size(); i++) {
      Invalid reason = modulus.invalid(i) == Invalid.NONE ? online.invalid(i) : modulus.invalid(i);
      boolean positive = online.value(i) > 0;
      values.put(i, positive ? modulus.value(i) / online.value(i) : Double.NaN);
      reasons.put(i, (reason == Invalid.NONE && !positive ? Invalid.OUT_OF_RANGE : reason).code());
      shown.put(i, online.value(i));
      shownReasons.put(i, online.invalid(i).code());
    }
    return List.of(Image.of("Online modulus", Unit.PASCAL, grid, shown, shownReasons),
        Image.of("Recomputed over online", Unit.ONE, grid, values, reasons));
  }

  private static List<Estimate> counts(Image modulus) {
    int curves = modulus.grid().size();
    return List.of(Estimate.exact("curves", curves, Unit.ONE, "count"),
        Estimate.exact("valid curves", curves - modulus.invalidCount(), Unit.ONE, "count of pixels with a modulus"));
  }

  private static List<Image> summarised(List<Image> fitted) {
    CurveQuantity[] quantities = CurveQuantity.values();
    return IntStream.range(0, fitted.size()).filter(i -> i >= quantities.length || SUMMARISED.contains(quantities[i])).mapToObj(fitted::get).toList();
  }

  /** Medians under way, in the order of the maps. */
  private static List<CompletableFuture<Estimate>> medians(List<Image> maps, Execution execution) {
    return maps.stream().map(map -> CompletableFuture.supplyAsync(() -> median(map), execution.executor()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Estimate median(Image map) {
    MapMedian median = MapMedian.of(map.grid().columns(), map.grid().rows(), map::value);
    return new Estimate("median " + map.name().toLowerCase(Locale.ROOT).replace("young", "Young"), median.median(), median.standardError(),
        median.lower(), median.upper(), map.unit(), MEDIAN);
  }

  private static Table invalid(Image modulus) {
    Map<Invalid, Integer> counts = modulus.invalidCounts();
    return new Table("invalid", counts.keySet().stream().map(Invalid::label).toList(),
        List.of(new Column("code", Unit.ONE, counts.keySet().stream().mapToDouble(Invalid::code).toArray()),
            new Column("count", Unit.ONE, counts.values().stream().mapToDouble(Integer::doubleValue).toArray())));
  }

  static List<String> warnings(ForceVolume curves, Prepared prepared) {
    List<String> warnings = new ArrayList<>(curves.warnings());
    warnings.addAll(curves.deflection().warnings());
    warnings.addAll(prepared.warnings());
    return warnings;
  }
}
