package org.interphase.simulation.study;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Simulator;
import org.interphase.simulation.CaptureBench;
import org.interphase.simulation.Truth;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the whole study of Wolff and Hausen (J. Electrochem. Soc. 170, 010534, 2023, doi 10.1149/1945-7111/acb01e) as raw
 * files: six data sets of one place each in two electrolytes, the dry foil, a Kelvin probe pair, the potentiostat's logs,
 * the files to calibrate the probe with, and the lab notebook. The measured files were not published; these are synthetic.
 *
 * <pre>
 * notebook.json                     what no instrument's file says
 * study.truth.json                  every planted quantity
 * calibration/                      sapphire, thermal spectrum, polystyrene, graphite
 * dry/                              dry foil, cleaned lithium, first interphase
 * ec-emc-1/ ... ec-emc-vc-3/        one folder a data set: images, and captures of those that were published as histograms
 * kpfm/                             surface potential before and after
 * ocv/                              one log a data set
 * </pre>
 */
@Component(service = Simulator.class)
@Contribution(id = StudySimulator.ID, label = "whole study", version = StudySimulator.VERSION,
    help = "Six data sets of a growing interphase in two electrolytes over hours, with dry foil, surface potentials, open-circuit voltages, "
        + "calibration files and notebook; the published numbers are the known truth.")
public final class StudySimulator implements Simulator<StudySettings> {
  static final String ID = "org.interphase.simulation.study";
  static final String VERSION = "2";
  private static final int CALIBRATION = -31;
  private static final double RESONANCE = 300e3;
  private static final double QUALITY = 100;
  private static final int OTHER_STEPS = 4;

  @Override
  public Class<StudySettings> settings() {
    return StudySettings.class;
  }

  /**
   * {@inheritDoc}
   *
   * @param directory empty, or with an earlier study, whose files are replaced
   * @throws FileAlreadyExistsException if the folder has files that are not a synthetic study
   */
  @Override
  public List<Path> write(StudySettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    requireOurs(directory);
    int frames = StudyPlan.DATA_SETS.stream().mapToInt(plan -> plan.minutes().size() + 1).sum();
    Output output = new Output(settings, seed, directory, SubMonitor.convert(monitor, frames + DryRun.images() + OTHER_STEPS));
    Truth.Generator generator = new Truth.Generator(ID, VERSION);
    new Notebook(settings).write(directory);
    CaptureBench bench = new CaptureBench(settings.probe(), RESONANCE, QUALITY, settings, generator, seed + CALIBRATION);
    calibration(output, bench);
    LocalDateTime first = settings.immersed(StudyPlan.DATA_SETS.getFirst());
    new DryRun(output, first.minusDays(1)).write();
    for (DataSetPlan plan : StudyPlan.DATA_SETS) {
      new DataSetRun(plan, output, bench).write();
    }
    new KelvinRun(output, first.plusDays(StudyPlan.DATA_SETS.size())).write();
    output.truth().write(directory, settings, generator, seed);
    return output.files();
  }

  private static void requireOurs(Path directory) throws IOException {
    try (Stream<Path> content = Files.list(directory)) {
      if (!Notebook.isSynthetic(directory) && content.findAny().isPresent()) {
        throw new FileAlreadyExistsException(directory.toString(), null,
            "has files that may be measurements, so no study is written into it. Choose an empty folder.");
      }
    }
  }

  private static void calibration(Output output, CaptureBench bench) throws IOException {
    String folder = "calibration";
    LocalDateTime time = output.settings().immersed(StudyPlan.DATA_SETS.getFirst()).minusHours(1);
    bench.calibrate(time, output.place(folder + "/sapphire.000").getParent(), output.step()).forEach(output::wrote);
    StudyTruth truth = output.truth();
    truth.set("spring constant", bench.probe().springConstant(), "N/m", folder);
    truth.set("deflection sensitivity", bench.probe().sensitivity(), "m/V", folder);
    truth.set("tip radius", bench.probe().tipRadius(), "m", folder);
    truth.set("stated spring constant", CaptureBench.STATED.springConstant(), "N/m", folder);
    truth.set("stated deflection sensitivity", CaptureBench.STATED.sensitivity(), "m/V", folder);
    truth.set("stated tip radius", CaptureBench.STATED.tipRadius(), "m", folder);
    truth.set("Poisson's ratio", CaptureBench.STATED.poissonRatio(), "1", folder);
    truth.set("resonance", RESONANCE, "Hz", folder + "/thermal.csv");
    truth.set("quality factor", QUALITY, "1", folder + "/thermal.csv");
    truth.set("mean modulus", CaptureBench.POLYSTYRENE_MODULUS, "Pa", folder + "/polystyrene.pfc");
    truth.set("mean modulus", CaptureBench.GRAPHITE_MODULUS, "Pa", folder + "/hopg.pfc");
  }
}
