package org.interphase.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayFileTest {
  @TempDir
  private Path folder;

  @Test
  void whatIsWrittenIsReadToTheLastBit() throws IOException {
    double[] doubles = new Random(1).doubles(20_000, -1e300, 1e300).toArray();
    doubles[17] = Double.NaN;
    doubles[18] = -0.0;
    int[] ints = new Random(2).ints(20_000).toArray();
    byte[] bytes = new byte[200_000];
    new Random(3).nextBytes(bytes);
    Fingerprint fingerprint = ArrayFile.writeDoubles(folder.resolve("d"), doubles.length, i -> doubles[i]);
    ArrayFile.writeInts(folder.resolve("i"), ints.length, i -> ints[i]);
    ArrayFile.writeBytes(folder.resolve("b"), bytes.length, i -> bytes[i]);
    assertThat(ArrayFile.readDoubles(folder.resolve("d"), doubles.length)).isEqualTo(DoubleBuffer.wrap(doubles));
    assertThat(ArrayFile.readInts(folder.resolve("i"), ints.length)).isEqualTo(IntBuffer.wrap(ints));
    assertThat(ArrayFile.readBytes(folder.resolve("b"), bytes.length)).isEqualTo(ByteBuffer.wrap(bytes));
    assertThat(fingerprint).isEqualTo(Fingerprint.of(folder.resolve("d")));
  }

  @Test
  void everyNaNIsTheSame() throws IOException {
    ArrayFile.writeDoubles(folder.resolve("a"), 1, i -> Double.NaN);
    ArrayFile.writeDoubles(folder.resolve("b"), 1, i -> Double.longBitsToDouble(0x7ff8000000000123L));
    assertThat(Fingerprint.of(folder.resolve("a"))).isEqualTo(Fingerprint.of(folder.resolve("b")));
  }

  @Test
  void aFileThatIsNotWholeIsRefused() throws IOException {
    Path file = folder.resolve("d");
    ArrayFile.writeDoubles(file, 100, i -> 0);
    byte[] whole = Files.readAllBytes(file);
    byte[] unfinished = whole.clone();
    unfinished[8] = 0;
    Files.write(file, unfinished);
    assertThatThrownBy(() -> ArrayFile.readDoubles(file, 100)).isInstanceOf(IOException.class).hasMessageContaining(file.toString());
    Files.write(file, Arrays.copyOf(whole, 500));
    assertThatThrownBy(() -> ArrayFile.readDoubles(file, 100)).hasMessageContaining("500 bytes where 824");
    Files.write(file, whole);
    assertThatThrownBy(() -> ArrayFile.readDoubles(file, 1 << 30)).as("no memory before the size is proved").isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ArrayFile.readInts(file, 200)).as("another type").isInstanceOf(IOException.class);
  }

  @Test
  void scratchRoomIsEmptyAndOfTheAskedSize() throws IOException {
    for (int length : new int[] {0, 8, Scratch.HEAP + 8}) {
      ByteBuffer room = Scratch.bytes(length);
      assertThat(room.capacity()).isEqualTo(length);
      assertThat(room.hasRemaining() && room.getLong(length - 8) != 0).isFalse();
      assertThat(room.isDirect()).as("on the heap only when small").isEqualTo(length > Scratch.HEAP);
    }
  }

  @Test
  void anExistingFileIsNeverOverwritten() throws IOException {
    Path file = folder.resolve("mine");
    Files.writeString(file, "precious");
    assertThatThrownBy(() -> ArrayFile.writeInts(file, 1, i -> 0)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("precious");
  }

  @Test
  void fingerprintsAreSha256() throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");
    assertThat(Fingerprint.of(file).sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
