package org.siapnet.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The texts of the shipped packs, so that tests can spoil them. */
final class ShippedTexts {
    private ShippedTexts() {}

    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        Rulebook.indonesia().packs().forEach(pack -> texts.put(pack.file(), text(pack.file())));
        return texts;
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
