package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.interphase.core.Parameter;
import org.interphase.core.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The settings of a record as options of a command, made from their one declaration: {@code springConstant} is
 * {@code --spring-constant}.
 *
 * @param <S> the settings record
 */
final class SettingsOptions<S extends Record> {
  private final Class<S> type;
  private final Map<String, String> chosen = new LinkedHashMap<>();

  SettingsOptions(Class<S> type) {
    this.type = type;
  }

  /** What was given on the command line, by the names of the settings. */
  Map<String, String> chosen() {
    return chosen;
  }

  /** The settings, with defaults for what was not given. */
  S settings() {
    return settings(Map.of());
  }

  /** The settings, with {@code otherwise} for what was not given and defaults for the rest. */
  S settings(Map<String, String> otherwise) {
    ObjectNode json = Json.NODES.objectNode();
    otherwise.forEach(json::put);
    chosen.forEach(json::put);
    return Settings.read(type, json);
  }

  void addTo(CommandSpec command) {
    Settings.parameters(type).forEach(parameter -> command.addOption(option(parameter)));
  }

  /** An option that stands for several settings. */
  void addTo(CommandSpec command, String name, String label, String description, List<String> names) {
    command.addOption(OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label).description(escaped(description))
        .setter(setter(text -> {
          String[] parts = text.split(":", -1);
          if (parts.length != names.size()) {
            throw new ParameterException(command.commandLine(), name + " is \"" + text + "\", where " + label + " is needed");
          }
          for (int i = 0; i < parts.length; i++) {
            chosen.put(names.get(i), parts[i].strip());
          }
        })).build());
  }

  private OptionSpec option(Parameter parameter) {
    boolean flag = parameter.type() == boolean.class;
    OptionSpec.Builder option = OptionSpec.builder("--" + word(parameter.name())).description(escaped(description(parameter)))
        .arity(flag ? "0" : "1").setter(setter(text -> {
          if (!flag || text.equals("true")) {
            chosen.put(parameter.name(), text);
          }
        }));
    return flag ? option.type(Boolean.class).build() : option.type(String.class).paramLabel(label(parameter)).build();
  }

  private static ISetter setter(Consumer<String> given) {
    return new ISetter() {
      @Override
      public <T> T set(T value) {
        if (value != null) {
          given.accept(String.valueOf(value));
        }
        return value;
      }
    };
  }

  private static String description(Parameter parameter) {
    String otherwise = parameter.byDefault().isEmpty() || parameter.type() == boolean.class ? ""
        : " (default: " + parameter.byDefault() + (parameter.unit().symbol().isEmpty() ? "" : " " + parameter.unit()) + ")";
    return parameter.label() + ". " + parameter.help() + otherwise;
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  private static String label(Parameter parameter) {
    return parameter.choices().isEmpty() ? parameter.unit().symbol().isEmpty() ? "VALUE" : parameter.unit().symbol()
        : String.join("|", parameter.choices());
  }

  private static String word(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
