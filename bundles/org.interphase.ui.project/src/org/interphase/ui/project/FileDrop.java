package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.interphase.core.Background;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/**
 * Files and folders that are dropped: folders of projects are opened, anything else goes into the project under the cursor, or the selected one; with
 * Shift and Ctrl, or as the window system has it, as links. Where no project is, a new one is offered.
 */
final class FileDrop extends DropTargetAdapter {
  private final Desk desk;
  private final Imports imports;
  private final Consumer<String> say;
  private Control control;

  /** @param say told why something could not be done */
  FileDrop(Desk desk, Imports imports, Consumer<String> say) {
    this.desk = desk;
    this.imports = imports;
    this.say = say;
  }

  void on(Control tree) {
    control = tree;
    DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(this);
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    if (event.detail == DND.DROP_DEFAULT) {
      event.detail = DND.DROP_COPY;
    }
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    dragEnter(event);
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] names && names.length > 0) {
      dropped(Arrays.stream(names).map(Path::of).toList(), target(event.item), event.detail == DND.DROP_LINK);
    }
  }

  /** Where files go. */
  private record Target(OpenProject project, Optional<String> experiment, Optional<String> dataSet) { }

  private Optional<Target> target(Widget item) {
    Object element = item == null || item.isDisposed() ? null : item.getData();
    if (element instanceof EObject part && Parts.project(desk, part).isPresent()) {
      Optional<DataSet> dataSet = part instanceof Measurement one ? Optional.of(Describing.dataSet(one))
          : Optional.of(part).filter(DataSet.class::isInstance).map(DataSet.class::cast);
      Experiment experiment = Describing.experiment(part);
      return Optional.of(new Target(Parts.project(desk, part).get(), Optional.of(experiment.getName()), dataSet.map(DataSet::getName)));
    }
    return (element instanceof OpenProject project ? Optional.of(project) : Parts.project(desk))
        .map(project -> new Target(project, Optional.empty(), Optional.empty()));
  }

  private void dropped(List<Path> paths, Optional<Target> target, boolean link) {
    Background.run("Looking at dropped files", monitor -> paths.stream().filter(ProjectFolder::is).toList())
        .thenAcceptAsync(projects -> sorted(paths.stream().filter(path -> !projects.contains(path)).toList(), projects, target, link), desk.ui());
  }

  private void sorted(List<Path> files, List<Path> projects, Optional<Target> target, boolean link) {
    projects.forEach(this::open);
    if (files.isEmpty() || control.isDisposed()) {
      return;
    }
    if (target.isEmpty()) {
      NewProjectWizard.open(control.getShell(), desk, imports, files);
    } else {
      Target to = target.get();
      imports.start(to.project(), files, new Intake.Options(link, to.experiment(), to.dataSet()));
    }
  }

  private void open(Path folder) {
    desk.openProject(folder).whenComplete((project, failure) -> desk.ui().execute(() -> {
      if (failure != null) {
        say.accept(Imports.words(failure));
      }
    }));
  }
}
