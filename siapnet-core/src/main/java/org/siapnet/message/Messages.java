package org.siapnet.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Katalog pesan: the text of each code in each language. Texts live in {@code org/siapnet/message/<topic>_<tag>.properties}
 * (UTF-8, {@link MessageFormat} patterns: arguments as {@code {0}}, apostrophes doubled); codes never change.
 */
public final class Messages {
    private static final List<String> TOPICS =
            List.of("lifecycle", "refusal", "access", "import", "law", "time", "figure", "term", "identity");
    private static final Messages CATALOGUE = new Messages();

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private Messages() {
        for (Language language : Language.values()) {
            Map<String, String> of = new java.util.HashMap<>();
            TOPICS.forEach(topic -> read(topic, language).forEach((code, text) -> {
                if (of.put((String) code, (String) text) != null) {
                    throw new IllegalStateException("message code in two topics: " + code);
                }
            }));
            texts.put(language, Collections.unmodifiableMap(of));
        }
    }

    /** The one catalogue. */
    public static Messages catalogue() {
        return CATALOGUE;
    }

    /**
     * The text of a code, its arguments filled in.
     *
     * @throws IllegalArgumentException if the code is unknown
     */
    public String text(Language language, String code, Object... arguments) {
        String pattern = in(language).get(code);
        if (pattern == null) {
            throw new IllegalArgumentException("code: no message " + code);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Whether the code has a text in that language. */
    public boolean has(Language language, String code) {
        return in(language).containsKey(code);
    }

    /** All codes of a language, sorted. */
    public SortedSet<String> codes(Language language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(in(language).keySet()));
    }

    private Map<String, String> in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static Properties read(String topic, Language language) {
        String name = topic + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing message file " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
