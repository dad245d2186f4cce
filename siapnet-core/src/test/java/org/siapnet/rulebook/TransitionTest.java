package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;
import static org.siapnet.violation.CandidateStatus.PROSPECTIVE;

import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Question;
import org.siapnet.violation.QuestionBuilder;
import org.siapnet.violation.SanctionLevel;

class TransitionTest {
    private final Rulebook book = Rulebook.indonesia();

    @Test
    void an_act_before_pp_94_that_was_not_examined_falls_under_pp_94() {
        Classification answer = classify(asked("MOBILISING_STAFF", CANDIDATE, "2019-03-01"));

        assertThat(answer.form()).contains("PP94-N3");
        assertThat(answer.level()).contains(SanctionLevel.SEVERE);
        assertThat(answer.notes()).contains("ART40_NOT_EXAMINED:PP-94-2021 pasal 40(3)");
    }

    @Test
    void an_act_examined_and_decided_before_pp_94_stays_under_pp_53() {
        Classification answer = classify(asked("MOBILISING_STAFF", CANDIDATE, "2019-03-01")
                .electionKind(ElectionKind.PEMILU)
                .examinedOn(day("2019-04-01"))
                .decidedOn(day("2021-08-30")));

        assertThat(answer.form()).contains("PP53-12c");
        assertThat(answer.level()).contains(SanctionLevel.MODERATE);
        assertThat(answer.notes()).isEmpty();
    }

    @Test
    void an_act_decided_before_pp_94_without_a_day_of_examination_counts_as_not_examined_and_says_so() {
        Classification answer = classify(asked("MOBILISING_STAFF", CANDIDATE, "2019-03-01")
                .electionKind(ElectionKind.PEMILU)
                .decidedOn(day("2021-08-30")));

        assertThat(answer.form()).contains("PP94-N3");
        assertThat(answer.notes())
                .contains("ART40_NOT_EXAMINED:PP-94-2021 pasal 40(3)", "DECIDED_WITHOUT_EXAMINATION:PP-53-2010");
    }

    @Test
    void an_act_examined_before_pp_94_and_decided_later_follows_pp_94_for_the_rest() {
        Classification answer = classify(asked("MOBILISING_STAFF", CANDIDATE, "2019-03-01")
                .examinedOn(day("2021-08-30"))
                .decidedOn(day("2021-08-31")));

        assertThat(answer.form()).contains("PP94-N3");
        assertThat(answer.notes()).contains("ART40_EXAMINED:PP-94-2021 pasal 40(4)");
    }

    @Test
    void an_act_examined_on_the_first_day_of_pp_94_counts_as_not_examined_before_it() {
        Classification answer =
                classify(asked("MOBILISING_STAFF", CANDIDATE, "2019-03-01").examinedOn(day("2021-08-31")));

        assertThat(answer.notes()).contains("ART40_NOT_EXAMINED:PP-94-2021 pasal 40(3)");
    }

    @Test
    void the_code_of_ethics_knows_no_transition() {
        Classification answer = classify(asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2018-02-01"));

        assertThat(answer.form()).contains("B71-2");
        assertThat(answer.notes()).containsExactly("B71_CLASS_DEFAULT");
    }

    @Test
    void the_more_lenient_law_is_a_choice_and_never_silent() {
        Question question = asked("PARTISAN_ACTIVITY", CANDIDATE, "2020-10-15")
                .electionKind(ElectionKind.PILKADA)
                .build();

        assertThat(book.classify(question).level()).contains(SanctionLevel.SEVERE);
        Classification milder = book.classify(question, LawChoice.MORE_LENIENT);
        assertThat(milder.level()).contains(SanctionLevel.MODERATE);
        assertThat(milder.notes()).contains("MORE_LENIENT_CHOSEN:PP-53-2010");
        assertThat(book.classify(question, LawChoice.TRANSITION_RULE)).isEqualTo(book.classify(question));
    }

    @Test
    void a_law_that_is_not_milder_is_not_chosen_but_said() {
        Question same = asked("PARTISAN_DECISION", CANDIDATE, "2020-10-15").build();
        Question open = asked("CAMPAIGN_PARTICIPATION", CANDIDATE, "2020-10-15").build();
        Question recent = asked("PARTISAN_DECISION", CANDIDATE, "2024-10-15").build();

        assertThat(book.classify(same, LawChoice.MORE_LENIENT).notes()).contains("MORE_LENIENT_SAME");
        assertThat(book.classify(open, LawChoice.MORE_LENIENT).notes()).contains("MORE_LENIENT_OPEN");
        assertThat(book.classify(recent, LawChoice.MORE_LENIENT)).isEqualTo(book.classify(recent));
    }

    private Classification classify(QuestionBuilder question) {
        return book.classify(question.build());
    }
}
