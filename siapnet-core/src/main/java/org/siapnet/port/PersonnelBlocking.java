package org.siapnet.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseId;
import org.siapnet.official.PersonRef;

/**
 * Pemblokiran data kepegawaian: the personnel system that holds and releases data. Called after the order is durable; both
 * calls are idempotent by case.
 */
@SecondaryPort
public interface PersonnelBlocking {

    /** Holds the person's data or services; once held, calling again changes nothing. */
    void block(CaseId neutralityCase, PersonRef person, BlockScope scope);

    /** Releases what the case held; if nothing is held, nothing happens. */
    void unblock(CaseId neutralityCase, PersonRef person);
}
