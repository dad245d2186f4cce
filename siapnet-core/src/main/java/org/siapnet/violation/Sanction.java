package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.official.EmployeeKind;

/**
 * Jenis sanksi: a kind of sanction and its place in each ladder that knows it.
 *
 * @param id such as {@code RAISE_DELAY_1Y}
 * @param officialTerm term in Indonesian
 * @param label English label
 * @param employees who may receive it
 * @param endsService whether it ends the employment, so that the remedy is an appeal to BPASN
 * @param rungs its places
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record Sanction(
        String id,
        String officialTerm,
        String label,
        Set<EmployeeKind> employees,
        boolean endsService,
        List<Rung> rungs,
        Provenance provenance) {

    /**
     * Kedudukan: the place of a sanction in the ladder of an instrument.
     *
     * @param instrument id of the instrument whose ladder it is
     * @param level level; empty for dismissal outside the ladder
     * @param rank 1 for the mildest of the level
     * @param basis where it is laid down
     * @param validity days on which it may be imposed; empty while suspended
     * @param notes codes the caller must know
     */
    public record Rung(
            String instrument,
            Optional<SanctionLevel> level,
            int rank,
            LegalBasis basis,
            Optional<Validity> validity,
            List<String> notes) {

        /** @throws IllegalArgumentException if the rank is below 1 */
        public Rung {
            if (rank < 1) {
                throw new LawFaultException(LawFault.RANK_BELOW_ONE, "rank");
            }
            notes = List.copyOf(notes);
        }
    }

    /** Copies the collections. */
    public Sanction {
        employees = ImmutableSet.copyOf(employees);
        rungs = List.copyOf(rungs);
    }

    /** Starts a sanction. */
    public static SanctionBuilder builder() {
        return new SanctionBuilder();
    }
}
