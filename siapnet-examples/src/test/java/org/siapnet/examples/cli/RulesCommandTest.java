package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {

    @Test
    void a_folder_without_packs_is_wrong_usage(@TempDir Path empty) {
        Ran ran = Ran.command("rules", "--rules", empty.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NO_PACKS");
    }

    @Test
    void the_listing_says_condition_basis_and_note_in_the_readers_language() {
        Ran indonesian = Ran.command("rules", "--instrument", "SKB-2022");
        Ran english = Ran.command("rules", "--instrument", "SKB-2022", "--lang", "en");

        assertThat(indonesian.out()).contains("bakal calon", "PP-42-2004 pasal 11 huruf c", "empat laman calon");
        assertThat(english.out())
                .contains("prospective candidate", "four print calon")
                .doesNotContain("laman");
        assertThat(english.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH + 2);
    }

    @Test
    void an_unknown_instrument_is_wrong_usage_with_the_choices() {
        Ran ran = Ran.command("rules", "--instrument", "SKB-1999");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_INSTRUMENT", "SKB-2022");
    }

    @Test
    void rules_are_those_in_force_on_the_day() {
        JsonNode rules = Ran.command("rules", "--on", "2022-11-01", "--instrument", "SKB-2022", "--json")
                .json()
                .get("rules");

        assertThat(rules.findValuesAsString("form")).contains("SKB22-A1", "SKB22-B13");
        assertThat(Ran.command("rules", "--on", "2019-11-01", "--instrument", "SKB-2022", "--json")
                        .json()
                        .get("rules"))
                .isEmpty();
    }
}
