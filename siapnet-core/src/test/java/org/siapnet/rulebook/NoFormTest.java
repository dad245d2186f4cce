package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.QuestionBuilder;

class NoFormTest {
    private final Rulebook book = Rulebook.indonesia();

    @Test
    void an_act_of_a_day_before_all_law_has_no_form_and_says_why() {
        Classification answer = classify(asked("CAMPAIGN_ATTENDANCE_PASSIVE", CANDIDATE, "2009-05-01"));

        assertThat(answer.form()).isEmpty();
        assertThat(answer.notes()).containsExactly("NO_LAW_IN_FORCE");
        assertThat(book.explain(asked("CAMPAIGN_ATTENDANCE_PASSIVE", CANDIDATE, "2009-05-01")
                                .build())
                        .considered())
                .extracting(Considered::reason)
                .contains("NO_DISCIPLINE_LAW", "NOT_IN_FORCE");
    }

    @Test
    void an_act_no_row_of_the_law_of_its_day_fits_has_no_form_and_says_why() {
        Classification answer = classify(asked("CAMPAIGN_PARTICIPATION", CANDIDATE, "2012-05-01")
                .electionKind(ElectionKind.PEMILU)
                .examinedOn(day("2012-06-01"))
                .decidedOn(day("2012-07-01")));

        assertThat(answer.form()).isEmpty();
        assertThat(answer.notes()).containsExactly("NO_ROW_APPLIES");
    }

    @Test
    void the_spouse_on_leave_may_be_on_the_photo_but_not_the_team_or_its_material() {
        QuestionBuilder photo = asked("PHOTO_WITH_CANDIDATE", CANDIDATE, "2024-10-10")
                .qualifiers(List.of(Qualifier.SPOUSE_CANDIDATE, Qualifier.UNPAID_LEAVE));

        assertThat(classify(photo).notes()).containsExactly("PERMITTED:SE18-1");
        assertThat(classify(photo.subForm("CANDIDATE")).notes()).containsExactly("PERMITTED:SE18-1");
        assertThat(classify(photo.subForm("TEAM")).form()).contains("SKB22-B7");
        assertThat(classify(photo.subForm("MATERIAL")).subForm()).contains("MATERIAL");
        assertThat(book.explain(photo.subForm("TEAM").build()).considered())
                .extracting(Considered::reason)
                .contains("SUB_FORM:TEAM");
    }

    @Test
    void no_rule_means_no_form() {
        Classification early = classify(asked("CANDIDATE_BANNER_DISPLAY", CANDIDATE, "2017-12-26"));
        Classification unknown = classify(asked("JUGGLING", CANDIDATE, "2024-10-01"));

        assertThat(early.form()).isEmpty();
        assertThat(early.notes()).containsExactly("NO_LAW_IN_FORCE");
        assertThat(unknown.form()).isEmpty();
        assertThat(unknown.notes()).containsExactly("UNKNOWN_ACT:JUGGLING");
    }

    private Classification classify(QuestionBuilder question) {
        return book.classify(question.build());
    }
}
