package org.siapnet.message;

import java.util.Locale;

/** Bahasa: the languages every text exists in. */
public enum Language {
    /** Bahasa Indonesia, the language of the law. */
    ID("id"),
    /** English working translation. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Language tag, {@code id} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** As a locale, for numbers and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(this == ID ? "id-ID" : "en-GB");
    }

    /**
     * The language of a tag such as {@code id} or {@code en-GB}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Language of(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language: must be id or en");
    }
}
