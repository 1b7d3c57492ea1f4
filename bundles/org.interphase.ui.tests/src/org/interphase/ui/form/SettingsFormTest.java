package org.interphase.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.spi.Param;
import org.interphase.core.Settings;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms in a real window. */
class SettingsFormTest {
  enum Model { DMT, HERTZ, POWER_LAW }

  record Example(
      @Param(label = "Contact model", value = "dmt", help = "The law of contact.") Model model,
      @Param(label = "Tip radius", value = "", unit = "nm", min = 0.01, max = 1e6, help = "Of the sphere at the end of the tip & nothing else; empty "
          + "takes the file's. A long help text shows whether it is wrapped at the bottom of the form, and whether all of it can be read.")
      double tipRadius,
      @Param(label = "Bin width", value = "20", unit = "MPa", min = 0, help = "The width of a bar.") double binWidth,
      @Param(label = "Components", value = "3", min = 1, max = 9, help = "How many.") int components,
      @Param(label = "Detrend", value = "true", help = "Whether a line is subtracted.") boolean detrend,
      @Param(label = "Channels", value = "Height, DMTModulus", help = "Their names.") List<String> channels) {
    Example {
      if (components > 5 && model == Model.HERTZ) {
        throw new IllegalArgumentException("the model hertz has at most 5 components");
      }
    }
  }

  private static Display display;
  private final List<Example> heard = new ArrayList<>();
  private Shell shell;
  private Screen screen;
  private SettingsForm<Example> form;

  @BeforeAll
  static void start() {
    display = new Display();
  }

  @AfterAll
  static void end() {
    display.dispose();
  }

  @BeforeEach
  void open() {
    open(460, 420);
  }

  private void open(int width, int height) {
    screen = new Screen(display);
    shell = new Shell(display, SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
    form = new SettingsForm<>(shell, Example.class);
    form.onChange(heard::add);
    shell.open();
    screen.until("the form has its size", () -> form.getSize().x == width);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private Field field(String name) {
    return form.fields().stream().filter(field -> field.parameter().name().equals(name)).findFirst().orElseThrow();
  }

  private Text text(String name) {
    return (Text) field(name).control();
  }

  private void focus(String name) {
    field(name).control().notifyListeners(SWT.FocusIn, new Event());
  }

  private void leave(String name) {
    field(name).control().notifyListeners(SWT.FocusOut, new Event());
  }

  private void type(String name, String value) {
    focus(name);
    text(name).setText(value);
    leave(name);
  }

  private void undo(String name) {
    Event event = new Event();
    event.keyCode = 'z';
    event.stateMask = SWT.MOD1;
    field(name).control().notifyListeners(SWT.KeyDown, event);
  }

  @Test
  void showsTheDefaultsAndWhereTheyComeFrom() throws IOException {
    text("tipRadius").setFocus();
    screen.until("its help is shown", () -> form.help().contains("tip && nothing"));
    screen.screenshot(shell, "form");
    assertThat(form.settings()).contains(Settings.defaults(Example.class));
    assertThat(form.values().orElseThrow()).isEmpty();
    assertThat(text("binWidth").getText()).isEqualTo("20");
    assertThat(field("binWidth").spoken()).isEqualTo("Bin width in MPa, default");
    assertThat(heard).isEmpty();
  }

  @Test
  void takesNumbersWithAnotherUnit() {
    type("binWidth", "0.05 GPa");
    assertThat(heard.getLast().binWidth()).isEqualTo(5e7);
    assertThat(text("binWidth").getText()).as("the same number in the unit of the field").isEqualTo("50");
    type("tipRadius", "0.1 \u00b5m");
    assertThat(form.settings().orElseThrow().tipRadius()).isEqualTo(Settings.read(Example.class,
        JsonNodeFactory.instance.objectNode().put("tipRadius", "0.1 µm")).tipRadius());
    assertThat(form.values().orElseThrow().fieldNames()).toIterable().containsExactly("tipRadius", "binWidth");
  }

  @Test
  void saysInWordsWhatIsWrongAndTellsOnlyValidSettings() throws IOException {
    type("tipRadius", "wide");
    type("binWidth", "-3");
    type("components", "2.5");
    assertThat(heard).isEmpty();
    assertThat(form.settings()).isEmpty();
    assertThat(form.values()).isEmpty();
    assertThat(field("tipRadius").problem()).contains("Tip radius is \"wide\", where a number in nm is needed");
    assertThat(field("binWidth").problem()).contains("Bin width is -3, which is below 0 MPa");
    assertThat(field("components").spoken()).isEqualTo("Components, typed, Components is \"2.5\", where a whole number is needed");
    screen.screenshot(shell, "form-problems");
    form.setBackground(new Color(0x2b, 0x2d, 0x30));
    form.setForeground(new Color(0xe8, 0xe8, 0xe8));
    Control field = text("binWidth");
    screen.until("the fields are dark", () -> (screen.colourAt(field, field.getSize().x - 12, field.getSize().y / 2) & 0xff) < 0x80);
    screen.until("the choices are dark", () -> (screen.colourAt(field("model").control(), 60, 5) & 0xff) < 0x80);
    screen.screenshot(shell, "form-problems-dark");
    type("tipRadius", "8");
    type("binWidth", "3");
    type("components", "2");
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().components()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithAllTogether() throws IOException {
    type("components", "6");
    ((Combo) field("model").control()).select(1);
    field("model").control().notifyListeners(SWT.Selection, new Event());
    assertThat(form.settings()).isEmpty();
    assertThat(form.problem()).isEqualTo("the model hertz has at most 5 components");
    screen.screenshot(shell, "form-together");
  }

  @Test
  void showsAFileAndGoesBackToIt() {
    form.show(JsonNodeFactory.instance.objectNode().put("model", "power-law").put("binWidth", "0.01 GPa").put("detrend", false));
    assertThat(heard).as("the listener is told what a person does").isEmpty();
    Example file = form.settings().orElseThrow();
    assertThat(file.model()).isEqualTo(Model.POWER_LAW);
    assertThat(file.binWidth()).isEqualTo(1e7);
    assertThat(file.detrend()).isFalse();
    assertThat(field("binWidth").source()).isEqualTo(Source.FILE);
    assertThat(field("components").source()).isEqualTo(Source.DEFAULT);
    Button box = (Button) field("detrend").control();
    focus("detrend");
    box.setSelection(true);
    box.notifyListeners(SWT.Selection, new Event());
    assertThat(heard.getLast().detrend()).isTrue();
    assertThat(field("detrend").source()).isEqualTo(Source.TYPED);
    form.reset();
    assertThat(form.settings()).contains(file);
    assertThat(heard.getLast()).isEqualTo(file);
    assertThat(form.values().orElseThrow().fieldNames()).toIterable().containsExactly("model", "binWidth", "detrend");
  }

  @Test
  void aChoiceThatAProgramMakesIsNotTyped() {
    form.show(JsonNodeFactory.instance.objectNode().put("binWidth", "0.01 GPa"));
    boolean[] later = new boolean[1];
    display.asyncExec(() -> later[0] = true);
    screen.until("all events were told", () -> later[0]);
    assertThat(field("model").source()).isEqualTo(Source.DEFAULT);
    assertThat(heard).isEmpty();
  }

  @Test
  void showsValuesOfAFileThatCannotBeRead() {
    form.show(JsonNodeFactory.instance.objectNode().put("model", "sneddon").put("detrend", "maybe").put("binWidth", "thick"));
    assertThat(form.settings()).isEmpty();
    assertThat(field("model").problem()).contains("Contact model is one of dmt, hertz, power-law, not sneddon");
    assertThat(field("detrend").problem()).contains("Detrend is \"maybe\", where true or false is needed");
    type("binWidth", "2");
    ((Combo) field("model").control()).select(0);
    field("model").control().notifyListeners(SWT.Selection, new Event());
    field("detrend").control().notifyListeners(SWT.Selection, new Event());
    assertThat(form.settings().orElseThrow().binWidth()).isEqualTo(2e6);
  }

  @Test
  void ctrlZTakesChangesBackOneFieldAfterTheOther() {
    focus("components");
    text("components").setText("4");
    text("components").setText("5");
    leave("components");
    type("binWidth", "7");
    undo("binWidth");
    assertThat(form.settings().orElseThrow().binWidth()).isEqualTo(2e7);
    assertThat(field("binWidth").source()).isEqualTo(Source.DEFAULT);
    assertThat(form.settings().orElseThrow().components()).isEqualTo(5);
    undo("binWidth");
    assertThat(form.settings()).contains(Settings.defaults(Example.class));
    undo("binWidth");
    assertThat(form.settings()).contains(Settings.defaults(Example.class));
  }

  @Test
  void scrollsWhereThereIsNoRoom() throws IOException {
    shell.dispose();
    open(260, 220);
    type("tipRadius", "wide");
    screen.screenshot(shell, "form-small");
    Control last = field("channels").control();
    assertThat(last.getParent().getSize().y).isGreaterThanOrEqualTo(last.getBounds().y + last.getBounds().height);
    assertThat(last.getSize().x).isGreaterThanOrEqualTo(100);
  }
}
