package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.siapnet.law.LegalBasis;
import org.siapnet.violation.SanctionLevel;

class ConsistencyTest {
    private static final Map<String, String> TEXTS = ShippedTexts.all();

    @Test
    void the_shipped_texts_are_consistent() {
        assertThat(Rulebook.of(packs("none", text -> text)).version())
                .isEqualTo(Rulebook.indonesia().version());
    }

    @Test
    void two_rows_for_one_question_are_refused() {
        var refused = refusal("skb-2022.yaml", text -> text.replace("status: [CANDIDATE]", "status: [PROSPECTIVE]"));

        assertThat(refused.code()).isEqualTo("OVERLAP");
        assertThat(refused.file()).isEqualTo("skb-2022.yaml");
        assertThat(refused.row()).isEqualTo("SKB22-B1");
        assertThat(refused).hasMessageContaining("SKB22-A1");
    }

    @Test
    void rows_told_apart_by_a_circumstance_do_not_overlap() {
        String row = """
              - id: SKB22-B4X
                acts: [DECLARATION_ATTENDANCE]
                status: [CANDIDATE]
                excludes: [ACTIVE_SUPPORT]
                term: menghadiri
                label: Attending
                class: ETHICS
                level: MORAL
                basis: [PP-42-2004 pasal 11 huruf c]
                source: test
                certainty: LOW
            """;

        assertThat(Rulebook.of(packs("skb-2022.yaml", text -> text + row)).form("SKB22-B4X"))
                .isPresent();
    }

    @Test
    void a_gap_in_the_outcomes_is_refused() {
        var refused = refusal(
                "skb-2022.yaml",
                text -> text.replaceFirst("employees: \\[PPPK]\n        to:", "employees: [CPNS]\n        to:"));

        assertThat(refused.row()).isEqualTo("SKB22-B5");
        assertThat(refused.code()).isIn("TWO_OUTCOMES", "WRONG_EMPLOYEE");
    }

    @Test
    void a_day_without_an_outcome_is_refused() {
        var refused = refusal(
                "skb-2022.yaml",
                text -> text.replaceFirst("- to: 2023-10-31\n        class", "- to: 2023-10-30\n        class"));

        assertThat(refused.row()).isEqualTo("SKB22-B6");
        assertThat(refused.code()).isEqualTo("GAP");
    }

    @Test
    void an_unknown_act_sanction_or_instrument_is_refused() {
        assertThat(refusal("skb-2022.yaml", text -> text.replace("[PARTISAN_DECISION]", "[PARTISAN_DECISIONS]"))
                        .code())
                .isEqualTo("DANGLING_ID");
        assertThat(refusal("uu-5-2014.yaml", text -> text.replace("[PTDH]", "[PTDHX]"))
                        .code())
                .isEqualTo("DANGLING_ID");
        assertThat(refusal("skb-2022.yaml", text -> text.replace("PP-42-2004 pasal", "PP-43-2004 pasal"))
                        .code())
                .isEqualTo("DANGLING_ID");
        assertThat(refusal("regimes.yaml", text -> text.replace("sanctions: [PDHTAPS]", "sanctions: [PDHTAP]"))
                        .code())
                .isEqualTo("DANGLING_ID");
    }

    @Test
    void a_pns_sanction_for_pppk_is_refused() {
        var refused = refusal("uu-5-2014.yaml", text -> text.replace("[CONTRACT_END_DISHONOURABLE]", "[PTDH]"));

        assertThat(refused.code()).isEqualTo("WRONG_EMPLOYEE");
        assertThat(refused.row()).isEqualTo("UU5-87-4-C");
    }

    @Test
    void a_pns_only_basis_for_pppk_is_refused() {
        var refused =
                refusal("uu-5-2014.yaml", text -> text.replace("UU-5-2014 pasal 105(3) huruf c", "PP-94-2021 pasal 8"));

        assertThat(refused.code()).isEqualTo("PNS_ONLY_BASIS");
    }

    @Test
    void a_row_outside_the_days_of_its_instrument_is_refused() {
        var refused = refusal(
                "skb-2020.yaml",
                text -> text.replaceFirst("elections: \\[PILKADA]", "elections: [PILKADA]\n    to: 2022-09-23"));

        assertThat(refused.code()).isEqualTo("OUTSIDE_INSTRUMENT");
        assertThat(refused.row()).isEqualTo("SKB20-1");
    }

    @Test
    void a_gap_between_oversight_regimes_is_refused() {
        assertThat(refusal("regimes.yaml", text -> text.replace("to: 2024-08-24", "to: 2024-08-20"))
                        .code())
                .isEqualTo("REGIME_GAP");
    }

    @Test
    void a_ladder_that_skips_a_rank_is_refused() {
        assertThat(refusal("sanctions.yaml", text -> text.replaceFirst("rank: 2", "rank: 4"))
                        .code())
                .isEqualTo("LADDER_GAP");
    }

    @Test
    void the_same_id_twice_is_refused_unless_replaced_by_name() {
        var refused = refusal("uu-20-2023.yaml", text -> text.replace("id: UU20-52-3-J", "id: UU5-87-4-C"));
        assertThat(refused.code()).isEqualTo("DUPLICATE_ID");

        var replaced = packs(
                "uu-20-2023.yaml",
                text -> text.replace("id: UU20-52-3-J", "id: UU5-87-4-C")
                        .replace(
                                "last-checked: 2026-11-22\ninstrument",
                                "last-checked: 2026-11-22\nreplaces: [UU5-87-4-C]\ninstrument"));
        assertThat(Rulebook.of(replaced).form("UU5-87-4-C").orElseThrow().instrument())
                .isEqualTo("UU-20-2023");
    }

    @Test
    void an_employer_ladder_must_name_sanctions_for_pppk() {
        var basis = LegalBasis.of("PERBUP-DEMAK");

        assertThat(ladderRefusal(new PppkLadder("Demak", basis, Map.of(SanctionLevel.LIGHT, List.of("NO_SUCH"))))
                        .code())
                .isEqualTo("DANGLING_ID");
        assertThat(ladderRefusal(new PppkLadder("Demak", basis, Map.of(SanctionLevel.LIGHT, List.of("PDHTAPS"))))
                        .code())
                .isEqualTo("WRONG_EMPLOYEE");
    }

    private static RulePackException ladderRefusal(PppkLadder ladder) {
        return catchThrowableOfType(
                RulePackException.class, () -> Rulebook.indonesia().withPppkLadder(ladder));
    }

    private static RulePackException refusal(String file, UnaryOperator<String> change) {
        assertThat(change.apply(TEXTS.get(file))).isNotEqualTo(TEXTS.get(file));
        RulePackException refused =
                catchThrowableOfType(RulePackException.class, () -> Rulebook.of(packs(file, change)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static List<RulePack> packs(String file, UnaryOperator<String> change) {
        List<RulePack> packs = new ArrayList<>();
        TEXTS.forEach(
                (name, text) -> packs.add(RulePackReader.read(name, name.equals(file) ? change.apply(text) : text)));
        return packs;
    }
}
