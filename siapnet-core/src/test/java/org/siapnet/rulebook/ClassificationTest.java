package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;
import static org.siapnet.violation.CandidateStatus.NONE;
import static org.siapnet.violation.CandidateStatus.PROSPECTIVE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.QuestionBuilder;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

class ClassificationTest {
    private final Rulebook book = Rulebook.indonesia();

    @Test
    void the_same_act_is_ethics_for_a_prospective_and_discipline_for_a_designated_candidate() {
        Classification before = classify(asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2023-06-01"));
        Classification after = classify(asked("CANDIDATE_BANNER_DISPLAY", CANDIDATE, "2023-12-01"));

        assertThat(before.form()).contains("SKB22-A1");
        assertThat(before.violationClass()).contains(ViolationClass.ETHICS);
        assertThat(before.level()).contains(SanctionLevel.MORAL);
        assertThat(after.form()).contains("SKB22-B1");
        assertThat(after.violationClass()).contains(ViolationClass.DISCIPLINE);
        assertThat(after.level()).contains(SanctionLevel.SEVERE);
        assertThat(after.legalBasis())
                .containsExactly(
                        LegalBasis.of("PP-94-2021", "14", "i", "3"), LegalBasis.of("PP-94-2021", "14", "i", "4"));
    }

    @Test
    void merely_attending_is_forbidden_without_a_level() {
        Classification answer = classify(asked("CAMPAIGN_ATTENDANCE_PASSIVE", CANDIDATE, "2024-10-01"));

        assertThat(answer.form()).contains("PP94-N1");
        assertThat(answer.level()).isEmpty();
        assertThat(answer.levelStatus()).isEqualTo(LevelStatus.NO_LEVEL_ASSIGNED);
        assertThat(answer.sanctions()).isEmpty();
        assertThat(answer.legalBasis()).containsExactly(LegalBasis.of("PP-94-2021", "5", "n", "1"));
    }

    @Test
    void moderate_kinds_carry_the_note_on_the_suspended_cuts() {
        Classification answer = classify(asked("CAMPAIGN_ATTRIBUTES", CANDIDATE, "2024-10-01"));

        assertThat(answer.sanctions()).containsExactly("RAISE_DELAY_1Y", "PROMOTION_DELAY_1Y", "RANK_DOWN_1Y");
        assertThat(answer.notes()).contains("ART42_SUSPENDED_CUTS");
        assertThat(answer.instruments()).contains("PP-94-2021", "PP-53-2010");
    }

    @Test
    void what_no_row_names_goes_to_the_task_force() {
        Classification answer = classify(asked("DECLARATION_ATTENDANCE", CANDIDATE, "2024-10-01"));

        assertThat(answer.form()).contains("SKB22-B13");
        assertThat(answer.violationClass()).isEmpty();
        assertThat(answer.levelStatus()).isEqualTo(LevelStatus.BY_TASKFORCE);
    }

    @Test
    void the_regulation_goes_before_the_residual_row_which_is_noted() {
        Classification answer = classify(asked("STATE_FACILITIES", CANDIDATE, "2024-10-01"));

        assertThat(answer.form()).contains("PP94-N4");
        assertThat(answer.notes()).contains("ALSO:SKB22-B13");
    }

    @Test
    void disputed_rows_stay_disputed_with_their_default() {
        Classification activity = classify(asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01"));
        Classification team = classify(asked("CAMPAIGN_TEAM_BEFORE_DETERMINATION", PROSPECTIVE, "2024-08-01"));

        assertThat(activity.form()).contains("SKB22-B8");
        assertThat(activity.level()).contains(SanctionLevel.SEVERE);
        assertThat(activity.certainty()).isEqualTo(Certainty.LOW);
        assertThat(activity.notes()).contains("B8_LEVEL_DISPUTED", "DISMISSAL_HONOUR_DISPUTED");
        assertThat(team.form()).contains("SKB22-B9");
        assertThat(team.certainty()).isEqualTo(Certainty.LOW);
        assertThat(team.notes()).contains("B9_LEVEL_DISPUTED", "BASIS_NOT_SEEN");
    }

    @Test
    void honour_of_dismissal_is_disputed_only_from_the_act_of_2023_on() {
        assertThat(classify(asked("PARTISAN_DECISION", CANDIDATE, "2023-10-30")).notes())
                .doesNotContain("DISMISSAL_HONOUR_DISPUTED");
        assertThat(classify(asked("PARTISAN_DECISION", CANDIDATE, "2023-10-31")).notes())
                .contains("DISMISSAL_HONOUR_DISPUTED");
    }

    @Test
    void party_membership_is_dismissal_by_the_act_in_force() {
        Classification old = classify(asked("PARTY_MEMBERSHIP", NONE, "2023-10-30"));
        Classification current = classify(asked("PARTY_MEMBERSHIP", NONE, "2023-10-31"));

        assertThat(old.violationClass()).contains(ViolationClass.DISMISSAL);
        assertThat(old.level()).isEmpty();
        assertThat(old.sanctions()).containsExactly("PTDH");
        assertThat(old.legalBasis()).containsExactly(LegalBasis.of("UU-5-2014", "87(4)", "c"));
        assertThat(current.legalBasis())
                .containsExactly(LegalBasis.of("UU-20-2023", "52(3)", "j"), LegalBasis.of("UU-20-2023", "52(4)"));
        assertThat(classify(asked("PARTY_MEMBERSHIP", NONE, "2016-01-01")).form())
                .contains("UU5-87-4-C");
    }

    @Test
    void pppk_get_the_contract_law_and_no_basis_that_binds_pns_only() {
        Classification severe = classify(
                asked("CANDIDATE_BANNER_DISPLAY", CANDIDATE, "2024-10-01").employeeKind(EmployeeKind.PPPK));
        Classification moral = classify(
                asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2024-08-01").employeeKind(EmployeeKind.PPPK));

        assertThat(severe.sanctions()).containsExactly("CONTRACT_END_TAPS");
        assertThat(severe.legalBasis())
                .containsExactly(LegalBasis.of("SKB-2022"), LegalBasis.of("PP-49-2018", "53(2)", "b"));
        assertThat(severe.notes()).contains("PPPK_CONTRACT_LAW");
        assertThat(moral.sanctions()).isEmpty();
        assertThat(moral.legalBasis()).containsExactly(LegalBasis.of("SKB-2022"), LegalBasis.of("PP-49-2018"));
    }

    @Test
    void pppk_get_the_ladder_of_their_employer_where_it_is_configured() {
        var basis = LegalBasis.of("PERBUP-DEMAK", "5");
        Rulebook demak = book.withPppkLadder(
                new PppkLadder("Demak", basis, Map.of(SanctionLevel.SEVERE, List.of("CONTRACT_END_TAPS"))));

        Classification severe = demak.classify(asked("CANDIDATE_BANNER_DISPLAY", CANDIDATE, "2024-10-01")
                .employeeKind(EmployeeKind.PPPK)
                .build());

        assertThat(severe.sanctions()).containsExactly("CONTRACT_END_TAPS");
        assertThat(severe.legalBasis()).contains(basis);
        assertThat(severe.notes()).contains("PPPK_EMPLOYER_LADDER:Demak");
        assertThat(demak.sanctionsFor(SanctionLevel.LIGHT, EmployeeKind.PPPK, day("2024-10-01")))
                .isEmpty();
    }

    @Test
    void rows_of_a_regulation_for_pns_do_not_bind_pppk() {
        Classification answer =
                classify(asked("MOBILISING_STAFF", CANDIDATE, "2024-10-01").employeeKind(EmployeeKind.PPPK));

        assertThat(answer.form()).contains("SKB22-B13");
        assertThat(classify(asked("MOBILISING_STAFF", CANDIDATE, "2021-10-01")
                                .electionKind(ElectionKind.PEMILU)
                                .employeeKind(EmployeeKind.PPPK))
                        .form())
                .isEmpty();
    }

    @Test
    void cpns_get_the_kinds_of_pns_mutatis_mutandis() {
        Classification answer =
                classify(asked("PARTISAN_DECISION", CANDIDATE, "2024-10-01").employeeKind(EmployeeKind.CPNS));

        assertThat(answer.sanctions()).containsExactly("POST_DOWN_12M", "RELEASE_TO_STAFF_12M", "PDHTAPS");
        assertThat(answer.notes()).contains("CPNS_MUTATIS_MUTANDIS");
    }

    @Test
    void unpaid_leave_takes_an_act_without_leave_out_of_every_row() {
        Classification without = classify(asked("PARTY_APPROACH_WITHOUT_LEAVE", PROSPECTIVE, "2024-06-01"));
        Classification with = classify(
                asked("PARTY_APPROACH_WITHOUT_LEAVE", PROSPECTIVE, "2024-06-01").addQualifiers(Qualifier.UNPAID_LEAVE));

        assertThat(without.form()).contains("SKB22-B3");
        assertThat(with.form()).isEmpty();
        assertThat(with.notes()).containsExactly("CONTRADICTED:UNPAID_LEAVE");
    }

    @Test
    void on_unpaid_leave_a_spouse_may_attend_passively() {
        QuestionBuilder spouse = asked("DECLARATION_ATTENDANCE", CANDIDATE, "2024-10-01")
                .addQualifiers(Qualifier.SPOUSE_CANDIDATE, Qualifier.UNPAID_LEAVE);

        assertThat(classify(spouse).notes()).containsExactly("PERMITTED:SE18-1");
        assertThat(classify(spouse).form()).isEmpty();
        assertThat(classify(spouse.addQualifiers(Qualifier.ACTIVE_SUPPORT)).form())
                .contains("SKB22-B4");
    }

    @Test
    void the_kind_of_election_separates_the_rows_of_pp_53() {
        QuestionBuilder decided = asked("STATE_FACILITIES", CANDIDATE, "2018-05-01")
                .examinedOn(day("2018-06-01"))
                .decidedOn(day("2018-07-01"));

        assertThat(classify(decided.electionKind(ElectionKind.PILKADA)).form()).contains("PP53-15b");
        assertThat(classify(decided.electionKind(ElectionKind.PEMILU)).form()).contains("PP53-12d");
        QuestionBuilder unknown = asked("STATE_FACILITIES", CANDIDATE, "2018-05-01")
                .examinedOn(day("2018-06-01"))
                .decidedOn(day("2018-07-01"));
        assertThat(classify(unknown).form()).contains("PP53-12d");
        assertThat(classify(unknown).notes()).contains("ELECTION_KIND_ASSUMED:PEMILU", "ALSO:PP53-15b");
    }

    @Test
    void the_decree_of_2020_is_for_regional_elections_and_doubtful_after_them() {
        QuestionBuilder banner = asked("CANDIDATE_BANNER_DISPLAY", CANDIDATE, "2021-02-01");

        assertThat(classify(banner.electionKind(ElectionKind.PILKADA)).notes()).contains("VALIDITY_DOUBTED:SKB-2020");
        assertThat(classify(banner.electionKind(ElectionKind.PEMILU)).form()).isEmpty();
    }

    @Test
    void sub_forms_stand_in_a_field_of_their_own() {
        QuestionBuilder photo = asked("PHOTO_WITH_CANDIDATE", CANDIDATE, "2024-10-01");

        assertThat(classify(photo).subForm()).isEmpty();
        assertThat(classify(photo.subForm("TEAM")).subForm()).contains("TEAM");
        assertThat(classify(photo.subForm("TEAM")).form()).contains("SKB22-B7");
        assertThat(classify(photo.subForm("DRONE")).subForm()).isEmpty();
        assertThat(classify(photo.subForm("DRONE")).notes()).contains("SUB_FORM_UNKNOWN:DRONE");
    }

    @Test
    void of_several_violations_the_heaviest_counts_in_any_order() {
        List<Classification> violations = new ArrayList<>(List.of(
                classify(asked("CANDIDATE_BANNER_DISPLAY", PROSPECTIVE, "2024-08-01")),
                classify(asked("PARTISAN_DECISION", CANDIDATE, "2024-10-01")),
                classify(asked("CAMPAIGN_ATTRIBUTES", CANDIDATE, "2024-10-01")),
                classify(asked("PARTY_EVENT_SPEAKER", CANDIDATE, "2024-10-01"))));

        Classification heaviest = book.heaviest(violations).orElseThrow();
        Collections.reverse(violations);

        assertThat(heaviest.form()).contains("SKB22-B12");
        assertThat(heaviest.notes()).contains("HEAVIEST_OF:4", "TASKFORCE_OPEN");
        assertThat(book.heaviest(violations)).contains(heaviest);
        assertThat(book.heaviest(List.of())).isEmpty();
        assertThat(book.heaviest(violations.subList(0, 1))).contains(violations.get(0));
    }

    @Test
    void an_explanation_names_every_row_considered_and_why() {
        Explained explained = book.explain(
                asked("DECLARATION_ATTENDANCE", CANDIDATE, "2024-10-01").build());

        assertThat(explained.considered())
                .extracting(Considered::form)
                .containsExactly("B71-4", "SKB20-2", "SKB22-A3", "SKB22-B4", "SE18-1", "SKB22-B13");
        assertThat(explained.considered())
                .extracting(Considered::reason)
                .containsExactly(
                        "NOT_IN_FORCE",
                        "NOT_IN_FORCE",
                        "STATUS:[PROSPECTIVE]",
                        "QUALIFIER_MISSING:[ACTIVE_SUPPORT]",
                        "QUALIFIER_MISSING:[UNPAID_LEAVE, SPOUSE_CANDIDATE]",
                        "APPLIED");
        assertThat(book.reasonText("STATUS:[PROSPECTIVE]", Language.EN)).contains("[PROSPECTIVE]");
        assertThat(explained.classification()).isEqualTo(book.classify(explained.question()));
    }

    private Classification classify(QuestionBuilder question) {
        return book.classify(question.build());
    }
}
