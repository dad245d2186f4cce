package org.siapnet.law;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Instrumen hukum: a law, regulation, decree or letter.
 *
 * @param id such as {@code PP-94-2021}
 * @param role its part in classification
 * @param officialTitle title in Indonesian
 * @param label working title in English
 * @param number number and year as cited
 * @param enacted day it was set
 * @param validity days on which it holds
 * @param doubtfulFrom first day on which it is doubtful whether it still holds
 * @param pnsOnly whether it binds tenured and probationary civil servants only
 * @param levels names of the sanction levels it knows
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record LegalInstrument(
        String id,
        InstrumentRole role,
        String officialTitle,
        String label,
        Optional<String> number,
        Optional<LocalDate> enacted,
        Validity validity,
        Optional<LocalDate> doubtfulFrom,
        boolean pnsOnly,
        Set<String> levels,
        Provenance provenance) {

    /** Copies the levels, keeping their order. */
    public LegalInstrument {
        levels = ImmutableSet.copyOf(levels);
    }

    /** Starts an instrument. */
    public static LegalInstrumentBuilder builder() {
        return new LegalInstrumentBuilder();
    }

    /** Whether it holds on that day and knows a sanction level of that name. */
    public boolean hasLevelOn(String level, LocalDate day) {
        return levels.contains(level) && validity.contains(day);
    }

    /** Whether it holds on that day, but doubtfully. */
    public boolean doubtfulOn(LocalDate day) {
        return doubtfulFrom.isPresent() && !day.isBefore(doubtfulFrom.get());
    }
}
