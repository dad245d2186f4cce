package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

    @Test
    void help_is_in_the_language_chosen() {
        assertThat(Ran.command("--help").out()).contains("Perintah:", "demo");
        assertThat(Ran.command("--help", "--lang", "en").out()).contains("Commands:", "demo");
    }

    @Test
    void what_is_named_by_place_is_described_in_the_help() {
        assertThat(Ran.command("import", "--help", "--lang", "en").out()).contains("Register file (CSV, UTF-8).");
        assertThat(Ran.command("case", "--help", "--lang", "en").out()).contains("Id of the case");
        assertThat(Ran.command("rules", "check", "--help", "--lang", "en").out())
                .contains("Pack file (YAML)");
    }

    @ParameterizedTest
    @CsvSource({
        "id, wajib diisi: --act-date",
        "en, required: --act-date",
    })
    void a_missing_option_is_said_in_the_language_chosen(String language, String said) {
        Ran ran = Ran.command(
                "classify", "--act", "PARTISAN_ACTIVITY", "--candidate-status", "CANDIDATE", "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("MISSING", said);
        assertThat(ran.out()).isEmpty();
    }
}
