package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.message.Language;

class RulebookMarkdownTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_committed_page_is_what_the_packs_say(Language language) throws IOException {
        Path page = Path.of("docs", "rules-" + language.tag() + ".md");
        String rendered = page(language);
        if ("write".equals(System.getProperty("siapnet.golden"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, rendered);
        }

        assertThat(page)
                .as("write it anew with -Dsiapnet.golden=write and read the diff")
                .hasContent(rendered);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_row_is_on_the_page(Language language) {
        Rulebook book = Rulebook.indonesia();
        String rendered = page(language);

        assertThat(book.packs()).allSatisfy(pack -> {
            pack.forms().forEach(form -> assertThat(rendered).contains("| " + form.id() + " | "));
            pack.acts().forEach(act -> assertThat(rendered).contains("| " + act.act() + " | "));
            pack.sanctions().forEach(sanction -> assertThat(rendered).contains("| " + sanction.id() + " | "));
            pack.instruments().forEach(one -> assertThat(rendered).contains("| " + one.id() + " | "));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_limit_calendar_stage_and_day_off_is_on_the_page(Language language) {
        List<String> rows = page(language).lines().toList();

        assertThat(DeadlinePack.indonesia().rows())
                .allSatisfy(limit -> assertThat(rows).anyMatch(row -> row.startsWith("| " + limit.id())));
        assertThat(rows.stream().filter(row -> row.startsWith("| DL-")))
                .hasSize(DeadlinePack.indonesia().rows().size());
        HolidayPack.indonesia().decrees().forEach(decree -> {
            assertThat(rows).anyMatch(row -> row.startsWith("| " + decree.id() + " | "));
            assertThat(rows.stream().filter(row -> row.endsWith(" | " + decree.id() + " |")))
                    .hasSize(decree.adds().size() + decree.removes().size());
        });
        ElectionPack.indonesia().elections().stream()
                .flatMap(election -> ElectionPack.indonesia().calendars(election.id()).stream())
                .forEach(calendar -> {
                    int heading = rows.indexOf(rows.stream()
                            .filter(row -> row.startsWith("## ") && row.contains(calendar.decree()))
                            .filter(row ->
                                    row.contains("(" + calendar.election().id() + ")"))
                            .findFirst()
                            .orElseThrow());
                    assertThat(rows.subList(heading + 4, rows.size()).stream().takeWhile(row -> row.startsWith("| ")))
                            .as(calendar.version())
                            .hasSize(calendar.periods().size());
                });
    }

    @Test
    void notes_are_in_the_language_of_the_page() {
        assertThat(page(Language.ID))
                .contains("Satuan harinya tidak disebut.")
                .doesNotContain("The unit is not stated");
        assertThat(page(Language.EN))
                .contains("The unit is not stated.")
                .doesNotContain("Satuan harinya tidak disebut");
    }

    private static String page(Language language) {
        return RulebookMarkdown.of(
                Rulebook.indonesia(),
                DeadlinePack.indonesia(),
                HolidayPack.indonesia(),
                ElectionPack.indonesia(),
                language);
    }
}
