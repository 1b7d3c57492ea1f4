package org.interphase.testsupport;

import java.util.List;

/**
 * A long statistical or mutation test: in full with {@code ./mvnw verify -Pcampaigns}, in a reduced, seeded form in the
 * normal build.
 */
public final class Campaign {
  private static final boolean FULL = Boolean.getBoolean("interphase.campaigns");

  private Campaign() { }

  /** Whether the campaigns run in full. */
  public static boolean full() {
    return FULL;
  }

  /** How many runs to make. */
  public static int runs(int full, int reduced) {
    return FULL ? full : reduced;
  }

  /** Prints a table of figures into the test output. */
  public static void print(String title, List<String> rows) {
    StringBuilder text = new StringBuilder("\n== ").append(title).append(FULL ? " (full campaign)" : " (reduced)").append('\n');
    rows.forEach(row -> text.append("   ").append(row).append('\n'));
    System.out.println(text);
  }
}
