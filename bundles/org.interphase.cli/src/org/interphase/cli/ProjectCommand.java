package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphase.core.project.Archive;
import org.interphase.core.project.ExperimentEditor;
import org.interphase.core.project.ProjectCheck;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.project.Relink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "project", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Make a project, show it, check it, archive it: experiments with their electrolytes, times and files.",
    description = {"", "A project is a folder: experiment.interphase (what is known), raw/ (the instruments' files, never changed), results/.", "",
        "  interphase project new lithium --name \"SEI on lithium\"",
        "  interphase project add lithium experiment \"foil 1\" --electrolyte \"1.2 M LiPF6 in EC:EMC 3:7 + 5 wt%% VC\" \\",
        "      --immersed 2026-03-02T09:00:00 --sample lithium --probe AD-40-AS --data-set \"data set 1\"",
        "  interphase import day-1/foil-1 --into lithium --data-set \"data set 1\"",
        "  interphase project show lithium",
        "  interphase project check lithium",
        "  interphase project relink lithium --search /data/moved",
        "  interphase project archive lithium -o lithium.zip",
        "  interphase project restore lithium.zip -o lithium-again", ""},
    subcommands = CommandLine.HelpCommand.class)
final class ProjectCommand implements Runnable {
  private static final String DIR = "The project's folder.";

  private final Session session;

  ProjectCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    session.out().println("Say what to do: new, add, show, check, relink, archive, restore. \"interphase project --help\" explains them.");
  }


  @Command(name = "new", mixinStandardHelpOptions = true, header = "Make an empty project.",
      description = {"", "Example:", "  interphase project new lithium --name \"SEI on lithium\"", ""})
  int create(@Parameters(paramLabel = "DIR", description = "The folder; made when absent.") Path folder,
      @Option(names = "--name", paramLabel = "TEXT", description = "The name of the project (default: the name of the folder).") String name,
      @Option(names = "--description", paramLabel = "TEXT", defaultValue = "", description = "What it is about.") String description)
      throws IOException {
    String called = name == null ? folder.toAbsolutePath().normalize().getFileName().toString() : name;
    try (ProjectFolder project = ProjectFolder.create(folder, called)) {
      project.project().setDescription(description);
      project.save();
      session.out().println(project.folder());
    }
    return ExitCode.OK;
  }

  @Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false,
      header = "Add an experiment, or state more of one that is there.",
      description = {"", "An experiment is one sample in one cell. One of that name that exists gets what is stated, and keeps the rest.", "",
          "Examples:",
          "  interphase project add lithium experiment \"foil 1\" --electrolyte \"1.2 M LiPF6 in EC:EMC 3:7 + 5 wt%% VC\" --sample lithium",
          "  interphase project add lithium experiment \"foil 1\" --immersed 2026-03-02T09:00:00 --data-set \"data set 1\" --data-set \"data set 2\"", ""})
  int add(@Parameters(index = "0", paramLabel = "DIR", description = DIR) Path folder,
      @Parameters(index = "1", paramLabel = "experiment", description = "The word experiment.") String what,
      @Parameters(index = "2", paramLabel = "NAME", description = "The name of the experiment.") String name, @Mixin Statements statements)
      throws IOException {
    if (!what.equals("experiment")) {
      throw new IllegalArgumentException("\"" + what + "\" cannot be added; there is: experiment");
    }
    try (ProjectFolder project = ProjectFolder.open(folder, Access.WRITE)) {
      statements.state(project, name);
      project.save();
      new ProjectTree(project).print(session.out());
    }
    return ExitCode.OK;
  }

  @Command(name = "show", mixinStandardHelpOptions = true,
      header = "Print what a project holds: experiments, electrolytes, data sets, measurements with their times since immersion.",
      description = {"", "Examples:", "  interphase project show lithium", "  interphase project show lithium --json", ""})
  int show(@Parameters(paramLabel = "DIR", description = DIR) Path folder,
      @Option(names = "--json", description = "Print JSON, all numbers in SI units.") boolean json) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.READ)) {
      ProjectTree tree = new ProjectTree(project);
      if (json) {
        session.out().println(Json.text(tree.json()));
      } else {
        tree.print(session.out());
      }
    }
    return ExitCode.OK;
  }

  @Command(name = "check", mixinStandardHelpOptions = true,
      header = "Say what is not in order: contradictions, files that are missing or changed, duplicates.",
      description = {"", "Reads every file that the project names, and changes nothing. Exits with 2 when there is an error, or a file is missing or "
          + "changed; warnings and duplicates alone exit with 0.", "", "Example:", "  interphase project check lithium", ""})
  int check(@Parameters(paramLabel = "DIR", description = DIR) Path folder,
      @Option(names = "--json", description = "Print JSON: kind, where, text and remedy of each.") boolean json) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.READ)) {
      List<ProjectCheck.Finding> findings = ProjectCheck.run(project, new Progress(session));
      session.progress("");
      if (json) {
        ArrayNode tree = Json.NODES.arrayNode();
        findings.forEach(one -> tree.addObject().put("kind", word(one.kind())).put("where", one.where()).put("text", one.text())
            .put("remedy", one.remedy()));
        session.out().println(Json.text(tree));
      } else {
        findings.forEach(one -> session.out().println(word(one.kind()) + ": " + one.inWords()));
        session.out().println(findings.isEmpty() ? "in order: " + project.measurements().size() + " measurements, every file as it was"
            : findings.size() == 1 ? "1 finding" : findings.size() + " findings");
      }
      return findings.stream().anyMatch(one -> one.kind().isGrave()) ? ExitCode.INPUT : ExitCode.OK;
    }
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Command(name = "relink", mixinStandardHelpOptions = true, header = "Find files again that are no longer where they were.",
      description = {"", "By size and SHA-256, whatever their names are now. Exits with 2 when some are still missing.", "", "Example:",
          "  interphase project relink lithium --search /data/moved", ""})
  int relink(@Parameters(paramLabel = "DIR", description = DIR) Path folder,
      @Option(names = "--search", required = true, paramLabel = "FOLDER", description = "All below it is looked at.") Path search) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.WRITE)) {
      List<Relink.Finding> findings = Relink.run(project, search, new Progress(session));
      session.progress("");
      findings.forEach(one -> session.out().println(one.now().map(now -> "found: " + one.where() + ": " + now)
          .orElse("missing: " + one.where() + ": " + one.was())));
      long found = findings.stream().filter(one -> one.now().isPresent()).count();
      session.out().println(findings.isEmpty() ? "no file is missing" : found + " of " + findings.size() + " found");
      return found == findings.size() ? ExitCode.OK : ExitCode.INPUT;
    }
  }

  @Command(name = "archive", mixinStandardHelpOptions = true, header = "Pack a whole project into one ZIP file.",
      description = {"", "Linked files are taken in, caches are left out. A manifest in it states the SHA-256 of every file.", "", "Example:",
          "  interphase project archive lithium -o lithium.zip", ""})
  int archive(@Parameters(paramLabel = "DIR", description = DIR) Path folder,
      @Option(names = {"-o", "--output"}, required = true, paramLabel = "ZIP", description = "The archive; replaced when it exists.") Path zip)
      throws IOException {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.WRITE)) {
      return told(zip, Archive.pack(project, zip, new Progress(session)));
    }
  }

  @Command(name = "restore", mixinStandardHelpOptions = true, header = "Unpack a project from its archive and verify every byte.",
      description = {"", "Example:", "  interphase project restore lithium.zip -o lithium", ""})
  int restore(@Parameters(paramLabel = "ZIP", description = "What \"interphase project archive\" has written.") Path zip,
      @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder; absent or empty.") Path folder)
      throws IOException {
    return told(folder, Archive.unpack(zip, folder, new Progress(session)));
  }

  private int told(Path made, Archive.Summary summary) {
    session.progress("");
    session.out().println(made + ": " + summary.files() + " files, " + summary.bytes() + " bytes");
    summary.missing().forEach(file -> session.say("missing, so not in it: " + file));
    return summary.missing().isEmpty() ? ExitCode.OK : ExitCode.INPUT;
  }

  /** What can be stated of an experiment; what is not given is empty. */
  static final class Statements {
    @Option(names = "--electrolyte", paramLabel = "TEXT", description = "Such as \"1.2 M LiPF6 in EC:EMC 3:7 + 5 wt%% VC\"; parts are by weight.")
    private Optional<String> electrolyte = Optional.empty();

    @Option(names = "--immersed", paramLabel = "TIME", description = "When electrolyte met the sample, local time, such as 2026-03-02T09:00:00.")
    private Optional<String> immersed = Optional.empty();

    @Option(names = "--sample", paramLabel = "MATERIAL", description = "What is measured, such as lithium.")
    private Optional<String> sample = Optional.empty();

    @Option(names = "--preparation", paramLabel = "TEXT", description = "How the sample was prepared.")
    private Optional<String> preparation = Optional.empty();

    @Option(names = "--probe", paramLabel = "TYPE", description = "The maker's name of the probe, such as AD-40-AS.")
    private Optional<String> probe = Optional.empty();

    @Option(names = "--spring-constant", paramLabel = "VALUE", description = "Of the probe, with its unit, such as \"40 N/m\".")
    private Optional<String> springConstant = Optional.empty();

    @Option(names = "--tip-radius", paramLabel = "VALUE", description = "Of the probe, with its unit, such as \"10 nm\".")
    private Optional<String> tipRadius = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT", description = "Anything else.")
    private Optional<String> description = Optional.empty();

    @Option(names = "--data-set", paramLabel = "NAME", description = "A data set of it; can be given several times.")
    private List<String> dataSets = List.of();

    void state(ProjectFolder project, String name) {
      ExperimentEditor editor = ExperimentEditor.of(project, name);
      electrolyte.ifPresent(editor::electrolyte);
      immersed.ifPresent(editor::immersed);
      sample.ifPresent(editor::sample);
      preparation.ifPresent(editor::preparation);
      probe.ifPresent(editor::probe);
      springConstant.ifPresent(editor::springConstant);
      tipRadius.ifPresent(editor::tipRadius);
      description.ifPresent(editor::description);
      dataSets.forEach(editor::dataSet);
    }
  }
}
