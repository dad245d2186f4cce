package org.siapnet.testkit;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of golden vectors: what its keys mean, and the vectors. */
record Vectors(JsonNode keys, List<JsonNode> all) {

    /**
     * The vectors of a file among the resources of the testkit.
     *
     * @throws IllegalArgumentException if a vector has a key the file does not explain, or the file explains one that
     *     no vector has
     */
    static Vectors of(String file) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors/" + file))) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vectors read(byte[] json) {
        JsonNode root = JsonMapper.shared().readTree(json);
        requireOnly("file", root, Set.of("about", "keys", "vectors"));
        Vectors vectors =
                new Vectors(root.get("keys"), root.get("vectors").valueStream().toList());
        for (JsonNode vector : vectors.all) {
            String id = vector.path("id").asString();
            requireOnly(id, vector, vectors.explained("vector"));
            requireOnly(id, vector.get("question"), vectors.explained("question"));
            requireOnly(id, vector.get("expected"), vectors.explained("expected"));
        }
        return vectors;
    }

    /** The keys the file explains for a vector, its question or what is expected. */
    Set<String> explained(String part) {
        return ImmutableSet.copyOf(keys.get(part).propertyNames());
    }

    /** The keys some vector has in its question or in what is expected. */
    Set<String> used(String part) {
        ImmutableSet.Builder<String> used = ImmutableSet.builder();
        all.forEach(vector -> used.addAll(vector.get(part).propertyNames()));
        return used.build();
    }

    Stream<JsonNode> stream() {
        return all.stream();
    }

    static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    static List<String> texts(JsonNode node, String key) {
        return node.path(key).valueStream().map(JsonNode::asString).toList();
    }

    private static void requireOnly(String where, JsonNode node, Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(where + ": unknown key " + key + ", expected one of " + known);
            }
        }
    }
}
