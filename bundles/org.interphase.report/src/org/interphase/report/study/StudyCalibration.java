package org.interphase.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Calibration;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;
import org.interphase.report.CalibrationReport;
import org.interphase.report.figure.BudgetFigure;
import org.interphase.report.figure.Numbers;
import org.interphase.report.figure.RowLabel;
import org.interphase.report.study.Block.Grid;
import org.interphase.report.study.Block.Planned;
import org.interphase.report.study.Block.Subsection;
import org.interphase.report.study.Block.Text;

/** How the probes were calibrated, and what the uncertainties of a calibration make of those of moduli. Both are empty where nothing is known. */
record StudyCalibration(StudyIndex index) {
  /** Each calibration once, with the experiments that rest on it. */
  List<Block> calibrations() {
    List<Block> blocks = new ArrayList<>();
    int number = 1;
    for (Study.Calibrated one : index.study().calibrations()) {
      String suffix = suffix(number++);
      blocks.add(new Subsection("Calibration " + one.file()));
      blocks.add(new Text("Holds for " + String.join(", ", one.experiments()) + ". A number of a later step stands over that of an earlier one."));
      new CalibrationReport(one.calibration()).drawings().forEach(drawing -> blocks.add(new Planned(drawing.name() + suffix, caption(drawing),
          drawing.figure())));
      blocks.addAll(StudyTables.some(new Grid("Numbers of the calibration " + one.file(), List.of("Step", "Number", "Value ± error",
          "95\u202f% interval", "Method", "Files"), one.calibration().steps().stream().flatMap(step -> rows(step).stream()).toList(), "llnnll")));
      one.calibration().steps().stream().flatMap(step -> step.notes().stream()).forEach(note -> blocks.add(new Text(note)));
    }
    return blocks;
  }

  private static String suffix(int number) {
    return number == 1 ? "" : "-" + number;
  }

  private static String caption(CalibrationReport.Drawing drawing) {
    return drawing.title() + drawing.step().numbers().stream().limit(1).map(found -> ": " + found.name() + " " + Words.full(found) + ", "
        + found.method()).collect(Collectors.joining()) + ".";
  }

  private static List<List<String>> rows(Calibration.Step step) {
    String files = step.inputs().stream().map(input -> input.file() + (input.synthetic() ? " (synthetic)" : "")).collect(Collectors.joining(", "));
    return IntStream.range(0, step.numbers().size()).mapToObj(i -> {
      Estimate number = step.numbers().get(i);
      return List.of(i == 0 ? step.what() : "", number.name(), Numbers.quantity(number), Numbers.interval(number), number.method(), i == 0 ? files
          : "");
    }).toList();
  }

  /** The budget of every capture that has one: a figure, its parts, and the moduli with both kinds of error. */
  List<Block> budgets() {
    List<Analysed> all = index.study().analysed().stream().filter(one -> one.result().table("budget").isPresent()).toList();
    List<Block> blocks = new ArrayList<>();
    if (!all.isEmpty()) {
      blocks.add(new Subsection("Uncertainty budget"));
      blocks.add(new Text("Systematic parts are common to all pixels and images of an experiment and stay as they are however many there are; "
          + "statistical parts shrink with their number. Each is a relative standard uncertainty of the modulus, several together are the root of the "
          + "sum of their squares (JCGM 100:2008)."));
    }
    for (int i = 0; i < all.size(); i++) {
      blocks.addAll(budget(all.get(i), "budget" + suffix(i + 1)));
    }
    return blocks;
  }

  private static List<Block> budget(Analysed one, String name) {
    Table budget = one.result().table("budget").orElseThrow();
    boolean synthetic = one.result().input().synthetic();
    String title = "Uncertainty budget of " + one.name() + (synthetic ? " (synthetic)" : "");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Planned(name, title + ". What each input contributes to the relative uncertainty of the median Young's modulus: together "
        + percent(sum(budget, kind -> true)) + ", of which systematic " + percent(sum(budget, kind -> kind != 0)) + " and statistical "
        + percent(sum(budget, kind -> kind == 0)) + ".", () -> BudgetFigure.of(budget, one.result().table("budget peaks"), title)
            .withProvenance(StudyFigures.provenance(List.of(one.result())))));
    blocks.addAll(StudyTables.some(new Grid(one.name() + ": parts of the budget of the median Young's modulus", List.of("Input", "Kind",
        "Value ± error", "Relative error", "Coefficient d ln E / d ln x", "Contribution to E"), Stream.concat(parts(budget, "systematic"),
            Stream.concat(parts(budget, "statistical"), Stream.of(total("combined", budget, kind -> true)))).toList(), "llnnnn")));
    one.result().table("budget peaks").ifPresent(peaks -> blocks.addAll(StudyTables.some(new Grid(one.name() + ": moduli with both errors",
        List.of("Modulus", "Value", "Statistical error", "Systematic error", "Combined error"), moduli(peaks), "lnnnn"))));
    return blocks;
  }

  private static Stream<List<String>> parts(Table budget, String kind) {
    DoublePredicate wanted = systematic -> (systematic != 0) == kind.equals("systematic");
    List<List<String>> rows = IntStream.range(0, budget.length()).filter(i -> wanted.test(StudyIndex.value(budget, "systematic", i))).mapToObj(i -> {
      RowLabel label = RowLabel.of(budget.rows().get(i));
      Estimate input = Estimate.of(label.name(), StudyIndex.value(budget, "value", i), StudyIndex.value(budget, "standard uncertainty", i),
          label.unit().orElse(Unit.ONE), "");
      return List.of(label.name(), kind, Numbers.quantity(input), percent(StudyIndex.value(budget, "relative uncertainty", i)),
          Numbers.quantity(Estimate.exact("", StudyIndex.value(budget, "coefficient", i), Unit.ONE, "")), percent(StudyIndex.value(budget,
              "contribution", i)));
    }).toList();
    return rows.size() < 2 ? rows.stream() : Stream.concat(rows.stream(), Stream.of(total("all " + kind, budget, wanted)));
  }

  private static List<String> total(String name, Table budget, DoublePredicate wanted) {
    return List.of(name, "", "", "", "", percent(sum(budget, wanted)));
  }

  private static double sum(Table budget, DoublePredicate wanted) {
    return Math.sqrt(IntStream.range(0, budget.length()).filter(i -> wanted.test(StudyIndex.value(budget, "systematic", i)))
        .mapToDouble(i -> StudyIndex.value(budget, "contribution", i)).map(part -> part * part).sum());
  }

  private static List<List<String>> moduli(Table peaks) {
    return IntStream.range(0, peaks.length()).mapToObj(i -> List.of(peaks.rows().get(i), pressure(peaks, "value", i), pressure(peaks, "statistical",
        i),
        pressure(peaks, "systematic", i), pressure(peaks, "combined", i))).toList();
  }

  private static String pressure(Table peaks, String column, int row) {
    return Numbers.quantity(Estimate.exact(column, StudyIndex.value(peaks, column, row), Unit.PASCAL, ""));
  }

  private static String percent(double fraction) {
    return Numbers.significant(100 * fraction, 3) + "\u202f%";
  }
}
