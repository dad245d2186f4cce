package org.siapnet.testkit;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Law;
import org.siapnet.rulebook.Rulebook;

/** Accounts that act: two people for every role, of the body such a role belongs to. */
public final class Actors {
    private static final Law LAW = new Law(Rulebook.indonesia(), DeadlinePack.indonesia(), HolidayPack.indonesia());

    private Actors() {}

    /** The law of Indonesia as shipped, for deciding. */
    public static Law law() {
        return LAW;
    }

    /** The first person of a role; the authority is KASN. */
    public static Actor of(Role role) {
        return Actor.of(person(role, 1), body(role), role);
    }

    /** A second person of a role, of the same body. */
    public static Actor second(Role role) {
        return Actor.of(person(role, 2), body(role), role);
    }

    /** Somebody of any role: one of two people, supervisor or not, the authority of either regime. */
    public static Arbitrary<Actor> actors() {
        return Combinators.combine(
                        Arbitraries.of(Arrays.asList(Role.values())),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(false, true),
                        Arbitraries.of("KASN", "BKN"))
                .as((role, person, supervisor, authority) -> {
                    Actor actor = Actor.of(person(role, person), role == Role.AUTHORITY ? authority : body(role), role);
                    return supervisor ? actor.supervising() : actor;
                });
    }

    private static String person(Role role, int number) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
    }

    private static String body(Role role) {
        return switch (role) {
            case AUTHORITY -> "KASN";
            case BKN -> "BKN";
            case SUPERVISOR -> "BAWASLU";
            default -> role.name();
        };
    }
}
