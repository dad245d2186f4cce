package org.siapnet.official;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nomor surat: the number of a letter, report or decree. It goes into events, so it refuses what looks like the number
 * of a person.
 *
 * @param value as printed, such as {@code R-3012/KASN/12/2020}
 */
@ValueObject
public record DocumentNumber(String value) {
    private static final int LONGEST = 80;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9 ./\\-_()&:]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern PERSON = Pattern.compile("[0-9]{16}|[0-9]{8}[ .-]?[0-9]{6}[ .-]?[12][ .-]?[0-9]{3}");

    /**
     * @throws IllegalArgumentException unless 1 to 80 letters, digits, blanks or {@code . / - _ ( ) & :}, a digit among
     *     them, no blank at either end; or if 16 digits stand in a row or grouped like a {@link Nip}
     */
    public DocumentNumber {
        if (value.length() > LONGEST || !ALLOWED.matcher(value).matches() || !value.equals(value.strip())) {
            throw new IllegalArgumentException("documentNumber: must be 1 to " + LONGEST
                    + " letters, digits, blanks or . / - _ ( ) & : with no blank at either end");
        }
        if (!DIGIT.matcher(value).find()) {
            throw new IllegalArgumentException("documentNumber: must contain a digit");
        }
        if (PERSON.matcher(value).find()) {
            throw new IllegalArgumentException("documentNumber: must not contain the number of a person");
        }
    }

    /** The number as printed. */
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
