package org.siapnet.port;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.siapnet.official.Nip;
import org.siapnet.port.InvalidIdentityException.Reason;

/**
 * Identitas: who a person is. Lives in the identity vault only; {@link #toString} shows nothing.
 *
 * @param name full name, 1 to 200 characters
 * @param nip civil servant number, where known
 * @param contact phone or address, where known
 */
public record Identity(String name, Optional<Nip> nip, Optional<String> contact) {
    private static final int LONGEST = 200;
    private static final IntPredicate NOTHING = point -> false;
    private static final IntPredicate LINES = point -> point == '\n' || point == '\r';

    /**
     * Puts name and contact in composed form (NFC), every kind of space a plain one.
     *
     * @throws InvalidIdentityException if the name is blank or longer than 200 characters, the contact is longer than 400,
     *     or either holds characters that cannot be seen or change how others are shown; a contact may have several lines
     */
    public Identity {
        name = PlainText.normal(name);
        contact = contact.map(PlainText::normal);
        if (name.isBlank() || name.length() > LONGEST) {
            throw new InvalidIdentityException(Reason.NAME_LENGTH, "");
        }
        PlainText.hidden(name, NOTHING).ifPresent(hidden -> {
            throw new InvalidIdentityException(Reason.NAME_INVISIBLE, hidden);
        });
        if (contact.filter(c -> c.length() > 2 * LONGEST).isPresent()) {
            throw new InvalidIdentityException(Reason.CONTACT_LENGTH, "");
        }
        contact.flatMap(c -> PlainText.hidden(c, LINES)).ifPresent(hidden -> {
            throw new InvalidIdentityException(Reason.CONTACT_INVISIBLE, hidden);
        });
    }

    /** An identity kept before invisible characters were refused, without them. */
    public static Identity keptEarlier(String name, Optional<Nip> nip, Optional<String> contact) {
        String visible = PlainText.visible(name, NOTHING);
        return new Identity(visible.isBlank() ? "?" : visible, nip, contact.map(c -> PlainText.visible(c, LINES)));
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
