package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;
import org.siapnet.violation.Question;

/**
 * Perkara netralitas: one respondent, one matter, with four lifecycles side by side: examination, recommendation and
 * follow-up, data block, objection.
 *
 * @param id identity
 * @param entry whether it still stands for itself
 * @param matter who and what; empty before submission
 * @param classified what the rulebook says of the act
 * @param authority authority in charge
 * @param examination examination
 * @param recommendation recommendation now in force and its follow-up
 * @param block data block
 * @param remedy objection or appeal
 */
@AggregateRoot
public record NeutralityCase(
        @Identity CaseId id,
        EntryStatus entry,
        Optional<Matter> matter,
        Optional<Classified> classified,
        String authority,
        Examination examination,
        Recommendation recommendation,
        DataBlock block,
        Remedy remedy) {

    /**
     * Pokok perkara.
     *
     * @param submittedOn day the authority received it
     */
    @Value.Builder
    public record Matter(
            LocalDate submittedOn,
            IntakeChannel channel,
            Optional<ReportId> report,
            Respondent respondent,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind) {}

    /** A case of which nothing is known yet. */
    public static NeutralityCase unknown(CaseId id) {
        return new NeutralityCase(
                id,
                EntryStatus.NONE,
                Optional.empty(),
                Optional.empty(),
                "",
                Examination.NONE,
                Recommendation.NONE,
                DataBlock.NONE,
                Remedy.NONE);
    }

    /**
     * Kesesuaian: how the employer's decision compares to the recommendation; a decision changed on appeal is not
     * attributed to the employer.
     */
    public Optional<Conformity> conformity() {
        boolean appealed = remedy.outcome()
                .filter(o -> o == ObjectionOutcome.REDUCED || o == ObjectionOutcome.CHANGED)
                .isPresent();
        return recommendation.decision().map(d -> appealed ? Conformity.DEVIATING_BY_APPEAL : d.conformity());
    }

    /**
     * Whether something that depends on the classification is still to be decided: the authority's examination, the
     * employer's follow-up of a proven case, or a remedy. A merged or voided entry is never open.
     */
    public boolean open() {
        boolean owed = examination.status() == ExaminationStatus.PROVEN
                && !recommendation.followedUp()
                && recommendation.status() != FollowUpStatus.MOOT;
        return entry == EntryStatus.VALID && (examination.open() || owed || remedy.pending());
    }

    /** The value of a fact as it is recorded, as a correction must name it; empty if none is. */
    public Optional<String> recorded(CaseFact fact) {
        return CaseFacts.value(this, fact);
    }

    /**
     * What one asks the law about this case as it stands: examined on the day it was found proven, decided on the day
     * of the employer's decision. Empty before submission.
     */
    public Optional<Question> question() {
        return matter.map(known -> {
            LocalDate actDate = known.respondent().allegation().actDate();
            Optional<LocalDate> examined = examination
                    .on()
                    .filter(day -> examination.status() == ExaminationStatus.PROVEN && !day.isBefore(actDate));
            Optional<LocalDate> decided = recommendation
                    .decision()
                    .map(Recommendation.EmployerDecision::on)
                    .filter(day -> !day.isBefore(examined.orElse(actDate)));
            return known.respondent().question(known.electionKind(), examined, decided);
        });
    }

    NeutralityCase with(Examination changed) {
        return new NeutralityCase(id, entry, matter, classified, authority, changed, recommendation, block, remedy);
    }

    NeutralityCase with(Recommendation changed) {
        return new NeutralityCase(id, entry, matter, classified, authority, examination, changed, block, remedy);
    }

    NeutralityCase with(DataBlock changed) {
        return new NeutralityCase(
                id, entry, matter, classified, authority, examination, recommendation, changed, remedy);
    }

    NeutralityCase with(Remedy changed) {
        return new NeutralityCase(
                id, entry, matter, classified, authority, examination, recommendation, block, changed);
    }

    NeutralityCase with(EntryStatus changed) {
        return new NeutralityCase(
                id, changed, matter, classified, authority, examination, recommendation, block, remedy);
    }

    NeutralityCase with(String newAuthority) {
        return new NeutralityCase(
                id, entry, matter, classified, newAuthority, examination, recommendation, block, remedy);
    }

    NeutralityCase with(Matter changed, Classified reclassified) {
        return new NeutralityCase(
                id,
                entry,
                Optional.of(changed),
                Optional.of(reclassified),
                authority,
                examination,
                recommendation,
                block,
                remedy);
    }
}
