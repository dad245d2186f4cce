package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;

/**
 * What a key file says: master keys by version, unless a key management holds them; below them, wrapped, the keys of the
 * index by version, and the one key of the digests.
 *
 * @param masters Tink keysets by version; none if they are held elsewhere
 * @param master version in use; empty if they are held elsewhere
 * @param indexes wrapped keys of the index by version
 * @param index version in use
 * @param digest wrapped key of the digests; never changes, since what was digested is not kept
 */
record KeyText(
        Map<String, String> masters,
        Optional<String> master,
        Map<String, Wrapped> indexes,
        String index,
        Wrapped digest) {
    private static final String FIRST_HEADER = "siapnet vault keys 1";
    private static final String HEADER = "siapnet vault keys 2";
    private static final String FIRST = "1";
    private static final int BYTES = 32;

    /** A key under a version of the master key. */
    record Wrapped(String version, byte[] bytes) {}

    KeyText {
        masters = Map.copyOf(masters);
        indexes = Map.copyOf(indexes);
    }

    /** New keys, the master key among them. */
    static KeyText drawn() throws GeneralSecurityException {
        Map<String, String> masters = Map.of(FIRST, LocalKeys.drawn());
        return drawn(new LocalKeys(masters, FIRST), masters, Optional.of(FIRST));
    }

    /** New keys under a master key held elsewhere. */
    static KeyText drawn(KeyManagement management) {
        return drawn(management, Map.of(), Optional.empty());
    }

    private static KeyText drawn(KeyManagement under, Map<String, String> masters, Optional<String> master) {
        Wrapped index = wrap(under, random(), indexContext(FIRST));
        return new KeyText(masters, master, Map.of(FIRST, index), FIRST, wrap(under, random(), digestContext()));
    }

    /**
     * What the text says.
     *
     * @throws IllegalArgumentException if it is no text of a key file
     */
    static KeyText parse(String text) throws GeneralSecurityException {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() == 3 && lines.get(0).equals(FIRST_HEADER)) {
            return first(lines.get(1), HexFormat.of().parseHex(lines.get(2)));
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("keys: unknown form");
        }
        Map<String, String> masters = new TreeMap<>();
        Map<String, Wrapped> indexes = new TreeMap<>();
        Map<String, String> used = new TreeMap<>();
        Optional<Wrapped> digest = Optional.empty();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("master")) {
                masters.put(words[1], words[2]);
            } else if (words.length == 4 && words[0].equals("index")) {
                indexes.put(words[1], new Wrapped(words[2], HexFormat.of().parseHex(words[3])));
            } else if (words.length == 3 && words[0].equals("digest")) {
                digest = Optional.of(new Wrapped(words[1], HexFormat.of().parseHex(words[2])));
            } else if (words.length == 3 && words[0].equals("use")) {
                used.put(words[1], words[2]);
            } else {
                throw new IllegalArgumentException("keys: unknown line");
            }
        }
        Optional<String> master = Optional.ofNullable(used.get("master"));
        String index = used.getOrDefault("index", "");
        if (!indexes.containsKey(index) || !master.map(masters::containsKey).orElse(masters.isEmpty())) {
            throw new IllegalArgumentException("keys: incomplete");
        }
        return new KeyText(masters, master, indexes, index, digest.orElseThrow(IllegalArgumentException::new));
    }

    /** The first form had one key for index and digests, in clear. */
    private static KeyText first(String keyset, byte[] key) throws GeneralSecurityException {
        Map<String, String> masters = Map.of(FIRST, keyset);
        KeyManagement under = new LocalKeys(masters, FIRST);
        return new KeyText(
                masters,
                Optional.of(FIRST),
                Map.of(FIRST, wrap(under, key, indexContext(FIRST))),
                FIRST,
                wrap(under, key, digestContext()));
    }

    /** The text {@link #parse} reads. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(masters)
                .forEach((version, keyset) -> text.append("master " + version)
                        .append(' ')
                        .append(keyset)
                        .append('\n'));
        new TreeMap<>(indexes).forEach((version, key) -> text.append("index " + version + " " + hex(key) + "\n"));
        text.append("digest ").append(hex(digest)).append('\n');
        master.ifPresent(version -> text.append("use master " + version + "\n"));
        return text.append("use index " + index + "\n").toString();
    }

    /** With a new master key in use and all keys below it wrapped by it. */
    KeyText withNewMaster() throws GeneralSecurityException {
        Map<String, String> all = new TreeMap<>(masters);
        String version = next(masters);
        all.put(version, LocalKeys.drawn());
        return new KeyText(all, Optional.of(version), indexes, index, digest).under(new LocalKeys(all, version));
    }

    /** The same keys, wrapped by the master key now in use. */
    KeyText under(KeyManagement management) {
        Map<String, Wrapped> again = new TreeMap<>();
        indexes.forEach((version, key) -> again.put(
                version, wrap(management, unwrap(management, key, indexContext(version)), indexContext(version))));
        return new KeyText(
                masters,
                master,
                again,
                index,
                wrap(management, unwrap(management, digest, digestContext()), digestContext()));
    }

    /** With a new key of the index in use. */
    KeyText withNewIndex(KeyManagement management) {
        Map<String, Wrapped> all = new TreeMap<>(indexes);
        String version = next(indexes);
        all.put(version, wrap(management, random(), indexContext(version)));
        return new KeyText(masters, master, all, version, digest);
    }

    /** Only the versions in use. */
    KeyText alone() {
        Map<String, String> kept = new TreeMap<>(masters);
        kept.keySet().removeIf(version -> !Optional.of(version).equals(master));
        Map<String, Wrapped> one = new TreeMap<>(indexes);
        one.keySet().removeIf(version -> !version.equals(index));
        return new KeyText(kept, master, one, index, digest);
    }

    byte[] indexKey(KeyManagement management, String version) {
        Wrapped key = indexes.get(version);
        if (key == null) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "no index key " + version);
        }
        return unwrap(management, key, indexContext(version));
    }

    byte[] digestKey(KeyManagement management) {
        return unwrap(management, digest, digestContext());
    }

    private static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static Wrapped wrap(KeyManagement management, byte[] key, byte[] context) {
        String version = management.current();
        return new Wrapped(version, management.wrap(version, key, context));
    }

    private static byte[] unwrap(KeyManagement management, Wrapped key, byte[] context) {
        return management.unwrap(key.version(), key.bytes(), context);
    }

    private static byte[] indexContext(String version) {
        return ("siapnet index " + version).getBytes(UTF_8);
    }

    private static byte[] digestContext() {
        return "siapnet digest".getBytes(UTF_8);
    }

    private static String hex(Wrapped key) {
        return key.version() + " " + HexFormat.of().formatHex(key.bytes());
    }

    private static String next(Map<String, ?> versions) {
        return Integer.toString(
                1 + versions.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0));
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "KeyText[*]";
    }
}
