package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.interphase.ui.Presentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

/** What a person prefers, and what was open before, is remembered. */
class PresentationTest {
  @AfterEach
  void forget() throws BackingStoreException {
    InstanceScope.INSTANCE.getNode(Presentation.NODE).clear();
  }

  @Test
  void theNewestProjectIsFirstAndNoneIsTwice() {
    Presentation.opened(Path.of("/a"));
    Presentation.opened(Path.of("/b"));
    Presentation.opened(Path.of("/a"));
    assertThat(Presentation.recent()).containsExactly(Path.of("/a").toAbsolutePath(), Path.of("/b").toAbsolutePath());
  }

  @Test
  void onlySoManyAreRemembered() {
    for (int i = 0; i < 20; i++) {
      Presentation.opened(Path.of("/project-" + i));
    }
    assertThat(Presentation.recent()).hasSize(8).first().isEqualTo(Path.of("/project-19").toAbsolutePath());
  }

  @Test
  void withoutAChoiceProjectsAreInTheWorkspaceAndMapsHaveTheFirstPalette() {
    assertThat(Presentation.projects()).isEqualTo(Platform.getLocation().toPath());
    assertThat(Presentation.palette().ordinal()).isZero();
    InstanceScope.INSTANCE.getNode(Presentation.NODE).put(Presentation.PALETTE, Presentation.palettes().get(1));
    assertThat(Presentation.palette().ordinal()).isEqualTo(1);
  }
}
