package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeadlineCommandTest {

    @Test
    void deadline_lists_each_skipped_day_with_its_reason() {
        JsonNode answer = Ran.command("deadline", "--days", "1", "--kind", "WORKING", "--start", "2020-12-08", "--json")
                .json();

        assertThat(answer.get("due").asString()).isEqualTo("2020-12-10");
        assertThat(answer.get("skipped").get(0).get("reason").asString()).isEqualTo("POLLING_DAY");
        assertThat(answer.get("skipped").get(0).propertyNames()).containsExactly("date", "reason", "name");
        assertThat(answer.get("legalBasis").isNull()).isTrue();
    }

    @Test
    void the_decrees_known_on_a_day_decide() {
        String before = due("--known-on", "2020-11-30");
        String after = due();

        assertThat(before).isNotEqualTo(after);
    }

    private static String due(String... more) {
        String[] asked = {"deadline", "--days", "5", "--kind", "WORKING", "--start", "2020-12-23", "--json"};
        return Ran.command(with(asked, more)).json().get("due").asString();
    }

    private static String[] with(String[] asked, String... more) {
        String[] all = Arrays.copyOf(asked, asked.length + more.length);
        System.arraycopy(more, 0, all, asked.length, more.length);
        return all;
    }

    @Test
    void a_year_without_decree_is_refused_by_name_even_if_only_the_span_reaches_it() {
        Ran ran = Ran.command("deadline", "--days", "20", "--kind", "WORKING", "--start", "2026-12-20", "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("2027", "holidays.yaml", "siapnet-core/docs/how-to-add-a-holiday-decree.md");
    }

    @Test
    void a_decree_that_was_not_signed_yet_is_told_apart_from_one_that_is_missing() {
        String[] asked = {"deadline", "--limit", "DL-30", "--start", "2025-12-22", "--lang", "en", "--known-on"};

        Ran before = Ran.command(with(asked, "2025-09-18"));

        assertThat(before.code()).isEqualTo(1);
        assertThat(before.err())
                .contains("YEAR_NOT_KNOWN_YET", "2026", "2025-09-18", "2025-09-19")
                .doesNotContain("holidays.yaml");
        assertThat(Ran.command(with(asked, "2025-09-19")).code()).isZero();
    }

    @Test
    void the_note_of_a_limit_is_read_in_the_language_asked_for() {
        String[] asked = {"deadline", "--limit", "DL-30", "--start", "2020-12-18", "--lang"};

        assertThat(Ran.command(with(asked, "en")).out().replaceAll("\\s+", " ")).contains("the unit nowhere");
        assertThat(Ran.command(with(asked, "id")).out().replaceAll("\\s+", " "))
                .contains("satuannya tidak disebut di mana pun")
                .doesNotContain("the unit nowhere");
        assertThat(Ran.command(with(with(asked, "en"), "--json")).out())
                .isEqualTo(Ran.command(with(with(asked, "id"), "--json")).out());
    }

    @Test
    void a_limit_that_no_law_lays_down_is_an_answer() {
        Ran ran = Ran.command("deadline", "--limit", "DL-12", "--start", "2020-12-18", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("due").isNull()).isTrue();
        assertThat(ran.json().get("answer").asString()).isEqualTo("no time limit is laid down");
    }
}
