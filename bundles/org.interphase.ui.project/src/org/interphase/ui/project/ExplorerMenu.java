package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.interphase.model.Identified;
import org.interphase.model.Measurement;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** What can be done with the selected parts of a project. */
final class ExplorerMenu {
  private final Desk desk;
  private final TreeViewer viewer;
  private final Imports imports;

  ExplorerMenu(Desk desk, TreeViewer viewer, Imports imports) {
    this.desk = desk;
    this.viewer = viewer;
    this.imports = imports;
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
  }

  /** Lets a person type another name in the place of the selected one. */
  static void rename(TreeViewer viewer) {
    Object element = viewer.getStructuredSelection().getFirstElement();
    if (element != null) {
      viewer.editElement(element, 0);
    }
  }

  private void fill(IMenuManager menu) {
    Object first = viewer.getStructuredSelection().getFirstElement();
    Optional<OpenProject> project = first instanceof EObject part ? Parts.project(desk, part)
        : Optional.ofNullable(first).map(OpenProject.class::cast);
    if (project.isEmpty()) {
      menu.add(action("New Project...", true, () -> NewProjectWizard.open(viewer.getTree().getShell(), desk, imports, List.of())));
      return;
    }
    OpenProject open = project.get();
    List<EObject> parts = parts(open);
    List<Measurement> measurements = parts.stream().filter(Measurement.class::isInstance).map(Measurement.class::cast).toList();
    menu.add(action("New Experiment", true, () -> added(open, Parts.newExperiment(open))));
    menu.add(action("New Data Set", first instanceof EObject,
        () -> added(open, Parts.newDataSet(open, Describing.experiment((EObject) first)))));
    menu.add(action("Import...", true, () -> ImportWizard.open(viewer.getTree().getShell(), desk, imports, open)));
    menu.add(new Separator());
    menu.add(action("Rename\tF2", true, () -> rename(viewer)));
    menu.add(action("Exclude", measurements.stream().anyMatch(one -> !one.isExcluded()), () -> Parts.exclude(open, measurements, true)));
    menu.add(action("Include", measurements.stream().anyMatch(Measurement::isExcluded), () -> Parts.exclude(open, measurements, false)));
    menu.add(action("Remove", !parts.isEmpty(), () -> remove(open, parts)));
    menu.add(new Separator());
    menu.add(action("Analyse", true, () -> Outputs.of(desk).analyse(open)));
    menu.add(action("Close Project", true, () -> desk.closeProject(open)));
  }

  private List<EObject> parts(OpenProject open) {
    return viewer.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
        .filter(part -> Parts.project(desk, part).filter(open::equals).isPresent()).toList();
  }

  private void remove(OpenProject open, List<EObject> parts) {
    EObject parent = parts.getFirst().eContainer();
    desk.select(open, parent instanceof Identified identified && !parts.contains(parent) ? identified : open.project());
    Parts.remove(open, parts);
  }

  private void added(OpenProject open, Identified part) {
    desk.select(open, part);
    rename(viewer);
  }

  private static IAction action(String text, boolean enabled, Runnable work) {
    Action action = new Action(text) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }
}
