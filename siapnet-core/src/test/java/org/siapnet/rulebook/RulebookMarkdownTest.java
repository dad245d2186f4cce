package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.message.Language;

class RulebookMarkdownTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_committed_page_is_what_the_packs_say(Language language) throws IOException {
        Path page = Path.of("docs", "rules-" + language.tag() + ".md");
        String rendered = RulebookMarkdown.of(Rulebook.indonesia(), language);
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
        String rendered = RulebookMarkdown.of(book, language);

        assertThat(book.packs()).allSatisfy(pack -> {
            pack.forms().forEach(form -> assertThat(rendered).contains("| " + form.id() + " | "));
            pack.acts().forEach(act -> assertThat(rendered).contains("| " + act.act() + " | "));
            pack.sanctions().forEach(sanction -> assertThat(rendered).contains("| " + sanction.id() + " | "));
            pack.instruments().forEach(one -> assertThat(rendered).contains("| " + one.id() + " | "));
        });
    }
}
