package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import org.interphase.api.Unit;
import org.interphase.core.series.SeriesFrame;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataSet;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.ResultNumber;

/**
 * A measurement as the table shows it, in SI; does not change with the project, and can be asked from any thread.
 *
 * @param measurement for the UI thread
 * @param seconds since immersion, half way through it; NaN when not known
 * @param valid fraction of the pixels with a modulus; NaN when not analysed
 * @param mean modulus in Pa; NaN when not analysed
 * @param deviation standard deviation of the modulus over the valid pixels in Pa; NaN when not analysed. It is no error of the mean
 * @param state whether its results are up to date, in words
 */
record MeasurementRow(Measurement measurement, String name, String experiment, String dataSet, int colour, String kind, double seconds, double width,
    String pixels, double valid, double mean, double deviation, String state, String comment, boolean excluded) {
  private static final List<String> MODULI = List.of("stiffness", "curves");

  /** @param found what is known of the results of all measurements */
  static MeasurementRow of(Measurement measurement, ResultStates found) {
    DataSet dataSet = Describing.dataSet(measurement);
    var rgb = Swatches.rgb(dataSet.getColour());
    Optional<AnalysisRun> run = modulus(measurement);
    double valid = number(run, SeriesFrame.VALID);
    double all = valid + number(run, SeriesFrame.INVALID);
    return new MeasurementRow(measurement, measurement.getName(), Describing.experiment(measurement).getName(), dataSet.getName(),
        rgb.red << 16 | rgb.green << 8 | rgb.blue, Describing.kind(measurement), Describing.seconds(measurement), measurement.getWidth(),
        measurement.getColumns() == 0 ? "" : measurement.getColumns() + " \u00d7 " + measurement.getRows(), valid / all,
        number(run, SeriesFrame.MEAN), number(run, "standard deviation"),
        found.state(measurement), measurement.getComment(), measurement.isExcluded());
  }

  /** The analysis that mapped the modulus: of curves those of the curves, of images that of the instrument's channel. */
  private static Optional<AnalysisRun> modulus(Measurement measurement) {
    List<String> wanted = measurement.getKind() == MeasurementKind.CURVES ? MODULI.reversed() : MODULI;
    return wanted.stream().flatMap(name -> measurement.getRuns().stream().filter(run -> run.getName().equals(name) && run.getResult() != null))
        .findFirst();
  }

  private static double number(Optional<AnalysisRun> run, String name) {
    return run.stream().flatMap(one -> one.getNumbers().stream()).filter(one -> one.getName().equals(name)).findFirst()
        .map(MeasurementRow::si).orElse(Double.NaN);
  }

  private static double si(ResultNumber number) {
    return Unit.parse(number.getUnit()).orElse(Unit.ONE).toSi(number.getValue());
  }
}
