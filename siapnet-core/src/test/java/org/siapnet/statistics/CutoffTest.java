package org.siapnet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.Scene;
import org.siapnet.Siapnet;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseFact;
import org.siapnet.cases.CaseId;
import org.siapnet.lifecycle.Reason;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PersonRef;
import org.siapnet.official.PositionScheme;
import org.siapnet.report.ReportId;
import org.siapnet.rulebook.ElectionPack;

/** What counts on which day: as-of by what happened, known-at by what was recorded. */
class CutoffTest {
    private static final Instant THEN = Instant.parse("2021-03-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2021-04-01T00:00:00Z");
    private static final CaseId TWIN = CaseId.of(new UUID(2, 2));

    private final HandClock clock = new HandClock();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet siapnet = wired(clock).journal(journal).build();

    @Test
    void as_of_follows_what_happened_day_by_day() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        blocked(siapnet, CASE);
        followedUp(siapnet, CASE, 90);

        assertThat(on(3).of(Measure.REPORTED)).isZero();
        assertThat(on(4).of(Measure.REPORTED)).isEqualTo(1);
        assertThat(on(13).of(Measure.OPEN)).isEqualTo(1);
        assertThat(on(14).of(Measure.PROVEN)).isEqualTo(1);
        assertThat(on(16).of(Measure.RECOMMENDED)).isZero();
        assertThat(on(18).of(Measure.RECOMMENDED)).isEqualTo(1);
        assertThat(on(18).of(Measure.RECOMMENDED_MORAL_OPEN)).isEqualTo(1);
        assertThat(on(80).of(Measure.BLOCKED)).isZero();
        assertThat(on(81).of(Measure.BLOCKED)).isEqualTo(1);
        assertThat(on(89).notFollowedUp()).isEqualTo(1);
        assertThat(on(90).of(Measure.FOLLOWED_UP)).isEqualTo(1);
    }

    @Test
    void known_at_leaves_out_what_was_recorded_later() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        clock.set(LATER);
        followedUp(siapnet, CASE, 40);

        Cutoff asOf = Cutoff.asOf(FILED.plusDays(60));
        assertThat(total(asOf).of(Measure.FOLLOWED_UP)).isEqualTo(1);
        assertThat(total(asOf.knownAt(THEN)).of(Measure.FOLLOWED_UP)).isZero();
        assertThat(total(asOf.knownAt(THEN)).of(Measure.NOT_STARTED)).isEqualTo(1);
        assertThat(total(asOf.knownAt(THEN.minusSeconds(1))).of(Measure.REPORTED))
                .isZero();
        assertThat(total(asOf.knownAt(LATER)).of(Measure.FOLLOWED_UP)).isEqualTo(1);
    }

    @Test
    void as_of_shows_corrected_facts_and_known_at_what_was_known() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        clock.set(LATER);
        accepted(siapnet.cases()
                .handle(
                        KASN_HEAD,
                        new CaseCommand.CorrectFact(
                                CASE,
                                day(100),
                                CaseFact.ACT,
                                "SOCIAL_MEDIA_CAMPAIGN",
                                "PARTISAN_ACTIVITY",
                                Reason.TRANSCRIPTION_ERROR)));

        Cutoff before = Cutoff.asOf(FILED.plusDays(5));
        assertThat(acts(before)).containsExactly("PARTISAN_ACTIVITY");
        assertThat(acts(before.knownAt(THEN))).containsExactly("SOCIAL_MEDIA_CAMPAIGN");
    }

    @Test
    void a_corrected_level_counts_as_of_the_day_it_was_issued() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        clock.set(LATER);
        accepted(siapnet.cases()
                .handle(
                        KASN_HEAD,
                        new CaseCommand.CorrectFact(
                                CASE,
                                day(100),
                                CaseFact.RECOMMENDED_LEVEL,
                                "MORAL_OPEN",
                                "MORAL_CLOSED",
                                Reason.TRANSCRIPTION_ERROR)));

        Cutoff then = Cutoff.asOf(FILED.plusDays(18));
        assertThat(total(then).of(Measure.RECOMMENDED_MORAL_CLOSED)).isEqualTo(1);
        assertThat(total(then).of(Measure.RECOMMENDED_MORAL_OPEN)).isZero();
        assertThat(total(then.knownAt(THEN)).of(Measure.RECOMMENDED_MORAL_OPEN)).isEqualTo(1);
    }

    @Test
    void merged_cases_count_once_and_voided_ones_nowhere() {
        PersonRef other = PersonRef.of(new UUID(3, 2));
        clock.set(THEN);
        forwarded(siapnet, REPORT, PERSON);
        forwarded(siapnet, ReportId.of(new UUID(1, 2)), other);
        accepted(siapnet.cases().handle(BAWASLU, submit(CASE, REPORT, PERSON)));
        accepted(siapnet.cases().handle(BAWASLU, submit(TWIN, ReportId.of(new UUID(1, 2)), other)));
        clock.set(LATER);
        Cutoff asOf = Cutoff.asOf(FILED.plusDays(30));

        accepted(siapnet.cases()
                .handle(KASN_HEAD, new CaseCommand.MergeDuplicate(TWIN, day(100), CASE, Reason.DUPLICATE)));
        assertThat(total(asOf).of(Measure.REPORTED)).isEqualTo(1);
        assertThat(total(asOf.knownAt(THEN)).of(Measure.REPORTED)).isEqualTo(2);

        accepted(siapnet.cases()
                .handle(KASN_HEAD, new CaseCommand.VoidEntry(CASE, day(101), Reason.RECORDED_BY_MISTAKE)));
        assertThat(total(asOf).of(Measure.REPORTED)).isZero();
        assertThat(total(asOf.knownAt(THEN)).of(Measure.REPORTED)).isEqualTo(2);
    }

    @Test
    void units_are_counted_apart() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        forwarded(siapnet, ReportId.of(new UUID(1, 2)), PersonRef.of(new UUID(3, 2)));

        assertThat(snapshot(Cutoff.asOf(FILED.plusDays(30))).units())
                .containsEntry(CountingUnit.REPORT, 2L)
                .containsEntry(CountingUnit.RESPONDENT, 1L)
                .containsEntry(CountingUnit.RECOMMENDATION, 1L)
                .containsEntry(CountingUnit.AGENCY, 1L);
    }

    @Test
    void a_snapshot_does_not_depend_on_ids_or_clock() {
        clock.set(THEN);
        delivered(siapnet, CASE, REPORT, PERSON);
        HandClock other = new Scene.HandClock();
        other.set(LATER);
        InMemoryJournal elsewhere = new InMemoryJournal();
        delivered(
                wired(other).journal(elsewhere).build(),
                CaseId.of(new UUID(77, 77)),
                ReportId.of(new UUID(88, 88)),
                PersonRef.of(new UUID(99, 99)));

        Cutoff asOf = Cutoff.asOf(FILED.plusDays(30));
        assertThat(snapshot(asOf)).isEqualTo(figures().snapshot(elsewhere, asOf, EnumSet.allOf(Dimension.class)));
    }

    private Tally on(int day) {
        return total(Cutoff.asOf(FILED.plusDays(day)));
    }

    private Tally total(Cutoff cutoff) {
        return snapshot(cutoff).total();
    }

    private Set<String> acts(Cutoff cutoff) {
        return snapshot(cutoff).breakdowns().get(Dimension.ACT).keySet();
    }

    private Snapshot snapshot(Cutoff cutoff) {
        return figures().snapshot(journal, cutoff, EnumSet.allOf(Dimension.class));
    }

    private static Figures figures() {
        return new Figures(ElectionPack.indonesia(), PositionScheme.values()[0]);
    }
}
