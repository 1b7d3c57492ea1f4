package org.interphase.ui.statistics;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;

/** Divides the selected measurement into classes. */
public final class SegmentHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    Segmenting.start(desk, text -> ILog.of(SegmentHandler.class).info(text));
  }
}
