package org.interphase.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.Settings;

/**
 * A form made from a settings record: a row for each {@link org.interphase.api.spi.Param}, with its unit, where its value comes from
 * (default, file, typed), and what is wrong with it, in words. Numbers may be typed with another unit, {@code 100 nm} for micrometres.
 * What a setting does is shown at the bottom while its field has the focus. Ctrl+Z takes changes back. To be used from the UI thread.
 *
 * @param <S> the settings record
 */
public final class SettingsForm<S extends Record> extends Composite {
  private static final int HELP_LINES = 3;
  private static final int INDENT = 5;
  private static final int NARROWEST = 80;

  private record Change(Field field, String text, Source source) { }

  private final Class<S> type;
  private final ScrolledComposite scroll;
  private final Composite content;
  private final List<Field> fields;
  private final Label whole;
  private final Label help;
  private final Deque<Change> undo = new ArrayDeque<>();
  private ObjectNode given = JsonNodeFactory.instance.objectNode();
  private Optional<Change> before = Optional.empty();
  private Optional<S> told = Optional.empty();
  private boolean silent;
  private Consumer<S> changed = settings -> { };

  /** A form that shows the defaults. */
  public SettingsForm(Composite parent, Class<S> type) {
    super(parent, SWT.NONE);
    this.type = type;
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    setLayout(layout);
    scroll = new ScrolledComposite(this, SWT.H_SCROLL | SWT.V_SCROLL);
    scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    content = new Composite(scroll, SWT.NONE);
    content.setLayout(new GridLayout(4, false));
    scroll.setContent(content);
    fields = Settings.parameters(type).stream().map(parameter -> new Field(content, parameter)).toList();
    fields.forEach(this::listen);
    whole = new Label(this, SWT.WRAP);
    whole.setLayoutData(hidden());
    help = new Label(this, SWT.WRAP);
    help.setLayoutData(lines());
    scroll.addListener(SWT.Resize, event -> fit());
    dress();
    told = settings();
  }

  private static GridData hidden() {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = INDENT;
    data.exclude = true;
    return data;
  }

  private GridData lines() {
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.horizontalIndent = INDENT;
    GC gc = new GC(help);
    data.heightHint = HELP_LINES * gc.getFontMetrics().getHeight();
    gc.dispose();
    return data;
  }

  private void listen(Field field) {
    Control control = field.control();
    control.addListener(SWT.Modify, event -> edited(field));
    control.addListener(SWT.Selection, event -> edited(field));
    control.addListener(SWT.KeyDown, this::key);
    control.addListener(SWT.FocusIn, event -> {
      before = Optional.of(new Change(field, field.text(), field.source()));
      help.setText(field.parameter().help().replace("&", "&&"));
    });
    control.addListener(SWT.FocusOut, event -> help.setText(""));
  }

  /** Tells the settings whenever a person has changed them and all of them are valid. */
  public void onChange(Consumer<S> listener) {
    changed = listener;
  }

  /**
   * Shows settings from a file; those that it does not have get their default. The listener is not told.
   *
   * @param file settings as {@link Settings#read} reads them; values that cannot be read are shown with what is wrong
   *     with them, names that the record does not have are left out
   */
  public void show(ObjectNode file) {
    given = file.deepCopy();
    restore();
    told = settings();
  }

  /** Takes back everything that was typed: the values of the file, or the defaults. */
  public void reset() {
    restore();
    tell();
  }

  private void restore() {
    silently(() -> fields.forEach(field -> {
      JsonNode value = given.path(field.parameter().name());
      boolean missing = value.isMissingNode();
      field.set(missing ? field.parameter().byDefault() : text(value), missing ? Source.DEFAULT : Source.FILE);
    }));
    undo.clear();
    before = Optional.empty();
    check();
  }

  private static String text(JsonNode value) {
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", ")) : value.asText();
  }

  private void silently(Runnable work) {
    silent = true;
    work.run();
    silent = false;
  }

  /** The settings; empty while one of them is not valid. */
  public Optional<S> settings() {
    try {
      return Optional.of(Settings.read(type, typed()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The settings that a file or a person has given, as a recipe holds them, with units; empty while one of them is not valid. */
  public Optional<ObjectNode> values() {
    return settings().map(Settings::write).map(json -> json.retain(fields.stream().filter(field -> field.source() != Source.DEFAULT)
        .map(field -> field.parameter().name()).toList()));
  }

  private ObjectNode typed() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    fields.forEach(field -> json.put(field.parameter().name(), field.text()));
    return json;
  }

  private void edited(Field field) {
    if (silent || !field.changed()) {
      return;
    }
    Optional<Change> old = before.filter(change -> change.field() == field);
    boolean same = old.filter(change -> change.text().equals(field.text())).isPresent();
    if (!same) {
      old.ifPresent(change -> {
        if (undo.peek() != change) {
          undo.push(change);
        }
      });
      field.from(Source.TYPED);
    }
    check();
    tell();
  }

  private void key(Event event) {
    if (event.keyCode == 'z' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
      event.doit = false;
      undo();
    }
  }

  /** Takes the last change back: all that was done to one field while it had the focus. */
  public void undo() {
    Optional.ofNullable(undo.poll()).ifPresent(change -> {
      silently(() -> change.field().set(change.text(), change.source()));
      before = before.map(now -> now.field() == change.field() ? change : now);
      check();
      tell();
    });
  }

  private void tell() {
    Optional<S> now = settings();
    if (now.isPresent() && !now.equals(told)) {
      told = now;
      changed.accept(now.get());
    }
  }

  /** Shows what is wrong with each field, and with them all together. */
  private void check() {
    boolean moved = false;
    for (Field field : fields) {
      moved |= field.showProblem();
    }
    String problem = fields.stream().anyMatch(field -> field.problem().isPresent()) ? "" : together();
    whole.setText(problem.replace("&", "&&"));
    whole.setVisible(!problem.isEmpty());
    ((GridData) whole.getLayoutData()).exclude = problem.isEmpty();
    layout();
    fit();
    content.layout(true, true);
  }

  private String together() {
    try {
      Settings.read(type, typed());
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Wraps the labels as far as the fields need their room, and scrolls beyond that. */
  private void fit() {
    int labels = fields.stream().mapToInt(Field::labelWidth).max().orElse(0);
    fields.forEach(field -> field.wrap(labels));
    int lacking = content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - scroll.getClientArea().width;
    fields.forEach(field -> field.wrap(Math.max(NARROWEST, labels - Math.max(0, lacking))));
    Point natural = content.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int width = Math.max(natural.x, scroll.getClientArea().width);
    scroll.setMinSize(natural.x, content.computeSize(width, SWT.DEFAULT).y);
  }

  List<Field> fields() {
    return fields;
  }

  String help() {
    return help.getText();
  }

  String problem() {
    return whole.getText();
  }

  private void dress() {
    RGB rgb = getBackground().getRGB();
    boolean dark = 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue <= 127;
    Color error = new Color(dark ? new RGB(0xff, 0x8a, 0x80) : new RGB(0xb3, 0x1b, 0x1b));
    Color faint = new Color(dark ? new RGB(0xb0, 0xb0, 0xb0) : new RGB(0x60, 0x60, 0x60));
    fields.forEach(field -> field.colour(faint, error));
    whole.setForeground(error);
  }

  private static void all(Composite parent, Consumer<Control> action) {
    for (Control child : parent.getChildren()) {
      action.accept(child);
      if (child instanceof Composite composite) {
        all(composite, action);
      }
    }
  }

  @Override
  public void setBackground(Color colour) {
    super.setBackground(colour);
    all(this, child -> child.setBackground(colour));
    dress();
  }

  @Override
  public void setForeground(Color colour) {
    super.setForeground(colour);
    all(this, child -> child.setForeground(colour));
    dress();
  }
}
