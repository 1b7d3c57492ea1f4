package org.interphase.model;

import java.time.LocalDateTime;
import java.util.List;

/** Projects for tests, by hand and always the same. */
final class Examples {
  static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 14, 12, 0);
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;

  private Examples() { }

  /** A project in which every class of the model occurs and no problem. */
  static Project whole() {
    Project project = NEW.createProject();
    project.setId("00000000-0000-4000-8000-000000000001");
    project.setName("SEI on HOPG \"first\" <cycle> & more");
    project.setDescription("Line one\nline two\twith tab, é, 😀");
    project.setCreated(NOON);
    project.getExperiments().add(experiment());
    project.getRuns().add(run("00000000-0000-4000-8000-000000000009"));
    return project;
  }

  static Experiment experiment() {
    Experiment experiment = NEW.createExperiment();
    experiment.setId("00000000-0000-4000-8000-000000000002");
    experiment.setName("Formation");
    experiment.setSample(NEW.createSample());
    experiment.getSample().setName("HOPG");
    experiment.getSample().setFilmThickness(2e-8);
    experiment.setElectrolyte(electrolyte());
    experiment.setCell(NEW.createCell());
    Electrode counter = NEW.createElectrode();
    counter.setRole(ElectrodeRole.COUNTER);
    counter.setMaterial("Li");
    counter.setArea(1e-4);
    experiment.getCell().getElectrodes().add(counter);
    experiment.setProbe(NEW.createProbe());
    experiment.getProbe().setSpringConstant(42.5);
    experiment.getProbe().setSpringConstantError(1.5);
    experiment.setCalibration(NEW.createCalibration());
    experiment.getCalibration().setFile(reference("calibration.json"));
    experiment.setImmersed(NOON);
    experiment.getEvents().add(event(EventKind.IMMERSION, NOON));
    experiment.getEvents().add(event(EventKind.POTENTIAL, NOON.plusSeconds(90).plusNanos(250_000_000)));
    Clock clock = NEW.createClock();
    clock.setDevice("potentiostat");
    clock.setOffset(-37.5);
    experiment.getClocks().add(clock);
    experiment.getDataSets().add(dataSet());
    return experiment;
  }

  static Electrolyte electrolyte() {
    Electrolyte electrolyte = NEW.createElectrolyte();
    Salt salt = NEW.createSalt();
    salt.setName("LiPF6");
    salt.setMolarity(1.2);
    electrolyte.getSalts().add(salt);
    for (String name : List.of("EC", "EMC")) {
      Solvent solvent = NEW.createSolvent();
      solvent.setName(name);
      solvent.setParts(name.equals("EC") ? 3 : 7);
      electrolyte.getSolvents().add(solvent);
    }
    Additive additive = NEW.createAdditive();
    additive.setName("VC");
    additive.setWeightPercent(5);
    electrolyte.getAdditives().add(additive);
    return electrolyte;
  }

  static Event event(EventKind kind, LocalDateTime time) {
    Event event = NEW.createEvent();
    event.setKind(kind);
    event.setTime(time);
    return event;
  }

  static DataSet dataSet() {
    DataSet dataSet = NEW.createDataSet();
    dataSet.setId("00000000-0000-4000-8000-000000000003");
    dataSet.setName("Terrace");
    dataSet.setColour("#1f77b4");
    dataSet.setSymbol(Symbol.DOWN_TRIANGLE);
    dataSet.getMeasurements().add(measurement());
    return dataSet;
  }

  static Measurement measurement() {
    Measurement measurement = NEW.createMeasurement();
    measurement.setId("00000000-0000-4000-8000-000000000004");
    measurement.setName("map.0_00001.spm");
    measurement.setKind(MeasurementKind.IMAGE);
    measurement.setData(reference("raw/map.0_00001.spm"));
    measurement.setStart(NOON.plusMinutes(10));
    measurement.setEnd(NOON.plusMinutes(18));
    measurement.setWidth(2e-6);
    measurement.setHeight(1e-6);
    measurement.setColumns(512);
    measurement.setRows(256);
    measurement.getChannels().addAll(List.of("Height Sensor", "DMTModulus", ""));
    measurement.getRuns().add(run("00000000-0000-4000-8000-000000000005"));
    return measurement;
  }

  static DataRef reference(String path) {
    DataRef reference = NEW.createDataRef();
    reference.setPath(path);
    reference.setSize(123_456_789_012L);
    reference.setModified(1_773_489_600_000L);
    reference.setSha256("0123456789abcdef".repeat(4));
    return reference;
  }

  static AnalysisRun run(String id) {
    AnalysisRun run = NEW.createAnalysisRun();
    run.setId(id);
    run.setName("Stiffness");
    run.setRecipe("{\n  \"steps\" : [ \"a < b && c > d\" ]\n}");
    run.setResult(reference("results/" + id + "/result.json"));
    run.setCreated(NOON.plusHours(3));
    run.setSoftware("Interphase 0.1.0");
    run.getInputs().add("fedcba9876543210".repeat(4));
    ResultNumber number = NEW.createResultNumber();
    number.setName("median modulus");
    number.setValue(1.25e9);
    number.setStandardError(2e7);
    number.setLower(1.21e9);
    number.setUpper(1.29e9);
    number.setUnit("Pa");
    number.setMethod("spatial block bootstrap, 95 %");
    run.getNumbers().add(number);
    run.getWarnings().add("3 pixels are invalid");
    return run;
  }
}
