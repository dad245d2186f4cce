package org.siapnet.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.report.ReportId;

/**
 * Brankas identitas: the only place that knows names, numbers and free text.
 *
 * <p>V1 what is kept can be revealed · V2 the same number finds the same person again · V3 a person without a number is
 * always a new one · V4 a reference says nothing of the person · V5 every reveal, and every refused one, is logged with
 * accounts, purpose and time · V6 what is forgotten cannot be revealed or found again, and its reference stays · V7 an
 * unknown reference reveals nothing · V8 an improved identity replaces the kept one under the same reference; a contact it
 * does not give stays · V9 equal texts have equal digests, in every session with the same keys, and a digest says nothing
 * of the text · V10 a reporter is known by the report only, never by a number, and revealed to two accounts only · V11
 * notes are kept in order and forgotten with their person · V12 a legal hold keeps a person from being forgotten until it
 * is released or has run out · V13 those are missing that are neither known nor forgotten.
 */
@SecondaryPort
public interface IdentityVault {

    /**
     * Keeps an identity and returns its pseudonym: the known one if the number is known, else a new random one.
     *
     * @return one reference per identity, in order
     */
    List<PersonRef> keep(List<Identity> identities);

    /** The person with that number; empty if unknown or forgotten, or only known as a reporter. */
    Optional<PersonRef> find(Nip nip);

    /**
     * The identity behind a pseudonym; logged before it is returned. Empty if unknown or forgotten, and, logged as refused,
     * if it is a reporter's and not asked for by two accounts.
     */
    Optional<Identity> reveal(Disclosure look);

    /** Logs a look that somebody else refused already. */
    void log(Disclosure refused);

    /** Destroys what is known of a person, notes included, unless a legal hold is in force on that day. */
    Forgetting forget(PersonRef person, LocalDate on);

    /** Who looked at that person's identity, or was refused to, oldest first. */
    List<Disclosure> disclosures(PersonRef person);

    /** A keyed digest of a text, for telling whether it changed without keeping it; hexadecimal. */
    String digest(String text);

    /** Keeps who filed a report, always as a new person. */
    PersonRef keepReporter(ReportId report, Identity reporter);

    /** Who filed a report, in the order kept; the forgotten too. */
    List<PersonRef> reporters(ReportId report);

    /**
     * Keeps a text about a person.
     *
     * @return whether it was kept; not if the person is unknown or forgotten
     */
    boolean note(PersonRef person, Note note);

    /** The texts about a person, in the order kept; as {@link #reveal}. */
    List<Note> notes(Disclosure look);

    /** Keeps a person from being forgotten. */
    void hold(LegalHold hold);

    /**
     * Ends all legal holds on a person.
     *
     * @return whether there was one
     */
    boolean release(PersonRef person, String account, Instant at);

    /** The legal holds in force on that day, oldest first. */
    List<LegalHold> holds(PersonRef person, LocalDate on);

    /** Those of the persons of whom the vault has no trace: neither known nor forgotten. */
    Set<PersonRef> missing(Collection<PersonRef> persons);

    /** The identity behind a pseudonym, asked for by one account. */
    default Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at) {
        return reveal(Disclosure.of(person, account, purpose, at));
    }

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
