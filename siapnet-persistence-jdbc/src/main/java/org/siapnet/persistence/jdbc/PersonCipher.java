package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.UUID;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Identity;

/** Seals each identity, and the notes about it, under a key of its own, which the master key wraps; all bound to the reference. */
final class PersonCipher {
    private static final int FORM = 1;
    private static final int KEY_BYTES = 32;

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** What is stored of a person. */
    record Sealed(String keyVersion, byte[] wrappedKey, byte[] identity) {}

    PersonCipher(VaultKeys keys) {
        this.keys = keys;
    }

    /** Under a new key. */
    Sealed seal(PersonRef person, Identity identity) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return wrapped(person, key, encrypt(key, bytes(identity), bound(person)));
    }

    /** Under the key the person has, so that notes can still be read. */
    Sealed reseal(PersonRef person, Sealed before, Identity identity) {
        byte[] sealed = encrypt(key(person, before), bytes(identity), bound(person));
        return new Sealed(before.keyVersion(), before.wrappedKey(), sealed);
    }

    /** The same under the master key in use. */
    Sealed rewrap(PersonRef person, Sealed before) {
        return wrapped(person, key(person, before), before.identity());
    }

    Identity open(PersonRef person, Sealed sealed) {
        return identity(decrypt(key(person, sealed), sealed.identity(), bound(person), person));
    }

    byte[] sealText(PersonRef person, Sealed under, UUID id, String text) {
        return encrypt(key(person, under), text.getBytes(UTF_8), bound(person, id));
    }

    String openText(PersonRef person, Sealed under, UUID id, byte[] sealed) {
        return new String(decrypt(key(person, under), sealed, bound(person, id), person), UTF_8);
    }

    private Sealed wrapped(PersonRef person, byte[] key, byte[] identity) {
        String version = keys.master().current();
        return new Sealed(version, keys.master().wrap(version, key, bound(person)), identity);
    }

    private byte[] key(PersonRef person, Sealed sealed) {
        return keys.master().unwrap(sealed.keyVersion(), sealed.wrappedKey(), bound(person));
    }

    private static byte[] encrypt(byte[] key, byte[] clear, byte[] context) {
        try {
            return new AesGcmJce(key).encrypt(clear, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    private static byte[] decrypt(byte[] key, byte[] sealed, byte[] context, PersonRef person) {
        try {
            return new AesGcmJce(key).decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "person " + person);
        }
    }

    private static byte[] bound(PersonRef person, UUID... further) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES * (1 + further.length));
        put(bytes, person.value());
        for (UUID id : further) {
            put(bytes, id);
        }
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
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
            return Identity.keptEarlier(
                    name,
                    nip.isEmpty() ? Optional.empty() : Optional.of(Nip.of(nip)),
                    reachable ? Optional.of(contact) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
