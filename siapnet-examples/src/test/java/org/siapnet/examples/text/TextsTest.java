package org.siapnet.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.siapnet.message.Language;

class TextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void both_languages_have_the_same_codes() {
        assertThat(Texts.in(Language.EN).codes())
                .isEqualTo(Texts.in(Language.ID).codes());
    }

    @Test
    void both_languages_use_the_same_arguments() {
        for (String code : Texts.in(Language.ID).codes()) {
            assertThat(arguments(Language.EN, code)).as(code).isEqualTo(arguments(Language.ID, code));
        }
    }

    private static java.util.SortedSet<String> arguments(Language language, String code) {
        java.util.SortedSet<String> found = new java.util.TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(Texts.in(language).bundle().getString(code));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
