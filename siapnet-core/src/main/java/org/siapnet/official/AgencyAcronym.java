package org.siapnet.official;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Singkatan instansi: stands for a central agency whose code no source gives.
 *
 * @param value such as {@code KEMENAG}
 */
@ValueObject
public record AgencyAcronym(String value) implements AgencyCode {
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]{1,31}");

    /** @throws IllegalArgumentException unless 2 to 32 capital letters and digits, a letter first */
    public AgencyAcronym {
        if (!ACRONYM.matcher(value).matches()) {
            throw new IllegalArgumentException("acronym: must be 2 to 32 capital letters or digits, a letter first");
        }
    }

    /** The acronym written like {@code KEMENAG}. */
    public static AgencyAcronym of(String value) {
        return new AgencyAcronym(value);
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.ACRONYM;
    }

    /** Canonical form, {@code ACRONYM:KEMENAG}. */
    @Override
    public String toString() {
        return system().canonical(value);
    }
}
