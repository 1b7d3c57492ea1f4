package org.interphase.testsupport.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Notes what a thread reads from files and writes to files on behalf of Interphase's own classes, as the Java platform's flight recorder sees it:
 * reads, writes and syncs through streams, channels and random access files. Looking whether a file exists, and touching mapped memory, are not seen.
 * What a class loader reads is not counted.
 */
public final class FileAccess implements AutoCloseable {
  private static final List<String> EVENTS = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
  private final Recording recording = new Recording();
  private final Thread thread;

  private FileAccess(Thread thread) {
    this.thread = thread;
    EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
    recording.start();
  }

  /** Notes what a thread does from now on. */
  public static FileAccess by(Thread thread) {
    return new FileAccess(thread);
  }

  /** What it did: the file and Interphase's methods on the stack, one text for each access. Nothing is noted after this. */
  public List<String> found() throws IOException {
    recording.stop();
    Path dump = Files.createTempFile("interphase", ".jfr");
    try {
      recording.dump(dump);
      return RecordingFile.readAllEvents(dump).stream().filter(this::counts).map(FileAccess::words).distinct().toList();
    } finally {
      Files.delete(dump);
    }
  }

  private boolean counts(RecordedEvent event) {
    if (event.getThread() == null || event.getThread().getJavaThreadId() != thread.threadId() || event.getStackTrace() == null) {
      return false;
    }
    List<String> types = sinceTheLoop(event).map(frame -> frame.getMethod().getType().getName()).toList();
    return types.stream().anyMatch(type -> type.startsWith("org.interphase.") && !type.startsWith("org.interphase.testsupport.") && !type.endsWith("Test"))
        && types.stream().noneMatch(type -> type.startsWith("org.eclipse.osgi.") || type.equals("java.lang.ClassLoader")
            || type.startsWith("jdk.internal.loader."));
  }

  /** What the window's loop of events has called; the program that runs the loop is below. */
  private static Stream<RecordedFrame> sinceTheLoop(RecordedEvent event) {
    return event.getStackTrace().getFrames().stream().takeWhile(frame -> !frame.getMethod().getName().equals("readAndDispatch"));
  }

  private static String words(RecordedEvent event) {
    return event.getEventType().getName() + " " + event.getString("path") + " in " + sinceTheLoop(event)
        .filter(frame -> frame.getMethod().getType().getName().startsWith("org.interphase.")).limit(4).map(FileAccess::words)
        .collect(Collectors.joining(" < "));
  }

  private static String words(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName() + ":" + frame.getLineNumber();
  }

  @Override
  public void close() {
    recording.close();
  }
}
