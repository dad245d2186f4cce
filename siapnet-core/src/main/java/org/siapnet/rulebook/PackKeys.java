package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping of a pack file, and which of them have been asked for. */
final class PackKeys {
    private final Map<String, PackNode> nodes;
    private final Set<String> asked = new HashSet<>();

    private PackKeys(Map<String, PackNode> nodes) {
        this.nodes = nodes;
    }

    /** The keys of a mapping; none of a node that is none. */
    static PackKeys of(PackNode node) {
        if (!isMapping(node)) {
            return new PackKeys(ImmutableMap.of());
        }
        @SuppressWarnings("unchecked")
        Map<String, PackNode> mapping = (Map<String, PackNode>) node.value();
        return new PackKeys(mapping);
    }

    static boolean isMapping(PackNode node) {
        return node.value() instanceof Map<?, ?>;
    }

    Set<String> names() {
        return nodes.keySet();
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** What stands under a key, which from now on counts as asked for; null if nothing does. */
    @Nullable
    PackNode ask(String key) {
        asked.add(key);
        return nodes.get(key);
    }

    /** The line of what stands under a key. */
    int lineOf(String key, int otherwise) {
        PackNode node = nodes.get(key);
        return node == null ? otherwise : node.line();
    }

    /** The first key nobody asked for. */
    Optional<String> unknown() {
        for (String key : nodes.keySet()) {
            if (!asked.contains(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The keys asked for so far, whether or not they are there. */
    String known() {
        return String.join(", ", new TreeSet<>(asked));
    }

    /** The key that stands there in place of that one, but for a letter or two. */
    Optional<String> misspelt(String key) {
        return PackFaults.near(key, Sets.difference(nodes.keySet(), asked));
    }
}
