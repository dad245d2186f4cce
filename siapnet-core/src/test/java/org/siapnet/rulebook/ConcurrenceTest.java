package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;
import static org.siapnet.violation.CandidateStatus.PROSPECTIVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Sanction;

class ConcurrenceTest {
    private final Rulebook book = Rulebook.indonesia();
    private final Concurrence concurrence = Concurrence.by(book);
    private final Classification moderate = classify("CAMPAIGN_ATTRIBUTES");
    private final Classification severe = classify("PARTISAN_DECISION");

    @Test
    void several_violations_get_one_punishment_that_of_the_heaviest() {
        assertThat(concurrence.together(List.of(moderate, severe)).orElseThrow().sanctions())
                .isEqualTo(severe.sanctions());
        assertThat(concurrence.together(List.of(severe, moderate)))
                .isEqualTo(concurrence.together(List.of(moderate, severe)));
        assertThat(concurrence.together(List.of())).isEmpty();
    }

    @Test
    void the_article_on_one_punishment_is_cited_for_several_violations_of_discipline_only() {
        Classification moral = book.classify(
                asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2024-08-01").build());
        Classification contract = book.classify(asked("PARTISAN_DECISION", CANDIDATE, "2024-10-01")
                .employeeKind(EmployeeKind.PPPK)
                .build());

        assertThat(notesOf(moderate, severe)).contains("HEAVIEST_OF:2", "ONE_PUNISHMENT");
        assertThat(notesOf(moral, moral)).contains("HEAVIEST_OF:2").doesNotContain("ONE_PUNISHMENT");
        assertThat(notesOf(moral, severe)).doesNotContain("ONE_PUNISHMENT");
        assertThat(notesOf(contract, contract)).doesNotContain("ONE_PUNISHMENT");
        assertThat(book.noteText("HEAVIEST_OF:2", Language.EN)).doesNotContain("art.");
        assertThat(book.noteText("ONE_PUNISHMENT", Language.ID))
                .contains("PP 94/2021 Pasal 35 ayat (1)", "PP 53/2010 Pasal 30 ayat (1)");
    }

    private List<String> notesOf(Classification... violations) {
        return concurrence.together(List.of(violations)).orElseThrow().notes();
    }

    @Test
    void a_repeat_leaves_only_the_heavier_kinds_of_its_level() {
        Classification again = concurrence.again(moderate, sanction("RAISE_DELAY_1Y"), day("2024-02-01"));

        assertThat(again.sanctions()).containsExactly("PROMOTION_DELAY_1Y", "RANK_DOWN_1Y");
        assertThat(again.notes()).contains("REPEATED:RAISE_DELAY_1Y");
    }

    @Test
    void a_repeat_after_the_heaviest_of_its_level_goes_to_the_next_level() {
        Classification again = concurrence.again(moderate, sanction("RANK_DOWN_1Y"), day("2024-02-01"));

        assertThat(again.sanctions()).containsExactly("POST_DOWN_12M", "RELEASE_TO_STAFF_12M", "PDHTAPS");
    }

    @Test
    void a_repeat_after_the_top_of_the_ladder_stays_there() {
        Classification again = concurrence.again(severe, sanction("PDHTAPS"), day("2024-02-01"));

        assertThat(again.sanctions()).containsExactly("PDHTAPS");
        assertThat(again.notes()).contains("REPEATED_AT_TOP:PDHTAPS");
    }

    @Test
    void one_violation_is_never_punished_twice() {
        Classification punished = concurrence.punished(severe, sanction("POST_DOWN_12M"));

        assertThat(punished.sanctions()).isEmpty();
        assertThat(punished.notes()).contains("ALREADY_PUNISHED:POST_DOWN_12M");
        assertThat(punished.form()).isEqualTo(severe.form());
    }

    @Test
    void a_moral_sanction_neither_makes_a_repeat_nor_uses_up_the_punishment() {
        Classification ethics = book.classify(
                asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2024-02-01").build());
        Sanction moral = sanction("MORAL_OPEN");

        assertThat(concurrence.punished(severe, moral)).isEqualTo(severe);
        assertThat(concurrence.again(severe, moral, day("2024-02-01"))).isEqualTo(severe);
        assertThat(concurrence.again(ethics, sanction("RAISE_DELAY_1Y"), day("2024-02-01")))
                .isEqualTo(ethics);
    }

    private Classification classify(String act) {
        return book.classify(asked(act, CANDIDATE, "2024-02-01").build());
    }

    private Sanction sanction(String id) {
        return book.sanction(id).orElseThrow();
    }
}
