package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.siapnet.rulebook.Questions.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.law.HandOver;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.AgencyTier;
import org.siapnet.violation.OffenderPost;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationForm;

class RulebookTest {
    private final Rulebook book = Rulebook.indonesia();

    @Test
    void the_law_of_indonesia_is_read_once() {
        assertThat(Rulebook.indonesia()).isSameAs(book);
        assertThat(book.version()).hasSize(12);
    }

    @Test
    void the_matrices_have_7_16_and_20_forms() {
        assertThat(forms("SE-B71-2017")).hasSize(7);
        assertThat(forms("SKB-2020")).hasSize(16);
        assertThat(forms("SKB-2022")).hasSize(20);
        assertThat(forms("SKB-2022"))
                .extracting(ViolationForm::id)
                .startsWith("SKB22-A1")
                .endsWith("SKB22-B13");
    }

    @Test
    void rules_are_those_of_the_day() {
        assertThat(book.rules(Optional.of(day("2022-09-21")), Optional.of("SKB-2022")))
                .isEmpty();
        assertThat(book.rules(Optional.of(day("2022-09-22")), Optional.of("SKB-2022")))
                .hasSize(20);
        assertThat(book.rules(Optional.of(day("2022-09-22")), Optional.of("SKB-2020")))
                .isEmpty();
        assertThat(book.rules(Optional.of(day("2005-01-01")), Optional.empty())).isEmpty();
    }

    @Test
    void acts_and_sanctions_are_found_by_id() {
        assertThat(book.act(Act.of("PARTY_MEMBERSHIP")).orElseThrow().officialTerm())
                .isEqualTo("menjadi anggota dan/atau pengurus partai politik");
        assertThat(book.act(Act.of("NO_SUCH_ACT"))).isEmpty();
        assertThat(book.sanction("PDHTAPS").orElseThrow().officialTerm())
                .isEqualTo("pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS");
        assertThat(book.sanction("NO_SUCH")).isEmpty();
    }

    @Test
    void an_instrument_knows_its_levels_only_while_it_holds() {
        assertThat(book.hasLevel("PP-94-2021", SanctionLevel.SEVERE, day("2021-08-31")))
                .isTrue();
        assertThat(book.hasLevel("PP-94-2021", SanctionLevel.SEVERE, day("2021-08-30")))
                .isFalse();
        assertThat(book.hasLevel("PP-94-2021", SanctionLevel.MORAL, day("2022-01-01")))
                .isFalse();
        assertThat(book.hasLevel("PP-42-2004", SanctionLevel.MORAL, day("2022-01-01")))
                .isTrue();
        assertThat(book.hasLevel("SKB-2022", SanctionLevel.LIGHT, day("2024-01-01")))
                .isTrue();
        assertThat(book.hasLevel("NO-SUCH", SanctionLevel.LIGHT, day("2024-01-01")))
                .isFalse();
    }

    @Test
    void kinds_of_a_level_rise_and_follow_the_day() {
        assertThat(kinds(SanctionLevel.MORAL, EmployeeKind.PNS, "2020-01-01"))
                .containsExactly("MORAL_CLOSED", "MORAL_OPEN");
        assertThat(kinds(SanctionLevel.LIGHT, EmployeeKind.PNS, "2022-01-01"))
                .containsExactly("ORAL_REPRIMAND", "WRITTEN_REPRIMAND", "WRITTEN_DISSATISFACTION");
        assertThat(kinds(SanctionLevel.SEVERE, EmployeeKind.PNS, "2021-08-30"))
                .containsExactly(
                        "RANK_DOWN_3Y", "DEMOTION_TRANSFER", "RELEASE_FROM_POST", "PDHTAPS", "PTDH_DISCIPLINE");
        assertThat(kinds(SanctionLevel.SEVERE, EmployeeKind.PNS, "2021-08-31"))
                .containsExactly("POST_DOWN_12M", "RELEASE_TO_STAFF_12M", "PDHTAPS");
        assertThat(kinds(SanctionLevel.SEVERE, EmployeeKind.PPPK, "2021-08-31")).containsExactly("CONTRACT_END_TAPS");
        assertThat(kinds(SanctionLevel.MODERATE, EmployeeKind.PPPK, "2021-08-31"))
                .isEmpty();
    }

    @Test
    void allowance_cuts_stay_suspended_and_the_old_moderate_kinds_go_on() {
        assertThat(kinds(SanctionLevel.MODERATE, EmployeeKind.PNS, "2024-01-01"))
                .containsExactly("RAISE_DELAY_1Y", "PROMOTION_DELAY_1Y", "RANK_DOWN_1Y");
        assertThat(book.sanction("ALLOWANCE_CUT_25_6M").orElseThrow().rungs())
                .allSatisfy(rung -> assertThat(rung.validity()).isEmpty());
    }

    @Test
    void a_repeat_gets_a_heavier_kind_and_the_top_stays_the_top() {
        var on = day("2024-01-01");

        assertThat(book.heavierThan(sanction("WRITTEN_REPRIMAND"), on))
                .extracting(Sanction::id)
                .startsWith("WRITTEN_DISSATISFACTION", "RAISE_DELAY_1Y")
                .endsWith("PDHTAPS");
        assertThat(book.heavierThan(sanction("RANK_DOWN_1Y"), on))
                .extracting(Sanction::id)
                .containsExactly("POST_DOWN_12M", "RELEASE_TO_STAFF_12M", "PDHTAPS");
        assertThat(book.heavierThan(sanction("PDHTAPS"), on))
                .extracting(Sanction::id)
                .containsExactly("PDHTAPS");
        assertThat(book.heavierThan(sanction("PTDH_DISCIPLINE"), on))
                .extracting(Sanction::id)
                .containsExactly("PDHTAPS");
    }

    @Test
    void outside_the_disciplinary_ladder_nothing_is_heavier() {
        assertThat(book.heavierThan(sanction("MORAL_OPEN"), day("2024-01-01"))).isEmpty();
        assertThat(book.heavierThan(sanction("PTDH"), day("2024-01-01"))).isEmpty();
        assertThat(book.heavierThan(sanction("CONTRACT_END_TAPS"), day("2024-01-01")))
                .isEmpty();
        assertThat(book.heavierThan(sanction("PDHTAPS"), day("2004-01-01"))).isEmpty();
    }

    @Test
    void kasn_oversees_until_23_august_2024_and_bkn_from_the_day_after() {
        assertThat(book.regimeOn(day("2024-08-23")).id()).isEqualTo("KASN");
        assertThat(book.regimeOn(day("2024-08-23")).highestEscalation()).isEqualTo(3);
        assertThat(book.regimeOn(day("2024-08-24")).id()).isEqualTo("BKN");
        assertThat(book.regimeOn(day("2024-08-24")).highestEscalation()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> book.regimeOn(day("2013-12-31")));
    }

    @Test
    void open_matters_of_kasn_are_handed_over_by_their_state() {
        var bkn = book.regimeOn(day("2024-09-04"));

        assertThat(bkn.handOver(HandOver.State.RECEIVED_AND_PROCESSED)
                        .orElseThrow()
                        .receiver())
                .isEqualTo("KEMENPANRB");
        assertThat(bkn.handOver(HandOver.State.RECEIVED_NOT_PROCESSED)
                        .orElseThrow()
                        .receiver())
                .isEqualTo("BKN");
        assertThat(book.regimeOn(day("2020-01-01")).handOver(HandOver.State.RECEIVED_NOT_PROCESSED))
                .isEmpty();
    }

    @Test
    void the_independent_body_is_due_and_not_yet_there() {
        assertThat(book.expectedRegimes())
                .singleElement()
                .satisfies(expected -> assertThat(expected.dueBy()).isEqualTo(day("2027-10-16")));
        assertThat(book.regimeOn(day("2027-10-17")).id()).isEqualTo("BKN");
    }

    @Test
    void who_punishes_follows_post_agency_and_kind() {
        assertThat(punisher(OffenderPost.JPT_UTAMA, AgencyTier.CENTRAL, "ORAL_REPRIMAND"))
                .contains("PP94-17-1");
        assertThat(punisher(OffenderPost.JPT_MADYA, AgencyTier.PROVINCE, "RELEASE_TO_STAFF_12M"))
                .contains("PP94-18-1");
        assertThat(punisher(OffenderPost.JPT_MADYA, AgencyTier.PROVINCE, "PDHTAPS"))
                .contains("PP94-17-2");
        assertThat(punisher(OffenderPost.JPT_PRATAMA, AgencyTier.CENTRAL, "ORAL_REPRIMAND"))
                .contains("PP94-20-A");
        assertThat(punisher(OffenderPost.JPT_PRATAMA, AgencyTier.REGENCY_CITY, "ORAL_REPRIMAND"))
                .contains("PP94-18-3-A");
        assertThat(punisher(OffenderPost.ADMINISTRATOR_AND_BELOW, AgencyTier.REGENCY_CITY, "RAISE_DELAY_1Y"))
                .contains("PP94-18-3-C-MODERATE");
        assertThat(punisher(OffenderPost.ADMINISTRATOR_AND_BELOW, AgencyTier.PROVINCE, "RAISE_DELAY_1Y"))
                .contains("PP94-TWO-UP");
        assertThat(punisher(OffenderPost.OTHER_JF, AgencyTier.CENTRAL, "PDHTAPS"))
                .contains("PP94-18-JF");
    }

    @Test
    void where_the_sources_leave_the_punisher_open_there_is_none() {
        assertThat(punisher(OffenderPost.PRESIDENTIAL_APPOINTEE, AgencyTier.CENTRAL, "ORAL_REPRIMAND"))
                .isEmpty();
        assertThat(punisher(OffenderPost.JPT_UTAMA, AgencyTier.CENTRAL, "MORAL_OPEN"))
                .isEmpty();
        assertThat(book.whoPunishes(OffenderPost.JPT_UTAMA, AgencyTier.CENTRAL, "PDHTAPS", day("2020-01-01")))
                .isEmpty();
    }

    @Test
    void every_post_but_the_open_one_has_a_punisher_for_every_kind_in_force() {
        for (OffenderPost post : OffenderPost.values()) {
            for (AgencyTier tier : AgencyTier.values()) {
                boolean open = post == OffenderPost.PRESIDENTIAL_APPOINTEE
                        || post == OffenderPost.JPT_MADYA && tier == AgencyTier.REGENCY_CITY;
                for (String kind : List.of("ORAL_REPRIMAND", "RANK_DOWN_1Y", "POST_DOWN_12M", "PDHTAPS")) {
                    assertThat(open || punisher(post, tier, kind).isPresent())
                            .as(post + " " + tier + " " + kind)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_conflicted_ppk_is_substituted_upwards() {
        assertThat(addressee(AgencyTier.REGENCY_CITY)).contains("PPK");
        assertThat(addressee(AgencyTier.REGENCY_CITY, "PPK")).contains("GOVERNOR");
        assertThat(addressee(AgencyTier.REGENCY_CITY, "PPK", "GOVERNOR")).contains("MENDAGRI");
        assertThat(addressee(AgencyTier.PROVINCE, "PPK")).contains("MENDAGRI");
        assertThat(addressee(AgencyTier.CENTRAL, "PPK")).contains("MENPANRB");
        assertThat(addressee(AgencyTier.CENTRAL, "PPK", "MENPANRB")).contains("PRESIDENT");
        assertThat(addressee(AgencyTier.CENTRAL, "PPK", "MENPANRB", "PRESIDENT"))
                .isEmpty();
    }

    @Test
    void a_pack_with_the_same_id_takes_the_place_of_the_old_one() {
        RulePack shorter = RulePackReader.read(
                "skb-2020.yaml", ShippedTexts.text("skb-2020.yaml").replace("to: 2022-09-22", "to: 2021-05-01"));

        Rulebook other = book.withPack(shorter);

        assertThat(other.packs()).hasSameSizeAs(book.packs());
        assertThat(other.version()).isNotEqualTo(book.version());
        assertThat(other.rules(Optional.of(day("2021-06-01")), Optional.of("SKB-2020")))
                .isEmpty();
        assertThat(book.rules(Optional.of(day("2021-06-01")), Optional.of("SKB-2020")))
                .hasSize(16);
    }

    private List<ViolationForm> forms(String instrument) {
        return book.rules(Optional.empty(), Optional.of(instrument));
    }

    private List<String> kinds(SanctionLevel level, EmployeeKind employee, String on) {
        return book.sanctionsFor(level, employee, day(on)).stream()
                .map(Sanction::id)
                .toList();
    }

    private Sanction sanction(String id) {
        return book.sanction(id).orElseThrow();
    }

    private Optional<String> punisher(OffenderPost post, AgencyTier tier, String sanction) {
        return book.whoPunishes(post, tier, sanction, day("2024-01-01")).map(rule -> rule.id());
    }

    private Optional<String> addressee(AgencyTier tier, String... conflicted) {
        return book.addressee(tier, Set.of(conflicted)).map(addressee -> addressee.id());
    }
}
