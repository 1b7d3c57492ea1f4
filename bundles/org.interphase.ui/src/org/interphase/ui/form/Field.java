package org.interphase.ui.form;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Quantity;
import org.interphase.core.Parameter;
import org.interphase.core.Settings;
import org.interphase.ui.Labels;

/** One setting in a form: its label, a widget for its value, its unit, where the value comes from, and below what is wrong with it. */
final class Field {
  private static final int WIDTH = 100;
  private final Parameter parameter;
  private final Label label;
  private final Control editor;
  private final Label source;
  private final Composite warning;
  private final Label problem;
  private Source from = Source.DEFAULT;
  private Optional<String> unknown = Optional.empty();
  private String known = "";

  /** A row of four columns, and a hidden one below it. */
  Field(Composite parent, Parameter parameter) {
    this.parameter = parameter;
    label = new Label(parent, SWT.WRAP);
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    label.setText(parameter.label().replace("&", "&&"));
    label.setToolTipText(parameter.help());
    editor = editor(parent);
    editor.setToolTipText(parameter.help());
    editor.getAccessible().addAccessibleListener(new Speech());
    new Label(parent, SWT.NONE).setText(parameter.unit().symbol());
    source = new Label(parent, SWT.NONE);
    source.setText(Source.DEFAULT.toString());
    warning = new Composite(parent, SWT.NONE);
    problem = warning();
    set(parameter.byDefault(), Source.DEFAULT);
  }

  private Control editor(Composite parent) {
    if (parameter.type() == boolean.class) {
      Button box = new Button(parent, SWT.CHECK);
      box.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
      box.addListener(SWT.Selection, event -> unknown = Optional.empty());
      return box;
    }
    if (!parameter.choices().isEmpty()) {
      Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
      combo.setItems(parameter.choices().toArray(String[]::new));
      combo.addListener(SWT.Selection, event -> unknown = unknown.filter(value -> combo.getSelectionIndex() < 0));
      return filling(combo);
    }
    Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.addListener(SWT.FocusOut, event -> tidy(text));
    return filling(text);
  }

  private static Control filling(Control control) {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH;
    control.setLayoutData(data);
    return control;
  }

  private Label warning() {
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    warning.setLayout(layout);
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
    place.exclude = true;
    warning.setLayoutData(place);
    warning.setVisible(false);
    Label icon = new Label(warning, SWT.NONE);
    icon.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
    icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    Label text = new Label(warning, SWT.WRAP);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 2 * WIDTH;
    text.setLayoutData(wide);
    return text;
  }

  private final class Speech extends AccessibleAdapter {
    @Override
    public void getName(AccessibleEvent event) {
      event.result = spoken();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
      event.result = parameter.help();
    }

    @Override
    public void getHelp(AccessibleEvent event) {
      event.result = parameter.help();
    }
  }

  /** What a screen reader calls the widget: label, unit, where the value comes from, what is wrong with it. */
  String spoken() {
    String unit = parameter.unit().symbol().isEmpty() ? "" : " in " + parameter.unit();
    return parameter.label() + unit + ", " + from + problem().map(text -> ", " + text).orElse("");
  }

  Parameter parameter() {
    return parameter;
  }

  /** How wide the label is on one line. */
  int labelWidth() {
    return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
  }

  /** Wraps the label where it is wider than so many pixels. */
  void wrap(int width) {
    ((GridData) label.getLayoutData()).widthHint = Math.min(width, labelWidth());
  }

  Control control() {
    return editor;
  }

  Source source() {
    return from;
  }

  /** The value as it is typed, or as it came where the widget cannot show it. */
  String text() {
    return unknown.orElseGet(this::shown);
  }

  private String shown() {
    return switch (editor) {
      case Button box -> Boolean.toString(box.getSelection());
      case Combo combo -> combo.getText();
      case Text text -> text.getText().strip().replace('\u2212', '-');
      default -> throw new IllegalStateException(editor.toString());
    };
  }

  void set(String value, Source origin) {
    switch (editor) {
      case Button box -> box.setSelection(Boolean.parseBoolean(value));
      case Combo combo -> {
        combo.deselectAll();
        combo.setText(value.toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      case Text text -> text.setText(tidy(value));
      default -> throw new IllegalStateException(editor.toString());
    }
    unknown = editor instanceof Text || shown().equalsIgnoreCase(value.replace('_', '-')) ? Optional.empty() : Optional.of(value);
    known = text();
    from(origin);
  }

  /** Whether the value is another one than when this was last asked, or the field was set: widgets also tell of what a program has chosen. */
  boolean changed() {
    boolean changed = !text().equals(known);
    known = text();
    return changed;
  }

  void from(Source origin) {
    from = origin;
    Labels.set(source, origin.toString());
  }

  private void tidy(Text text) {
    String tidied = tidy(text());
    if (!tidied.equals(text.getText())) {
      text.setText(tidied);
    }
  }

  /** A number that is given with another unit, in the unit of the field where that is exactly the same number. */
  private String tidy(String text) {
    return parameter.type() != double.class ? text : Quantity.parse(text)
        .filter(typed -> !typed.unit().symbol().isEmpty() && typed.unit().compatible(parameter.unit()))
        .filter(typed -> parameter.unit().toSi(parameter.unit().fromSi(typed.si())) == typed.si())
        .map(typed -> Double.toString(parameter.unit().fromSi(typed.si())).replaceAll("\\.0$", "")).orElse(text);
  }

  /** What is wrong with the value, in words. */
  Optional<String> problem() {
    return Settings.problem(new Parameter(parameter.label(), parameter.type(), parameter.label(), parameter.unit(), parameter.byDefault(),
        parameter.min(), parameter.max(), parameter.help(), parameter.choices()), text());
  }

  /** Shows what is wrong with the value; whether that changes the height of the field. */
  boolean showProblem() {
    Optional<String> now = problem();
    problem.setText(now.orElse("").replace("&", "&&"));
    boolean changes = now.isPresent() != warning.getVisible();
    warning.setVisible(now.isPresent());
    ((GridData) warning.getLayoutData()).exclude = now.isEmpty();
    return changes || now.isPresent();
  }

  void colour(Color faint, Color error) {
    source.setForeground(faint);
    problem.setForeground(error);
  }
}
