package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.siapnet.law.LegalInstrument;
import org.siapnet.message.Language;
import org.siapnet.rulebook.Rulebook;

/** Peraturan yang disebut: the titles of the instruments that a page cites by their ids. */
final class LawsHtml {
    /** An id as it is cited, not as part of an address or a longer word. */
    private static final Pattern CITED = Pattern.compile("(?<![\\w/=-])[A-Z]{2,}(?:-[A-Z0-9]+)+(?![\\w-])");

    private final Words words;

    LawsHtml(Words words) {
        this.words = words;
    }

    /** A list to open below the page; nothing if it cites none. */
    String of(String page) {
        Set<String> cited = CITED.matcher(page)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
        String laws = cited.stream()
                .map(Rulebook.indonesia()::instrument)
                .flatMap(Optional::stream)
                .map(law -> Facts.line(law.id(), org.siapnet.examples.page.Html.escape(title(law))))
                .collect(Collectors.joining());
        return laws.isEmpty()
                ? ""
                : element(
                        "details",
                        text("summary", words.text("web.laws")) + element("dl", laws, "class", "facts"),
                        "class",
                        "laws");
    }

    private String title(LegalInstrument law) {
        return words.language() == Language.ID ? law.officialTitle() : law.label();
    }
}
