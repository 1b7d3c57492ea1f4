package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.interphase.core.surface.LevelStep;
import org.interphase.core.surface.RoughnessStep;
import org.interphase.simulation.ParticleField;
import org.interphase.simulation.ParticleSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps on heights, in the engine: a tilted field of particles with a scar. */
class SurfaceTest {
  private static final Grid GRID = new Grid(128, 128, 1e-6, 1e-6);
  @TempDir
  private Path folder;

  /** A file of any content is a field of particles. */
  private record Field(Path file) implements Recording, Channel {
    @Override
    public Metadata metadata() {
      return new Metadata("Field", "1", Optional.of(LocalDateTime.of(2023, 1, 2, 3, 4, 5)), List.of(), List.of());
    }

    @Override
    public List<Channel> channels() {
      return List.of(this);
    }

    @Override
    public void close() { }

    @Override
    public String name() {
      return "Height";
    }

    @Override
    public Direction direction() {
      return Direction.TRACE;
    }

    @Override
    public Unit unit() {
      return Unit.METRE;
    }

    @Override
    public Grid grid() {
      return GRID;
    }

    @Override
    public List<String> warnings() {
      return List.of();
    }

    @Override
    public Image read(IProgressMonitor monitor) {
      double[] heights = ParticleField.of(ParticleSettings.of(1e-6).withBackground(0.3e-9, 0.03, -0.02), 1).heights(GRID, 0, 0);
      for (int column = 40; column < 100; column++) {
        heights[50 * 128 + column] += 60e-9;
      }
      return Image.of("Height", Unit.METRE, GRID, heights, new byte[GRID.size()]);
    }
  }

  private static Contributions contributions() {
    Contributions contributions = new Contributions();
    contributions.addImporter(new Contributed<>("field", "Field", "1", "", "test", () -> new Importer() {
      @Override
      public int probe(Header header) {
        return 100;
      }

      @Override
      public Recording open(Path file, IProgressMonitor monitor) {
        return new Field(file);
      }
    }));
    contributions.addStep(new Contributed<>("org.interphase.channel", "Choose a channel", "1", "", "test", ChannelStep::new));
    contributions.addStep(new Contributed<>("org.interphase.level", "Level", "1", "", "test", LevelStep::new));
    contributions.addStep(new Contributed<>("org.interphase.roughness", "Roughness", "1", "", "test", RoughnessStep::new));
    return contributions;
  }

  private Result run(String... uses) throws Exception {
    Contributions contributions = contributions();
    try (Engine engine = new Engine(contributions, 1)) {
      Recipe recipe = new Recipes(contributions).with(Fakes.recipe(uses), Map.of("channels", "Height", "unit", "m"));
      Path file = Fakes.file(folder, "field", 1);
      State state = engine.run(new Engine.Request(recipe, file, 1), last -> { }, null);
      assertThat(state).isInstanceOf(State.Completed.class);
      return ((State.Completed) state).result();
    }
  }

  private static double number(Result result, String name) {
    return result.numbers().stream().filter(number -> number.name().equals(name)).mapToDouble(Estimate::value).findFirst().orElseThrow();
  }

  @Test
  void levelledHeightsHaveAFlatGroundAndTheScarIsInvalid() throws Exception {
    Result result = run("org.interphase.channel", "org.interphase.level", "org.interphase.roughness");
    assertThat(result.maps()).extracting(Image::name).containsExactly("Height", "Height levelled");
    assertThat(number(result, "removed slope to the right")).isCloseTo(0.03, within(0.002));
    assertThat(number(result, "removed slope upwards")).isCloseTo(-0.02, within(0.002));
    Image levelled = result.maps().getLast();
    assertThat(levelled.invalid(50 * 128 + 60)).isEqualTo(Invalid.SCAR);
    assertThat(number(result, "scar pixels")).isEqualTo(levelled.invalidCount()).isBetween(40.0, 62.0);
    assertThat(result.warnings()).anySatisfy(warning -> assertThat(warning).contains("scars"));
    assertThat(number(result, "Sq")).isBetween(5e-9, 15e-9);
    assertThat(result.citations()).anySatisfy(citation -> assertThat(citation.text()).contains("ISO 25178-2"));
  }

  @Test
  void levellingTwiceGivesMapsOfDifferentNames() throws Exception {
    Result result = run("org.interphase.channel", "org.interphase.level", "org.interphase.level");
    assertThat(result.maps()).extracting(Image::name).containsExactly("Height", "Height levelled", "Height levelled again");
  }

  @Test
  void theRecipeComesWithInterphase() {
    assertThat(new Recipes(contributions()).builtIn()).extracting(Recipe::name).contains("surface");
  }
}
