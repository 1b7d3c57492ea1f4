package org.interphase.importer.biologic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Unit;

/**
 * What a column of EC-Lab is: {@code I/mA} is the current, in mA.
 *
 * <p>Versions spell the same quantity differently ({@code Ewe/V}, {@code <Ewe>/V}, {@code <Ewe/V>}, {@code Ecell/V}), so each has one
 * name here. An average takes the name of its quantity unless the file has both.
 *
 * @param written the title in the spelling of EC-Lab
 * @param name the column's name, unique in the file
 * @param unit the unit of the stored numbers; dimensionless where it is not known
 * @param known whether the meaning of the numbers is known
 */
record Title(String written, String name, Unit unit, boolean known) {
  /** The spelling of a version of EC-Lab in which the unit is inside the brackets that mean an average. */
  private static final Pattern UNIT_INSIDE = Pattern.compile("<(.+)/([^/<>]+)>");
  private static final Pattern UNIT_BEHIND = Pattern.compile("(.+)/([^/]+)");
  private static final Map<String, String> SYNONYMS = Map.of("<Ewe>", "Ewe", "Ecell", "Ewe", "<Ecell>", "Ewe", "<Ece>", "Ece", "<I>", "I",
      "dq", "dQ");
  private static final Set<String> NUMBERS = Set.of("mode", "ox/red", "error", "control changes", "Ns changes", "counter inc.", "Ns", "I Range",
      "half cycle", "z cycle", "cycle number", "x");
  /** Is in V or in mA, depending on the mode of the row. */
  private static final String OF_TWO_UNITS = "control/V/mA";

  /** The columns of a file, from their titles in its order. */
  static List<Title> of(List<String> written) {
    List<Title> titles = written.stream().map(Title::of).toList();
    Set<String> names = new HashSet<>(titles.stream().map(Title::name).filter(name -> !SYNONYMS.containsKey(name)).toList());
    Set<String> taken = new HashSet<>();
    List<Title> renamed = new ArrayList<>();
    for (Title title : titles) {
      String synonym = Optional.ofNullable(SYNONYMS.get(title.name)).filter(names::add).orElse(title.name);
      String name = synonym;
      for (int copy = 2; !taken.add(name); copy++) {
        name = synonym + " (" + copy + ')';
      }
      renamed.add(new Title(title.written, name, title.unit, title.known));
    }
    return List.copyOf(renamed);
  }

  private static Title of(String written) {
    Matcher inside = UNIT_INSIDE.matcher(written);
    Matcher behind = UNIT_BEHIND.matcher(written);
    boolean average = inside.matches();
    if (NUMBERS.contains(written)) {
      return new Title(written, written, Unit.ONE, true);
    }
    if ((average || behind.matches()) && !written.equals(OF_TWO_UNITS)) {
      Optional<Unit> unit = Unit.parse(average ? inside.group(2) : behind.group(2));
      if (unit.isPresent()) {
        return new Title(written, average ? '<' + inside.group(1) + '>' : behind.group(1), unit.get(), true);
      }
    }
    return new Title(written, written, Unit.ONE, false);
  }
}
