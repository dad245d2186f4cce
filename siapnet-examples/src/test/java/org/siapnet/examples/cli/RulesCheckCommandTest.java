package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RulesCheckCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: kampanye  | trem: kampanye      | SKB20-1 | term    | MISSPELT_KEY",
                "class: DISCIPLINE | klass: DISCIPLINE | SKB20-1 | klass   | UNKNOWN_KEY",
                "level: MODERATE | level: [MODERATE]   | SKB20-1 | level   | NOT_A_TEXT",
                "from: 2020-09-10 | from: 10-09-2020   | SKB20-1 | from    | NOT_A_DATE",
                "level: MODERATE | level: HARSH        | SKB20-1 | level   | UNKNOWN_CONSTANT",
                "SOCIAL_MEDIA_CAMPAIGN, | NO_SUCH_ACT, | SKB20-1 | -       | DANGLING_ID",
                "replaces: [SKB20-1] | replaces: []    | SKB20-1 | id      | DUPLICATE_ID",
                "id: SKB20-1     | id: AGENCY-1        | AGENCY-1 | acts   | OVERLAP",
                "to: 2022-09-22  | to: 2020-09-01      | SKB20-1 | to      | NOT_A_VALUE",
            })
    void check_names_file_row_field_and_what_would_be_right_in_both_languages(
            String right, String wrong, String row, String field, String code, @TempDir Path temp) throws IOException {
        String file = Files.writeString(temp.resolve("bad.yaml"), PhotoPack.TEXT.replace(right.strip(), wrong.strip()))
                .toString();

        Ran json = Ran.command("rules", "check", file, "--json", "--lang", "en");
        assertThat(json.code()).isEqualTo(1);
        JsonNode fault = json.json().get("errors").get(0);
        assertThat(fault.propertyNames()).containsExactly("file", "row", "line", "field", "code", "reason", "message");
        assertThat(fault.get("file").asString()).isEqualTo("bad.yaml");
        assertThat(fault.get("row").asString()).isEqualTo(row);
        assertThat(fault.get("field").asString("-")).isEqualTo(field);
        assertThat(fault.get("code").asString()).isEqualTo(code);
        Ran indonesian = Ran.command("rules", "check", file);
        assertThat(indonesian.code()).isEqualTo(1);
        assertThat(indonesian.out()).contains("bad.yaml", code);
        assertThat(indonesian.err()).contains("PACK_FAULTS", "tidak dapat dipakai");
        assertThat(Ran.command("rules", "check", file, "--json")
                        .json()
                        .get("errors")
                        .get(0)
                        .get("reason"))
                .isNotEqualTo(fault.get("reason"));
    }

    @Test
    void a_pack_that_is_built_in_can_be_used() {
        assertThat(Ran.command("rules", "check", "SKB-2022").out()).contains("SKB-2022", "bawaan");
        assertThat(Ran.command("rules", "check", "SKB-2022", "--json")
                        .json()
                        .get("pack")
                        .asString())
                .isEqualTo("SKB-2022");
        assertThat(Ran.command("rules", "check", "SKB-1999").code()).isEqualTo(2);
    }

    @Test
    void check_tells_everything_that_is_wrong_at_once(@TempDir Path temp) throws IOException {
        String twice = PhotoPack.TEXT.replace("class: DISCIPLINE", "class: HARSH")
                + PhotoPack.TEXT
                        .substring(PhotoPack.TEXT.indexOf("  - id"))
                        .replace("SKB20-1", "OTHER")
                        .replace("term", "trem");
        String file = Files.writeString(temp.resolve("bad.yaml"), twice).toString();

        JsonNode errors = Ran.command("rules", "check", file, "--json").json().get("errors");

        assertThat(errors.findValuesAsString("row")).containsExactly("SKB20-1", "OTHER");
        assertThat(errors.findValues("line")).allMatch(line -> line.asInt() > 0);
    }

    @Test
    void what_is_no_text_at_all_is_refused(@TempDir Path temp) throws IOException {
        byte[] latin = PhotoPack.TEXT.replace("reading", "r\u00e9union").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(code(Files.write(temp.resolve("latin.yaml"), latin))).isEqualTo("NOT_UTF_8");
        assertThat(code(Files.write(temp.resolve("binary.yaml"), new byte[] {0, 1, 2, 3, 'a', ':'})))
                .isEqualTo("NOT_YAML");
        assertThat(code(Files.write(temp.resolve("empty.yaml"), new byte[0]))).isEqualTo("NOT_YAML");
        assertThat(code(Files.writeString(temp.resolve("huge.yaml"), "#".repeat(2_000_000))))
                .isEqualTo("TOO_LARGE");
        assertThat(code(Files.writeString(temp.resolve("deep.yaml"), "pack: " + "[".repeat(9_000) + "]".repeat(9_000))))
                .isEqualTo("NOT_YAML");
        assertThat(code(Files.writeString(temp.resolve("bomb.yaml"), """
                pack: &a [x, x]
                b: &b [*a, *a, *a]
                c: [*b, *b, *b]
                """))).isEqualTo("NO_ANCHORS");
    }

    private static String code(Path file) {
        Ran ran = Ran.command("rules", "check", file.toString(), "--json");
        assertThat(ran.code()).isEqualTo(1);
        return ran.json().get("errors").get(0).get("code").asString();
    }

    @Test
    void a_good_pack_is_summed_up(@TempDir Path temp) throws IOException {
        String pack =
                Files.writeString(temp.resolve("photo.yaml"), PhotoPack.TEXT).toString();

        Ran ran = Ran.command("rules", "check", pack, "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("PHOTO-READING@", "0 rows added, 1 changed, 0 removed");
    }

    @Test
    void a_pack_with_an_unknown_key_is_refused_with_file_and_row(@TempDir Path folder) throws Exception {
        Path pack = Files.writeString(folder.resolve("broken.yaml"), "pack: X\nsurprise: 1\n");

        Ran ran = Ran.command("rules", "check", pack.toString(), "--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().get("usable").asBoolean()).isFalse();
        assertThat(ran.json().get("errors").get(0).get("file").asString()).isEqualTo("broken.yaml");
    }
}
