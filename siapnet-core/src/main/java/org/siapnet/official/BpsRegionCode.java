package org.siapnet.official;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Kode wilayah Badan Pusat Statistik: 2, 4, 7 or 10 digits without dots. The same four digits often name another regency
 * than in the Kemendagri list.
 *
 * @param value the digits
 */
@ValueObject
public record BpsRegionCode(String value) implements AgencyCode {
    private static final Pattern CODE =
            Pattern.compile("[1-9][0-9]((0[1-9]|[1-689][0-9]|7[1-9])([0-9]{3}([0-9]{3})?)?)?");

    /** @throws IllegalArgumentException unless 2, 4, 7 or 10 digits */
    public BpsRegionCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("bpsCode: must be PP, PPKK, PPKKCCC or 10 digits, KK 01-69 or 71-99");
        }
    }

    /** The code written like {@code 7202}. */
    public static BpsRegionCode of(String value) {
        return new BpsRegionCode(value);
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.BPS;
    }

    /** Canonical form, {@code BPS:7202}. */
    @Override
    public String toString() {
        return system().canonical(value);
    }
}
