package org.interphase.ui.evolution;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.report.study.StudyGallery.Topic;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;
import org.interphase.ui.desk.ProjectWork;

/** Brings the series of the selected project up to date, which registers its frames, and shows their drift. */
public final class AlignHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    EPartService parts = HandlerUtil.getActiveWorkbenchWindow(event).getService(EPartService.class);
    if (parts.showPart(EvolutionPart.ID, PartState.ACTIVATE).getObject() instanceof EvolutionPart evolution) {
      evolution.show(Topic.DRIFT);
    }
    desk.selection().project().ifPresent(project -> new ProjectWork(desk, project).analyse(ProjectAnalysis.Options.usual())
        .whenCompleteAsync((report, failure) -> {
          if (failure != null) {
            ILog.of(AlignHandler.class).warn(String.valueOf(failure.getMessage()));
          }
        }, desk.ui()));
  }
}
