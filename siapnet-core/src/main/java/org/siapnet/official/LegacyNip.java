package org.siapnet.official;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * NIP lama: the 9-digit number used until about 2009; only ever an alias of a {@link Nip}. Personal data: shown by
 * {@link #reveal()} alone.
 */
@ValueObject
public final class LegacyNip {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{9}");

    private final String digits;

    private LegacyNip(String digits) {
        this.digits = digits;
    }

    /**
     * The number written in that text; blanks and dots between the digits are passed over.
     *
     * @throws IllegalArgumentException unless it has 9 digits
     */
    public static LegacyNip of(String text) {
        String digits = text.replace(" ", "").replace(".", "");
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("legacyNip: must be 9 digits, blanks and dots aside");
        }
        return new LegacyNip(digits);
    }

    /** The 9 digits in clear. Personal data: never for logs, messages, links or events. */
    public String reveal() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegacyNip that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Always {@code LegacyNIP[*]}. */
    @Override
    public String toString() {
        return "LegacyNIP[*]";
    }
}
