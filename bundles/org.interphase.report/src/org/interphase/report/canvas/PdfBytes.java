package org.interphase.report.canvas;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the files of the PDF library the same for the same content. */
public final class PdfBytes {
  private static final Pattern OFFSET = Pattern.compile("(?s)(?<=\\n).{10} .{5}(?= [nf] \\n)");
  private static final Pattern RANDOM_IDENTIFIER = Pattern.compile("/ID \\[<[0-9a-f]{32}><[0-9a-f]{32}>]");
  private static final Pattern RANDOM_SUBSET_TAG = Pattern.compile("/[A-Z]{6}\\+(?=LiberationSans)");

  private PdfBytes() { }

  /** A PDF without random identifiers, its offsets in the digits that readers expect. Not modified: a new array. */
  public static byte[] reproducible(byte[] pdf) {
    return fingerprinted(readable(new String(pdf, StandardCharsets.ISO_8859_1))).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The library writes the table of offsets in the digits of the default locale, cut to bytes; a PDF reader needs 0 to 9. */
  private static String readable(String file) {
    int zero = DecimalFormatSymbols.getInstance().getZeroDigit() & 0xff;
    int table = file.lastIndexOf("\nxref\n");
    return file.substring(0, table) + OFFSET.matcher(file.substring(table)).replaceAll(entry -> entry.group().chars()
        .mapToObj(digit -> digit == ' ' ? " " : Character.toString(digit - zero + '0')).collect(Collectors.joining()));
  }

  /** Puts a fingerprint of the content where the library has random letters: the file's identifier and the names of font subsets. */
  private static String fingerprinted(String file) {
    String neutral = RANDOM_SUBSET_TAG.matcher(RANDOM_IDENTIFIER.matcher(file).replaceAll("/ID")).replaceAll("/");
    String hash = UUID.nameUUIDFromBytes(neutral.getBytes(StandardCharsets.ISO_8859_1)).toString().replace("-", "");
    String tag = hash.chars().limit(6).mapToObj(digit -> Character.toString('A' + Character.digit(digit, 16))).collect(Collectors.joining());
    String identified = RANDOM_IDENTIFIER.matcher(file).replaceAll("/ID [<" + hash + "><" + hash + ">]");
    return RANDOM_SUBSET_TAG.matcher(identified).replaceAll("/" + tag + "+");
  }
}
