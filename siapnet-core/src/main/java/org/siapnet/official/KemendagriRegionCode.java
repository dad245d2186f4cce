package org.siapnet.official;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Kode wilayah administrasi pemerintahan (Kementerian Dalam Negeri): province, regency or city, district, village, as
 * {@code 33}, {@code 33.03}, {@code 33.03.01}, {@code 33.03.01.2001}. Whether a list has it, {@link Regions} knows.
 *
 * @param value the digits with their dots
 */
@ValueObject
public record KemendagriRegionCode(String value) implements AgencyCode, Comparable<KemendagriRegionCode> {
    private static final Pattern CODE =
            Pattern.compile("[1-9][0-9](\\.(0[1-9]|[1-689][0-9]|7[1-9])(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");

    /** @throws IllegalArgumentException unless written as digits in groups of 2, 2, 2 and 4, joined by dots */
    public KemendagriRegionCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "regionCode: must be PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD with KK 01-69 or 71-99");
        }
    }

    /** The code written like {@code 33.03}. */
    public static KemendagriRegionCode of(String value) {
        return new KemendagriRegionCode(value);
    }

    /** How deep the code reaches. */
    public RegionLevel level() {
        return switch (value.length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> RegionLevel.REGENCY;
            case 8 -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** The province by prefix; the code itself for a province. */
    public KemendagriRegionCode province() {
        return new KemendagriRegionCode(value.substring(0, 2));
    }

    /** The regency or city by prefix; empty for a province. */
    public Optional<KemendagriRegionCode> regency() {
        return level() == RegionLevel.PROVINCE
                ? Optional.empty()
                : Optional.of(new KemendagriRegionCode(value.substring(0, 5)));
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.KEMENDAGRI;
    }

    @Override
    public int compareTo(KemendagriRegionCode other) {
        return value.compareTo(other.value);
    }

    /** Canonical form, {@code KEMENDAGRI:33.03}. */
    @Override
    public String toString() {
        return system().canonical(value);
    }
}
