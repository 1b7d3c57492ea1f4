package org.interphase.core.curve;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;

/** Finds the law of contact that a person named. */
@FunctionalInterface
public interface ContactModels {
  /**
   * The law of a name.
   *
   * @param name an id, or the last word of one of Interphase's own, such as {@code dmt}
   * @throws AnalysisException when there is none, or it cannot be used; says which there are
   */
  ContactModel find(String name) throws AnalysisException;

  /** The laws that bundles contribute. */
  static ContactModels of(Contributions contributions) {
    return name -> {
      String ours = "org.interphase.contact.";
      List<Contributed<ContactModel>> all = contributions.contactModels();
      Contributed<ContactModel> found = all.stream().filter(model -> model.id().equals(name) || model.id().equals(ours + name)).findFirst()
          .orElseThrow(() -> new AnalysisException("there is no contact model \"" + name + "\"", "There are " + all.stream().map(Contributed::id)
              .map(id -> id.startsWith(ours) ? id.substring(ours.length()) : id).collect(Collectors.joining(", ")) + "."));
      return found.service().orElseThrow(() -> new AnalysisException(found.problem().orElse(name + " cannot be used"),
          "Choose another contact model."));
    };
  }
}
