package org.siapnet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

class EditionReviewTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 31);
    private static final Instant AT = Instant.parse("2023-02-01T02:03:04Z");

    private static EditionId id(int number) {
        return EditionId.of(new UUID(7, number));
    }

    private static Signature by(String account, LocalDate on) {
        return new Signature(account, "KASN", on, AT);
    }

    private static Edition proposed(int number, LocalDate asOf, Optional<Succession> supersedes) {
        Snapshot figures = new Snapshot(
                new Cutoff(asOf, Optional.of(AT)),
                PositionScheme.KASN_2022,
                Tally.of(Map.of(Measure.REPORTED, 1L, Measure.OPEN, 1L)),
                Map.of(),
                Map.of(CountingUnit.REPORT, 1L));
        return Edition.builder()
                .id(id(number))
                .number(number)
                .version(1)
                .status(EditionStatus.PROPOSED)
                .figures(figures)
                .rulebook("r")
                .checksum(Edition.checksum(figures, "r"))
                .proposed(by("first", DAY))
                .supersedes(supersedes)
                .build();
    }

    private static Edition published(Edition edition) {
        return Edition.builder()
                .from(edition)
                .version(2)
                .status(EditionStatus.PUBLISHED)
                .agreed(by("second", DAY))
                .build();
    }

    private static Edition superseded(Edition edition, int by) {
        return Edition.builder()
                .from(published(edition))
                .version(3)
                .status(EditionStatus.SUPERSEDED)
                .supersededBy(id(by))
                .build();
    }

    private static Edition withdrawn(Edition edition) {
        return Edition.builder()
                .from(edition)
                .version(2)
                .status(EditionStatus.WITHDRAWN)
                .withdrawn(by("first", DAY))
                .withdrawnFor(Reason.NOT_APPROVED)
                .build();
    }

    private static Optional<Succession> of(int number) {
        return Optional.of(new Succession(id(number), Reason.NEW_FACTS));
    }

    private static SortedMap<Integer, EditionFault> faults(Edition... editions) {
        EditionReview review = new EditionReview();
        for (Edition edition : editions) {
            review.add(edition);
        }
        return review.faults();
    }

    private static void assertImpossible(Edition edition, UnaryOperator<EditionBuilder> spoilt) {
        Edition changed = spoilt.apply(Edition.builder().from(edition)).build();
        assertThat(faults(changed)).containsExactly(Map.entry(1, EditionFault.STEPS_IMPOSSIBLE));
    }

    @Test
    void editions_as_the_lifecycle_leaves_them_are_whole() {
        assertThat(faults()).isEmpty();
        assertThat(faults(
                        superseded(proposed(1, DAY, Optional.empty()), 3),
                        withdrawn(proposed(2, DAY, of(1))),
                        superseded(proposed(3, DAY, of(1)), 5),
                        published(proposed(4, DAY.minusDays(1), Optional.empty())),
                        published(proposed(5, DAY, of(3))),
                        proposed(6, DAY, of(3))))
                .isEmpty();
    }

    @Test
    void steps_that_nobody_can_have_taken_are_found() {
        Edition proposed = proposed(1, DAY, Optional.empty());
        assertImpossible(proposed, of -> of.status(EditionStatus.PUBLISHED));
        assertImpossible(proposed, of -> of.version(2));
        assertImpossible(proposed, of -> of.status(EditionStatus.NONE));
        assertImpossible(proposed, of -> of.agreed(by("second", DAY)));
        assertImpossible(proposed, of -> of.proposed(by("first", DAY.minusDays(1))));
        assertImpossible(proposed, of -> of.supersedes(new Succession(id(1), Reason.NOT_APPROVED)));
        Edition published = published(proposed);
        assertImpossible(published, of -> of.agreed(Optional.empty()));
        assertImpossible(published, of -> of.agreed(by("second", DAY.minusDays(1))));
        assertImpossible(published, of -> of.version(3));
        Edition withdrawn = withdrawn(proposed);
        assertImpossible(withdrawn, of -> of.withdrawnFor(Optional.empty()));
        assertImpossible(withdrawn, of -> of.withdrawnFor(Reason.COURT_ORDER));
        assertImpossible(withdrawn, of -> of.agreed(by("second", DAY)));
    }

    @Test
    void one_person_alone_is_found() {
        Edition alone = Edition.builder()
                .from(published(proposed(1, DAY, Optional.empty())))
                .agreed(by("first", DAY))
                .build();
        assertThat(faults(alone)).containsExactly(Map.entry(1, EditionFault.SAME_PERSON));
    }

    @Test
    void a_succession_that_does_not_fit_both_ways_is_found() {
        Edition first = proposed(1, DAY, Optional.empty());
        Edition second = published(proposed(2, DAY, of(1)));

        assertThat(faults(published(first), second)).containsExactly(Map.entry(2, EditionFault.SUCCESSION_BROKEN));
        assertThat(faults(superseded(first, 2), published(proposed(2, DAY, Optional.empty()))))
                .containsEntry(1, EditionFault.SUCCESSION_BROKEN);
        assertThat(faults(superseded(first, 9), second))
                .containsExactly(
                        Map.entry(1, EditionFault.SUCCESSION_BROKEN), Map.entry(2, EditionFault.SUCCESSION_BROKEN));
        assertThat(faults(superseded(first, 2), proposed(2, DAY, of(1))))
                .containsExactly(Map.entry(1, EditionFault.SUCCESSION_BROKEN));
        assertThat(faults(superseded(proposed(1, DAY.minusDays(1), Optional.empty()), 2), second))
                .containsEntry(2, EditionFault.SUCCESSION_BROKEN);
        assertThat(faults(withdrawn(first), proposed(2, DAY, of(1))))
                .containsExactly(Map.entry(2, EditionFault.SUCCESSION_BROKEN));
    }

    @Test
    void two_that_are_public_for_one_day_and_a_gap_are_found() {
        assertThat(faults(published(proposed(1, DAY, Optional.empty())), published(proposed(2, DAY, Optional.empty()))))
                .containsExactly(Map.entry(2, EditionFault.DAY_TAKEN));
        assertThat(faults(proposed(1, DAY, Optional.empty()), proposed(4, DAY, Optional.empty())))
                .containsExactly(Map.entry(2, EditionFault.MISSING), Map.entry(3, EditionFault.MISSING));
    }

    @Test
    void what_cannot_be_read_is_named_and_not_blamed_on_others() {
        EditionReview review = new EditionReview();
        review.addDamaged(id(1), 1, EditionFault.UNREADABLE);
        review.add(published(proposed(2, DAY, of(1))));

        assertThat(review.faults()).containsExactly(Map.entry(1, EditionFault.UNREADABLE));
    }
}
