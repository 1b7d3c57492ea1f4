package org.interphase.numerics.fit;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.Field;
import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.analysis.differentiation.GradientField;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.hipparchus.util.Binary64;
import org.hipparchus.util.Binary64Field;
import org.hipparchus.util.MathArrays;

/** The fit of a NIST set. Derivatives are exact (automatic differentiation) unless left to differences. */
class StrdProblem implements LeastSquares.Problem {
  private final StrdSet set;
  private final StrdModel model;
  private final Binary64[][] observations;
  private final Gradient[][] constants;

  private StrdProblem(StrdSet set) {
    this.set = set;
    model = StrdModel.of(set.name());
    observations = numbers(set, Binary64Field.getInstance(), text -> new Binary64(Double.parseDouble(text)));
    GradientField field = GradientField.getField(parameters());
    constants = numbers(set, field, text -> Gradient.constant(parameters(), Double.parseDouble(text)));
  }

  /** With residuals in double precision and exact derivatives. */
  static LeastSquares.Problem exact(StrdSet set) {
    return new StrdProblem(set);
  }

  /** With residuals in double precision and the derivatives that a problem has by default. */
  static LeastSquares.Problem differences(StrdSet set) {
    LeastSquares.Problem exact = exact(set);
    return new LeastSquares.Problem() {
      @Override
      public int residuals() {
        return exact.residuals();
      }

      @Override
      public int parameters() {
        return exact.parameters();
      }

      @Override
      public void residuals(double[] p, double[] r) {
        exact.residuals(p, r);
      }
    };
  }

  /** With residuals computed with 40 digits from the decimals of the file and then rounded, and exact derivatives. */
  static LeastSquares.Problem extended(StrdSet set) {
    DfpField field = new DfpField(40);
    Dfp[][] observations = numbers(set, field, field::newDfp);
    return new StrdProblem(set) {
      @Override
      public void residuals(double[] p, double[] r) {
        fill(observations, numbers(p, field), r);
      }
    };
  }

  private interface Reader<T> {
    T read(String decimal);
  }

  private static <T extends CalculusFieldElement<T>> T[][] numbers(StrdSet set, Field<T> field, Reader<T> reader) {
    List<String[]> rows = set.observations();
    T[][] numbers = MathArrays.buildArray(field, rows.size(), rows.get(0).length);
    for (int i = 0; i < rows.size(); i++) {
      for (int k = 0; k < numbers[i].length; k++) {
        numbers[i][k] = reader.read(rows.get(i)[k]);
      }
    }
    return numbers;
  }

  static <T extends CalculusFieldElement<T>> T[] numbers(double[] p, Field<T> field) {
    T[] b = MathArrays.buildArray(field, p.length);
    for (int k = 0; k < p.length; k++) {
      b[k] = field.getZero().newInstance(p[k]);
    }
    return b;
  }

  final <T extends CalculusFieldElement<T>> void fill(T[][] rows, T[] b, double[] r) {
    for (int i = 0; i < r.length; i++) {
      r[i] = model.residual(rows[i], b).getReal();
    }
  }

  @Override
  public int residuals() {
    return set.observations().size();
  }

  @Override
  public int parameters() {
    return set.certified().length;
  }

  @Override
  public void residuals(double[] p, double[] r) {
    fill(observations, numbers(p, Binary64Field.getInstance()), r);
  }

  @Override
  public void jacobian(double[] p, double[] j) {
    Gradient[] b = IntStream.range(0, p.length).mapToObj(k -> Gradient.variable(p.length, k, p[k])).toArray(Gradient[]::new);
    for (int i = 0; i < constants.length; i++) {
      System.arraycopy(model.residual(constants[i], b).getGradient(), 0, j, i * p.length, p.length);
    }
  }
}
