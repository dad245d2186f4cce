package org.siapnet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;

/**
 * Laporan or temuan: what the supervisor knows of a matter, with its respondents.
 *
 * @param id identity
 * @param status where it stands
 * @param entry whether it still stands for itself
 * @param on day of its last step
 * @param facts what was filed; empty before filing
 * @param respondents the officials it names
 * @param filingDue last day for filing, where a limit is laid down
 * @param completionDue last day for completing it, while it waits
 * @param registration register number
 * @param registeredOn day of registration
 * @param declinedFor why it was not registered
 * @param outcomes what the plenary found
 * @param letter forwarding letter
 * @param authority authority it was forwarded to
 */
@AggregateRoot
@Value.Builder
public record Report(
        @Identity ReportId id,
        ReportStatus status,
        EntryStatus entry,
        Optional<OccurredOn> on,
        Optional<Facts> facts,
        List<Respondent> respondents,
        Optional<DueDate> filingDue,
        Optional<DueDate> completionDue,
        Optional<DocumentNumber> registration,
        Optional<LocalDate> registeredOn,
        Optional<Reason> declinedFor,
        Set<Outcome> outcomes,
        Optional<DocumentNumber> letter,
        Optional<String> authority) {

    /** What was filed. */
    @Value.Builder
    public record Facts(
            ReportSource source,
            DocumentNumber number,
            SupervisorUnit unit,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind,
            LocalDate eventDate,
            LocalDate knownDate,
            LocalDate filedDate) {}

    /** Copies the collections. */
    public Report {
        respondents = List.copyOf(respondents);
        outcomes = Set.copyOf(outcomes);
    }

    /** A report of which nothing is known yet. */
    public static Report unknown(ReportId id) {
        return new Report(
                id,
                ReportStatus.NONE,
                EntryStatus.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether that person is among the respondents. */
    public boolean names(PersonRef person) {
        return respondents.stream().anyMatch(r -> r.person().equals(person));
    }

    /** The value of a fact as it is recorded, as a correction must name it; empty before the report is filed. */
    public Optional<String> recorded(ReportFact fact) {
        return facts.map(known -> ReportFacts.value(known, fact));
    }

    /** Whether it was filed after the time limit; a finding is never late. */
    public boolean filedLate() {
        return facts.filter(f ->
                        filingDue.filter(due -> due.passedBy(f.filedDate())).isPresent())
                .isPresent();
    }

    /** Whether both say the same of the matter, whoever the respondents are; of two that stand alike, also since when. */
    public boolean sameMatterAs(Report other) {
        return facts.equals(other.facts)
                && registration.equals(other.registration)
                && registeredOn.equals(other.registeredOn)
                && (status != other.status || on.equals(other.on))
                && outcomes.equals(other.outcomes)
                && letter.equals(other.letter);
    }

    Report withRespondent(Respondent respondent) {
        List<Respondent> all = new ArrayList<>(respondents);
        all.add(respondent);
        return copy().respondents(all).build();
    }

    ReportBuilder copy() {
        return new ReportBuilder().from(this);
    }
}
