package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.siapnet.official.Nip;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;

/**
 * Kunci brankas: the master key that wraps each person's own key, and the key under which numbers are found again. Whoever
 * holds them can read the vault; without them nobody can.
 */
public final class VaultKeys {
    private static final String HEADER = "siapnet vault keys 1";
    private static final String MAC = "HmacSHA256";
    private static final int INDEX_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Aead master;
    private final SecretKeySpec index;

    private VaultKeys(Aead master, byte[] index) {
        this.master = master;
        this.index = new SecretKeySpec(index, MAC);
    }

    /**
     * The keys in a file, which is created with new keys and for its owner only where it is missing.
     *
     * @throws VaultKeyException if others may read it, or it is no key file
     */
    public static VaultKeys file(Path file) {
        return Files.exists(file) ? existing(file) : create(file);
    }

    /**
     * The keys in a file that is there.
     *
     * @throws VaultKeyException if it is missing, others may read it, or it is no key file
     */
    public static VaultKeys existing(Path file) {
        if (!Files.exists(file)) {
            throw new VaultKeyException(Fault.MISSING, file.toString());
        }
        try {
            if (isPosix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new VaultKeyException(Fault.READABLE_BY_OTHERS, file.toString());
            }
            List<String> lines = Files.readAllLines(file, UTF_8);
            if (lines.size() != 3 || !lines.get(0).equals(HEADER)) {
                throw new VaultKeyException(Fault.UNREADABLE, file.toString());
            }
            return new VaultKeys(master(lines.get(1)), HexFormat.of().parseHex(lines.get(2)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // without the cause: its message may quote a key
            throw new VaultKeyException(Fault.UNREADABLE, file.toString());
        }
    }

    private static VaultKeys create(Path file) {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
            String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            byte[] number = new byte[INDEX_BYTES];
            new SecureRandom().nextBytes(number);
            String line = keyset.replaceAll("\\s+", "");
            write(file, HEADER + "\n" + line + "\n" + HexFormat.of().formatHex(number) + "\n");
            return existing(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultKeyException(Fault.UNREADABLE, file + " cannot be written");
        }
    }

    private static void write(Path file, String content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileAttribute<?>[] attributes = folder != null && isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static Aead master(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(TinkConfig2026.get(), Aead.class);
    }

    /** The key that wraps each person's own. */
    Aead master() {
        return master;
    }

    /** By what the number is found again. */
    byte[] mark(Nip nip) {
        return mac("nip:" + nip.reveal());
    }

    /** By what a vault knows its own keys. */
    byte[] mark() {
        return mac("siapnet vault");
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(index);
            return mac.doFinal(text.getBytes(UTF_8));
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
