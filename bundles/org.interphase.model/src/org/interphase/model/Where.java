package org.interphase.model;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The way to a thing in a project, in words: experiment "SEI" > data set "1" > measurement 3. */
public final class Where {
  private Where() { }

  /** The way from the project to a thing; the project itself when it is that. */
  public static String of(EObject object) {
    EObject container = object.eContainer();
    if (container == null) {
      return step(object);
    }
    return container instanceof Project ? step(object) : of(container) + " > " + step(object);
  }

  private static String step(EObject object) {
    EStructuralFeature place = object.eContainingFeature();
    boolean one = place != null && !place.isMany();
    String kind = words(one ? place.getName() : object.eClass().getName());
    EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
    if (feature != null && object.eGet(feature) instanceof String name && !name.isBlank()) {
      return kind + " \"" + name + "\"";
    }
    return one || place == null ? kind : kind + " " + (((List<?>) object.eContainer().eGet(place)).indexOf(object) + 1);
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
