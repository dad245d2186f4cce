package org.siapnet.official;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Kode instansi Badan Kepegawaian Negara: four digits, whose province part is BKN's own.
 *
 * @param value the digits
 */
@ValueObject
public record BknAgencyCode(String value) implements AgencyCode {
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]{3}");

    /** @throws IllegalArgumentException unless four digits, the first not 0 */
    public BknAgencyCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("bknCode: must be 4 digits");
        }
    }

    /** The code written like {@code 3010}. */
    public static BknAgencyCode of(String value) {
        return new BknAgencyCode(value);
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.BKN;
    }

    /** Canonical form, {@code BKN:3010}. */
    @Override
    public String toString() {
        return system().canonical(value);
    }
}
