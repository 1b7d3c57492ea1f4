package org.interphase.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.Engine;
import org.interphase.core.StudyBundles;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectAnalysisTest {
  @TempDir
  private static Path folder;

  @Test
  void first() throws IOException {
    long t = System.nanoTime();
    SmallStudy study = SmallStudy.write(folder);
    System.out.println("simulated " + (System.nanoTime() - t) / 1e9);
    Path home = study.project(folder.resolve("p"), StudyBundles.contributions());
    try (ProjectFolder project = ProjectFolder.open(home, Access.WRITE); Engine engine = new Engine(StudyBundles.contributions(), 2)) {
      for (int i = 0; i < 2; i++) {
        t = System.nanoTime();
        AnalysisReport report = ProjectAnalysis.run(project, engine, ProjectAnalysis.Options.usual(), e -> System.out.println(e.inWords()), new NullProgressMonitor());
        System.out.println("analysed " + (System.nanoTime() - t) / 1e9 + " " + report.nothingToDo());
      }
      Study s = Studies.load(project, System.out::println);
      s.series().forEach(x -> {
        System.out.println(x.name() + " " + x.electrolyte() + " " + x.numbers().stream().map(n -> n.name() + "=" + n.value() + "+-" + n.standardError()).toList());
        x.warnings().forEach(System.out::println);
        x.frames().forEach(f -> System.out.println("  " + f.name() + " " + f.time() / 60 + " " + f.numbers().stream().map(n -> n.name() + "=" + n.value() + "+-" + n.standardError()).toList()));
        x.tables().forEach(tb -> System.out.println("   " + tb.name() + " " + tb.length() + " " + tb.columns().size()));
      });
      s.logs().forEach(l -> System.out.println(l.name() + " " + l.numbers() + l.warnings()));
      s.comparisons().forEach(c -> System.out.println(c.quantity() + " " + c.difference() + " " + c.pValue() + " " + c.conclusion()));
    }
  }
}
