package org.interphase.report.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.core.series.Study;

/** Puts the sections of a report in order. What the study does not have is told in a sentence. */
final class StudyDocument {
  private final StudyIndex index;
  private final StudyFigures figures;
  private final StudyTables tables;
  private final StudyCalibration calibration;
  private final List<Block> blocks = new ArrayList<>();

  StudyDocument(Study study) {
    index = new StudyIndex(study);
    figures = new StudyFigures(index);
    tables = new StudyTables(index);
    calibration = new StudyCalibration(index);
  }

  List<Block> blocks() {
    section("Experiments", "The project has no experiments.", tables.experiments(), tables.facts());
    section("Calibration", "No experiment names the calibration of its probe, and no moduli have a budget of uncertainty.",
        calibration.calibrations(),
        calibration.budgets());
    section("The dry sample and the first interphase", "There is no image of a dry sample, or none beside it.", figures.states());
    section("Surface and particles", "No topography was searched for particles.", figures.particles(), tables.particles());
    section("Stiffness since immersion", "No data set has frames to compare.", figures.evolution(), tables.frames());
    section("Maps, mixtures and classes", "No frame has a map with its histogram.", figures.frames(), tables.components(), tables.intersections());
    section("Histograms and components over time", "No data set has histograms over time.", figures.histograms(), figures.tracks());
    section("Surface potential", "No surface potential was analysed.", figures.potentials(), tables.potentials());
    section("Logs of the potentiostat", "The project has no logs.", figures.logs(), tables.logs());
    section("Comparison of the electrolytes", "Nothing was compared between electrolytes; this takes data sets in two electrolytes.",
        figures.comparisons(), tables.comparisons(), conclusions());
    section("Drift, homogeneity and transitions", "The drift between frames was not measured.", figures.drift(), tables.drift(),
        figures.transitions(), tables.seriesNumbers());
    section("Methods", "Nothing was computed.", new StudyMethods(index.study()).blocks());
    section("Warnings", "There are none.", index.warnings().stream().map(Block.Warning::new).toList());
    section("Provenance", "No file was analysed.", provenance(), tables.inputs());
    return List.copyOf(blocks);
  }

  @SafeVarargs
  private void section(String title, String missing, List<? extends Block>... parts) {
    blocks.add(new Block.Section(title));
    List<Block> content = Stream.of(parts).<Block>flatMap(List::stream).toList();
    blocks.addAll(content.isEmpty() ? List.of(new Block.Text(missing)) : content);
  }

  /** Each conclusion once, behind what it is drawn for. */
  private List<Block.Text> conclusions() {
    Map<String, List<String>> quantities = new LinkedHashMap<>();
    index.study().comparisons().stream().filter(one -> !one.conclusion().isEmpty())
        .forEach(one -> quantities.computeIfAbsent(one.conclusion(), conclusion -> new ArrayList<>()).add(one.quantity()));
    return quantities.entrySet().stream()
        .map(one -> new Block.Text("For the " + String.join(", the ", one.getValue()) + ": " + one.getKey())).toList();
  }

  private List<Block> provenance() {
    List<Study.Analysed> analysed = index.study().analysed();
    if (analysed.isEmpty()) {
      return List.of();
    }
    String software = analysed.stream().map(one -> one.result().software())
        .map(one -> "Interphase " + one.interphase() + " on Java " + one.java()).distinct().collect(Collectors.joining("; "));
    Optional<String> first = analysed.stream().map(one -> one.result().created().toString()).min(String::compareTo);
    Optional<String> last = analysed.stream().map(one -> one.result().created().toString()).max(String::compareTo);
    return List.of(new Block.Text("Computed by " + software + ", between " + first.orElse("") + " and " + last.orElse("")
        + ". Behind every figure is a CSV with the numbers that it shows; the command interphase verify computes a result again and "
        + "compares every bit."));
  }
}
