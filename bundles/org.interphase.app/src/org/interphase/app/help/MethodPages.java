package org.interphase.app.help;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.UnloadingModel;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;
import org.interphase.core.Parameter;
import org.interphase.core.Settings;

/** A page on every method, made from what the methods declare: name, settings with unit, range and help, equation, source. */
final class MethodPages {
  private final Contributions contributions;

  MethodPages(Contributions contributions) {
    this.contributions = contributions;
  }

  /** A list of all methods by kind. */
  String index() {
    return page("Methods", "<p>Every method that is installed, with its settings. Each result names the method, its version and its settings.</p>"
        + list("Steps of recipes", contributions.steps()) + list("Laws of contact", contributions.contactModels())
        + list("Evaluations of unloading", contributions.unloadingModels()) + list("Files that can be read", contributions.importers())
        + list("Synthetic instruments", contributions.simulators()));
  }

  private static String list(String kind, List<? extends Contributed<?>> methods) {
    return "<h2>" + kind + "</h2><ul>" + methods.stream().map(method -> "<li>" + link(method.id(), method.label()) + "</li>")
        .collect(Collectors.joining()) + "</ul>";
  }

  /** @throws FileNotFoundException when no method of this id is installed */
  String page(String id) throws FileNotFoundException {
    return Stream.of(body(id, contributions.steps(), step -> settings(step.settings())),
        body(id, contributions.contactModels(), MethodPages::law), body(id, contributions.unloadingModels(), MethodPages::law),
        body(id, contributions.importers(), importer -> ""), body(id, contributions.simulators(), simulator -> settings(simulator.settings())))
        .flatMap(Optional::stream).findFirst().orElseThrow(() -> new FileNotFoundException("No method \"" + id + "\" is installed."));
  }

  private static <T> Optional<String> body(String id, List<Contributed<T>> methods, Function<T, String> details) {
    return methods.stream().filter(method -> method.id().equals(id)).findFirst().map(method -> page(method.label(),
        paragraph(method.help()) + method.service().map(details).orElseGet(() -> paragraph(method.problem().orElse("")))
            + "<h2>Where it comes from</h2>" + paragraph(method.id() + ", version " + method.version() + ", in " + method.bundle())));
  }

  private static String law(ContactModel law) {
    return law(law.equation(), law.validity(), law.citation());
  }

  private static String law(UnloadingModel law) {
    return law(law.equation(), law.validity(), law.citation());
  }

  private static String law(String equation, String validity, Citation citation) {
    return "<h2>Equation</h2><pre>" + escaped(equation) + "</pre><h2>When it holds</h2>" + paragraph(validity) + "<h2>Source</h2>"
        + source(citation);
  }

  private static String source(Citation citation) {
    String doi = escaped(citation.doi());
    return "<p>" + escaped(citation.text()) + (doi.isEmpty() ? "" : " <a href=\"https://doi.org/" + doi + "\">" + doi + "</a>") + "</p>";
  }

  private static String settings(Class<? extends Record> type) {
    List<Parameter> parameters = Settings.parameters(type);
    return parameters.isEmpty() ? "" : "<h2>Settings</h2>" + parameters.stream().map(MethodPages::setting).collect(Collectors.joining());
  }

  private static String setting(Parameter parameter) {
    String unit = parameter.unit().symbol().isEmpty() ? "" : " " + parameter.unit().symbol();
    String byDefault = parameter.byDefault().isEmpty() ? "left open" : word(parameter) + unit;
    return "<h3>" + escaped(parameter.label()) + "</h3>" + paragraph(parameter.help()) + "<ul><li>Default: " + escaped(byDefault) + "</li>"
        + range(parameter, unit) + (parameter.choices().isEmpty() ? "" : "<li>One of: " + escaped(String.join(", ", parameter.choices())) + "</li>")
        + "<li>In recipes and on the command line: <code>" + escaped(parameter.name()) + "</code></li></ul>";
  }

  private static String word(Parameter parameter) {
    String value = parameter.byDefault();
    return parameter.choices().stream().filter(choice -> choice.equalsIgnoreCase(value.replace('_', '-'))).findFirst().orElse(value);
  }

  private static String range(Parameter parameter, String unit) {
    boolean lower = parameter.min() > -Double.MAX_VALUE;
    boolean upper = parameter.max() < Double.MAX_VALUE;
    String text = lower && upper ? number(parameter.min()) + " to " + number(parameter.max()) + unit
        : lower ? "at least " + number(parameter.min()) + unit : upper ? "at most " + number(parameter.max()) + unit : "";
    return text.isEmpty() || !parameter.choices().isEmpty() ? "" : "<li>Range: " + escaped(text) + "</li>";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6 ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
  }

  private static String page(String title, String body) {
    return "<html><body><h1>" + escaped(title) + "</h1>" + body + "</body></html>";
  }

  private static String paragraph(String text) {
    return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
  }

  private static String link(String id, String label) {
    return "<a href=\"" + HelpPages.METHODS + "/" + escaped(id) + "\">" + escaped(label) + "</a>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
