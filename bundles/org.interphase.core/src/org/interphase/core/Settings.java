package org.interphase.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.api.spi.Param;

/**
 * Turns settings records into JSON and back. The record declares each setting once, with
 * {@link Param}; a {@code double} is SI inside and is written with its unit outside: {@code "binWidth": "20 MPa"}.
 * A {@code double} whose default is empty may be left open: it is NaN inside and empty outside.
 */
public final class Settings {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ClassValue<List<Parameter>> PARAMETERS = new ClassValue<>() {
    @Override
    protected List<Parameter> computeValue(Class<?> type) {
      return Arrays.stream(type.getRecordComponents()).map(Settings::parameter).toList();
    }
  };

  private Settings() { }

  /** The settings of a record type, in order. */
  public static List<Parameter> parameters(Class<? extends Record> type) {
    return PARAMETERS.get(type);
  }

  private static Parameter parameter(RecordComponent component) {
    Param param = component.getAnnotation(Param.class);
    if (param == null) {
      throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName() + " has no @Param");
    }
    Unit unit = Unit.parse(param.unit()).orElseThrow(() -> new IllegalArgumentException("unit " + param.unit() + " is not known"));
    List<String> choices = component.getType().isEnum()
        ? Arrays.stream(component.getType().getEnumConstants()).map(constant -> word((Enum<?>) constant)).toList()
        : List.of();
    return new Parameter(component.getName(), component.getType(), param.label(), unit, param.value(), param.min(), param.max(), param.help(),
        choices);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The defaults of a record type. */
  public static <S extends Record> S defaults(Class<S> type) {
    return read(type, JSON.objectNode());
  }

  /**
   * Reads a settings record. Settings that are absent get their default.
   *
   * @throws IllegalArgumentException with a sentence for the user when a name is unknown or a value cannot be read
   */
  public static <S extends Record> S read(Class<S> type, ObjectNode json) {
    List<Parameter> parameters = parameters(type);
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw new IllegalArgumentException("there is no setting \"" + name + "\"; there are "
            + parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")));
      }
    }
    Object[] values = parameters.stream()
        .map(parameter -> value(parameter, json.has(parameter.name()) ? json.get(parameter.name()) : TextNode.valueOf(parameter.byDefault())))
        .toArray();
    try {
      Class<?>[] types = parameters.stream().map(Parameter::type).toArray(Class<?>[]::new);
      Constructor<S> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " is not a usable settings record", e);
    }
  }

  /** What is wrong with a value as a person types it, in a sentence that begins with the name of the parameter; empty when it can be read. */
  public static Optional<String> problem(Parameter parameter, String text) {
    try {
      value(parameter, TextNode.valueOf(text));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Object value(Parameter parameter, JsonNode node) {
    Class<?> type = parameter.type();
    if (type == double[].class || type == List.class) {
      List<String> parts = parts(node);
      return type == List.class ? parts : parts.stream().mapToDouble(part -> number(parameter, part)).toArray();
    }
    if (!node.isValueNode() || node.isNull()) {
      throw unreadable(parameter, node.toString());
    }
    String text = node.asText().strip();
    if (type == double.class) {
      return number(parameter, text);
    }
    if (type == int.class || type == long.class) {
      return whole(parameter, text);
    }
    if (type == boolean.class) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw unreadable(parameter, text);
      };
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).filter(constant -> word((Enum<?>) constant).equals(text.toLowerCase(Locale.ROOT).replace('_',
          '-'))).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(parameter.name() + " is one of " + String.join(", ", parameter.choices()) + ", not "
              + text));
    }
    return text;
  }

  private static List<String> parts(JsonNode node) {
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> parts.add(element.asText().strip()));
    } else {
      Arrays.stream(node.asText().split(",")).map(String::strip).filter(part -> !part.isEmpty()).forEach(parts::add);
    }
    return List.copyOf(parts);
  }

  private static double number(Parameter parameter, String text) {
    if (text.isEmpty() && parameter.byDefault().isEmpty()) {
      return Double.NaN;
    }
    Quantity quantity = Quantity.parse(text).orElseThrow(() -> unreadable(parameter, text));
    Unit unit = quantity.unit().equals(Unit.ONE) ? parameter.unit() : quantity.unit();
    if (!unit.compatible(parameter.unit())) {
      throw unreadable(parameter, text);
    }
    double si = unit.toSi(quantity.value());
    inRange(parameter, parameter.unit().fromSi(si), text);
    return si;
  }

  private static Object whole(Parameter parameter, String text) {
    try {
      long value = Long.parseLong(text);
      inRange(parameter, value, text);
      return parameter.type() == int.class ? (Object) Math.toIntExact(value) : (Object) value;
    } catch (ArithmeticException | NumberFormatException e) {
      throw unreadable(parameter, text);
    }
  }

  private static void inRange(Parameter parameter, double value, String text) {
    if (!(value >= parameter.min() * (1 - Math.signum(parameter.min()) * 1e-12) && value <= parameter.max() * (1
        + Math.signum(parameter.max()) * 1e-12))) {
      throw new IllegalArgumentException(parameter.name() + " is " + text + ", which is " + outside(parameter));
    }
  }

  private static String outside(Parameter parameter) {
    Quantity min = new Quantity(parameter.min(), parameter.unit());
    Quantity max = new Quantity(parameter.max(), parameter.unit());
    return Double.isInfinite(parameter.max()) ? "below " + min
        : Double.isInfinite(parameter.min()) ? "above " + max : "outside " + min + " to " + max;
  }

  private static IllegalArgumentException unreadable(Parameter parameter, String text) {
    String expected = parameter.type() == double.class || parameter.type() == double[].class
        ? "a number" + (parameter.unit().symbol().isEmpty() ? "" : " in " + parameter.unit())
        : parameter.type() == boolean.class ? "true or false" : parameter.type() == int.class || parameter.type() == long.class ? "a whole number"
            : "a word";
    return new IllegalArgumentException(parameter.name() + " is \"" + text + "\", where " + expected + " is needed");
  }

  /** Writes a settings record, every setting with its unit. Reading it back gives an equal record. */
  public static ObjectNode write(Record settings) {
    ObjectNode json = JSON.objectNode();
    for (RecordComponent component : settings.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        json.set(component.getName(), node(parameter(component), component.getAccessor().invoke(settings)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(settings.getClass().getName() + " is not a usable settings record", e);
      }
    }
    return json;
  }

  private static JsonNode node(Parameter parameter, Object value) {
    return switch (value) {
      case Double number -> quantity(parameter, number);
      case Integer number -> JSON.numberNode(number);
      case Long number -> JSON.numberNode(number);
      case Boolean flag -> JSON.booleanNode(flag);
      case Enum<?> constant -> JSON.textNode(word(constant));
      case double[] numbers -> {
        ArrayNode array = JSON.arrayNode();
        Arrays.stream(numbers).forEach(number -> array.add(quantity(parameter, number)));
        yield array;
      }
      case List<?> words -> {
        ArrayNode array = JSON.arrayNode();
        words.forEach(element -> array.add(String.valueOf(element)));
        yield array;
      }
      default -> JSON.textNode(String.valueOf(value));
    };
  }

  /** The value in the unit people type, with just enough digits to give the same number back. */
  private static JsonNode quantity(Parameter parameter, double si) {
    if (Double.isNaN(si)) {
      return JSON.textNode("");
    }
    if (parameter.unit().symbol().isEmpty()) {
      return JSON.numberNode(si);
    }
    double value = parameter.unit().fromSi(si);
    Unit unit = parameter.unit().toSi(value) == si ? parameter.unit() : parameter.unit().si();
    String number = Double.toString(unit == parameter.unit() ? value : si);
    return JSON.textNode((number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " " + unit);
  }
}
