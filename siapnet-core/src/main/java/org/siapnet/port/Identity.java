package org.siapnet.port;

import java.util.Optional;
import org.siapnet.official.Nip;

/**
 * Identitas: who a person is. Lives in the identity vault only; {@link #toString} shows nothing.
 *
 * @param name full name, 1 to 200 characters
 * @param nip civil servant number, where known
 * @param contact phone or address, where known
 */
public record Identity(String name, Optional<Nip> nip, Optional<String> contact) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if the name is blank or longer than 200 characters, or holds control characters */
    public Identity {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name: must be 1 to " + LONGEST + " printable characters");
        }
        if (contact.filter(c -> c.length() > 2 * LONGEST).isPresent()) {
            throw new IllegalArgumentException("contact: must be at most " + 2 * LONGEST + " characters");
        }
    }

    /** An official with name and number. */
    public static Identity of(String name, Nip nip) {
        return new Identity(name, Optional.of(nip), Optional.empty());
    }

    /** This identity, with the contact of an older one where this one has none. */
    public Identity improving(Identity older) {
        return contact.isPresent() ? this : new Identity(name, nip, older.contact());
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "Identity[*]";
    }
}
