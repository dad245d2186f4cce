package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClassifyCommandTest {

    @Test
    void classify_answers_with_form_level_article_and_certainty() {
        JsonNode answer = Ran.command(
                        "classify",
                        "--act",
                        "SOCIAL_MEDIA_CAMPAIGN",
                        "--candidate-status",
                        "CANDIDATE",
                        "--act-date",
                        "2022-11-01",
                        "--json")
                .json();

        assertThat(answer.propertyNames())
                .containsExactly(
                        "form",
                        "subForm",
                        "class",
                        "level",
                        "levelStatus",
                        "sanctions",
                        "legalBasis",
                        "certainty",
                        "instruments",
                        "notes");
        assertThat(answer.get("form").asString()).isEqualTo("SKB22-B2");
        assertThat(answer.get("class").asString()).isEqualTo("DISCIPLINE");
        assertThat(answer.get("level").asString()).isEqualTo("SEVERE");
        assertThat(answer.get("legalBasis").get(0).propertyNames())
                .containsExactly("instrument", "article", "letter", "number");
    }

    @Test
    void no_matching_form_is_an_answer_with_null_and_no_failure() {
        Ran ran = Ran.command(
                "classify",
                "--act",
                "SOCIAL_MEDIA_CAMPAIGN",
                "--candidate-status",
                "CANDIDATE",
                "--act-date",
                "2009-01-01",
                "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("form").isNull()).isTrue();
        assertThat(ran.json().get("level").isNull()).isTrue();
        assertThat(ran.json().get("notes").get(0).asString()).isEqualTo("NO_LAW_IN_FORCE");
    }

    @Test
    void no_matching_form_is_not_said_to_be_forbidden() {
        Ran ran = Ran.command(
                "classify",
                "--act",
                "CAMPAIGN_ATTENDANCE_PASSIVE",
                "--candidate-status",
                "CANDIDATE",
                "--act-date",
                "2009-01-01",
                "--explain",
                "--lang",
                "en");

        assertThat(ran.out())
                .containsPattern("(?m)^\\s*Level\\s+-$")
                .contains("no row on it that was in force")
                .contains("no discipline regulation for the day of the act");
    }

    @Test
    void explanation_names_every_row_considered() {
        JsonNode answer = Ran.command(
                        "classify",
                        "--act",
                        "SOCIAL_MEDIA_CAMPAIGN",
                        "--candidate-status",
                        "CANDIDATE",
                        "--act-date",
                        "2022-11-01",
                        "--json",
                        "--explain")
                .json();

        assertThat(answer.get("explanation").findValuesAsString("form")).contains("SKB22-A2", "SKB22-B2");
    }

    @Test
    void an_unknown_act_is_wrong_usage_with_a_suggestion() {
        Ran ran = Ran.command(
                "classify", "--act", "SOCIAL_MEDIA", "--candidate-status", "CANDIDATE", "--act-date", "2022-11-01");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_ACT", "SOCIAL_MEDIA_CAMPAIGN");
    }
}
