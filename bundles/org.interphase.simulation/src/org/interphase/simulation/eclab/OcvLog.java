package org.interphase.simulation.eclab;

import java.time.LocalDateTime;
import java.util.List;
import org.interphase.simulation.Truth;

/**
 * An open-circuit voltage over time, as a potentiostat logs it.
 *
 * @param start the moment of time 0 in local time; files keep its milliseconds
 * @param times when each sample was taken, in s since {@code start}, finite. Copied.
 * @param volts the voltage of each sample in V, finite; files keep single precision. Copied.
 * @param averaged whether each voltage is the average since the sample before, which files of EC-Lab 11.50 name {@code <Ewe/V>}
 * @param loops the first sample of each loop in ascending order, the first being 0; empty when the experiment has no loops
 * @param comment a line for the header, behind the mark that the data are synthetic; may be empty
 */
public record OcvLog(LocalDateTime start, double[] times, double[] volts, boolean averaged, List<Integer> loops, String comment) {
  public OcvLog {
    times = times.clone();
    volts = volts.clone();
    loops = List.copyOf(loops);
    if (times.length != volts.length) {
      throw new IllegalArgumentException(times.length + " times do not go with " + volts.length + " voltages");
    }
    for (int i = 0; i < times.length; i++) {
      if (!Double.isFinite(times[i]) || !Float.isFinite((float) volts[i])) {
        throw new IllegalArgumentException("sample " + i + " of " + volts[i] + " V at " + times[i] + " s cannot be written");
      }
    }
    for (int i = 0; i < loops.size(); i++) {
      if (i == 0 ? loops.get(i) != 0 : loops.get(i) <= loops.get(i - 1) || loops.get(i) >= times.length) {
        throw new IllegalArgumentException("loops cannot begin at the samples " + loops + " of " + times.length);
      }
    }
    if (comment.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("a comment is one line of plain ASCII characters");
    }
  }

  /** Averaged voltages in one loop, without a comment. */
  public OcvLog(LocalDateTime start, double[] times, double[] volts) {
    this(start, times, volts, true, List.of(), "");
  }

  /** The lines of the header's comment; the first says that the data are synthetic. */
  List<String> comments() {
    return comment.isEmpty() ? List.of(Truth.SYNTHETIC) : List.of(Truth.SYNTHETIC, comment);
  }

  /** The sample behind the last one of a loop. */
  int endOfLoop(int loop) {
    return loop + 1 < loops.size() ? loops.get(loop + 1) : times.length;
  }
}
