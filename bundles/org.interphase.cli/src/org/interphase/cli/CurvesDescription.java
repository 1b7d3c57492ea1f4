package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.api.CurveChannel;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Quantity;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;

/** The force curves of a file in words and as JSON: how many, how the piezo moves, what the header says about the probe. */
record CurvesDescription(ForceVolume curves) {
  private record Given(String name, double value, String unit, String source) { }

  void print(PrintWriter out) {
    out.println("  " + curves.grid().columns() + " x " + curves.grid().rows() + " force curves of " + ramp() + "; channels: "
        + curves.channels().stream().map(channel -> channel.name() + " [" + channel.unit() + "]").collect(Collectors.joining(", ")));
    TextTable table = new TextTable("setting", "value", "from");
    for (Given given : given()) {
      table.row(given.name(), Unit.parse(given.unit()).map(unit -> Quantity.readable(given.value(), unit).toString())
          .orElse(given.value() + " " + given.unit()), given.source());
    }
    curves.setup().model().ifPresent(model -> table.row("model of the instrument", model.value(), model.source()));
    table.print(out, "  ");
    curves.warnings().forEach(warning -> out.println("  warning: " + warning));
  }

  void write(ObjectNode node) {
    node.put("columns", curves.grid().columns()).put("rows", curves.grid().rows()).put("samples", curves.ramp().samples()).put("ramp", ramp());
    ArrayNode channels = node.putArray("channels");
    for (CurveChannel channel : curves.channels()) {
      channels.addObject().put("name", channel.name()).put("unit", channel.unit().symbol());
    }
    ObjectNode settings = node.putObject("settings");
    given().forEach(given -> settings.putObject(given.name()).put("value", given.value()).put("unit", given.unit()).put("source", given.source()));
    curves.setup().model().ifPresent(model ->
        settings.putObject("model of the instrument").put("value", model.value()).put("source", model.source()));
    curves.warnings().forEach(node.putArray("warnings")::add);
  }

  private String ramp() {
    return switch (curves.ramp()) {
      case Ramp.Linear ramp -> ramp.approach() + " + " + (ramp.hold() > 0 ? ramp.hold() + " + " : "") + ramp.retract() + " samples, "
          + Quantity.readable(ramp.step(), Unit.METRE) + " apart";
      case Ramp.Sinusoidal sine -> sine.samples() + " samples of a sine of amplitude " + Quantity.readable(sine.amplitude(), Unit.METRE)
          + " that turns at sample " + new Quantity(sine.turningPoint(), Unit.ONE);
    };
  }

  private List<Given> given() {
    ProbeSetup setup = curves.setup();
    List<Given> all = new ArrayList<>();
    add("deflection sensitivity", setup.deflectionSensitivity(), "m/V", all);
    add("spring constant", setup.springConstant(), "N/m", all);
    add("tip radius", setup.tipRadius(), "m", all);
    add("tip half angle", setup.tipHalfAngle(), "rad", all);
    add("Poisson's ratio", setup.poissonRatio(), "", all);
    add("window, lower bound", setup.windowLower(), "", all);
    add("window, upper bound", setup.windowUpper(), "", all);
    add("deformation region", setup.deformationRegion(), "", all);
    return all;
  }

  private static void add(String name, Optional<Stated<Double>> stated, String unit, List<Given> to) {
    stated.ifPresent(value -> to.add(new Given(name, value.value(), unit, value.source())));
  }
}
