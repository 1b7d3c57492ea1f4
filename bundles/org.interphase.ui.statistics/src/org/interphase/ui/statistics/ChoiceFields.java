package org.interphase.ui.statistics;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;

/** The fields of a {@link Choice}. For the UI thread. */
final class ChoiceFields {
  private static final String AUTOMATIC = "automatic";
  private static final int MOST = 6;

  private final Composite fields;
  private final Text width;
  private final Combo components;
  private final Spinner seed;
  private final Consumer<Choice> changed;
  private final Consumer<String> refused;
  private Unit unit = Unit.ONE;
  private boolean showing;
  private Choice choice = Choice.NOTHING;

  /**
   * @param changed told what a person chooses
   * @param refused told what cannot be read, in words
   */
  ChoiceFields(Composite parent, Consumer<Choice> changed, Consumer<String> refused) {
    this.changed = changed;
    this.refused = refused;
    fields = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(6, false);
    layout.marginHeight = 0;
    layout.marginWidth = 0;
    fields.setLayout(layout);
    width = new Text(labelled("Bin width:"), SWT.BORDER);
    GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false);
    room.minimumWidth = 90;
    width.setLayoutData(room);
    width.setMessage(AUTOMATIC);
    width.setToolTipText("A number with a unit, such as 20 MPa; empty for Scott's rule");
    width.addListener(SWT.Modify, event -> read(choice.components(), choice.startMeans()));
    components = new Combo(labelled("Components:"), SWT.READ_ONLY);
    components.add("no mixture");
    components.add("automatic (BIC)");
    for (int number = 1; number <= MOST; number++) {
      components.add(Integer.toString(number));
    }
    components.setToolTipText("A number that is chosen here is fitted from random starts, also where a component was dragged before");
    components.addListener(SWT.Selection, event -> read(components.getSelectionIndex() - 1, List.of()));
    seed = new Spinner(labelled("Seed:"), SWT.BORDER);
    seed.setValues(1, 0, 1_000_000, 0, 1, 10);
    seed.setToolTipText("Of everything random: the starts of the fit and the bootstrap");
    seed.addListener(SWT.Selection, event -> read(choice.components(), choice.startMeans()));
    fill(Choice.NOTHING, Unit.ONE);
  }

  private Composite labelled(String text) {
    new Label(fields, SWT.NONE).setText(text);
    return fields;
  }

  Composite control() {
    return fields;
  }

  /** What a person chose last, or was shown. */
  Choice choice() {
    return choice;
  }

  void setFocus() {
    width.setFocus();
  }

  /** Shows a choice; tells nobody. */
  void show(Choice shown, Unit ofValues) {
    if (!shown.equals(choice) || !ofValues.equals(unit)) {
      fill(shown, ofValues);
    }
  }

  private void fill(Choice shown, Unit ofValues) {
    choice = shown;
    unit = ofValues;
    showing = true;
    width.setText(shown.binWidth() > 0 ? Quantity.readable(shown.binWidth(), unit).toString() : "");
    components.select(Math.min(shown.number(), MOST) + 1);
    seed.setSelection((int) Math.clamp(shown.seed(), 0, seed.getMaximum()));
    showing = false;
  }

  private void read(int number, List<Double> startMeans) {
    if (showing) {
      return;
    }
    double size = 0;
    String typed = width.getText().strip();
    if (!typed.isEmpty()) {
      Quantity quantity = Quantity.parse(typed).orElse(new Quantity(Double.NaN, unit));
      if (!(quantity.value() > 0) || !quantity.unit().compatible(unit)) {
        refused.accept("A bin width is a number with a unit, such as " + (unit.equals(Unit.PASCAL) ? "20 MPa" : "0.5 " + unit) + ".");
        return;
      }
      size = quantity.si();
    }
    Choice now = new Choice(size, number, startMeans, seed.getSelection());
    if (!now.equals(choice)) {
      choice = now;
      changed.accept(now);
    }
  }
}
