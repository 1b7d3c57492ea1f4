package org.interphase.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.interphase.data.ArrayFile;
import org.interphase.data.Fingerprint;

/**
 * A result on disk: a folder with {@code result.json} and one file an array.
 *
 * <p>The folder is written under another name beside its place and renamed when it is whole, so there is a whole result or
 * none. An earlier result in its place is replaced; anything else there is left alone and the write refused.
 */
public final class ResultFolder {
  /** The file that makes a folder a result. */
  public static final String RESULT = "result.json";
  private static final String ARRAYS = "arrays";
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ResultFolder() { }

  /** Adds files to a result before it is put in its place. */
  public interface Extras {
    void write(Path staging) throws IOException;
  }

  /**
   * Writes a result.
   *
   * @param folder where it shall be; its parent is created when absent
   * @param extras adds figures and the like; what it throws undoes everything
   * @throws IOException when the folder holds something that is not a result, or writing fails; nothing is left behind
   */
  public static void write(Result result, Path folder, Extras extras) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !isResult(target)) {
      throw new IOException(target + ": exists and is not a result of Interphase. Choose another output folder, or remove it.");
    }
    try (Staging staging = Staging.of(target)) {
      Path work = staging.work();
      Files.createDirectory(work.resolve(ARRAYS));
      ObjectNode json = ResultJson.write(result, new Stored(work));
      extras.write(work);
      Files.write(work.resolve(RESULT), JSON.writeValueAsBytes(json));
      staging.commit();
    }
  }

  private static boolean isResult(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      return Files.isRegularFile(folder.resolve(RESULT)) || !content.iterator().hasNext();
    }
  }

  /**
   * The result in a folder, when it is what the request would give again: made of the same bytes, by the same recipe, with
   * the same seed and versions. A result that is damaged counts as none.
   *
   * @param recipe with every setting written out
   */
  public static Optional<Result> current(Path folder, Recipe recipe, Path file, long seed) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    recover(target);
    if (!Files.isRegularFile(target.resolve(RESULT)) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Result result = read(target);
      boolean same = result.seed() == seed && result.software().equals(Engine.software()) && result.input().size() == Files.size(file)
          && Recipes.toJson(result.recipe()).equals(Recipes.toJson(recipe))
          && result.input().sha256().equals(Fingerprint.of(file).sha256());
      return same ? Optional.of(result) : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Clears away what a process that was killed has left of a result, and puts back what it had already taken out of its place.
   *
   * @param folder the result's, which may be absent
   */
  public static void recover(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.isDirectory(target.getParent())) {
      Staging.clear(target);
    }
  }

  /**
   * The seed of a stored result, without reading the rest.
   *
   * @return empty when it is not a whole result
   */
  public static OptionalLong seed(Path folder) {
    try (JsonParser json = JSON.createParser(folder.resolve(RESULT).toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("seed")) {
          return OptionalLong.of(json.nextLongValue(0));
        }
      }
      return OptionalLong.empty();
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  /**
   * Reads a result.
   *
   * @param folder the folder, or the {@code result.json} in it
   * @throws IOException when it is not a result, or a part of it is missing or was changed; says which
   */
  public static Result read(Path folder) throws IOException {
    Path home = Files.isRegularFile(folder) ? folder.toAbsolutePath().getParent() : folder;
    Path file = home.resolve(RESULT);
    if (!Files.isRegularFile(file)) {
      throw new IOException(folder + ": is not a result of Interphase: it has no " + RESULT + ". Name a folder that \"interphase run\" wrote.");
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      if (!json.path("interphase").asText().equals(ResultJson.KIND)) {
        throw new IOException(file + ": is \"" + json.path("interphase").asText() + "\", this version reads \"" + ResultJson.KIND
            + "\". Use a newer Interphase.");
      }
      return ResultJson.read(json, Path.of(json.path("input").path("path").asText()), new Stored(home));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
      throw new IOException(file + ": is damaged (" + e.getMessage() + "). Run the analysis again.", e);
    }
  }

  /** The arrays of a result in files of their own, each with its fingerprint in the JSON. */
  private record Stored(Path home) implements ResultJson.Arrays {
    @Override
    public ObjectNode keepDoubles(String name, int length, IntToDoubleFunction value) throws IOException {
      return reference(name, ArrayFile.writeDoubles(home.resolve(file(name)), length, value));
    }

    @Override
    public ObjectNode keepInts(String name, int length, IntUnaryOperator value) throws IOException {
      return reference(name, ArrayFile.writeInts(home.resolve(file(name)), length, value));
    }

    @Override
    public ObjectNode keepBytes(String name, int length, IntUnaryOperator value) throws IOException {
      return reference(name, ArrayFile.writeBytes(home.resolve(file(name)), length, value));
    }

    @Override
    public DoubleBuffer doubles(JsonNode reference, int length) throws IOException {
      return ArrayFile.readDoubles(checked(reference), length);
    }

    @Override
    public IntBuffer ints(JsonNode reference, int length) throws IOException {
      return ArrayFile.readInts(checked(reference), length);
    }

    @Override
    public ByteBuffer bytes(JsonNode reference, int length) throws IOException {
      return ArrayFile.readBytes(checked(reference), length);
    }

    private static String file(String name) {
      return ARRAYS + "/" + name.replaceAll("[^A-Za-z0-9-]+", "_") + ".array";
    }

    private static ObjectNode reference(String name, Fingerprint fingerprint) {
      return JSON.createObjectNode().put("file", file(name)).put("sha256", fingerprint.sha256());
    }

    private Path checked(JsonNode reference) throws IOException {
      Path path = home.resolve(reference.path("file").asText()).normalize();
      if (!path.startsWith(home.normalize())) {
        throw new IOException(home.resolve(RESULT) + ": refers to a file outside its folder: " + path + ". Do not trust it.");
      }
      if (!Files.isRegularFile(path) || !Fingerprint.of(path).sha256().equals(reference.path("sha256").asText())) {
        throw new IOException(path + ": is missing or was changed since the result was made. Run the analysis again.");
      }
      return path;
    }
  }
}
