package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.spi.AnalysisException;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.JkrModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels that are truly invalid are found, each with its reason, and hardly any other is called invalid: through files, end to end. */
class InvalidPixelsTest {
  private static final Map<String, Invalid> MISHAPS = Map.of("noContact", Invalid.NO_CONTACT, "saturated", Invalid.SATURATED, "marker", Invalid.MARKER,
      "tooFewPoints", Invalid.TOO_FEW_POINTS, "negativeSlope", Invalid.NEGATIVE_SLOPE, "outOfRange", Invalid.OUT_OF_RANGE, "poorFit",
      Invalid.POOR_FIT, "contactOutside", Invalid.CONTACT_OUTSIDE);

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"V9_40, DMT", "V8_15, DMT", "V9_40, JKR"})
  void plantedReasonsAreFound(String layout, String law) throws IOException, AnalysisException {
    int planted = Campaign.runs(1500, 200);
    int side = Campaign.runs(200, 90);
    List<String> settings = new ArrayList<>(List.of("layout", layout, "model", law, "columns", "" + side, "rows", "" + side));
    MISHAPS.keySet().forEach(mishap -> settings.addAll(List.of(mishap, "" + planted)));
    Capture capture = Capture.of(folder, settings.toArray(String[]::new));
    Image modulus = capture.fitted(law.equals("JKR") ? new JkrModel() : new DmtModel(), Capture.fit(), Runnable::run).maps().getLast();
    int[] right = new int[Invalid.values().length];
    int falselyInvalid = 0;
    int valid = 0;
    for (int i = 0; i < modulus.grid().size(); i++) {
      Invalid truth = Invalid.of((byte) capture.truth().path("invalid").get(i).asInt());
      right[truth.ordinal()] += modulus.invalid(i) == truth ? 1 : 0;
      valid += truth == Invalid.NONE ? 1 : 0;
      falselyInvalid += truth == Invalid.NONE && modulus.invalid(i) != Invalid.NONE ? 1 : 0;
    }
    List<String> rows = new ArrayList<>();
    MISHAPS.values().forEach(reason -> rows.add(reason.label() + ": " + right[reason.ordinal()] + " of " + planted));
    rows.add("valid curves called invalid: " + falselyInvalid + " of " + valid);
    Campaign.print("planted reasons, " + layout + ", " + law, rows);
    for (Invalid reason : MISHAPS.values()) {
      assertThat(right[reason.ordinal()] / (double) planted).as(reason.label()).isGreaterThanOrEqualTo(0.99);
    }
    assertThat(falselyInvalid / (double) valid).as("valid curves called invalid").isLessThanOrEqualTo(0.001);
  }
}
