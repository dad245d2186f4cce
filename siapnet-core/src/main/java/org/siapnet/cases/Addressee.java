package org.siapnet.cases;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.PersonRef;

/**
 * Alamat rekomendasi: the office a recommendation is addressed to.
 *
 * @param office id of the office in the rulebook's chain of addressees: {@code PPK} of the respondent's agency, or the
 *     substitute where the PPK is conflicted
 * @param agency agency whose official is to be sanctioned
 * @param holder who holds the office, by pseudonym, where known
 */
@ValueObject
public record Addressee(String office, AgencyCode agency, Optional<PersonRef> holder) {

    /** The agency's PPK, the holder unknown. */
    public static Addressee ppkOf(AgencyCode agency) {
        return new Addressee("PPK", agency, Optional.empty());
    }
}
