package org.siapnet.lifecycle;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Penanda tenggat: what a transition does to a time limit.
 *
 * @param effect what happens to it
 * @param limit id of the time limit, such as {@code DL-30}
 */
@ValueObject
public record DeadlineMark(Effect effect, String limit) {

    /** What happens to the limit. */
    public enum Effect {
        /** The step must be taken inside the limit. */
        WITHIN,
        /** The limit starts to run. */
        STARTS,
        /** The limit is met and stops. */
        STOPS,
        /** The limit is held: its passing is no default. */
        HOLDS
    }

    public static DeadlineMark within(String limit) {
        return new DeadlineMark(Effect.WITHIN, limit);
    }

    public static DeadlineMark starts(String limit) {
        return new DeadlineMark(Effect.STARTS, limit);
    }

    public static DeadlineMark stops(String limit) {
        return new DeadlineMark(Effect.STOPS, limit);
    }

    public static DeadlineMark holds(String limit) {
        return new DeadlineMark(Effect.HOLDS, limit);
    }

    /** Such as {@code starts DL-30}. */
    @Override
    public String toString() {
        return effect.name().toLowerCase(java.util.Locale.ROOT) + " " + limit;
    }
}
