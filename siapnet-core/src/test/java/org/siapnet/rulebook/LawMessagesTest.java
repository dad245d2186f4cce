package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

class LawMessagesTest {
    private final Messages messages = Messages.catalogue();

    @Test
    void every_text_of_the_law_exists_in_both_languages() {
        assertThat(codes(Language.ID)).hasSizeGreaterThan(80).containsExactlyElementsOf(codes(Language.EN));
    }

    @Test
    void every_note_of_the_packs_has_a_text() {
        TreeSet<String> notes = new TreeSet<>();
        Rulebook book = Rulebook.indonesia();
        book.rules(Optional.empty(), Optional.empty())
                .forEach(form -> form.outcomes().forEach(outcome -> notes.addAll(outcome.notes())));
        book.sanctions().forEach(sanction -> sanction.rungs().forEach(rung -> notes.addAll(rung.notes())));

        assertThat(notes)
                .hasSizeGreaterThan(10)
                .allSatisfy(note -> assertThat(messages.has(Language.ID, "law.note." + note))
                        .as(note)
                        .isTrue());
    }

    @Test
    void a_code_with_an_argument_has_it_in_its_text() {
        Rulebook book = Rulebook.indonesia();

        assertThat(book.noteText("ALSO:SKB22-B13", Language.EN)).contains("SKB22-B13");
        assertThat(book.noteText("VALIDITY_DOUBTED:SKB-2020", Language.ID)).contains("SKB-2020");
        assertThat(book.reasonText("AFTER:SKB22-B1", Language.ID)).contains("SKB22-B1");
    }

    @Test
    void a_code_without_a_text_is_shown_as_it_is() {
        assertThat(Rulebook.indonesia().noteText("OF_AN_AGENCY:X", Language.EN)).isEqualTo("OF_AN_AGENCY:X");
    }

    private Stream<String> stream(Language language) {
        return messages.codes(language).stream().filter(code -> code.startsWith("law."));
    }

    private Iterable<String> codes(Language language) {
        return stream(language).toList();
    }
}
