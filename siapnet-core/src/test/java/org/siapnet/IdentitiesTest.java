package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.access.UseCase;
import org.siapnet.cases.CaseId;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.message.Language;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Disclosure.Outcome;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;

class IdentitiesTest {
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final Identity REPORTER =
            new Identity("Pelapor Contoh", Optional.empty(), Optional.of("0800-000-000"));
    private static final Note NOTE = new Note(StreamId.of(REPORT), "Keterangan Pelapor Contoh.");
    private static final Actor SECOND =
            Actor.of("bawaslu-2", "BAWASLU", Role.SUPERVISOR).supervising();

    private final InMemoryIdentityVault vault = new InMemoryIdentityVault(UUID::randomUUID);
    private final Siapnet siapnet = wired(new HandClock()).identities(vault).build();
    private final Identities identities = siapnet.identities();
    private PersonRef siti = PERSON;
    private PersonRef reporter = PERSON;

    @BeforeEach
    void a_report_with_reporter_and_a_case() {
        siti = identities.keep(BAWASLU, SITI);
        forwarded(siapnet, REPORT, siti);
        reporter = identities.keepReporter(BAWASLU, REPORT, REPORTER);
        identities.note(BAWASLU, reporter, NOTE);
        identities.note(BAWASLU, siti, NOTE);
        accepted(siapnet.cases().handle(BAWASLU, submit(CASE, REPORT, siti)));
    }

    @Test
    void a_reporter_is_shown_to_two_supervisors_one_of_them_supervising() {
        assertThat(identities.reporters(BAWASLU, SECOND, REPORT, Purpose.CORRESPONDENCE))
                .containsExactly(REPORTER);
        assertThat(identities.reporterNotes(BAWASLU, SECOND, REPORT, Purpose.CORRESPONDENCE))
                .containsExactly(NOTE);
        assertThat(vault.disclosures(reporter)).hasSize(2).allSatisfy(look -> {
            assertThat(look.account()).isEqualTo("bawaslu-1");
            assertThat(look.second()).contains("bawaslu-2");
            assertThat(look.outcome()).isEqualTo(Outcome.SHOWN);
        });
    }

    @Test
    void a_reporter_is_not_shown_to_one_who_says_twice_who_he_is_nor_to_other_bodies_and_each_attempt_is_logged() {
        Actor elsewhere = SECOND.within(Jurisdiction.region("31"));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(SECOND, SECOND));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(BAWASLU, BAWASLU));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(SECOND, BAWASLU));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(KASN, SECOND));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(BAWASLU, KASN_HEAD));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(PPK, SECOND));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(IMPORTER, SECOND));
        assertDenied(UseCase.REVEAL_REPORTER, () -> reporters(BAWASLU, elsewhere));
        assertThat(vault.disclosures(reporter)).hasSize(8).allMatch(look -> look.outcome() == Outcome.REFUSED);
    }

    @Test
    void even_the_vault_itself_shows_no_reporter_to_an_importer() {
        assertThat(siapnet.imports()
                        .identities(IMPORTER)
                        .reveal(reporter, IMPORTER.id(), Purpose.EXPORT, java.time.Instant.EPOCH))
                .isEmpty();
        assertThat(vault.disclosures(reporter)).extracting(Disclosure::outcome).containsExactly(Outcome.REFUSED);
    }

    @Test
    void nobody_is_shown_for_a_report_that_is_not_known() {
        ReportId unknown = ReportId.of(new UUID(1, 99));
        identities.keepReporter(BAWASLU, unknown, REPORTER);
        assertThat(identities.reporters(BAWASLU, SECOND, unknown, Purpose.EXAMINATION))
                .isEmpty();
    }

    @Test
    void a_respondent_is_shown_to_the_authority_and_the_look_is_logged() {
        assertThat(identities.respondent(KASN, CASE, Purpose.EXAMINATION)).contains(SITI);
        assertThat(identities.notes(KASN, CASE, Purpose.EXAMINATION)).containsExactly(NOTE);
        assertThat(vault.disclosures(siti))
                .extracting(Disclosure::outcome)
                .containsExactly(Outcome.SHOWN, Outcome.SHOWN);
        assertThat(identities.respondent(KASN, CaseId.of(new UUID(2, 99)), Purpose.EXAMINATION))
                .isEmpty();
    }

    @Test
    void a_refused_look_at_a_respondent_is_logged_whether_the_case_is_in_reach_or_not() {
        assertDenied(UseCase.REVEAL, () -> identities.respondent(PPK, CASE, Purpose.EXAMINATION));
        Actor elsewhere = KASN.within(Jurisdiction.region("31"));
        assertThat(identities.respondent(elsewhere, CASE, Purpose.EXAMINATION)).isEmpty();
        assertThat(identities.notes(elsewhere, CASE, Purpose.EXAMINATION)).isEmpty();
        assertThat(vault.disclosures(siti))
                .extracting(Disclosure::account, Disclosure::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ppk-1", Outcome.REFUSED),
                        org.assertj.core.groups.Tuple.tuple("kasn-1", Outcome.REFUSED),
                        org.assertj.core.groups.Tuple.tuple("kasn-1", Outcome.REFUSED));
    }

    @Test
    void a_legal_hold_refuses_forgetting_with_a_code_in_both_languages() {
        identities.hold(KASN_HEAD, siti, LegalHold.Reason.COURT_PROCEEDINGS, Optional.empty());
        Forgetting held = identities.forget(KASN_HEAD, siti);
        assertThat(held.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.UNDER_LEGAL_HOLD);
            assertThat(refusal.text(Language.EN)).contains("Destroy the identity", "legal hold");
            assertThat(refusal.text(Language.ID)).contains("Memusnahkan identitas", "penangguhan pemusnahan");
        });
        assertThat(identities.respondent(KASN, CASE, Purpose.EXAMINATION)).contains(SITI);

        assertThat(identities.release(KASN_HEAD, siti)).isTrue();
        assertThat(identities.forget(KASN_HEAD, siti)).isEqualTo(Forgetting.FORGOTTEN);
        assertThat(identities.respondent(KASN, CASE, Purpose.EXAMINATION)).isEmpty();
        assertThat(identities.notes(KASN, CASE, Purpose.EXAMINATION)).isEmpty();
    }

    @Test
    void holding_releasing_and_forgetting_need_one_who_supervises() {
        for (Actor actor : List.of(KASN, BAWASLU, SECOND, PPK, BKN, IMPORTER)) {
            assertDenied(
                    UseCase.HOLD,
                    () -> identities.hold(actor, siti, LegalHold.Reason.AUDIT, Optional.of(LocalDate.of(2030, 1, 1))));
            assertDenied(UseCase.HOLD, () -> identities.release(actor, siti));
            assertDenied(UseCase.FORGET, () -> identities.forget(actor, siti));
        }
        assertThat(identities.forget(BKN.supervising(), siti)).isEqualTo(Forgetting.FORGOTTEN);
    }

    private void reporters(Actor actor, Actor second) {
        identities.reporters(actor, second, REPORT, Purpose.EXAMINATION);
    }

    private static void assertDenied(UseCase useCase, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AccessDeniedException.class,
                        e -> assertThat(e.useCase()).isEqualTo(useCase));
    }
}
