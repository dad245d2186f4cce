package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.message.Language;

class RulePackReaderTest {
    private static final String PACK = """
        pack: TEST
        last-checked: 2026-11-22
        instrument:
          id: TEST-1
          role: MATRIX
          title: Surat
          label: Letter
          from: 2020-01-01
          to: 2021-01-01
          source: nowhere
          certainty: LOW
        forms:
          - id: T-1
            acts: [CANDIDATE_BANNER_DISPLAY]
            status: [CANDIDATE]
            term: memasang
            label: Putting up
            class: ETHICS
            level: MORAL
            basis: [TEST-1 pasal 3 huruf a]
            source: nowhere
            certainty: LOW
        """;

    @Test
    void a_pack_is_read_into_values() {
        RulePack pack = RulePackReader.read("test.yaml", PACK);

        assertThat(pack.id()).isEqualTo("TEST");
        assertThat(pack.version()).hasSize(12);
        assertThat(pack.instrument().orElseThrow().id()).isEqualTo("TEST-1");
        assertThat(pack.forms()).singleElement().satisfies(form -> {
            assertThat(form.id()).isEqualTo("T-1");
            assertThat(form.validity().from()).isEqualTo(Questions.day("2020-01-01"));
            assertThat(form.outcomes()).singleElement();
        });
    }

    @Test
    void the_version_follows_the_text_but_not_the_line_ends() {
        String version = RulePackReader.read("test.yaml", PACK).version();

        assertThat(RulePackReader.read("test.yaml", PACK.replace("\n", "\r\n")).version())
                .isEqualTo(version);
        assertThat(RulePackReader.read("test.yaml", PACK.replace("memasang", "menaruh"))
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void a_stream_is_read_as_utf_8() {
        var in = new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8));

        assertThat(RulePackReader.read("test.yaml", in)).isEqualTo(RulePackReader.read("test.yaml", PACK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: memasang        | trem: memasang                     | T-1 | 16 | MISSPELT_KEY",
                "level: MORAL          | level: MORAL\\n    colour: red       | T-1 | 20 | UNKNOWN_KEY",
                "level: MORAL          | level: HARSH                       | T-1 | 19 | UNKNOWN_CONSTANT",
                "level: MORAL          | level: moral                       | T-1 | 19 | UNKNOWN_CONSTANT",
                "from: 2020-01-01      | from: 2020-13-01                   | TEST-1 | 8 | NOT_A_DATE",
                "to: 2021-01-01        | to: 2019-01-01                     | TEST-1 | 9 | NOT_A_VALUE",
                "acts: [CANDIDATE_BANNER_DISPLAY] | acts: CANDIDATE_BANNER_DISPLAY | T-1 | 14 | NOT_A_LIST",
                "TEST-1 pasal 3 huruf a | pasal tiga huruf a dan b           | T-1 | 20 | NOT_A_BASIS",
                "term: memasang        | term: [memasang]                   | T-1 | 16 | NOT_A_TEXT",
                "term: memasang        | term: ''                           | T-1 | 16 | NOT_A_TEXT",
            })
    void what_is_wrong_is_named_with_file_row_and_reason(
            String right, String wrong, String row, int line, String code) {
        String text = PACK.replace(right, wrong.replace("\\n", "\n"));

        RulePackException refused =
                catchThrowableOfType(RulePackException.class, () -> RulePackReader.read("test.yaml", text));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.file()).isEqualTo("test.yaml");
        assertThat(refused.row()).isEqualTo(row);
        assertThat(refused.line()).hasValue(line);
        assertThat(refused.text(Language.ID)).startsWith("test.yaml, baris " + row + " (baris berkas " + line + "): ");
        assertThat(refused).hasMessageStartingWith("test.yaml, row " + row + " (line " + line + "): ");
    }

    @Test
    void a_duplicate_key_is_refused() {
        assertThat(refusal(PACK.replace("level: MORAL", "level: MORAL\n    level: LIGHT"))
                        .code())
                .isEqualTo("DUPLICATE_KEY");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(refusal(PACK + "---\npack: OTHER\n").code()).isEqualTo("NOT_YAML");
    }

    @Test
    void an_empty_file_and_a_list_are_refused() {
        assertThat(refusal("").code()).isEqualTo("NOT_YAML");
        assertThat(refusal("- pack: TEST\n").code()).isEqualTo("NOT_A_MAPPING");
    }

    @Test
    void an_overlong_file_is_refused_before_it_is_parsed() {
        assertThat(refusal("#".repeat((1 << 20) + 1)).code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(refusal("pack: " + "[".repeat(500) + "]".repeat(500)).code()).isEqualTo("NOT_YAML");
    }

    @Test
    void a_form_without_an_instrument_is_refused() {
        String text = PACK.replaceAll("(?s)instrument:.*forms:", "forms:");

        assertThat(refusal(text).code()).isEqualTo("NO_INSTRUMENT");
    }

    @Test
    void every_shipped_pack_has_an_id_of_its_own() {
        List<RulePack> packs = RulePackReader.shipped();

        assertThat(packs).hasSize(15);
        assertThat(packs).extracting(RulePack::id).doesNotHaveDuplicates();
    }

    private static RulePackException refusal(String text) {
        return catchThrowableOfType(RulePackException.class, () -> RulePackReader.read("test.yaml", text));
    }
}
