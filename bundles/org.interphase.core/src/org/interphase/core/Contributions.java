package org.interphase.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Importer;
import org.interphase.api.spi.Segmenter;
import org.interphase.api.spi.Simulator;
import org.interphase.api.spi.Step;
import org.interphase.api.spi.UnloadingModel;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Everything that bundles contribute, by kind and id: importers, steps of recipes, laws of contact, evaluations of unloading, synthetic
 * instruments.
 *
 * <p>The registry never throws. Of two contributions with one id the first is kept and the second logged; a contribution
 * that cannot be started is kept with its problem, and the others live on. Bundles come and go at any time; lists are
 * snapshots in the order of arrival. Safe for any thread.
 */
@Component(service = Contributions.class)
public final class Contributions {

  private final Map<String, Contributed<Importer>> importers = new LinkedHashMap<>();
  private final Map<String, Contributed<Step<?>>> steps = new LinkedHashMap<>();
  private final Map<String, Contributed<Simulator<?>>> simulators = new LinkedHashMap<>();
  private final Map<String, Contributed<ContactModel>> contactModels = new LinkedHashMap<>();
  private final Map<String, Contributed<UnloadingModel>> unloadingModels = new LinkedHashMap<>();

  /** The importers. */
  public synchronized List<Contributed<Importer>> importers() {
    return List.copyOf(importers.values());
  }

  /** The kinds of step that recipes can use. */
  public synchronized List<Contributed<Step<?>>> steps() {
    return List.copyOf(steps.values());
  }

  /** The synthetic instruments. */
  public synchronized List<Contributed<Simulator<?>>> simulators() {
    return List.copyOf(simulators.values());
  }

  /** The laws of contact. */
  public synchronized List<Contributed<ContactModel>> contactModels() {
    return List.copyOf(contactModels.values());
  }

  /** The evaluations of unloading. */
  public synchronized List<Contributed<UnloadingModel>> unloadingModels() {
    return List.copyOf(unloadingModels.values());
  }

  /** The step of an id. */
  public synchronized Optional<Contributed<Step<?>>> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  @Reference(service = Importer.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addImporter(ServiceReference<Importer> reference) {
    addImporter(contributed(reference));
  }

  void removeImporter(ServiceReference<Importer> reference) {
    remove(importers, reference);
  }

  @Reference(service = Step.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addStep(ServiceReference<Step<?>> reference) {
    addStep(contributed(reference));
  }

  void removeStep(ServiceReference<Step<?>> reference) {
    remove(steps, reference);
  }

  @Reference(service = Segmenter.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addSegmenter(ServiceReference<Step<?>> reference) {
    addStep(reference);
  }

  void removeSegmenter(ServiceReference<Step<?>> reference) {
    removeStep(reference);
  }

  @Reference(service = Simulator.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addSimulator(ServiceReference<Simulator<?>> reference) {
    addSimulator(contributed(reference));
  }

  void removeSimulator(ServiceReference<Simulator<?>> reference) {
    remove(simulators, reference);
  }

  @Reference(service = ContactModel.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addContactModel(ServiceReference<ContactModel> reference) {
    addContactModel(contributed(reference));
  }

  void removeContactModel(ServiceReference<ContactModel> reference) {
    remove(contactModels, reference);
  }

  void addSimulator(Contributed<Simulator<?>> simulator) {
    add(simulators, simulator);
  }

  @Reference(service = UnloadingModel.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addUnloadingModel(ServiceReference<UnloadingModel> reference) {
    addUnloadingModel(contributed(reference));
  }

  void removeUnloadingModel(ServiceReference<UnloadingModel> reference) {
    remove(unloadingModels, reference);
  }

  void addContactModel(Contributed<ContactModel> model) {
    add(contactModels, model);
  }

  void addUnloadingModel(Contributed<UnloadingModel> model) {
    add(unloadingModels, model);
  }

  void addImporter(Contributed<Importer> importer) {
    add(importers, importer);
  }

  void addStep(Contributed<Step<?>> step) {
    add(steps, step);
  }

  private synchronized <T> void add(Map<String, Contributed<T>> kind, Contributed<T> contribution) {
    Contributed<T> first = kind.putIfAbsent(contribution.id(), contribution);
    if (first != null) {
      ILog.of(Contributions.class).warn(contribution.id() + " from " + contribution.bundle() + " is ignored: " + first.bundle()
          + " already contributes that id");
    }
  }

  private synchronized <T> void remove(Map<String, Contributed<T>> kind, ServiceReference<T> reference) {
    kind.computeIfPresent(text(reference, "id", ""), (id, kept) -> kept.bundle().equals(describe(reference.getBundle())) ? null : kept);
  }

  private static <T> Contributed<T> contributed(ServiceReference<T> reference) {
    BundleContext context = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
    String id = text(reference, "id", String.valueOf(reference.getProperty("component.name")));
    return new Contributed<>(id, text(reference, "label", id), text(reference, "version", "1"), text(reference, "help", ""),
        describe(reference.getBundle()), () -> context.getService(reference));
  }

  private static String text(ServiceReference<?> reference, String key, String otherwise) {
    return reference.getProperty("org.interphase." + key) instanceof String value ? value : otherwise;
  }

  private static String describe(Bundle bundle) {
    return bundle == null ? "a stopped bundle" : bundle.getSymbolicName() + " " + bundle.getVersion();
  }

  /** The ids of all steps, for messages. */
  synchronized List<String> stepIds() {
    return new ArrayList<>(steps.keySet());
  }
}
