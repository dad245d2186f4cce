package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Names and values of fields of rows, for a reader. */
final class FieldTexts {
    /** Where the words for the codes of a field stand. */
    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("level", "level")
            .put("levels", "level")
            .put("levelStatus", "status")
            .put("violationClass", "class")
            .put("statuses", "candidate")
            .put("requires", "qualifier")
            .put("excludes", "qualifier")
            .put("implies", "qualifier")
            .put("excludedBy", "qualifier")
            .put("certainty", "certainty")
            .put("role", "role")
            .put("state", "state")
            .put("tiers", "tier")
            .put("posts", "post")
            .put("highestEscalation", "escalation")
            .put("effect", "effect")
            .put("pnsOnly", "flag")
            .put("endsService", "flag")
            .put("startDayCounts", "flag")
            .put("actingBody", "body")
            .build();
    /** The same, of words that are not for the law only. */
    private static final ImmutableMap<String, String> SHARED = ImmutableMap.of(
            "reason", "time.reason", "dayKind", "time.kind", "start", "time.start", "contests", "time.contest");

    private FieldTexts() {}

    /** The name of a field: of each step of its path, with what a part is known by in brackets. */
    static String name(String field, Language language) {
        int bracket = field.indexOf('[');
        int end = field.indexOf(']', bracket);
        if (bracket >= 0 && end > bracket) {
            String part = step(field.substring(0, bracket), language) + " (" + field.substring(bracket + 1, end) + ")";
            return field.length() > end + 1 ? part + ": " + name(field.substring(end + 2), language) : part;
        }
        return Arrays.stream(field.split("\\."))
                .map(step -> step(step, language))
                .collect(Collectors.joining(": "));
    }

    static String value(String field, Optional<String> value, Language language) {
        String last = field.substring(1 + Math.max(field.lastIndexOf('.'), field.lastIndexOf(']')));
        String words = WORDS.containsKey(last) ? "law.doc." + WORDS.get(last) : SHARED.get(last);
        return value.map(text -> words == null
                        ? text
                        : Arrays.stream(text.split(", "))
                                .map(code -> word(words + "." + code, code, language))
                                .collect(Collectors.joining(", ")))
                .orElse("–");
    }

    private static String step(String step, Language language) {
        return word("law.field." + step, step, language);
    }

    private static String word(String code, String otherwise, Language language) {
        Messages messages = Messages.catalogue();
        return messages.has(language, code) ? messages.text(language, code) : otherwise;
    }
}
