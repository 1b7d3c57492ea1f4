package org.interphase.numerics.fit;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.util.MathArrays;

/** The model functions of NIST's nonlinear regression sets, written once for any arithmetic. */
enum StrdModel {
  BENNETT5("Bennett5") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].add(x[0]).pow(b[2].reciprocal().negate()));
    }
  },
  SATURATING_EXPONENTIAL("BoxBOD", "Misra1a") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].multiply(x[0]).negate().exp().negate().add(1));
    }
  },
  CHWIRUT("Chwirut1", "Chwirut2") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(x[0]).negate().exp().divide(b[1].add(b[2].multiply(x[0])));
    }
  },
  POWER("DanWood") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(x[0].pow(b[1]));
    }
  },
  ENSO("ENSO") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      T turn = x[0].multiply(x[0].getPi().multiply(2));
      return b[0].add(wave(turn.divide(12), b[1], b[2])).add(wave(turn.divide(b[3]), b[4], b[5])).add(wave(turn.divide(b[6]), b[7], b[8]));
    }

    private <T extends CalculusFieldElement<T>> T wave(T phase, T cosine, T sine) {
      return cosine.multiply(phase.cos()).add(sine.multiply(phase.sin()));
    }
  },
  ECKERLE4("Eckerle4") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].divide(b[1]).multiply(x[0].subtract(b[2]).divide(b[1]).square().multiply(-0.5).exp());
    }
  },
  TWO_GAUSSIANS("Gauss1", "Gauss2", "Gauss3") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].multiply(x[0]).negate().exp())
          .add(peak(x[0], b[2], b[3], b[4])).add(peak(x[0], b[5], b[6], b[7]));
    }

    private <T extends CalculusFieldElement<T>> T peak(T x, T height, T centre, T width) {
      return height.multiply(x.subtract(centre).divide(width).square().negate().exp());
    }
  },
  RATIO_OF_CUBICS("Hahn1", "Thurber") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      T above = b[0].add(x[0].multiply(b[1].add(x[0].multiply(b[2].add(x[0].multiply(b[3]))))));
      T below = x[0].multiply(b[4].add(x[0].multiply(b[5].add(x[0].multiply(b[6]))))).add(1);
      return above.divide(below);
    }
  },
  RATIO_OF_QUADRATICS("Kirby2") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      T above = b[0].add(x[0].multiply(b[1].add(x[0].multiply(b[2]))));
      return above.divide(x[0].multiply(b[3].add(x[0].multiply(b[4]))).add(1));
    }
  },
  LANCZOS("Lanczos1", "Lanczos2", "Lanczos3") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return decay(x[0], b[0], b[1]).add(decay(x[0], b[2], b[3])).add(decay(x[0], b[4], b[5]));
    }

    private <T extends CalculusFieldElement<T>> T decay(T x, T height, T rate) {
      return height.multiply(rate.multiply(x).negate().exp());
    }
  },
  MGH09("MGH09") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      T square = x[0].square();
      return b[0].multiply(square.add(x[0].multiply(b[1]))).divide(square.add(x[0].multiply(b[2])).add(b[3]));
    }
  },
  MGH10("MGH10") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].divide(x[0].add(b[2])).exp());
    }
  },
  MGH17("MGH17") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].add(b[1].multiply(x[0].multiply(b[3]).negate().exp())).add(b[2].multiply(x[0].multiply(b[4]).negate().exp()));
    }
  },
  MISRA1B("Misra1b") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].multiply(x[0]).divide(2).add(1).pow(-2).negate().add(1));
    }
  },
  MISRA1C("Misra1c") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].multiply(b[1].multiply(x[0]).multiply(2).add(1).sqrt().reciprocal().negate().add(1));
    }
  },
  MISRA1D("Misra1d") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      T product = b[1].multiply(x[0]);
      return b[0].multiply(product).divide(product.add(1));
    }
  },
  NELSON("Nelson") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].subtract(b[1].multiply(x[0]).multiply(b[2].multiply(x[1]).negate().exp()));
    }

    @Override
    <T extends CalculusFieldElement<T>> T response(T y) {
      return y.log();
    }
  },
  RAT42("Rat42") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].divide(b[1].subtract(b[2].multiply(x[0])).exp().add(1));
    }
  },
  RAT43("Rat43") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].divide(b[1].subtract(b[2].multiply(x[0])).exp().add(1).pow(b[3].reciprocal()));
    }
  },
  ROSZMAN1("Roszman1") {
    @Override
    <T extends CalculusFieldElement<T>> T value(T[] x, T[] b) {
      return b[0].subtract(b[1].multiply(x[0])).subtract(b[2].divide(x[0].subtract(b[3])).atan().divide(x[0].getPi()));
    }
  };

  private final List<String> sets;

  StrdModel(String... sets) {
    this.sets = List.of(sets);
  }

  /** The model of a set. */
  static StrdModel of(String set) {
    return Arrays.stream(values()).filter(model -> model.sets.contains(set)).findFirst().orElseThrow();
  }

  /** The names of all sets. */
  static List<String> sets() {
    return Arrays.stream(values()).flatMap(model -> model.sets.stream()).sorted().toList();
  }

  /** The model at predictors x for parameters b. */
  abstract <T extends CalculusFieldElement<T>> T value(T[] x, T[] b);

  /** What the model describes, from the observed y. */
  <T extends CalculusFieldElement<T>> T response(T y) {
    return y;
  }

  /** Model minus observation; the observation's decimals are read in the arithmetic itself. */
  final <T extends CalculusFieldElement<T>> T residual(T[] observation, T[] b) {
    T[] x = MathArrays.buildArray(b[0].getField(), observation.length - 1);
    System.arraycopy(observation, 1, x, 0, x.length);
    return value(x, b).subtract(response(observation[0]));
  }
}
