package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.siapnet.law.LegalBasis;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

class AgencyPackTest {
    private static final RulePack REPRIMAND = RulePackReader.read("demak.yaml", """
        pack: DEMAK
        last-checked: 2026-11-22
        sanctions:
          - id: PPPK_ORAL_REPRIMAND
            term: teguran lisan
            label: Oral reprimand
            employees: [PPPK]
            ladders: []
            source: bkpp.demakkab.go.id 2023/08
            certainty: MEDIUM
        """);
    private static final RulePack MODERATE_B8 = RulePackReader.read("b8.yaml", """
        pack: B8-READING
        last-checked: 2026-11-22
        extends: SKB-2022
        replaces: [SKB22-B8]
        forms:
          - id: SKB22-B8
            acts: [PARTISAN_ACTIVITY]
            status: [CANDIDATE]
            from: 2022-09-22
            term: mengadakan kegiatan yang mengarah kepada keberpihakan
            label: Holding an activity tending to partisanship
            class: DISCIPLINE
            level: MODERATE
            basis: [PP-94-2021 pasal 13]
            source: ministry infographic
            certainty: LOW
        """);

    @Test
    void an_agency_overrides_a_single_row_by_name() {
        Rulebook ours = Rulebook.indonesia().withPack(MODERATE_B8);

        Classification answer = ours.classify(
                asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01").build());

        assertThat(answer.form()).contains("SKB22-B8");
        assertThat(answer.level()).contains(SanctionLevel.MODERATE);
        assertThat(RulebookDiff.between(Rulebook.indonesia(), ours).changes()).singleElement();
        assertThat(ours.packs()).hasSize(Rulebook.indonesia().packs().size() + 1);
    }

    @Test
    void an_agency_says_its_own_note_codes_in_both_languages() {
        RulePack own = RulePackReader.read("own.yaml", """
            pack: OWN
            last-checked: 2026-11-22
            extends: SKB-2022
            replaces: [SKB22-B8]
            note-texts:
              OWN_READING: {id: "Dibaca: sedang.", en: Read as moderate.}
              ALSO: {id: "Lihat pula {0}.", en: "See {0} too."}
            forms:
              - id: SKB22-B8
                acts: [PARTISAN_ACTIVITY]
                status: [CANDIDATE]
                from: 2022-09-22
                term: mengadakan kegiatan yang mengarah kepada keberpihakan
                label: Holding an activity tending to partisanship
                class: DISCIPLINE
                level: MODERATE
                basis: [PP-94-2021 pasal 13]
                notes: [OWN_READING]
                source: ministry infographic
                certainty: LOW
            """);
        Rulebook ours = Rulebook.indonesia().withPack(own);
        String note = ours.classify(
                        asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01").build())
                .notes()
                .get(0);

        assertThat(ours.noteText(note, Language.ID)).isEqualTo("Dibaca: sedang.");
        assertThat(ours.noteText(note, Language.EN)).isEqualTo("Read as moderate.");
        assertThat(ours.noteText("ALSO:SKB22-B13", Language.EN)).isEqualTo("See SKB22-B13 too.");
        assertThat(Rulebook.indonesia().noteText(note, Language.EN)).isEqualTo("OWN_READING");
        assertThat(RulebookDiff.between(Rulebook.indonesia(), ours).changes())
                .extracting(RowChange::section)
                .contains(RowChange.Section.NOTE_TEXT);
        assertThat(RulePackReader.read("own.yaml", RulePackWriter.write(own)).noteTexts())
                .isEqualTo(own.noteTexts());
    }

    @Test
    void a_note_text_in_one_language_or_under_no_code_is_refused() {
        assertThatThrownBy(() -> noteText("OWN_READING: {id: Dibaca.}"))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("en");
        assertThatThrownBy(() -> noteText("own reading: {id: Dibaca., en: Read.}"))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("own reading");
    }

    private static RulePack noteText(String text) {
        return RulePackReader.read("own.yaml", """
            pack: OWN
            last-checked: 2026-11-22
            note-texts:
              %s
            """.formatted(text));
    }

    @Test
    void an_employer_brings_sanctions_for_contract_employees_of_its_own() {
        var ladder = new PppkLadder(
                "Kabupaten Demak",
                LegalBasis.of("PERBUP-DEMAK", "12"),
                Map.of(SanctionLevel.LIGHT, List.of("PPPK_ORAL_REPRIMAND")));
        Rulebook demak = Rulebook.indonesia().withPack(REPRIMAND).withPppkLadder(ladder);

        assertThat(demak.sanctionsFor(SanctionLevel.LIGHT, EmployeeKind.PPPK, day("2024-01-01")))
                .extracting(Sanction::id)
                .containsExactly("PPPK_ORAL_REPRIMAND");
        assertThat(demak.withPack(MODERATE_B8).sanctionsFor(SanctionLevel.LIGHT, EmployeeKind.PPPK, day("2024-01-01")))
                .hasSize(1);
    }
}
