package org.interphase.api;

/**
 * Why a pixel has no value. "Invalid" is a reason, not a gap: it is drawn white, never interpolated, left out of
 * statistics and counted. The code that files hold is fixed and never reused.
 */
public enum Invalid {
  /** The pixel is valid. */
  NONE(0, "valid"),
  NO_CONTACT(1, "no contact reached"),
  SATURATED(2, "saturated"),
  MARKER(3, "marker value: the instrument recorded no sample"),
  TOO_FEW_POINTS(4, "too few points in the fit window"),
  NEGATIVE_SLOPE(5, "negative slope"),
  NO_CONVERGENCE(6, "the fit did not converge"),
  OUT_OF_RANGE(7, "modulus not positive or above the cutoff"),
  POOR_FIT(8, "R^2 or chi^2 out of bounds"),
  CONTACT_OUTSIDE(9, "contact point outside the curve"),
  NOT_A_NUMBER(10, "not a finite number"),
  SCAR(11, "scar: the tip lost or dragged the surface along a line");

  private static final Invalid[] BY_CODE = values();
  private final byte code;
  private final String label;

  Invalid(int code, String label) {
    this.code = (byte) code;
    this.label = label;
  }

  /** The code in files and in {@link Image#invalidCodes()}; 0 means valid. */
  public byte code() {
    return code;
  }

  /** The reason in words. */
  public String label() {
    return label;
  }

  /** The reason of a code. A code that this version does not know reads as {@link #NOT_A_NUMBER}. */
  public static Invalid of(byte code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : NOT_A_NUMBER;
  }
}
