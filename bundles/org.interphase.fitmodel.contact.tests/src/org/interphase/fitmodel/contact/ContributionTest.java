package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotations that make a law findable are kept in the class file only, so they are looked for there. */
class ContributionTest {
  @ParameterizedTest
  @CsvSource({"HertzModel, hertz", "DmtModel, dmt", "JkrModel, jkr", "MaugisModel, maugis", "ConeModel, cone", "PyramidModel, pyramid",
      "PunchModel, punch", "OliverPharrModel, oliver-pharr", "OliverPharrConeModel, oliver-pharr-cone"})
  void isAComponentUnderItsOwnName(String type, String name) throws IOException {
    try (InputStream in = HertzModel.class.getResourceAsStream(type + ".class")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).contains("Lorg/osgi/service/component/annotations/Component;",
          "Lorg/interphase/api/spi/Contribution;", "org.interphase.contact." + name);
    }
  }
}
