package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Words and cells of the rendered rulebook in one language. */
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

    String certainty(Provenance provenance) {
        return text("certainty." + provenance.certainty());
    }

    String text(String code, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(Object::toString).toArray();
        return Messages.catalogue().text(language, "law.doc." + code, texts);
    }

    static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }
}
