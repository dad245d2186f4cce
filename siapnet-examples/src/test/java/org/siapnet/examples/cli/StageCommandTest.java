package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StageCommandTest {

    @Test
    void stage_gives_fine_stages_and_every_scheme() {
        JsonNode answer = Ran.command("stage", "--election", "PILKADA_2020", "--date", "2020-10-10", "--json")
                .json();

        assertThat(answer.get("stages").get(0).asString()).isEqualTo("CAMPAIGN");
        assertThat(answer.get("primary").asString()).isEqualTo("CAMPAIGN");
        assertThat(answer.get("schemes").propertyNames()).startsWith("KASN", "SKB", "MENPANRB");
        assertThat(answer.get("schemes").get("KASN").asString()).isEqualTo("CAMPAIGN");
    }

    @Test
    void an_election_with_two_designation_days_asks_for_the_contest() {
        Ran ran = Ran.command("stage", "--election", "PEMILU_2024", "--date", "2023-11-10");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("CHOOSE_CONTEST", "PRESIDENT", "LEGISLATURE");
    }

    @Test
    void a_region_no_list_has_is_wrong_usage() {
        Ran ran = Ran.command("stage", "--election", "PILKADA_2020", "--date", "2020-10-10", "--region", "99.99");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_REGION");
    }

    @ParameterizedTest
    @CsvSource({
        "id, tanggal ditulis seperti 2020-12-09",
        "en, a date is written like 2020-12-09",
    })
    void a_date_that_is_none_is_said_in_the_language_chosen(String language, String said) {
        Ran ran = Ran.command("stage", "--election", "PILKADA_2020", "--date", "9/12/2020", "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NOT_A_VALUE", "--date", "9/12/2020", said);
    }
}
