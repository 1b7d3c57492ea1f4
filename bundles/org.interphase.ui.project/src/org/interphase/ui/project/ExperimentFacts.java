package org.interphase.ui.project;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import org.eclipse.emf.ecore.EObject;
import org.interphase.api.Unit;
import org.interphase.model.Calibration;
import org.interphase.model.Cell;
import org.interphase.model.Electrolyte;
import org.interphase.model.ElectrolyteLabel;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Probe;
import org.interphase.model.Sample;

/** What is stated of an experiment line by line. */
final class ExperimentFacts {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private static final Unit SPRING = Unit.NEWTON.per(Unit.METRE);
  private static final Unit NANOMETRE = Unit.parse("nm").orElseThrow();

  private ExperimentFacts() { }

  static Fact name() {
    return Fact.words("Name", "foil 1", Experiment::getName, (experiment, text) -> {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("An experiment needs a name.");
      }
      experiment.setName(text);
    });
  }

  static Fact description() {
    return Fact.words("Remarks", "", Experiment::getDescription, Experiment::setDescription);
  }

  static Fact electrolyte() {
    return new Fact("Electrolyte", "", "dry; or 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC",
        experiment -> Optional.ofNullable(experiment.getElectrolyte()).map(ElectrolyteLabel::of).orElse(""),
        (experiment, text) -> experiment.setElectrolyte(text.isEmpty() || text.equals("dry") ? null : Composition.electrolyte(text)),
        problem -> within(problem.object(), Electrolyte.class));
  }

  static Electrolyte electrolyte(Experiment experiment) {
    if (experiment.getElectrolyte() == null) {
      experiment.setElectrolyte(NEW.createElectrolyte());
    }
    return experiment.getElectrolyte();
  }

  static Fact immersed() {
    return new Fact("Immersed at", "", "2026-03-02 09:00, or empty when dry",
        experiment -> Optional.ofNullable(experiment.getImmersed()).map(Composition::text).orElse(""),
        (experiment, text) -> experiment.setImmersed(text.isEmpty() ? null : Composition.time(text)),
        problem -> problem.object() instanceof Experiment && problem.text().contains("before immersion"));
  }

  static Fact[] sample() {
    return new Fact[] {sample("Sample", "lithium foil 1", Sample::getName, Sample::setName),
        sample("Material", "lithium", Sample::getMaterial, Sample::setMaterial),
        sample("Preparation", "scraped in the glove box", Sample::getPreparation, Sample::setPreparation),
        number("Film thickness", NANOMETRE, Experiment::getSample, ExperimentFacts::sample, Sample::getFilmThickness, Sample::setFilmThickness,
            "film thickness")};
  }

  private static Fact sample(String label, String example, Function<Sample, String> get, BiConsumer<Sample, String> set) {
    return Fact.words(label, example, experiment -> Optional.ofNullable(experiment.getSample()).map(get).orElse(""),
        (experiment, text) -> set.accept(sample(experiment), text));
  }

  private static Sample sample(Experiment experiment) {
    if (experiment.getSample() == null) {
      experiment.setSample(NEW.createSample());
    }
    return experiment.getSample();
  }

  static Fact[] cell() {
    return new Fact[] {cell("Cell", "closed fluid cell", Cell::getName, Cell::setName), cell("Kind", "", Cell::getKind, Cell::setKind)};
  }

  private static Fact cell(String label, String example, Function<Cell, String> get, BiConsumer<Cell, String> set) {
    return Fact.words(label, example, experiment -> Optional.ofNullable(experiment.getCell()).map(get).orElse(""),
        (experiment, text) -> set.accept(cell(experiment), text));
  }

  static Cell cell(Experiment experiment) {
    if (experiment.getCell() == null) {
      experiment.setCell(NEW.createCell());
    }
    return experiment.getCell();
  }

  static Fact[] probe() {
    return new Fact[] {probe("Probe", "AD-40-AS", Probe::getType, Probe::setType), probe("Serial number", "", Probe::getSerial, Probe::setSerial),
        probe("Spring constant", SPRING, Probe::getSpringConstant, Probe::setSpringConstant, "spring constant"),
        probe("Spring constant \u00b1", SPRING, Probe::getSpringConstantError, Probe::setSpringConstantError, "error of the spring constant"),
        probe("Tip radius", NANOMETRE, Probe::getTipRadius, Probe::setTipRadius, "tip radius"),
        probe("Tip radius \u00b1", NANOMETRE, Probe::getTipRadiusError, Probe::setTipRadiusError, "error of the tip radius"),
        probe("Source of both", "nominal, thermal tune, ...", Probe::getSource, Probe::setSource)};
  }

  private static Fact probe(String label, String example, Function<Probe, String> get, BiConsumer<Probe, String> set) {
    return Fact.words(label, example, experiment -> Optional.ofNullable(experiment.getProbe()).map(get).orElse(""),
        (experiment, text) -> set.accept(probe(experiment), text));
  }

  private static Fact probe(String label, Unit unit, ToDoubleFunction<Probe> get, ObjDoubleConsumer<Probe> set, String called) {
    return number(label, unit, Experiment::getProbe, ExperimentFacts::probe, get, set, called);
  }

  private static Probe probe(Experiment experiment) {
    if (experiment.getProbe() == null) {
      experiment.setProbe(NEW.createProbe());
    }
    return experiment.getProbe();
  }

  /** @param called how a problem calls the number */
  private static <T extends EObject> Fact number(String label, Unit unit, Function<Experiment, T> there, Function<Experiment, T> made,
      ToDoubleFunction<T> get, ObjDoubleConsumer<T> set, String called) {
    return new Fact(label, unit.toString(), "unknown",
        experiment -> Optional.ofNullable(there.apply(experiment)).map(part -> Numbers.text(get.applyAsDouble(part), unit)).orElse(""),
        (experiment, text) -> {
          double value = Numbers.read(text, unit);
          set.accept(made.apply(experiment), value);
        }, problem -> problem.text().startsWith("its " + called + " is"));
  }

  static Fact calibrationDate() {
    return Fact.words("Calibrated at", "2026-03-01 18:00",
        experiment -> Optional.ofNullable(experiment.getCalibration()).map(Calibration::getDate).map(Composition::text).orElse(""),
        (experiment, text) -> calibration(experiment).setDate(text.isEmpty() ? null : Composition.time(text)));
  }

  static Fact calibrationNote() {
    return Fact.words("Note", "", experiment -> Optional.ofNullable(experiment.getCalibration()).map(Calibration::getNote).orElse(""),
        (experiment, text) -> calibration(experiment).setNote(text));
  }

  static Calibration calibration(Experiment experiment) {
    if (experiment.getCalibration() == null) {
      experiment.setCalibration(NEW.createCalibration());
    }
    return experiment.getCalibration();
  }

  private static boolean within(EObject object, Class<?> type) {
    for (EObject one = object; one != null; one = one.eContainer()) {
      if (type.isInstance(one)) {
        return true;
      }
    }
    return false;
  }
}
