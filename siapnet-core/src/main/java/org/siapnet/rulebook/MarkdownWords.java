package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Words and cells of the rendered law in one language. */
final class MarkdownWords {
    private final Language language;

    MarkdownWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String titleOf(LegalInstrument instrument) {
        return language == Language.ID
                ? instrument.officialTitle()
                : instrument.label() + " – " + instrument.officialTitle();
    }

    String validity(Validity validity) {
        return validity.to()
                .map(to -> text("until", validity.from(), to))
                .orElseGet(() -> text("since", validity.from()));
    }

    /** The cells of the columns source, certainty, checked and note. */
    List<String> origin(Provenance provenance) {
        return List.of(
                provenance.source(),
                certainty(provenance.certainty()),
                provenance.lastChecked().toString(),
                note(provenance.note()));
    }

    String certainty(Certainty certainty) {
        return text("certainty." + certainty);
    }

    String note(Optional<Note> note) {
        return note.map(known -> known.in(language)).orElse("");
    }

    /** The term in Indonesian, or the label in English. */
    String either(String officialTerm, String label) {
        return language == Language.ID ? officialTerm : label;
    }

    String text(String code, Object... arguments) {
        return shared("law.doc." + code, arguments);
    }

    /** The text of a code that is not for documents only. */
    String shared(String code, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(Object::toString).toArray();
        return Messages.catalogue().text(language, code, texts);
    }

    /** The texts of constants under a prefix. */
    String all(String prefix, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(constant -> text(prefix + "." + constant.name()))
                .collect(Collectors.joining(", "));
    }

    static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }
}
