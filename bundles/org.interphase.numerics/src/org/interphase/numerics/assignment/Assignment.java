package org.interphase.numerics.assignment;

import java.util.Arrays;

/**
 * Gives each row a column of its own so that the sum of costs is least: the assignment problem, solved exactly by shortest augmenting paths
 * with dual variables (H. W. Kuhn (1955), doi:10.1002/nav.3800020109; R. Jonker and A. Volgenant (1987), doi:10.1007/BF02278710).
 */
public final class Assignment {
  private Assignment() { }

  /**
   * The least costly assignment, in time of the cube of the number of columns.
   *
   * @param cost at [row][column], finite; at most as many rows as columns. Not modified.
   * @return the column of each row
   */
  public static int[] least(double[][] cost) {
    int rows = cost.length;
    int columns = rows == 0 ? 0 : cost[0].length;
    if (rows > columns) {
      throw new IllegalArgumentException(rows + " rows cannot each have one of " + columns + " columns");
    }
    Duals duals = new Duals(cost, columns);
    for (int row = 0; row < rows; row++) {
      duals.add(row);
    }
    int[] result = new int[rows];
    for (int column = 0; column < columns; column++) {
      if (duals.rowOf[column] >= 0) {
        result[duals.rowOf[column]] = column;
      }
    }
    return result;
  }

  /** Costs less the prices of rows and columns: never negative, and 0 where assigned. */
  private static final class Duals {
    private final double[][] cost;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    Duals(double[][] cost, int columns) {
      this.cost = cost;
      this.columns = columns;
      rowPrice = new double[cost.length];
      columnPrice = new double[columns];
      rowOf = new int[columns];
      Arrays.fill(rowOf, -1);
    }

    /** Assigns one row more along the cheapest path of reassignments to a free column. */
    void add(int newRow) {
      double[] distance = new double[columns];
      int[] before = new int[columns];
      boolean[] done = new boolean[columns];
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      int row = newRow;
      int last = -1;
      double reached = 0;
      do {
        relax(row, last, reached, distance, before, done);
        last = nearest(distance, done);
        reached = distance[last];
        done[last] = true;
        row = rowOf[last];
      } while (row >= 0);
      rowPrice[newRow] += reached;
      for (int column = 0; column < columns; column++) {
        if (done[column] && column != last) {
          rowPrice[rowOf[column]] += reached - distance[column];
          columnPrice[column] -= reached - distance[column];
        }
      }
      while (last >= 0) {
        int previous = before[last];
        rowOf[last] = previous >= 0 ? rowOf[previous] : newRow;
        last = previous;
      }
    }

    private void relax(int row, int from, double reached, double[] distance, int[] before, boolean[] done) {
      for (int column = 0; column < columns; column++) {
        double length = reached + cost[row][column] - rowPrice[row] - columnPrice[column];
        if (!done[column] && length < distance[column]) {
          distance[column] = length;
          before[column] = from;
        }
      }
    }

    private int nearest(double[] distance, boolean[] done) {
      int best = -1;
      for (int column = 0; column < columns; column++) {
        if (!done[column] && (best < 0 || distance[column] < distance[best])) {
          best = column;
        }
      }
      return best;
    }
  }
}
