package org.siapnet.official;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Instansi pemerintah: an agency that employs civil servants and whose head is their Pejabat Pembina Kepegawaian (PPK).
 *
 * @param code its code
 * @param kind its kind
 * @param name its official name
 */
@ValueObject
public record Agency(AgencyCode code, AgencyKind kind, String name) {
    private static final int LONGEST_NAME = 200;

    /**
     * @throws IllegalArgumentException if the name is blank or too long, or the code names a region that has no
     *     government with employees of its own (district, village)
     */
    public Agency {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("agencyName: must have 1 to " + LONGEST_NAME + " characters");
        }
        if (code instanceof KemendagriRegionCode region && region.level().compareTo(RegionLevel.REGENCY) > 0) {
            throw new IllegalArgumentException("agencyCode: a district or village is no employing agency");
        }
    }
}
