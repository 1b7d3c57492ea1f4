package org.interphase.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IColorProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.Project;
import org.interphase.ui.Icons;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** The open projects as a tree: experiments, data sets, measurements; and how each is called and looks. */
final class ProjectTree extends LabelProvider implements ITreeContentProvider, IStyledLabelProvider, IColorProvider {
  private final Desk desk;
  private final Control control;
  private final Swatches swatches;
  private final Map<String, Image> icons = new HashMap<>();

  ProjectTree(Desk desk, Control control) {
    this.desk = desk;
    this.control = control;
    this.swatches = new Swatches(control);
  }

  @Override
  public Object[] getElements(Object input) {
    return desk.projects().toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    return children(element).toArray();
  }

  private static List<?> children(Object element) {
    return switch (element) {
      case OpenProject project -> project.project().getExperiments();
      case Experiment experiment -> experiment.getDataSets();
      case DataSet dataSet -> dataSet.getMeasurements();
      default -> List.of();
    };
  }

  @Override
  public Object getParent(Object element) {
    return switch (element) {
      case Experiment experiment -> Parts.project(desk, experiment).orElse(null);
      case DataSet dataSet -> dataSet.eContainer();
      case Measurement measurement -> measurement.eContainer();
      default -> null;
    };
  }

  @Override
  public boolean hasChildren(Object element) {
    return !children(element).isEmpty();
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public StyledString getStyledText(Object element) {
    return switch (element) {
      case OpenProject open -> text(name(open.project()), open.trouble().isPresent() ? "could not be saved" : "");
      case Experiment experiment -> text(experiment.getName(), Describing.electrolyte(experiment));
      case DataSet dataSet -> text(dataSet.getName(), dataSet.getMeasurements().size() + " measurements");
      case Measurement one -> text(one.getName(),
          (Describing.time(one) + " " + Describing.kind(one)).strip() + (one.isExcluded() ? ", excluded" : ""));
      default -> new StyledString(String.valueOf(element));
    };
  }

  private static String name(Project project) {
    return project.getName().isEmpty() ? "unnamed project" : project.getName();
  }

  private StyledString text(String name, String more) {
    StyledString text = new StyledString(name);
    return more.isEmpty() ? text : text.append("  " + more, new StyledString.Styler() {
      @Override
      public void applyStyles(TextStyle style) {
        style.foreground = faint();
      }
    });
  }

  /** Half way between letters and ground, so that it can be read on light and on dark. */
  private Color faint() {
    Color letters = control.getForeground();
    Color ground = control.getBackground();
    return new Color((2 * letters.getRed() + ground.getRed()) / 3, (2 * letters.getGreen() + ground.getGreen()) / 3,
        (2 * letters.getBlue() + ground.getBlue()) / 3);
  }

  @Override
  public Image getImage(Object element) {
    return switch (element) {
      case OpenProject project -> icon("project");
      case Experiment experiment -> icon("experiment");
      case DataSet dataSet -> swatches.of(dataSet);
      case Measurement measurement -> icon(icon(measurement.getKind()));
      default -> null;
    };
  }

  private Image icon(String name) {
    return icons.computeIfAbsent(name, one -> Icons.of(control, one));
  }

  private static String icon(MeasurementKind kind) {
    return switch (kind) {
      case IMAGE -> "map";
      case CURVES -> "inspector";
      case LOG -> "potential";
      case OTHER -> "file";
    };
  }

  @Override
  public Color getForeground(Object element) {
    return element instanceof Measurement measurement && measurement.isExcluded() ? faint() : control.getForeground();
  }

  @Override
  public Color getBackground(Object element) {
    return null;
  }
}
