package org.interphase.core.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.UnloadingModel;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;

/** The laws of contact and the evaluations of unloading that bundles contribute. */
record ContributedModels(Contributions contributions) implements ContactModels {
  private static final String OURS = "org.interphase.contact.";

  @Override
  public ContactModel find(String name) throws AnalysisException {
    return usable(named(contributions.contactModels(), name).orElseThrow(() -> new AnalysisException("there is no contact model \"" + name + "\"",
        "There are " + known() + ".")));
  }

  @Override
  public Law law(String name) throws AnalysisException {
    Optional<Contributed<UnloadingModel>> unloading = named(contributions.unloadingModels(), name);
    return unloading.isPresent() ? new Law.Unloading(usable(unloading.get())) : new Law.Elastic(find(name));
  }

  private static <T> Optional<Contributed<T>> named(List<Contributed<T>> all, String name) {
    return all.stream().filter(model -> model.id().equals(name) || model.id().equals(OURS + name)).findFirst();
  }

  private static <T> T usable(Contributed<T> found) throws AnalysisException {
    return found.service().orElseThrow(() -> new AnalysisException(found.problem().orElse(found.id() + " cannot be used"),
        "Choose another contact model."));
  }

  private String known() {
    return Stream.concat(contributions.contactModels().stream(), contributions.unloadingModels().stream()).map(Contributed::id)
        .map(id -> id.startsWith(OURS) ? id.substring(OURS.length()) : id).collect(Collectors.joining(", "));
  }
}
