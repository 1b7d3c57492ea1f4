package org.interphase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.project.ProjectFolder;
import org.interphase.testsupport.window.FileAccess;
import org.interphase.testsupport.window.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What watches the views sees what it must see. */
class ProbesTest {
  @TempDir
  private Path folder;

  @Test
  void readingAndWritingInTheThreadIsSeen() throws IOException {
    try (FileAccess access = FileAccess.by(Thread.currentThread())) {
      ProjectFolder.create(folder.resolve("study"), "study").close();
      ProjectFolder.open(folder.resolve("study"), ProjectFolder.Access.READ).close();
      assertThat(access.found()).anyMatch(one -> one.contains("experiment.interphase") && one.contains("ProjectFile"))
          .anyMatch(one -> one.startsWith("jdk.FileWrite"));
    }
  }

  @Test
  void whatOtherThreadsReadIsNotCounted() throws IOException, InterruptedException {
    try (FileAccess access = FileAccess.by(Thread.currentThread())) {
      Thread other = Thread.ofPlatform().start(() -> {
        try {
          ProjectFolder.create(folder.resolve("other"), "other").close();
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      });
      other.join();
      assertThat(Files.exists(folder.resolve("other"))).isTrue();
      assertThat(access.found()).isEmpty();
    }
  }

  @Test
  void anImageThatIsNotDisposedOfIsSeen() {
    Display display = new Display();
    try {
      Resources resources = Resources.of(display);
      Image kept = new Image(display, 4, 4);
      new Image(display, 4, 4).dispose();
      assertThat(resources.alive()).singleElement().asString().startsWith("Image made in").contains("ProbesTest");
      kept.dispose();
      assertThat(resources.alive()).isEmpty();
    } finally {
      display.dispose();
    }
  }
}
