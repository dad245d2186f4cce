package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;

/**
 * What every {@link IdentityVault} keeps to; each test carries the number of its rule. The numbers are of people born in
 * 1910 and 1911.
 */
public abstract class IdentityVaultContract {
    private static final Nip NIP = Nip.of("191001011935011001");
    private static final Nip OTHER_NIP = Nip.of("191102021936022002");
    private static final Identity SITI = Identity.of("Siti Contoh", NIP);
    private static final Identity BUDI = Identity.of("Budi Contoh", OTHER_NIP);
    private static final Identity REPORTER =
            new Identity("Pelapor Contoh", Optional.empty(), Optional.of("0800-000-000"));
    private static final PersonRef UNKNOWN = PersonRef.of(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReportId REPORT = ReportId.of(new UUID(3, 1));
    private static final ReportId OTHER_REPORT = ReportId.of(new UUID(3, 2));
    private static final Note STATEMENT = new Note(StreamId.of(REPORT), "Saya melihat Siti Contoh berkampanye.");
    private static final Note CLARIFICATION = new Note(StreamId.of(OTHER_REPORT), "é".repeat(4_000));

    /** Returns a vault that holds nothing and has nothing in common with one returned before. */
    protected abstract IdentityVault emptyVault();

    @Test
    protected void v1_what_is_kept_can_be_revealed() {
        IdentityVault vault = emptyVault();
        Identity longest = new Identity("é".repeat(200), Optional.of(NIP), Optional.of("Jl. ".repeat(100)));
        List<PersonRef> kept = vault.keep(List.of(longest, BUDI, REPORTER));

        assertThat(kept).hasSize(3).doesNotHaveDuplicates();
        assertThat(reveal(vault, kept.get(0))).contains(longest);
        assertThat(reveal(vault, kept.get(1))).contains(BUDI);
        assertThat(reveal(vault, kept.get(2))).contains(REPORTER);
        assertThat(vault.keep(List.of())).isEmpty();
    }

    @Test
    protected void v2_the_same_number_finds_the_same_person_again() {
        IdentityVault vault = emptyVault();
        List<PersonRef> kept = vault.keep(List.of(SITI, BUDI, SITI));
        assertThat(kept.get(2)).isEqualTo(kept.get(0)).isNotEqualTo(kept.get(1));

        Identity written = Identity.of("Siti Contoh", Nip.of("19100101 193501 1 001"));
        assertThat(vault.keep(List.of(BUDI, written))).containsExactly(kept.get(1), kept.get(0));
        assertThat(vault.find(NIP)).contains(kept.get(0));
        assertThat(vault.find(Nip.of("191203031937031003"))).isEmpty();
    }

    @Test
    protected void v3_a_person_without_a_number_is_always_a_new_one() {
        IdentityVault vault = emptyVault();
        assertThat(vault.keep(List.of(REPORTER, REPORTER))).doesNotHaveDuplicates();
        assertThat(vault.keep(REPORTER)).isNotEqualTo(vault.keep(REPORTER));
    }

    @Test
    protected void v4_a_reference_says_nothing_of_the_person() {
        assertThat(emptyVault().keep(SITI)).isNotEqualTo(emptyVault().keep(SITI));
    }

    @Test
    protected void v5_every_reveal_is_logged() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        PersonRef budi = vault.keep(BUDI);
        assertThat(vault.disclosures(siti)).isEmpty();

        vault.reveal(siti, "account-1", Purpose.EXAMINATION, AT);
        vault.reveal(budi, "account-1", Purpose.EXPORT, AT);
        vault.reveal(siti, "account-2", Purpose.CORRESPONDENCE, AT.plusSeconds(1));
        vault.reveal(siti, "account-2", Purpose.CORRESPONDENCE, AT.plusSeconds(1));
        vault.forget(siti, TODAY);
        vault.log(Disclosure.of(siti, "account-4", Purpose.EXPORT, AT));
        vault.reveal(siti, "account-3", Purpose.DATA_BLOCK, AT.plusSeconds(2));

        assertThat(vault.disclosures(siti))
                .containsExactly(
                        Disclosure.of(siti, "account-1", Purpose.EXAMINATION, AT),
                        Disclosure.of(siti, "account-2", Purpose.CORRESPONDENCE, AT.plusSeconds(1)),
                        Disclosure.of(siti, "account-2", Purpose.CORRESPONDENCE, AT.plusSeconds(1)),
                        Disclosure.of(siti, "account-4", Purpose.EXPORT, AT).refused(),
                        Disclosure.of(siti, "account-3", Purpose.DATA_BLOCK, AT.plusSeconds(2)));
        assertThat(vault.disclosures(budi)).hasSize(1);
    }

    @Test
    protected void v6_what_is_forgotten_cannot_be_revealed_or_found_again() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        PersonRef budi = vault.keep(BUDI);

        assertThat(vault.forget(siti, TODAY)).isEqualTo(Forgetting.FORGOTTEN);
        assertThat(vault.forget(siti, TODAY)).isEqualTo(Forgetting.NOT_KNOWN);
        assertThat(reveal(vault, siti)).isEmpty();
        assertThat(vault.find(NIP)).isEmpty();
        assertThat(reveal(vault, budi)).contains(BUDI);

        PersonRef anew = vault.keep(SITI);
        assertThat(anew).isNotEqualTo(siti);
        assertThat(vault.find(NIP)).contains(anew);
        assertThat(reveal(vault, siti)).isEmpty();
    }

    @Test
    protected void v7_an_unknown_reference_reveals_nothing() {
        IdentityVault vault = emptyVault();
        vault.keep(SITI);
        assertThat(reveal(vault, UNKNOWN)).isEmpty();
        assertThat(vault.forget(UNKNOWN, TODAY)).isEqualTo(Forgetting.NOT_KNOWN);
    }

    @Test
    protected void v8_an_improved_identity_replaces_the_kept_one() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        Identity reachable = new Identity("Siti Contoh, S.Sos.", Optional.of(NIP), Optional.of("0800-111-111"));
        assertThat(vault.keep(reachable)).isEqualTo(siti);
        assertThat(reveal(vault, siti)).contains(reachable);

        Identity corrected = Identity.of("Siti Contoh, S.H.", NIP);
        vault.keep(List.of(SITI, corrected));
        assertThat(reveal(vault, siti))
                .contains(new Identity("Siti Contoh, S.H.", Optional.of(NIP), Optional.of("0800-111-111")));
    }

    @Test
    protected void v9_a_digest_tells_a_changed_text_and_nothing_of_it() {
        IdentityVault vault = emptyVault();
        String digest = vault.digest("Siti Contoh");
        assertThat(vault.digest("Siti Contoh")).isEqualTo(digest);
        assertThat(vault.digest("Siti Contoj")).isNotEqualTo(digest);
        assertThat(digest).matches("[0-9a-f]{32,}").doesNotContainIgnoringCase("siti");
    }

    @Test
    protected void v10_a_reporter_is_known_by_the_report_only_and_revealed_to_two() {
        IdentityVault vault = emptyVault();
        PersonRef official = vault.keep(SITI);
        PersonRef first = vault.keepReporter(REPORT, SITI);
        PersonRef second = vault.keepReporter(REPORT, REPORTER);
        assertThat(first).isNotEqualTo(official);
        assertThat(vault.reporters(REPORT)).containsExactly(first, second);
        assertThat(vault.reporters(OTHER_REPORT)).isEmpty();
        assertThat(vault.find(NIP)).contains(official);
        PersonRef unnumbered = vault.keepReporter(OTHER_REPORT, BUDI);
        assertThat(vault.find(OTHER_NIP)).isEmpty();
        assertThat(vault.keep(BUDI)).isNotEqualTo(unnumbered);

        Disclosure look = Disclosure.of(second, "account-1", Purpose.CORRESPONDENCE, AT);
        assertThat(vault.reveal(look)).isEmpty();
        assertThat(vault.reveal(look.agreedBy("account-1"))).isEmpty();
        assertThat(vault.reveal(look.agreedBy("account-2"))).contains(REPORTER);
        assertThat(vault.disclosures(second))
                .containsExactly(look.refused(), look.agreedBy("account-1").refused(), look.agreedBy("account-2"));

        vault.note(second, STATEMENT);
        assertThat(vault.notes(look)).isEmpty();
        assertThat(vault.notes(look.agreedBy("account-2"))).containsExactly(STATEMENT);
        assertThat(vault.forget(second, TODAY)).isEqualTo(Forgetting.FORGOTTEN);
        assertThat(vault.reporters(REPORT)).containsExactly(first, second);
        assertThat(vault.reveal(look.agreedBy("account-2"))).isEmpty();
    }

    @Test
    protected void v11_notes_are_kept_in_order_and_forgotten_with_their_person() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        PersonRef budi = vault.keep(BUDI);
        assertThat(vault.note(siti, STATEMENT)).isTrue();
        assertThat(vault.note(budi, CLARIFICATION)).isTrue();
        assertThat(vault.note(siti, CLARIFICATION)).isTrue();
        assertThat(vault.note(UNKNOWN, STATEMENT)).isFalse();
        vault.keep(Identity.of("Siti Contoh, S.H.", NIP));

        assertThat(notes(vault, siti)).containsExactly(STATEMENT, CLARIFICATION);
        assertThat(notes(vault, UNKNOWN)).isEmpty();
        assertThat(vault.disclosures(siti)).hasSize(1);

        vault.forget(siti, TODAY);
        assertThat(notes(vault, siti)).isEmpty();
        assertThat(vault.note(siti, STATEMENT)).isFalse();
        assertThat(notes(vault, budi)).containsExactly(CLARIFICATION);
        assertThat(notes(vault, vault.keep(SITI))).isEmpty();
    }

    @Test
    protected void v12_a_legal_hold_keeps_a_person_from_being_forgotten() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        LegalHold open = new LegalHold(siti, LegalHold.Reason.COURT_PROCEEDINGS, Optional.empty(), "account-1", AT);
        LegalHold dated = new LegalHold(
                siti, LegalHold.Reason.ARCHIVES, Optional.of(TODAY.plusDays(1)), "account-2", AT.plusSeconds(1));
        vault.hold(open);
        vault.hold(dated);
        assertThat(vault.holds(siti, TODAY.plusDays(1))).containsExactly(open, dated);
        assertThat(vault.holds(siti, TODAY.plusDays(2))).containsExactly(open);
        assertThat(vault.forget(siti, TODAY.plusYears(9))).isEqualTo(Forgetting.HELD);
        assertThat(reveal(vault, siti)).contains(SITI);

        assertThat(vault.release(siti, "account-3", AT)).isTrue();
        assertThat(vault.release(siti, "account-3", AT)).isFalse();
        vault.hold(dated);
        assertThat(vault.forget(siti, TODAY.plusDays(1))).isEqualTo(Forgetting.HELD);
        assertThat(vault.forget(siti, TODAY.plusDays(2))).isEqualTo(Forgetting.FORGOTTEN);

        PersonRef budi = vault.keep(BUDI);
        assertThat(vault.holds(budi, TODAY)).isEmpty();
        assertThat(vault.forget(budi, TODAY)).isEqualTo(Forgetting.FORGOTTEN);
    }

    @Test
    protected void v13_those_are_missing_that_are_neither_known_nor_forgotten() {
        IdentityVault vault = emptyVault();
        PersonRef siti = vault.keep(SITI);
        PersonRef budi = vault.keep(BUDI);
        PersonRef reporter = vault.keepReporter(REPORT, REPORTER);
        vault.forget(budi, TODAY);
        assertThat(vault.missing(List.of(siti, budi, reporter, UNKNOWN))).containsExactly(UNKNOWN);
        assertThat(vault.missing(List.of())).isEmpty();
    }

    private static List<Note> notes(IdentityVault vault, PersonRef person) {
        return vault.notes(Disclosure.of(person, "account-9", Purpose.EXAMINATION, AT));
    }

    private static Optional<Identity> reveal(IdentityVault vault, PersonRef person) {
        return vault.reveal(person, "account-9", Purpose.EXAMINATION, AT);
    }
}
