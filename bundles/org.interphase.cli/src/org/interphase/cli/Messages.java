package org.interphase.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Sentences for failures of the file system, whose own messages are often a bare path. */
final class Messages {
  private Messages() { }

  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> missing.getFile() + ": does not exist. Check the name and the folder.";
      case AccessDeniedException denied -> denied.getFile() + ": permission denied. Choose another place, or ask for access.";
      case FileSystemException other -> other.getFile() + ": " + (other.getReason() == null ? other.getClass().getSimpleName() : other.getReason());
      default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
    };
  }
}
