package org.siapnet.official;

/**
 * Kode instansi: identifies an agency within one code system. Codes of different systems look alike and name different
 * agencies, so a code always carries its system.
 */
public sealed interface AgencyCode permits KemendagriRegionCode, BpsRegionCode, BknAgencyCode, AgencyAcronym {

    /** The code as written within its own system, such as {@code 33.03}. */
    String value();

    /** The code system. */
    CodeSystem system();

    /**
     * The code in canonical form: {@code KEMENDAGRI:33.03}, {@code BPS:7202}, {@code BKN:3010}, {@code ACRONYM:KEMENAG}.
     *
     * @throws IllegalArgumentException if the system is missing or unknown, or the code is not one of its own
     */
    static AgencyCode parse(String text) {
        for (CodeSystem system : CodeSystem.values()) {
            String prefix = system.name() + ":";
            if (text.startsWith(prefix)) {
                return system.code(text.substring(prefix.length()));
            }
        }
        throw new IllegalArgumentException("agencyCode: must start with KEMENDAGRI:, BPS:, BKN: or ACRONYM:");
    }
}
