package org.interphase.core.curve;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;

/** Finds the law of contact that a person named. */
record ContactModels(Contributions contributions) {
  private static final String OURS = "org.interphase.contact.";

  /** @param name an id, or the last word of one of Interphase's own */
  ContactModel find(String name) throws AnalysisException {
    List<Contributed<ContactModel>> all = contributions.contactModels();
    Contributed<ContactModel> found = all.stream().filter(model -> model.id().equals(name) || model.id().equals(OURS + name)).findFirst()
        .orElseThrow(() -> new AnalysisException("there is no contact model \"" + name + "\"", "There are "
            + all.stream().map(Contributed::id).map(id -> id.startsWith(OURS) ? id.substring(OURS.length()) : id).collect(Collectors.joining(", "))
            + "."));
    return found.service().orElseThrow(() -> new AnalysisException(found.problem().orElse(name + " cannot be used"), "Choose another contact model."));
  }
}
