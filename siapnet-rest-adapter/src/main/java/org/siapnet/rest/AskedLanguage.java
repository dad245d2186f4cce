package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.siapnet.message.Language;

/** Bahasa yang diminta: the language of the answer, by {@code Accept-Language}; Indonesian where none is understood. */
final class AskedLanguage {
    private static final int LONGEST = 200;

    private AskedLanguage() {}

    static Language of(HttpHeaders headers) {
        return of(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Language of(Optional<String> header) {
        return header.isEmpty() ? Language.ID : understood(header);
    }

    private static Language understood(Optional<String> header) {
        return header.filter(ranges -> ranges.length() <= LONGEST).stream()
                .flatMap(ranges -> parsed(ranges).stream())
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> known(range.getRange()).stream())
                .findFirst()
                .orElse(Language.ID);
    }

    private static List<LanguageRange> parsed(String ranges) {
        try {
            return LanguageRange.parse(ranges);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Optional<Language> known(String range) {
        try {
            return Optional.of(range.equals("*") ? Language.ID : Language.of(range));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
