package org.interphase.simulation;

import java.util.Locale;

/** A generation of the NanoScope file format: what of it moves the bytes. */
public enum NanoscopeLayout {
  /** Software 5.12: two bytes a sample, keys in the old spelling. */
  V5_12("0x05120000", 40960, 2),
  /** Software 8.15: two bytes a sample. */
  V8_15("0x08150300", 40960, 2),
  /** Software 9.40: four bytes a sample. */
  V9_40("0x09400105", 80960, 4);

  private final String version;
  private final int headerLength;
  private final int storageBytes;

  NanoscopeLayout(String version, int headerLength, int storageBytes) {
    this.version = version;
    this.headerLength = headerLength;
    this.storageBytes = storageBytes;
  }

  /** The version as headers spell it. */
  public String version() {
    return version;
  }

  /** How many bytes the header takes, padding included. */
  public int headerLength() {
    return headerLength;
  }

  /** How many bytes a stored sample takes, whatever the channel's {@code Bytes/pixel} says. */
  public int storageBytes() {
    return storageBytes;
  }

  /** Old headers write the second word of a key in lower case. */
  String spelled(String key) {
    return this == V5_12 ? key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT) : key;
  }
}
