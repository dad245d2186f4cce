package org.siapnet.memory;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Purpose;

/** A vault in memory, unencrypted, for tests and dry runs. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryIdentityVault implements IdentityVault {
    private final Map<PersonRef, Identity> identities = new HashMap<>();
    private final Map<Nip, PersonRef> numbers = new HashMap<>();
    private final List<Disclosure> log = new ArrayList<>();
    private final Supplier<UUID> ids;
    private final byte[] key;

    /** A vault that draws references from the source of random identities. */
    public InMemoryIdentityVault(Supplier<UUID> ids) {
        this.ids = ids;
        UUID drawn = ids.get();
        this.key = ByteBuffer.allocate(16)
                .putLong(drawn.getMostSignificantBits())
                .putLong(drawn.getLeastSignificantBits())
                .array();
    }

    @Override
    public synchronized List<PersonRef> keep(List<Identity> all) {
        return all.stream().map(this::keepOne).toList();
    }

    private PersonRef keepOne(Identity identity) {
        PersonRef person = identity.nip()
                .map(nip -> numbers.computeIfAbsent(nip, n -> PersonRef.of(ids.get())))
                .orElseGet(() -> PersonRef.of(ids.get()));
        identities.merge(person, identity, (older, newer) -> newer.improving(older));
        return person;
    }

    @Override
    public synchronized Optional<PersonRef> find(Nip nip) {
        return Optional.ofNullable(numbers.get(nip));
    }

    @Override
    public synchronized Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at) {
        log.add(new Disclosure(person, account, purpose, at));
        return Optional.ofNullable(identities.get(person));
    }

    @Override
    public synchronized boolean forget(PersonRef person) {
        Optional<Identity> known = Optional.ofNullable(identities.remove(person));
        known.flatMap(Identity::nip).ifPresent(numbers::remove);
        return known.isPresent();
    }

    @Override
    public String digest(String text) {
        return Hashing.hmacSha256(key).hashString(text, StandardCharsets.UTF_8).toString();
    }

    @Override
    public synchronized List<Disclosure> disclosures(PersonRef person) {
        return log.stream().filter(d -> d.person().equals(person)).toList();
    }
}
