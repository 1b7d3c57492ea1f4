package org.interphase.core.catalogue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One answer of the catalogue.
 *
 * @param folder of the project
 * @param project its name
 * @param experiment the name of the experiment
 * @param value the number that was asked for, with data set, measurement, time and error; empty when the query asks for no number
 */
public record Hit(Path folder, String project, String experiment, Optional<CatalogueEntry.Value> value) { }
