package org.siapnet.examples.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Teks baris perintah: what the commands and the page say, in one language, the core's catalogue included. */
public final class Texts {
    private static final List<String> TOPICS = List.of("examples", "web");
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language, read(language)));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The texts in that language. */
    public static Texts in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * The text of a code, its arguments filled in; of this module first, else of the core's catalogue.
     *
     * @throws IllegalArgumentException if the code is unknown
     */
    public String text(String code, Object... arguments) {
        return bundle.containsKey(code)
                ? new MessageFormat(bundle.getString(code), language.locale()).format(arguments)
                : Messages.catalogue().text(language, code, arguments);
    }

    /** The name of a constant of some kind, such as {@code level} and {@code SEVERE}; the constant itself if it has none. */
    public String name(String kind, String constant) {
        String code = kind + "." + constant;
        return bundle.containsKey(code) || Messages.catalogue().has(language, code) ? text(code) : constant;
    }

    /** All codes of this module, sorted. */
    public SortedSet<String> codes() {
        return new TreeSet<>(bundle.keySet());
    }

    /** The texts of this module as they are, for the usage help. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private static ResourceBundle read(Language language) {
        try {
            StringBuilder all = new StringBuilder();
            for (String topic : TOPICS) {
                all.append(file(topic + "_" + language.tag() + ".properties")).append('\n');
            }
            return new PropertyResourceBundle(new StringReader(all.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing text file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
