package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedFileTest {
  private static final String OPEN = "<interphase:Project xmlns:interphase=\"interphase:project\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" id=\"p\" formatVersion=\"1\"";
  private static final String CLOSE = "</interphase:Project>";

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void inFolder() {
    file = folder.resolve(ProjectFile.NAME);
  }

  @Test
  void entitiesAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    refused("<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + OPEN + " name=\"&x;\"/>", "DOCTYPE");
    refused("<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + OPEN + ">" + CLOSE, "DOCTYPE");
    refused("<!DOCTYPE p SYSTEM \"" + secret.toUri() + "\">" + OPEN + "/>", "DOCTYPE");
  }

  @Test
  void referencesOutOfTheFileAreRefused() throws IOException {
    Path other = folder.resolve("other.interphase");
    Files.writeString(other, OPEN + "><experiments id=\"stolen\"/>" + CLOSE);
    refused(OPEN + "><experiments href=\"" + other.toUri() + "#stolen\"/>" + CLOSE, "where the thing itself has to stand");
    refused(OPEN + "><experiments id=\"e\" sample=\"" + other.toUri() + "#//@experiments.0\"/>" + CLOSE, "line 1");
  }

  @Test
  void namespacesAreNamesAndNothingIsLoadedForThem() throws IOException {
    System.clearProperty(Trap.SPRUNG);
    Path model = Files.writeString(folder.resolve("model.ecore"), "<trap");
    Files.writeString(file, OPEN + " xmlns:a=\"java://" + Trap.class.getName() + "\" xmlns:b=\"" + model.toUri() + "\" xsi:schemaLocation=\"b "
        + model.toUri() + "\"><experiments xsi:type=\"a:X\"/><experiments xsi:type=\"b:Y\"/><a:z/>" + CLOSE);
    assertThat(ProjectFile.read(file).getExperiments()).isEmpty();
    assertThat(System.getProperty(Trap.SPRUNG)).isNull();
  }

  /** Leaves a trace when its class is initialised. */
  public static final class Trap {
    static final String SPRUNG = "interphase.test.trap.sprung";
    /** What a loader of models would ask for. */
    public static final Object eINSTANCE = System.setProperty("interphase.test.trap.sprung", "true");

    private Trap() { }
  }

  @Test
  void depthAndNumberAreBounded() throws IOException {
    refused(OPEN + ">" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + CLOSE, "deep");
    refused(OPEN + ">" + "<a/>".repeat(1_000_001) + CLOSE, "elements");
    refused(OPEN + "><a>" + "<b/>".repeat(20_001) + "</a>" + CLOSE, "in one");
  }

  @Test
  void theSizeIsBounded() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(5L << 30);
    }
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class).hasMessageContaining("larger than any project file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "text", "<a/>",
      "<Project formatVersion=\"1\"/>", "\u0000\u0000", "<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>"})
  void whatIsNoProjectIsRefused(String text) throws IOException {
    refused(text, "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.0", "99999999999", "one"})
  void aVersionThatIsNoneIsRefused(String version) throws IOException {
    refused((OPEN + "/>").replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\""), "states no formatVersion");
  }

  @Test
  void nothingIsReadAsEmpty() throws IOException {
    Files.writeString(file, OPEN + "><experiments id=\"e\"><name xsi:nil=\"true\"/><sample xsi:nil=\"true\"/><dataSets id=\"d\">"
        + "<measurements id=\"m\"><channels xsi:nil=\"true\"/><channels>Height</channels></measurements></dataSets></experiments>" + CLOSE);
    Experiment experiment = ProjectFile.read(file).getExperiments().getFirst();
    assertThat(experiment.getName()).isEmpty();
    assertThat(experiment.getSample()).isNull();
    assertThat(experiment.getDataSets().getFirst().getMeasurements().getFirst().getChannels()).containsExactly("Height");
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-1.interphase", "with-unknown.interphase"})
  void mutatedFilesAreReadOrRefusedInWords(String name) throws IOException {
    byte[] whole;
    try (InputStream in = getClass().getResourceAsStream(name)) {
      whole = in.readAllBytes();
    }
    Random random = new Random(20261125);
    int opened = 0;
    int runs = Campaign.runs(20_000, 1_500);
    for (int run = 0; run < runs; run++) {
      byte[] mutated = mutated(whole, random);
      Files.write(file, mutated);
      try {
        Project project = ProjectFile.read(file);
        assertThatCode(() -> ProjectValidation.problems(project)).doesNotThrowAnyException();
        if (opened++ % 10 == 0) {
          writtenOrRefused(project);
        }
      } catch (IOException e) {
        assertThat(e.getMessage()).as("run %d", run).contains(ProjectFile.NAME);
      }
    }
    assertThat(opened).as("files that still opened").isBetween(runs / 20, runs * 19 / 20);
  }

  private void writtenOrRefused(Project project) {
    try {
      Path copy = folder.resolve("copy.interphase");
      ProjectFile.write(project, copy);
      assertThatCode(() -> ProjectFile.read(copy)).doesNotThrowAnyException();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("is not saved");
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      case 2 -> {
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(60), bytes.length - Math.max(from, to));
        System.arraycopy(whole, from, bytes, to, length);
      }
      default -> {
        for (int i = 0; i < 3; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
        }
      }
    }
    return bytes;
  }

  private void refused(String text, String reason) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class).hasMessageContainingAll(ProjectFile.NAME, reason);
  }
}
