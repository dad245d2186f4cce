package org.siapnet.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Rezim pengawasan: which authority examines and recommends in a period.
 *
 * @param id such as {@code KASN}
 * @param authority official name of the authority
 * @param label English name
 * @param validity days on which it is competent
 * @param highestEscalation how far an escalation may go: 3 to the President, 2 to the ministry
 * @param basis where its competence is laid down
 * @param certainty how sure the sources are
 * @param handOvers how it takes over what its predecessor left open
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record OversightRegime(
        String id,
        String authority,
        String label,
        Validity validity,
        int highestEscalation,
        List<LegalBasis> basis,
        Certainty certainty,
        List<HandOver> handOvers,
        Provenance provenance) {

    /** @throws IllegalArgumentException unless the highest escalation is 1, 2 or 3 */
    public OversightRegime {
        if (highestEscalation < 1 || highestEscalation > 3) {
            throw new LawFaultException(LawFault.ESCALATION_OUT_OF_RANGE, "highestEscalation");
        }
        basis = ImmutableList.copyOf(basis);
        handOvers = ImmutableList.copyOf(handOvers);
    }

    /** Starts a regime. */
    public static OversightRegimeBuilder builder() {
        return new OversightRegimeBuilder();
    }

    /** The rule by which a matter in that state is taken over; empty if none is laid down. */
    public Optional<HandOver> handOver(HandOver.State state) {
        return handOvers.stream().filter(rule -> rule.state() == state).findFirst();
    }
}
