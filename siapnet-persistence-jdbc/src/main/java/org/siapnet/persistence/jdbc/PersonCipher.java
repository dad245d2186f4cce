package org.siapnet.persistence.jdbc;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Identity;

/** Seals each identity under a key of its own, which the master key wraps; both are bound to the reference. */
final class PersonCipher {
    private static final int FORM = 1;
    private static final int KEY_BYTES = 32;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** What is stored of a person. */
    record Sealed(byte[] wrappedKey, byte[] identity) {}

    PersonCipher(VaultKeys keys) {
        this.keys = keys;
    }

    Sealed seal(PersonRef person, Identity identity) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            return new Sealed(
                    keys.master().encrypt(key, bound(person)),
                    new AesGcmJce(key).encrypt(bytes(identity), bound(person)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    Identity open(PersonRef person, Sealed sealed) {
        try {
            byte[] key = keys.master().decrypt(sealed.wrappedKey(), bound(person));
            return identity(new AesGcmJce(key).decrypt(sealed.identity(), bound(person)));
        } catch (GeneralSecurityException e) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "person " + person);
        }
    }

    private static byte[] bound(PersonRef person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(Identity identity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeUTF(identity.name());
            out.writeUTF(identity.nip().map(Nip::reveal).orElse(""));
            out.writeBoolean(identity.contact().isPresent());
            out.writeUTF(identity.contact().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Identity identity(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IllegalStateException("identity: unknown form");
            }
            String name = in.readUTF();
            String nip = in.readUTF();
            boolean reachable = in.readBoolean();
            String contact = in.readUTF();
            return new Identity(
                    name,
                    nip.isEmpty() ? Optional.empty() : Optional.of(Nip.of(nip)),
                    reachable ? Optional.of(contact) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
