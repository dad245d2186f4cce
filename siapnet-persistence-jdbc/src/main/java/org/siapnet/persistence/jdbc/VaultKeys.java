package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.siapnet.official.Nip;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;

/**
 * Kunci brankas: the master key that wraps each person's own key, and the keys under which numbers are found again. Whoever
 * holds them can read the vault; without them nobody can.
 */
public final class VaultKeys {
    private static final String MAC = "HmacSHA256";

    private final KeyText text;
    private final Optional<Path> file;
    private final Optional<KeyManagement> elsewhere;
    private final KeyManagement master;
    private final Map<String, SecretKeySpec> indexes = new TreeMap<>();
    private final SecretKeySpec digests;

    private VaultKeys(KeyText text, Optional<Path> file, Optional<KeyManagement> elsewhere) {
        this.text = text;
        this.file = file;
        this.elsewhere = elsewhere;
        if (elsewhere.isPresent() != text.masters().isEmpty()) {
            throw new IllegalArgumentException("keys: master keys both in the file and elsewhere, or in neither");
        }
        this.master = elsewhere.orElseGet(() -> local(text));
        text.indexes()
                .keySet()
                .forEach(version -> indexes.put(version, new SecretKeySpec(text.indexKey(master, version), MAC)));
        this.digests = new SecretKeySpec(text.digestKey(master), MAC);
    }

    /**
     * The keys in a file, which is created with new keys and for its owner only where it is missing.
     *
     * @throws VaultKeyException if others may read it, or it is no key file
     */
    public static VaultKeys file(Path file) {
        if (!Files.exists(file)) {
            KeyFile.create(file, drawn().text());
        }
        return existing(file);
    }

    /** New keys that are kept nowhere: what they seal is lost with this process. */
    public static VaultKeys unkept() {
        return new VaultKeys(drawn(), Optional.empty(), Optional.empty());
    }

    /**
     * The keys in a file that is there.
     *
     * @throws VaultKeyException if it is missing, others may read it, or it is no key file
     */
    public static VaultKeys existing(Path file) {
        return parsed(KeyFile.read(file), Optional.of(file), Optional.empty(), file.toString());
    }

    /**
     * The keys in an environment variable: the text of a key file in Base64.
     *
     * @throws VaultKeyException if it is not set, or holds no such text
     */
    public static VaultKeys environment(String variable) {
        return environment(variable, System::getenv);
    }

    static VaultKeys environment(String variable, Function<String, String> environment) {
        String value = Optional.ofNullable(environment.apply(variable))
                .orElseThrow(() -> new VaultKeyException(Fault.MISSING, "environment variable " + variable));
        try {
            String decoded = new String(Base64.getMimeDecoder().decode(value), UTF_8);
            return parsed(decoded, Optional.empty(), Optional.empty(), "environment variable " + variable);
        } catch (IllegalArgumentException e) {
            throw new VaultKeyException(Fault.UNREADABLE, "environment variable " + variable);
        }
    }

    /**
     * Keys below a master key that a key management holds. The file keeps the keys of the index, wrapped; it is created
     * where it is missing.
     *
     * @throws VaultKeyException if the management does not answer, others may read the file, or it is no key file
     */
    public static VaultKeys managed(KeyManagement management, Path file) {
        if (!Files.exists(file)) {
            KeyFile.create(file, KeyText.drawn(management).text());
        }
        return parsed(KeyFile.read(file), Optional.of(file), Optional.of(management), file.toString());
    }

    /**
     * These keys with a new version of the master key in use, in the same file. What older versions wrapped can still be
     * opened; {@link JdbcIdentityVault#rotate} wraps it anew. Under a key management, which changes its own version, only
     * the keys of the file are wrapped anew.
     *
     * @throws VaultKeyException if the keys are not in a file, or it cannot be written
     */
    public VaultKeys withNewMaster() {
        try {
            return replaced(elsewhere.isPresent() ? text.under(master) : text.withNewMaster());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot draw a key", e);
        }
    }

    /**
     * These keys with a new key of the index in use, in the same file; numbers marked by older ones are still found.
     * Digests of texts stay as they are.
     *
     * @throws VaultKeyException if the keys are not in a file, or it cannot be written
     */
    public VaultKeys withNewIndex() {
        return replaced(text.withNewIndex(master));
    }

    /**
     * Only the versions in use, in the same file: what others wrapped or marked is lost with them. {@linkplain
     * JdbcIdentityVault#rotate Rotate} first.
     *
     * @throws VaultKeyException if the keys are not in a file, or it cannot be written
     */
    public VaultKeys withoutOld() {
        return replaced(text.alone());
    }

    /** Whether every version is in use, so that no rotation is under way. */
    public boolean settled() {
        return text.masters().size() <= 1 && text.indexes().size() == 1;
    }

    private VaultKeys replaced(KeyText by) {
        Path path = file.orElseThrow(() -> new VaultKeyException(Fault.NOT_IN_A_FILE, "keep the keys in a file"));
        VaultKeys next = new VaultKeys(by, file, elsewhere);
        KeyFile.replace(path, by.text());
        return next;
    }

    private static VaultKeys parsed(
            String content, Optional<Path> file, Optional<KeyManagement> elsewhere, String where) {
        try {
            return new VaultKeys(KeyText.parse(content), file, elsewhere);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // without the cause: its message may quote a key
            throw new VaultKeyException(Fault.UNREADABLE, where);
        }
    }

    private static KeyText drawn() {
        try {
            return KeyText.drawn();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot draw a key", e);
        }
    }

    private static KeyManagement local(KeyText text) {
        try {
            return new LocalKeys(text.masters(), text.master().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("keys: unreadable");
        }
    }

    /** What wraps each person's own key. */
    KeyManagement master() {
        return master;
    }

    /** Version under which numbers are marked from now on. */
    String index() {
        return text.index();
    }

    /** By what the number is found again, from now on. */
    byte[] mark(Nip nip) {
        return mark(nip, text.index());
    }

    /** By what the number may have been marked, under any version of the key. */
    List<byte[]> marks(Nip nip) {
        List<byte[]> marks = new ArrayList<>();
        indexes.keySet().forEach(version -> marks.add(mark(nip, version)));
        return marks;
    }

    private byte[] mark(Nip nip, String version) {
        return mac(Optional.ofNullable(indexes.get(version)).orElseThrow(), "nip:" + nip.reveal());
    }

    /** By what a vault knows its own keys. */
    byte[] mark() {
        return mac(digests, "siapnet vault");
    }

    /** By what a text is told from a changed one; in a namespace of its own. */
    byte[] digest(String of) {
        return mac(digests, "text:" + of);
    }

    private static byte[] mac(SecretKeySpec key, String of) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(of.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "VaultKeys[*]";
    }
}
