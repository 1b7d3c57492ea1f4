package org.interphase.ui.statistics;

import java.util.Optional;
import org.interphase.api.Unit;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Layer;
import org.interphase.ui.desk.Selection;

/** Which map is looked at. */
final class Layers {
  private Layers() { }

  /** The map that is selected; without one, the one that was segmented, else a modulus, else the first. */
  static Optional<Layer> chosen(Content content, Selection selection) {
    return selection.map().flatMap(content::layer)
        .or(() -> content.layers().stream().filter(layer -> !layer.source().equals(Layer.FILE) && Stored.of(content, layer)
            .filter(stored -> stored.recipe().name().equals(layer.source())).isPresent()).findFirst())
        .or(() -> content.layers().stream().filter(layer -> layer.unit().equals(Unit.PASCAL)).findFirst())
        .or(() -> content.layers().stream().findFirst());
  }
}
