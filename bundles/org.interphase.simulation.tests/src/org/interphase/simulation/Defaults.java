package org.interphase.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.interphase.api.Unit;
import org.interphase.api.spi.Param;

/** Settings as their declarations say, some values typed differently. */
final class Defaults {
  private Defaults() { }

  static <S extends Record> S of(Class<S> settings, Map<String, String> typed) {
    RecordComponent[] components = settings.getRecordComponents();
    Object[] values = Arrays.stream(components).map(component -> {
      Param param = component.getAnnotation(Param.class);
      return value(component.getType(), typed.getOrDefault(component.getName(), param.value()), Unit.parse(param.unit()).orElseThrow());
    }).toArray();
    try {
      return settings.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Class<?> type, String text, Unit unit) {
    if (type == int.class) {
      return Integer.valueOf(text);
    } else if (type == boolean.class) {
      return Boolean.valueOf(text);
    } else if (type == double.class) {
      return unit.toSi(Double.parseDouble(text));
    } else if (type == double[].class) {
      return Arrays.stream(text.split(",")).mapToDouble(number -> unit.toSi(Double.parseDouble(number))).toArray();
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst().orElseThrow();
    }
    return text;
  }
}
