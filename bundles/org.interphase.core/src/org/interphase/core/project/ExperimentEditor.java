package org.interphase.core.project;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.model.ElectrolyteNotation;
import org.interphase.model.Experiment;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.IsoTime;
import org.interphase.model.Probe;
import org.interphase.model.Sample;

/**
 * States facts of one experiment, as texts that people write. Every method throws an {@link IllegalArgumentException} in words when it does not
 * understand its text, and changes nothing then. The project is not saved.
 */
public final class ExperimentEditor {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private static final Unit NEWTON_PER_METRE = Unit.NEWTON.per(Unit.METRE);

  private final ProjectFolder project;
  private final Experiment experiment;

  private ExperimentEditor(ProjectFolder project, Experiment experiment) {
    this.project = project;
    this.experiment = experiment;
  }

  /** Edits the first experiment of a name, which is added when there is none. */
  public static ExperimentEditor of(ProjectFolder project, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an experiment needs a name");
    }
    return new ExperimentEditor(project, project.project().getExperiments().stream().filter(one -> one.getName().equals(name)).findFirst()
        .orElseGet(() -> added(project, name)));
  }

  /** Edits an experiment of the project. */
  public static ExperimentEditor of(ProjectFolder project, Experiment experiment) {
    return new ExperimentEditor(project, experiment);
  }

  private static Experiment added(ProjectFolder project, String name) {
    Experiment made = Ids.fresh(NEW.createExperiment());
    made.setName(name);
    project.project().getExperiments().add(made);
    return made;
  }

  /** Such as {@code 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC}. */
  public void electrolyte(String text) {
    experiment.setElectrolyte(ElectrolyteNotation.parse(text));
  }

  /** Such as {@code 2026-03-02T09:00:00}, local time of the instrument. */
  public void immersed(String text) {
    experiment.setImmersed(time(text));
  }

  private static LocalDateTime time(String text) {
    try {
      return IsoTime.parse(text.strip().replace(' ', 'T'));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no date and time: write it as 2026-03-02T09:00:00", e);
    }
  }

  /** The material of the sample. */
  public void sample(String material) {
    sample().setMaterial(material);
  }

  /** How the sample was prepared. */
  public void preparation(String text) {
    sample().setPreparation(text);
  }

  private Sample sample() {
    if (experiment.getSample() == null) {
      experiment.setSample(NEW.createSample());
    }
    return experiment.getSample();
  }

  /** The maker's name of the probe's type. */
  public void probe(String type) {
    probe().setType(type);
  }

  /** Such as {@code 40 N/m}. */
  public void springConstant(String text) {
    double value = quantity(text, NEWTON_PER_METRE, "40 N/m");
    probe().setSpringConstant(value);
  }

  /** Such as {@code 10 nm}. */
  public void tipRadius(String text) {
    double value = quantity(text, Unit.METRE, "10 nm");
    probe().setTipRadius(value);
  }

  private Probe probe() {
    if (experiment.getProbe() == null) {
      experiment.setProbe(NEW.createProbe());
    }
    return experiment.getProbe();
  }

  private static double quantity(String text, Unit unit, String example) {
    return Quantity.parse(text).filter(quantity -> quantity.unit().compatible(unit)).map(Quantity::si)
        .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no number in " + unit + ": write it as \"" + example + "\""));
  }

  /** Anything else. */
  public void description(String text) {
    experiment.setDescription(text);
  }

  /** Adds a data set with a free colour; nothing happens when the experiment has one of that name. */
  public void dataSet(String name) {
    if (experiment.getDataSets().stream().noneMatch(one -> one.getName().equals(name))) {
      Intake.add(project, experiment, name);
    }
  }
}
