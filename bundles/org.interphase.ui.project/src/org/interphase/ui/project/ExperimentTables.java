package org.interphase.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.widgets.Composite;
import org.interphase.api.Unit;
import org.interphase.model.Additive;
import org.interphase.model.Clock;
import org.interphase.model.DataSet;
import org.interphase.model.Electrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Event;
import org.interphase.model.EventKind;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Salt;
import org.interphase.model.Solvent;
import org.interphase.model.Symbol;

/** What is stated of an experiment in small tables. */
final class ExperimentTables {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private static final Unit AREA = Unit.parse("mm2").orElseThrow();
  private final Composite form;
  private final ExperimentEdits edits;

  ExperimentTables(Composite form, ExperimentEdits edits) {
    this.form = form;
    this.edits = edits;
  }

  PartsTable<Salt> salts() {
    return new PartsTable<>(form, "Salt", experiment -> experiment.getElectrolyte() == null ? List.of() : experiment.getElectrolyte().getSalts(),
        experiment -> {
          Salt salt = NEW.createSalt();
          salt.setName("LiPF6");
          ExperimentFacts.electrolyte(experiment).getSalts().add(salt);
        }, edits, List.of(Cell.text("Salt", 110, Salt::getName, (salt, text) -> salt.setName(named(text))),
            Cell.text("Molarity [mol/L]", 130, salt -> Numbers.text(salt.getMolarity()), (salt, text) -> salt.setMolarity(plain(text)))));
  }

  PartsTable<Solvent> solvents() {
    return new PartsTable<>(form, "Solvent", experiment -> experiment.getElectrolyte() == null ? List.of()
        : experiment.getElectrolyte().getSolvents(), experiment -> {
          Solvent solvent = NEW.createSolvent();
          solvent.setName("EC");
          ExperimentFacts.electrolyte(experiment).getSolvents().add(solvent);
        }, edits, List.of(Cell.text("Solvent", 110, Solvent::getName, (solvent, text) -> solvent.setName(named(text))),
            Cell.text("Parts by weight", 130, solvent -> Numbers.text(solvent.getParts()), (solvent, text) -> solvent.setParts(plain(text)))));
  }

  PartsTable<Additive> additives() {
    return new PartsTable<>(form, "Additive", experiment -> experiment.getElectrolyte() == null ? List.of()
        : experiment.getElectrolyte().getAdditives(), experiment -> {
          Additive additive = NEW.createAdditive();
          additive.setName("VC");
          ExperimentFacts.electrolyte(experiment).getAdditives().add(additive);
        }, edits, List.of(Cell.text("Additive", 110, Additive::getName, (additive, text) -> additive.setName(named(text))),
            Cell.text("Amount [wt%]", 130, additive -> Numbers.text(additive.getWeightPercent()),
                (additive, text) -> additive.setWeightPercent(plain(text)))));
  }

  PartsTable<Event> events() {
    return new PartsTable<>(form, "Event", Experiment::getEvents, experiment -> {
      Event event = NEW.createEvent();
      event.setTime(experiment.getImmersed());
      experiment.getEvents().add(event);
    }, edits, List.of(
        Cell.text("Time", 150, event -> Optional.ofNullable(event.getTime()).map(Composition::text).orElse(""),
            (event, text) -> event.setTime(text.isBlank() ? null : Composition.time(text))),
        Cell.choice("Kind", 100, event -> event.getKind().getLiteral(), (event, text) -> event.setKind(EventKind.get(text)),
            literals(EventKind.values())),
        Cell.text("Text", 170, Event::getText, Event::setText)));
  }

  PartsTable<Electrode> electrodes() {
    return new PartsTable<>(form, "Electrode", experiment -> experiment.getCell() == null ? List.of() : experiment.getCell().getElectrodes(),
        experiment -> ExperimentFacts.cell(experiment).getElectrodes().add(NEW.createElectrode()), edits, List.of(
            Cell.choice("Role", 100, electrode -> electrode.getRole().getLiteral(), (electrode, text) -> electrode.setRole(ElectrodeRole.get(text)),
                literals(ElectrodeRole.values())),
            Cell.text("Material", 120, Electrode::getMaterial, Electrode::setMaterial),
            Cell.text("Area [mm\u00b2]", 100, electrode -> Numbers.text(electrode.getArea(), AREA),
                (electrode, text) -> electrode.setArea(Numbers.read(text, AREA)))));
  }

  PartsTable<Clock> clocks() {
    return new PartsTable<>(form, "Clock", Experiment::getClocks, experiment -> {
      Clock clock = NEW.createClock();
      clock.setDevice("potentiostat");
      experiment.getClocks().add(clock);
    }, edits, List.of(Cell.text("Device", 130, Clock::getDevice, (clock, text) -> clock.setDevice(named(text))),
        Cell.text("Offset [s]", 100, clock -> Numbers.text(clock.getOffset()), (clock, text) -> clock.setOffset(Numbers.read(text, Unit.SECOND))),
        Cell.text("Note", 150, Clock::getNote, Clock::setNote)));
  }

  /** @param add adds a data set with a free colour */
  PartsTable<DataSet> dataSets(Swatches swatches, Consumer<Experiment> add) {
    return new PartsTable<>(form, "Data set", Experiment::getDataSets, add, edits, List.of(
        Cell.text("Name", 150, DataSet::getName, (DataSet dataSet, String text) -> dataSet.setName(named(text))).with(swatches::of),
        Cell.text("Colour", 90, DataSet::getColour, DataSet::setColour),
        Cell.choice("Symbol", 120, dataSet -> dataSet.getSymbol().getLiteral(), (dataSet, text) -> dataSet.setSymbol(Symbol.get(text)),
            literals(Symbol.values()))));
  }

  private static List<String> literals(Enumerator... values) {
    return Arrays.stream(values).map(Enumerator::getLiteral).toList();
  }

  private static double plain(String text) {
    return Numbers.read(text, Unit.ONE);
  }

  private static String named(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("It needs a name.");
    }
    return text.strip();
  }
}
