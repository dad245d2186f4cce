package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Proposals.propose;
import static org.siapnet.Proposals.superseding;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.message.Language;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionCommand.Agree;
import org.siapnet.publication.EditionCommand.Withdraw;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.StaleEditionException;
import org.siapnet.statistics.Measure;

class PublicationsTest {
    private static final LocalDate DAY = FILED.plusDays(40);
    private static final EditionId FIRST = EditionId.of(new UUID(9, 1));
    private static final EditionId NEXT = EditionId.of(new UUID(9, 2));
    private static final EditionQuery ALL = EditionQuery.first(10, EditionStatus.values());

    private final HandClock clock = new HandClock();
    private final InMemoryEditionStore store = new InMemoryEditionStore();
    private final Siapnet siapnet = wired(clock).editions(store).build();
    private final Publications publications = siapnet.publications();

    @BeforeEach
    void a_case_is_delivered() {
        clock.set(Instant.parse("2021-06-01T03:00:00Z"));
        delivered(siapnet, CASE, REPORT, PERSON);
    }

    @Test
    void nothing_is_public_until_a_second_person_of_the_authority_agrees() {
        Edition proposed = done(KASN, propose(FIRST, DAY));

        assertThat(proposed.status()).isEqualTo(EditionStatus.PROPOSED);
        assertThat(publications.latest()).isEmpty();
        assertThat(publications.published(FIRST)).isEmpty();
        assertThat(publications.published(ALL)).isEmpty();

        Edition published = done(KASN_SECOND, new Agree(FIRST, DAY));

        assertThat(publications.latest()).contains(published);
        assertThat(publications.published(FIRST)).contains(published);
        assertThat(published.proposed().account()).isEqualTo("kasn-1");
        assertThat(published.agreed()).hasValueSatisfying(by -> {
            assertThat(by.account()).isEqualTo("kasn-2");
            assertThat(by.body()).isEqualTo("KASN");
        });
        assertThat(published.figures()).isEqualTo(proposed.figures());
        assertThat(published.figures().total().of(Measure.RECOMMENDED)).isEqualTo(1);
        assertThat(published.rulebook()).isEqualTo(siapnet.law().rulebook().version());
        assertThat(published.toString()).doesNotContain("kasn");
    }

    @Test
    void the_same_person_is_refused_with_code_and_provisions_and_told_what_is_possible_instead() {
        done(KASN, propose(FIRST, DAY));

        Refusal refusal = refusal(KASN, new Agree(FIRST, DAY));

        assertThat(refusal.code()).isEqualTo(RefusalCode.SAME_PERSON);
        assertThat(refusal.basis())
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(basis.instrument()).isEqualTo("UU-5-2014"));
        assertThat(refusal.permitted()).map(PermittedAction::action).containsExactly("WITHDRAW");
        assertThat(refusal.text(Language.EN)).contains("same person");
        assertThat(refusal.text(Language.ID)).contains("orang yang sama");
        assertThat(publications.latest()).isEmpty();
    }

    @Test
    void another_account_of_another_body_is_no_second_person() {
        done(KASN, propose(FIRST, DAY));
        Actor other = Actor.of("bkn-9", "BKN", Role.AUTHORITY);

        assertThat(refusal(other, new Agree(FIRST, DAY)).code()).isEqualTo(RefusalCode.NOT_COMPETENT_BODY);
        assertThat(refusal(other, propose(NEXT, DAY)).code()).isEqualTo(RefusalCode.NOT_COMPETENT_BODY);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTHORITY")
    void only_the_authority_publishes(Role role) {
        Actor actor = Actor.of("other-1", "KASN", role).supervising();

        assertThat(refusal(actor, propose(FIRST, DAY)).code()).isEqualTo(RefusalCode.ACCESS_DENIED);
        done(KASN, propose(FIRST, DAY));
        assertThat(refusal(actor, new Agree(FIRST, DAY)).code()).isEqualTo(RefusalCode.ACCESS_DENIED);
        assertThat(publications.permitted(actor, Optional.empty())).isEmpty();
    }

    @Test
    void figures_of_the_whole_country_need_the_whole_country_in_the_jurisdiction() {
        Actor regional = KASN.within(Jurisdiction.region("33"));

        assertThat(refusal(regional, propose(FIRST, DAY)).code()).isEqualTo(RefusalCode.ACCESS_DENIED);
    }

    @Test
    void what_is_recorded_after_the_proposal_changes_nothing_in_it() {
        Edition proposed = done(KASN, propose(FIRST, DAY));
        clock.set(Instant.parse("2021-06-02T03:00:00Z"));
        followedUp(siapnet, CASE, 35);
        Edition published = done(KASN_SECOND, new Agree(FIRST, DAY));

        assertThat(published.figures()).isEqualTo(proposed.figures());
        assertThat(published.figures().total().of(Measure.FOLLOWED_UP)).isZero();
        assertThat(published.figures().cutoff().knownAt()).contains(Instant.parse("2021-06-01T03:00:00Z"));
        assertThat(published.checksum()).isEqualTo(proposed.checksum()).hasSize(64);
    }

    @Test
    void a_proposal_is_withdrawn_before_the_agreement_only_and_for_a_reason() {
        done(KASN, propose(FIRST, DAY));

        assertThat(refusal(KASN, new Withdraw(FIRST, DAY, Reason.RETIRED)).code())
                .isEqualTo(RefusalCode.REASON_DOES_NOT_FIT);
        Edition withdrawn = done(KASN, new Withdraw(FIRST, DAY, Reason.TRANSCRIPTION_ERROR));

        assertThat(withdrawn.withdrawnFor()).contains(Reason.TRANSCRIPTION_ERROR);
        assertThat(refusal(KASN_SECOND, new Agree(FIRST, DAY)).code()).isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
        assertThat(publications.published(ALL)).isEmpty();

        done(KASN, propose(NEXT, DAY));
        done(KASN_SECOND, new Agree(NEXT, DAY));
        assertThat(refusal(KASN, new Withdraw(NEXT, DAY, Reason.NEW_FACTS)).code())
                .isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
    }

    @Test
    void a_second_edition_of_a_day_supersedes_the_first_with_a_reason_or_is_refused() {
        publish(FIRST, DAY);

        assertThat(refusal(KASN, propose(NEXT, DAY)).code()).isEqualTo(RefusalCode.ALREADY_PUBLISHED);
        assertThat(refusal(KASN, superseding(NEXT, DAY, FIRST, Reason.RETIRED)).code())
                .isEqualTo(RefusalCode.REASON_DOES_NOT_FIT);
        assertThat(refusal(KASN, superseding(NEXT, DAY, NEXT, Reason.NEW_FACTS)).code())
                .isEqualTo(RefusalCode.EDITION_NOT_STANDING);
        assertThat(refusal(KASN, superseding(NEXT, DAY.minusDays(1), FIRST, Reason.NEW_FACTS))
                        .code())
                .as("of another day")
                .isEqualTo(RefusalCode.EDITION_NOT_STANDING);

        done(KASN, superseding(NEXT, DAY, FIRST, Reason.NEW_FACTS));
        assertThat(publications.latest().map(Edition::id))
                .as("until it is agreed to")
                .contains(FIRST);
        done(KASN_SECOND, new Agree(NEXT, DAY));

        assertThat(publications.latest().map(Edition::id)).contains(NEXT);
        Edition before = publications.published(FIRST).orElseThrow();
        assertThat(before.status()).isEqualTo(EditionStatus.SUPERSEDED);
        assertThat(before.supersededBy()).contains(NEXT);
        assertThat(publications.published(ALL)).map(Edition::number).containsExactly(2, 1);
    }

    @Test
    void of_two_proposals_for_a_day_one_is_published() {
        done(KASN, propose(FIRST, DAY));
        done(KASN_SECOND, propose(NEXT, DAY));
        done(KASN_SECOND, new Agree(FIRST, DAY));

        assertThat(refusal(KASN, new Agree(NEXT, DAY)).code()).isEqualTo(RefusalCode.ALREADY_PUBLISHED);
    }

    @Test
    void an_edition_is_superseded_once() {
        publish(FIRST, DAY);
        EditionId third = EditionId.of(new UUID(9, 3));
        done(KASN, superseding(NEXT, DAY, FIRST, Reason.NEW_FACTS));
        done(KASN, superseding(third, DAY, FIRST, Reason.NEW_FACTS));
        done(KASN_SECOND, new Agree(NEXT, DAY));

        assertThat(refusal(KASN_SECOND, new Agree(third, DAY)).code()).isEqualTo(RefusalCode.EDITION_NOT_STANDING);
    }

    @Test
    void the_public_figures_are_those_of_the_latest_day_not_of_the_latest_act() {
        publish(FIRST, DAY);
        publish(NEXT, DAY.minusDays(10));

        assertThat(publications.latest().map(Edition::id)).contains(FIRST);
    }

    @Test
    void a_day_that_is_not_over_and_steps_out_of_order_are_refused() {
        assertThat(refusal(KASN, propose(FIRST, DAY, DAY.minusDays(1))).code()).isEqualTo(RefusalCode.AS_OF_IN_FUTURE);
        assertThat(refusal(KASN, propose(FIRST, LocalDate.of(2021, 6, 3))).code())
                .isEqualTo(RefusalCode.OCCURRED_IN_FUTURE);
        assertThat(refusal(KASN, new Agree(FIRST, DAY)).code()).isEqualTo(RefusalCode.NOT_FOUND);
        done(KASN, propose(FIRST, DAY));
        assertThat(refusal(KASN_SECOND, new Agree(FIRST, DAY.minusDays(1))).code())
                .isEqualTo(RefusalCode.DATE_OUT_OF_ORDER);
        assertThat(refusal(KASN_SECOND, new Agree(FIRST, LocalDate.of(2010, 1, 1)))
                        .code())
                .isEqualTo(RefusalCode.AUTHORITY_UNKNOWN);
    }

    @Test
    void a_proposal_sent_twice_is_made_once_and_other_content_under_its_id_is_refused() {
        Edition first = done(KASN, propose(FIRST, DAY));
        clock.set(Instant.parse("2021-06-01T04:00:00Z"));

        assertThat(done(KASN, propose(FIRST, DAY))).isEqualTo(first);
        assertThat(refusal(KASN, propose(FIRST, DAY.minusDays(1), DAY)).code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(refusal(KASN_SECOND, propose(FIRST, DAY)).code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void a_step_bound_to_another_version_is_stale() {
        done(KASN, propose(FIRST, DAY));

        assertThatThrownBy(() -> publications.handle(KASN_SECOND, new Agree(FIRST, DAY), OptionalLong.of(2)))
                .isInstanceOfSatisfying(StaleEditionException.class, stale -> {
                    assertThat(stale.expected()).isEqualTo(2);
                    assertThat(stale.actual()).isEqualTo(1);
                });
        assertThat(publications
                        .handle(KASN_SECOND, new Agree(FIRST, DAY), OptionalLong.of(1))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void figures_that_were_changed_are_no_edition() {
        Edition proposed = done(KASN, propose(FIRST, DAY));

        assertThatThrownBy(() ->
                        Edition.builder().from(proposed).rulebook("another").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void editions_in_work_are_for_those_who_publish_or_audit() {
        done(KASN, propose(FIRST, DAY));
        Publications closed = wired(clock)
                .editions(store)
                .policy(AccessPolicy.denyAll())
                .build()
                .publications();

        assertThat(publications.list(Actor.of("auditor-1", "BPK", Role.AUDITOR), ALL))
                .hasSize(1);
        assertThat(publications.find(KASN_SECOND, FIRST)).isPresent();
        assertThatThrownBy(() -> publications.list(BKN, ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publications.find(PPK, FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closed.list(KASN, ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closed.find(KASN, FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThat(publications.permitted(KASN, Optional.empty()))
                .map(PermittedAction::action)
                .containsExactly("PROPOSE");
    }

    private void publish(EditionId id, LocalDate asOf) {
        done(KASN, propose(id, asOf, DAY));
        done(KASN_SECOND, new Agree(id, DAY));
    }

    private Edition done(Actor actor, EditionCommand command) {
        Decision<Edition> decision = publications.handle(actor, command);
        return accepted(decision).get(0);
    }

    private Refusal refusal(Actor actor, EditionCommand command) {
        return publications.handle(actor, command).refusal().orElseThrow();
    }
}
