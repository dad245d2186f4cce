package org.siapnet.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pelaku: the account that acts, in which roles, for which body and within which jurisdiction.
 *
 * @param id opaque account id; never a name or NIP
 * @param roles capacities the account holds
 * @param body the body it belongs to, such as {@code BAWASLU}, {@code KASN}, {@code BKN} or an agency code
 * @param jurisdiction which cases it reaches
 * @param supervisor whether it supervises others of its body: only such an actor corrects recorded facts
 */
@ValueObject
public record Actor(String id, Set<Role> roles, String body, Jurisdiction jurisdiction, boolean supervisor) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]{0,63}");
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{16}.*");

    /** @throws IllegalArgumentException if the id is not 1–64 plain characters, looks like a NIP or NIK, or no role is given */
    public Actor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: must be 1-64 letters, digits or . _ : @ -");
        }
        if (LONG_NUMBER.matcher(id).matches()) {
            throw new IllegalArgumentException("id: must not hold a NIP or NIK");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles: at least one");
        }
        roles = Set.copyOf(roles);
    }

    /** An account with nationwide jurisdiction that is no supervisor. */
    public static Actor of(String id, String body, Role first, Role... more) {
        return new Actor(id, EnumSet.of(first, more), body, Jurisdiction.nationwide(), false);
    }

    /** The same account bound to a jurisdiction. */
    public Actor within(Jurisdiction bound) {
        return new Actor(id, roles, body, bound, supervisor);
    }

    /** The same account as a supervisor of its body. */
    public Actor supervising() {
        return new Actor(id, roles, body, jurisdiction, true);
    }

    /** Whether it may act in one of these roles; an importer acts on behalf of any. */
    public boolean actsAs(Set<Role> wanted) {
        if (importer()) {
            return true;
        }
        for (Role role : roles) {
            if (wanted.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it imports recorded history. */
    public boolean importer() {
        return roles.contains(Role.IMPORTER);
    }
}
