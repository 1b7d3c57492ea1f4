package org.interphase.model.generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java of the project file's model from its Ecore.
 *
 * <pre>
 * GenerateModel check BUNDLE WORK    generates into the folder WORK and fails if the bundle's src-gen differs
 * GenerateModel write BUNDLE WORK    and then replaces the bundle's src-gen
 * </pre>
 */
public final class GenerateModel {
  private static final String BUNDLE = "org.interphase.model";
  private static final Pattern NOISE = Pattern.compile("(?m)^\\s*\\* (<!-- (begin|end)-(user|model)-doc -->|@ordered)\n");
  private static final Pattern LEADING_TAB = Pattern.compile("(?m)\\G\t|(?<=^)\t");

  private GenerateModel() { }

  public static void main(String[] arguments) throws IOException {
    Path committed = Path.of(arguments[1], "src-gen");
    Path work = Path.of(arguments[2]).toAbsolutePath();
    delete(work);
    copy(Path.of(arguments[1], "model"), work.resolve("model"));
    generate(work);
    Path generated = work.resolve("src-gen");
    tidy(generated);
    if (arguments[0].equals("write")) {
      delete(committed);
      copy(generated, committed);
    } else if (!contents(committed).equals(contents(generated))) {
      throw new IllegalStateException(committed + " is not what the Ecore says: run releng/generate-model and commit what it wrote.");
    }
  }

  private static void generate(Path project) throws IOException {
    Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
    factories.put("genmodel", new XMIResourceFactoryImpl());
    factories.put("ecore", new EcoreResourceFactoryImpl());
    GenModelPackage.eINSTANCE.eClass();
    EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(project + File.separator));
    ResourceSet resources = new ResourceSetImpl();
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    URI source = URI.createPlatformResourceURI(BUNDLE + "/model/interphase.genmodel", true);
    GenModel model = (GenModel) resources.getResource(source, true).getContents().get(0);
    model.reconcile();
    model.setCanGenerate(true);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Generator generator = new Generator();
    generator.setInput(model);
    Diagnostic outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (outcome.getSeverity() != Diagnostic.OK) {
      throw new IOException(outcome.toString());
    }
  }

  /** Two spaces for a tab, as everywhere in the project, and no lines that say nothing. */
  private static void tidy(Path folder) throws IOException {
    for (Map.Entry<String, String> file : contents(folder).entrySet()) {
      String tidied = LEADING_TAB.matcher(NOISE.matcher(file.getValue()).replaceAll("")).replaceAll("  ");
      Files.writeString(folder.resolve(file.getKey()), tidied.replaceFirst("^/\\*\\*\n \\*/\n", ""));
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return contents;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
