package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.OversightRegime;
import org.siapnet.time.Deadlines;
import org.siapnet.time.DueDate;
import org.siapnet.time.WorkingCalendar;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/**
 * Hukum yang berlaku: everything dated that a decision is taken under.
 *
 * @param rulebook acts, forms, sanctions and regimes
 * @param deadlines time limits
 * @param calendar working days
 */
@ValueObject
public record Law(Rulebook rulebook, Deadlines deadlines, WorkingCalendar calendar) {

    /**
     * The due date of a limit that starts on that day; empty if no time limit is laid down.
     *
     * @throws org.siapnet.time.YearNotCoveredException if the calendar knows no decree for a year it touches
     */
    public Optional<DueDate> due(String limit, Optional<ElectionKind> kind, LocalDate start) {
        return deadlines.find(limit, kind, start).map(found -> found.dueFrom(start, calendar));
    }

    /**
     * Code of the authority competent on that day, such as {@code KASN}.
     *
     * @throws IllegalArgumentException if none is known for that day
     */
    public String authorityOn(LocalDate day) {
        return rulebook.regimeOn(day).id();
    }

    /** Whether an authority is known to be competent on that day. */
    public boolean knowsAuthorityOn(LocalDate day) {
        for (OversightRegime regime : rulebook.regimes()) {
            if (regime.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some instrument in force on that day has such a level. */
    public boolean knowsLevel(SanctionLevel level, LocalDate day) {
        for (LegalInstrument instrument : rulebook.instruments()) {
            if (instrument.hasLevelOn(level.name(), day)) {
                return true;
            }
        }
        return false;
    }

    /** The level a sanction belongs to; empty for one outside the ladder. */
    public Optional<SanctionLevel> levelOf(Sanction sanction) {
        return sanction.rungs().stream().findFirst().flatMap(Sanction.Rung::level);
    }

    /** Of these bases, those whose instrument is in force on that day; all of them if none is. */
    public List<LegalBasis> inForce(List<LegalBasis> bases, LocalDate day) {
        List<LegalBasis> valid = bases.stream()
                .filter(basis -> rulebook.instrument(basis.instrument())
                        .filter(instrument -> instrument.validity().contains(day))
                        .isPresent())
                .toList();
        return valid.isEmpty() ? bases : valid;
    }
}
