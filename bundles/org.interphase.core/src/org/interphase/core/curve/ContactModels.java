package org.interphase.core.curve;

import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
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

  /**
   * What a fit does with a name: it may stand for an evaluation of unloading, too, such as {@code oliver-pharr}.
   *
   * @param name as for {@link #find}
   * @throws AnalysisException as {@link #find}
   */
  default Law law(String name) throws AnalysisException {
    return new Law.Elastic(find(name));
  }

  /** The laws and evaluations that bundles contribute. */
  static ContactModels of(Contributions contributions) {
    return new ContributedModels(contributions);
  }
}
