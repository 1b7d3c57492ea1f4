package org.interphase.core.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.interphase.api.Unit;

/**
 * What the catalogue knows of one project: enough to find it, nothing that is not in its files.
 *
 * @param folder of the project, absolute; the catalogue has one entry a folder
 * @param name of the project
 * @param id of the project, the same wherever its folder lies
 * @param stamp of the project file
 * @param experiments in the order of the project
 */
public record CatalogueEntry(Path folder, String name, String id, FileStamp stamp, List<Experiment> experiments) {
  /** The quantity that people mean by stiffness: the mean Young's modulus of a frame, in Pa. */
  public static final String STIFFNESS = "Young's modulus mean";

  public CatalogueEntry {
    folder = folder.toAbsolutePath().normalize();
    experiments = List.copyOf(experiments);
  }

  /**
   * One experiment.
   *
   * @param name of the experiment
   * @param electrolyte its components; empty when the sample was dry
   * @param probe the type of the probe; empty when unknown
   * @param sample the material of the sample; empty when unknown
   * @param dataSets their names
   * @param values what was measured; one that is not finite says nothing and is left out
   */
  public record Experiment(String name, List<Component> electrolyte, String probe, String sample, List<String> dataSets, List<Value> values) {
    public Experiment {
      electrolyte = List.copyOf(electrolyte);
      dataSets = List.copyOf(dataSets);
      values = values.stream().filter(value -> Double.isFinite(value.value())).toList();
    }
  }

  /** What a component does in the electrolyte. */
  public enum Role {
    SALT, SOLVENT, ADDITIVE
  }

  /** How the amount of a component is given. */
  public enum Measure {
    MOLAR("M"), PARTS_BY_WEIGHT("parts by weight"), WEIGHT_PERCENT("wt%");

    private final String symbol;

    Measure(String symbol) {
      this.symbol = symbol;
    }

    /** As it is written behind the number; {@code M} is mol/L. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * A component of an electrolyte.
   *
   * @param role what it does
   * @param name as chemists abbreviate it, such as {@code EMC}; found whatever its case
   * @param amount in {@code measure}; NaN when unknown
   * @param measure how the amount is given
   */
  public record Component(Role role, String name, double amount, Measure measure) {
    public Component {
      Objects.requireNonNull(role);
      Objects.requireNonNull(measure);
    }
  }

  /**
   * One number of one frame or of one measurement.
   *
   * @param quantity what it is, such as {@link #STIFFNESS}; found whatever its case
   * @param dataSet the name of its data set
   * @param measurement the name of its measurement
   * @param time in s since immersion; NaN when dry or unknown, then no question about time finds it
   * @param value in SI
   * @param standardError in SI; NaN when there is none
   * @param unit the coherent SI unit
   */
  public record Value(String quantity, String dataSet, String measurement, double time, double value, double standardError, Unit unit) {
    public Value {
      unit = unit.si();
    }
  }
}
