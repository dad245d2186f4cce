package org.siapnet.port;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.PersonRef;

/** Direktori instansi: who holds the office a recommendation is addressed to. */
@SecondaryPort
public interface AgencyDirectory {

    /**
     * Who holds the office for an agency, by pseudonym; empty if unknown or vacant.
     *
     * @param office id of the office in the rulebook's chain of addressees, such as {@code PPK}
     */
    Optional<Holder> holder(String office, AgencyCode agency);

    /**
     * Pejabat.
     *
     * @param person who holds the office
     * @param conflicted whether the holder is known to be conflicted
     */
    record Holder(PersonRef person, boolean conflicted) {}
}
