package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class ContributionsTest {
  @Test
  void aBrokenContributionIsKeptWithItsProblem() {
    Contributed<String> broken = new Contributed<>("x", "X", "1", "", "bundle 1.0", () -> {
      throw new IllegalStateException("no licence");
    });
    assertThat(broken.problem()).isEmpty();
    assertThat(broken.service()).isEmpty();
    assertThat(broken.problem()).get().asString().contains("X (bundle 1.0)", "no licence");
  }

  @Test
  void theClassIsLoadedAtFirstUseAndOnce() {
    AtomicInteger loads = new AtomicInteger();
    Contributed<String> lazy = new Contributed<>("x", "X", "1", "", "b", () -> "loaded " + loads.incrementAndGet());
    assertThat(lazy.label()).isEqualTo("X");
    assertThat(loads).hasValue(0);
    assertThat(lazy.service()).contains("loaded 1");
    assertThat(lazy.service()).contains("loaded 1");
  }

  @Test
  void bundlesContributeThroughDeclarativeServices() {
    var context = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
    Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
    assertThat(contributions.step("org.interphase.channel")).get().satisfies(channel -> {
      assertThat(channel.label()).isEqualTo("Choose a channel");
      assertThat(channel.service()).isPresent();
    });
  }
}
