package org.interphase.core.curve;

import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.analysis.curve.CurveAnalysis;
import org.interphase.api.ForceVolume;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;

/**
 * Everything that is decided before the first curve is fitted.
 *
 * @param model the law of contact
 * @param setup the numbers and their sources
 * @param analysis ready for curves
 */
record Prepared(ContactModel model, Setup setup, CurveAnalysis analysis) {
  static Prepared of(ForceVolume curves, FitSettings recipe, ContactModel model, IProgressMonitor monitor) throws AnalysisException {
    Setup setup = Setup.of(curves, recipe);
    return new Prepared(model, setup, CurveAnalysis.of(curves.ramp(), model, setup.settings()));
  }
}
