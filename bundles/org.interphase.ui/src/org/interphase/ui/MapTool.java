package org.interphase.ui;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What dragging the mouse over a map does. */
public enum MapTool {
  MOVE("Move", "move", "Drag to move the map, wheel to zoom, double-click to see all of it"),
  PROFILE("Profile", "profile", "Drag a line to see the values along it"),
  RECTANGLE("Rectangle", "rectangle", "Drag a rectangle to see the statistics of its pixels"),
  ELLIPSE("Ellipse", "ellipse", "Drag an ellipse to see the statistics of its pixels"),
  FREE("Free Region", "region", "Draw around a region to see the statistics of its pixels");

  private final String label;
  private final String icon;
  private final String help;

  MapTool(String label, String icon, String help) {
    this.label = label;
    this.icon = icon;
    this.help = help;
  }

  public String label() {
    return label;
  }

  /** The name of its icon, see {@link Icons}. */
  public String icon() {
    return icon;
  }

  public String help() {
    return help;
  }

  boolean isRegion() {
    return this == RECTANGLE || this == ELLIPSE || this == FREE;
  }

  /** What the mouse has drawn: the places it went through, at least one. A line for {@link #MOVE} too. */
  Shape shape(List<Point2D> trail) {
    Point2D first = trail.getFirst();
    Point2D last = trail.getLast();
    Rectangle2D frame = new Rectangle2D.Double();
    frame.setFrameFromDiagonal(first, last);
    return switch (this) {
      case MOVE, PROFILE -> new Line2D.Double(first, last);
      case RECTANGLE -> frame;
      case ELLIPSE -> new Ellipse2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
      case FREE -> polygon(trail);
    };
  }

  private static Path2D polygon(List<Point2D> trail) {
    Path2D path = new Path2D.Double();
    path.moveTo(trail.getFirst().getX(), trail.getFirst().getY());
    trail.stream().skip(1).forEach(point -> path.lineTo(point.getX(), point.getY()));
    path.closePath();
    return path;
  }
}
