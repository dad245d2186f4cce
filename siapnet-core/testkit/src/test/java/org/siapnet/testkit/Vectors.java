package org.siapnet.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden vectors among the resources of the testkit. */
final class Vectors {

    private Vectors() {}

    static Stream<JsonNode> of(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("vectors/" + file)) {
            return List.copyOf(JsonMapper.shared().readTree(in).valueStream().toList()).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
