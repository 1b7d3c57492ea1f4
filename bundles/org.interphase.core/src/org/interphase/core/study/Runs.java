package org.interphase.core.study;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.core.Engine;
import org.interphase.core.Recipes;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.core.project.ProjectFolder;
import org.interphase.data.Fingerprint;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataRef;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.ResultNumber;

/** What the project records of a result, so that it is found and judged without opening it. */
final class Runs {
  private static final String SETTING = "setting: ";

  private Runs() { }

  /** Puts a stored result in the place of the one before of the same recipe. */
  static void record(ProjectFolder project, Task task, Result result) throws IOException {
    DataRef reference = project.reference(task.folder().resolve(ResultFolder.RESULT),
        Fingerprint.of(task.folder().resolve(ResultFolder.RESULT)).sha256());
    AnalysisRun run = run(task, result.software());
    run.setResult(reference);
    run.setCreated(LocalDateTime.ofInstant(result.created(), ZoneId.systemDefault()));
    result.numbers().stream().filter(number -> !number.name().startsWith(SETTING)).map(Runs::number).forEach(run.getNumbers()::add);
    run.getWarnings().addAll(result.warnings());
    replace(task, run);
  }

  /** Says that a task cannot be done, so that it is not tried again before something changes. */
  static void recordFailure(Task task, String reason) {
    AnalysisRun run = run(task, Engine.software());
    run.getWarnings().add(reason);
    replace(task, run);
  }

  private static AnalysisRun run(Task task, Result.Software software) {
    AnalysisRun run = Ids.fresh(InterphaseFactory.eINSTANCE.createAnalysisRun());
    run.setName(task.recipe().name());
    run.setRecipe(Recipes.toJson(task.recipe()));
    run.setSoftware("Interphase " + software.interphase() + ", Java " + software.java());
    run.getInputs().addAll(task.inputs());
    return run;
  }

  private static ResultNumber number(Estimate estimate) {
    ResultNumber number = InterphaseFactory.eINSTANCE.createResultNumber();
    number.setName(estimate.name());
    number.setValue(estimate.value());
    number.setStandardError(estimate.standardError());
    number.setLower(estimate.lower());
    number.setUpper(estimate.upper());
    number.setUnit(estimate.unit().symbol());
    number.setMethod(estimate.method());
    return number;
  }

  private static void replace(Task task, AnalysisRun run) {
    List<AnalysisRun> runs = task.measurement().getRuns();
    runs.removeIf(one -> Task.recipeName(one).equals(task.recipe().name()));
    runs.add(run);
  }
}
