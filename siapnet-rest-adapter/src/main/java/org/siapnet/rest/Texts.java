package org.siapnet.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Teks antarmuka: the titles of problems and faults in one language, and the core's catalogue. */
final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language, read(language)));
        }
    }

    private final Language language;
    private final Properties own;

    private Texts(Language language, Properties own) {
        this.language = language;
        this.own = own;
    }

    static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    /**
     * The text of a code of this module.
     *
     * @throws IllegalStateException if it has none
     */
    String text(String code) {
        String text = own.getProperty(code);
        if (text == null) {
            throw new IllegalStateException("no text " + code);
        }
        return text;
    }

    /** Whether the core's catalogue has the code. */
    boolean has(String code) {
        return Messages.catalogue().has(language, code);
    }

    /** The text of a code of the core's catalogue. */
    Optional<String> find(String code, Object... arguments) {
        return has(code) ? Optional.of(Messages.catalogue().text(language, code, arguments)) : Optional.empty();
    }

    /** What kind of problem it is, in a few words. */
    String title(ProblemType type) {
        return text("title." + type.code());
    }

    /** What the kind of problem means, whatever the request. */
    String explanation(ProblemType type) {
        return Optional.ofNullable(own.getProperty("explanation." + type.code()))
                .or(() -> find("refusal." + type.code(), "…", "…"))
                .orElseGet(() -> title(type));
    }

    private static Properties read(Language language) {
        String name = "problem_" + language.tag() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
