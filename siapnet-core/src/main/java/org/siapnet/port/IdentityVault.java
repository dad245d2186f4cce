package org.siapnet.port;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;

/**
 * Brankas identitas: the only place that knows names and numbers.
 *
 * <p>V1 what is kept can be revealed · V2 the same number finds the same person again · V3 a person without a number is
 * always a new one · V4 a reference says nothing of the person · V5 every reveal is logged with account, purpose and time ·
 * V6 what is forgotten cannot be revealed or found again, and its reference stays · V7 an unknown reference reveals
 * nothing · V8 an improved identity replaces the kept one under the same reference; a contact it does not give stays ·
 * V9 equal texts have equal digests, in every session with the same keys, and a digest says nothing of the text.
 */
@SecondaryPort
public interface IdentityVault {

    /**
     * Keeps an identity and returns its pseudonym: the known one if the number is known, else a new random one.
     *
     * @return one reference per identity, in order
     */
    List<PersonRef> keep(List<Identity> identities);

    /** The person with that number; empty if unknown or forgotten. */
    Optional<PersonRef> find(Nip nip);

    /**
     * The identity behind a pseudonym; logged before it is returned. Empty if unknown or forgotten.
     */
    Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at);

    /**
     * Destroys what is known of a person.
     *
     * @return whether anything was known
     */
    boolean forget(PersonRef person);

    /** Who looked at that person's identity, oldest first. */
    List<Disclosure> disclosures(PersonRef person);

    /** A keyed digest of a text, for telling whether it changed without keeping it; hexadecimal. */
    String digest(String text);

    /** The persons with those of the numbers that are known; an adapter may look them up at once. */
    default Map<Nip, PersonRef> findAll(Collection<Nip> nips) {
        Map<Nip, PersonRef> known = new HashMap<>();
        nips.forEach(nip -> find(nip).ifPresent(person -> known.put(nip, person)));
        return known;
    }

    /** Keeps one identity. */
    default PersonRef keep(Identity identity) {
        return keep(List.of(identity)).get(0);
    }
}
