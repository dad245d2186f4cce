package org.siapnet.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseId;
import org.siapnet.official.PersonRef;
import org.siapnet.port.PersonnelBlocking;

/** A personnel system in memory: knows what each case holds. */
@SecondaryAdapter
public final class InMemoryPersonnelBlocking implements PersonnelBlocking {
    private final Map<CaseId, BlockScope> held = new ConcurrentHashMap<>();

    @Override
    public void block(CaseId neutralityCase, PersonRef person, BlockScope scope) {
        held.put(neutralityCase, scope);
    }

    @Override
    public void unblock(CaseId neutralityCase, PersonRef person) {
        held.remove(neutralityCase);
    }

    /** What the case holds; empty if nothing. */
    public Optional<BlockScope> held(CaseId neutralityCase) {
        return Optional.ofNullable(held.get(neutralityCase));
    }
}
