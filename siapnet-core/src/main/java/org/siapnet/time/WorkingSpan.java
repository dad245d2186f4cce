package org.siapnet.time;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Rentang hari kerja: a run of working days and what lay between them.
 *
 * @param last the last working day counted
 * @param skipped the days off from the first day to the last, in order
 * @param decrees the decrees relied on, as cited
 */
@ValueObject
public record WorkingSpan(LocalDate last, List<SkippedDay> skipped, List<String> decrees) {

    public WorkingSpan {
        skipped = List.copyOf(skipped);
        decrees = List.copyOf(decrees);
    }
}
