package org.interphase.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.interphase.core.Parameter;
import org.interphase.core.Settings;
import org.interphase.core.curve.FitSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The settings of the fit as options of a command, made from their one declaration: {@code springConstant} is {@code --spring-constant}. */
final class FitOptions {
  private final Map<String, String> chosen = new LinkedHashMap<>();

  /** What was given on the command line, by the names of the settings. */
  Map<String, String> chosen() {
    return chosen;
  }

  void addTo(CommandSpec command) {
    for (Parameter parameter : Settings.parameters(FitSettings.class)) {
      boolean flag = parameter.type() == boolean.class;
      OptionSpec.Builder option = OptionSpec.builder("--" + word(parameter.name())).description(escaped(description(parameter)))
          .arity(flag ? "0" : "1").setter(new ISetter() {
            @Override
            public <T> T set(T value) {
              if (value != null && !value.equals(Boolean.FALSE)) {
                chosen.put(parameter.name(), String.valueOf(value));
              }
              return value;
            }
          });
      command.addOption(flag ? option.type(Boolean.class).build() : option.type(String.class).paramLabel(label(parameter)).build());
    }
    command.addOption(OptionSpec.builder("--window").type(String.class).arity("1").paramLabel("LOWER:UPPER")
        .description("Both bounds of the fit window in %%, such as 30:90.").setter(new ISetter() {
          @Override
          public <T> T set(T value) {
            if (value != null) {
              window(String.valueOf(value));
            }
            return value;
          }
        }).build());
  }

  private void window(String text) {
    String[] bounds = text.split(":", -1);
    if (bounds.length != 2 || bounds[0].isBlank() || bounds[1].isBlank()) {
      throw new IllegalArgumentException("--window is \"" + text + "\", where two bounds in % are needed, such as 30:90");
    }
    chosen.put("windowLower", bounds[0]);
    chosen.put("windowUpper", bounds[1]);
  }

  private static String description(Parameter parameter) {
    String otherwise = parameter.byDefault().isEmpty() ? "" : " (default: " + parameter.byDefault() + ")";
    return parameter.label() + ". " + parameter.help() + (parameter.type() == boolean.class ? "" : otherwise);
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
