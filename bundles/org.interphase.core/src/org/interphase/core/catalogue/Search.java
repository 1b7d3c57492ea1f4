package org.interphase.core.catalogue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueQuery.Additive;
import org.interphase.core.catalogue.CatalogueQuery.At;
import org.interphase.core.catalogue.CatalogueQuery.During;
import org.interphase.core.catalogue.CatalogueQuery.Mixture;
import org.interphase.core.catalogue.CatalogueQuery.Range;
import org.interphase.core.catalogue.CatalogueQuery.Salt;
import org.interphase.core.catalogue.CatalogueQuery.Time;

/**
 * A query as one prepared statement: first the experiments that every part names, intersected; then their numbers. The text is put together from the
 * fixed pieces below alone; what a person said goes in as parameters.
 */
final class Search {
  private static final String HIT = "SELECT p.folder, p.name, e.name";
  private static final String NUMBER = ", n.quantity, n.data_set, n.measurement, n.time, n.value, n.error, n.unit";
  private static final String OWNERS = " CROSS JOIN experiment e ON e.id = %s CROSS JOIN project p ON p.id = e.project";
  private static final String ORDER = " ORDER BY p.name, p.folder, e.position";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  Search(CatalogueQuery query) {
    sql.append("WITH chosen(id) AS (SELECT id FROM experiment");
    query.solvents().ifPresent(this::solvents);
    query.salts().forEach(this::salt);
    query.additives().stream().filter(Additive::present).forEach(this::additive);
    query.sample().ifPresent(material -> say(" INTERSECT SELECT id FROM experiment WHERE instr(sample_key, ?) > 0", CatalogueQuery.key(material)));
    query.words().forEach(words -> say(" INTERSECT SELECT id FROM experiment WHERE instr(words, ?) > 0", CatalogueQuery.key(words)));
    query.additives().stream().filter(additive -> !additive.present()).forEach(this::additive);
    sql.append(")");
    query.number().ifPresentOrElse(range -> numbers(range, query.time()),
        () -> sql.append(HIT).append(" FROM chosen c").append(OWNERS.formatted("c.id")).append(ORDER));
  }

  private void say(String piece, Object... values) {
    sql.append(piece);
    parameters.addAll(List.of(values));
  }

  private void solvents(Mixture mixture) {
    say(" WHERE solvents = ?", mixture.names().size());
    for (int i = 0; i < mixture.names().size(); i++) {
      say(" INTERSECT SELECT experiment FROM component WHERE key = ? AND role = ?", CatalogueQuery.key(mixture.names().get(i)), Role.SOLVENT.name());
      mixture.fraction(i).ifPresent(fraction ->
          between(" AND fraction BETWEEN ? AND ?", fraction - CatalogueQuery.RATIO_TOLERANCE, fraction + CatalogueQuery.RATIO_TOLERANCE));
    }
  }

  private void salt(Salt salt) {
    say(" INTERSECT SELECT experiment FROM component WHERE key = ? AND role = ?", CatalogueQuery.key(salt.name()), Role.SALT.name());
    salt.molarity().ifPresent(molarity -> amount(Measure.MOLAR, molarity));
  }

  private void additive(Additive additive) {
    say(additive.present() ? " INTERSECT" : " EXCEPT");
    say(" SELECT experiment FROM component WHERE key = ?", CatalogueQuery.key(additive.name()));
    additive.weightPercent().ifPresent(percent -> amount(Measure.WEIGHT_PERCENT, percent));
  }

  private void amount(Measure measure, double amount) {
    say(" AND measure = ?", measure.name());
    between(" AND amount BETWEEN ? AND ?", amount * (1 - CatalogueQuery.AMOUNT_TOLERANCE), amount * (1 + CatalogueQuery.AMOUNT_TOLERANCE));
  }

  /** A hair wider than told, so that a bound that a person would call included is not lost to rounding. */
  private void between(String piece, double lower, double upper) {
    double hair = 1e-9 * Math.abs(upper);
    say(piece, lower - hair, upper + hair);
  }

  private void numbers(Range range, Optional<Time> time) {
    sql.append(", frame AS (SELECT m.*");
    if (time.orElse(null) instanceof At at) {
      say(", rank() OVER (PARTITION BY m.experiment, m.data_set ORDER BY abs(m.time - ?), m.time) AS nearest", at.moment());
    }
    say(" FROM chosen c CROSS JOIN number m ON m.experiment = c.id AND m.quantity_key = ?", CatalogueQuery.key(range.quantity()));
    range.unit().ifPresent(unit -> say(" AND m.unit = ?", unit.si().symbol()));
    time.ifPresent(when -> {
      During span = when instanceof At at ? new During(at.moment() - at.window(), at.moment() + at.window()) : (During) when;
      say(" AND m.time BETWEEN ? AND ?", span.from(), span.to());
    });
    sql.append(") ").append(HIT).append(NUMBER).append(" FROM frame n").append(OWNERS.formatted("n.experiment"));
    say(" WHERE n.value BETWEEN ? AND ?", range.lower(), range.upper());
    if (time.orElse(null) instanceof At) {
      sql.append(" AND n.nearest = 1");
    }
    sql.append(ORDER).append(", n.data_set, n.time, n.position");
  }

  List<Hit> hits(Connection database) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    try (PreparedStatement statement = prepare(database, ""); ResultSet rows = statement.executeQuery()) {
      boolean numbers = rows.getMetaData().getColumnCount() > 3;
      while (rows.next()) {
        hits.add(Rows.read(rows, row -> new Hit(Path.of(row.getString(1)), row.getString(2), row.getString(3),
            numbers ? Optional.of(Rows.value(row, 4)) : Optional.empty())));
      }
    }
    return hits;
  }

  /** How SQLite goes about it, a line a step. */
  List<String> plan(Connection database) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (PreparedStatement statement = prepare(database, "EXPLAIN QUERY PLAN "); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }

  private PreparedStatement prepare(Connection database, String before) throws SQLException {
    PreparedStatement statement = database.prepareStatement(before + sql);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }
}
