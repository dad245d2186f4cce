package org.siapnet.port;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.PersonRef;

/**
 * Catatan pembukaan identitas: who looked at whose name, or was refused to, when and why.
 *
 * @param person whose
 * @param account who
 * @param second who agreed to it, where two are needed
 * @param purpose why
 * @param at when
 * @param outcome whether it was refused
 */
@ValueObject
public record Disclosure(
        PersonRef person, String account, Optional<String> second, Purpose purpose, Instant at, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        /** Dibuka: what is known was shown. */
        SHOWN,
        /** Ditolak: nothing was shown. */
        REFUSED
    }

    /** A look by one account. */
    public static Disclosure of(PersonRef person, String account, Purpose purpose, Instant at) {
        return new Disclosure(person, account, Optional.empty(), purpose, at, Outcome.SHOWN);
    }

    /** The same look, agreed to by a second account. */
    public Disclosure agreedBy(String other) {
        return new Disclosure(person, account, Optional.of(other), purpose, at, outcome);
    }

    /** The same look, refused. */
    public Disclosure refused() {
        return new Disclosure(person, account, second, purpose, at, Outcome.REFUSED);
    }

    /** Whether a second account, other than the first, agreed. */
    public boolean byTwo() {
        return second.filter(other -> !other.equals(account)).isPresent();
    }
}
