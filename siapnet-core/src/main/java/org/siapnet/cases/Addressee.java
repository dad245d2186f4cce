package org.siapnet.cases;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.PersonRef;

/**
 * Alamat rekomendasi: the office a recommendation is addressed to.
 *
 * @param office PPK of the respondent's agency, or the substitute where the PPK is conflicted
 * @param agency agency whose official is to be sanctioned
 * @param holder who holds the office, by pseudonym, where known
 */
@ValueObject
public record Addressee(Office office, AgencyCode agency, Optional<PersonRef> holder) {

    /** The chain of offices; the next one steps in where one is conflicted. */
    public enum Office {
        /** Pejabat Pembina Kepegawaian of the agency. */
        PPK,
        /** Gubernur, for regencies and cities. */
        GOVERNOR,
        /** Menteri Dalam Negeri, for regional agencies. */
        HOME_MINISTER,
        /** Menteri PANRB, for central agencies. */
        ADMINISTRATIVE_REFORM_MINISTER,
        /** Presiden. */
        PRESIDENT
    }

    /** The agency's PPK, the holder unknown. */
    public static Addressee ppkOf(AgencyCode agency) {
        return new Addressee(Office.PPK, agency, Optional.empty());
    }
}
