package org.siapnet.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pack files in a compact form that a JVM reads without a YAML parser: first all texts, each once; then names, versions
 * and places of the files; then their nodes, which name texts by number.
 */
final class CompiledPacks {
    private static final byte TEXT = 0;
    private static final byte TRUE = 1;
    private static final byte FALSE = 2;
    private static final byte LIST = 3;
    private static final byte MAPPING = 4;

    private final String[] texts;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final ByteBuffer nodes;

    private record Place(String version, int position) {}

    private CompiledPacks(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        texts = new String[in.getChar()];
        for (int i = 0; i < texts.length; i++) {
            int length = in.getChar();
            texts[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
        int files = in.getChar();
        for (int i = 0; i < files; i++) {
            places.put(text(in), new Place(text(in), in.getInt()));
        }
        nodes = in.slice();
    }

    /** What {@link #write} wrote. */
    static CompiledPacks read(byte[] bytes) {
        return new CompiledPacks(bytes);
    }

    /** The files in compact form; the same bytes for the same files. */
    static byte[] write(Collection<PackFile> files) {
        try {
            Writer writer = new Writer();
            writer.add(files);
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files, in the order they were written. */
    List<String> names() {
        return List.copyOf(places.keySet());
    }

    Optional<PackFile> file(String name) {
        Place place = places.get(name);
        return place == null
                ? Optional.empty()
                : Optional.of(new PackFile(
                        name, place.version(), node(nodes.duplicate().position(place.position()))));
    }

    private PackNode node(ByteBuffer in) {
        byte kind = in.get();
        int line = in.getChar();
        return new PackNode(
                line,
                switch (kind) {
                    case TEXT -> text(in);
                    case TRUE -> true;
                    case FALSE -> false;
                    case LIST -> list(in);
                    case MAPPING -> mapping(in);
                    default -> throw new IllegalStateException("compiled packs are damaged: kind " + kind);
                });
    }

    private List<PackNode> list(ByteBuffer in) {
        int size = in.getChar();
        List<PackNode> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(node(in));
        }
        return list;
    }

    private Map<String, PackNode> mapping(ByteBuffer in) {
        int size = in.getChar();
        Map<String, PackNode> mapping = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            mapping.put(text(in), node(in));
        }
        return mapping;
    }

    private String text(ByteBuffer in) {
        return texts[in.getChar()];
    }

    private static final class Writer {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
        private final ByteArrayOutputStream index = new ByteArrayOutputStream();
        private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();
        private final DataOutputStream text = new DataOutputStream(texts);
        private final DataOutputStream place = new DataOutputStream(index);
        private final DataOutputStream out = new DataOutputStream(nodes);

        void add(Collection<PackFile> files) throws IOException {
            small(place, files.size());
            for (PackFile file : files) {
                small(place, number(file.name()));
                small(place, number(file.version()));
                place.writeInt(out.size());
                node(file.root());
            }
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            small(new DataOutputStream(all), numbers.size());
            texts.writeTo(all);
            index.writeTo(all);
            nodes.writeTo(all);
            return all.toByteArray();
        }

        private void node(PackNode node) throws IOException {
            if (node.value() instanceof String value) {
                head(TEXT, node.line());
                small(out, number(value));
            } else if (node.value() instanceof Boolean flag) {
                head(flag ? TRUE : FALSE, node.line());
            } else if (node.value() instanceof List<?> list) {
                head(LIST, node.line());
                small(out, list.size());
                for (Object item : list) {
                    node((PackNode) item);
                }
            } else {
                Map<?, ?> mapping = (Map<?, ?>) node.value();
                head(MAPPING, node.line());
                small(out, mapping.size());
                for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                    small(out, number((String) entry.getKey()));
                    node((PackNode) entry.getValue());
                }
            }
        }

        private void head(byte kind, int line) throws IOException {
            out.writeByte(kind);
            small(out, line);
        }

        private int number(String value) throws IOException {
            Integer known = numbers.get(value);
            if (known != null) {
                return known;
            }
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            small(text, bytes.length);
            text.write(bytes);
            numbers.put(value, numbers.size());
            return numbers.size() - 1;
        }

        private static void small(DataOutputStream to, int value) throws IOException {
            if (value > Character.MAX_VALUE) {
                throw new IllegalArgumentException("too large for a compiled pack: " + value);
            }
            to.writeChar(value);
        }
    }
}
