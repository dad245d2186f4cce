package org.siapnet.persistence.jdbc;

import org.siapnet.port.Position;

/** Positions as they are stored: counted from 1, without gap. */
final class Positions {
    private Positions() {}

    static Position of(long number) {
        return number == 0 ? Position.start() : new Position(Long.toString(number));
    }

    /** @throws IllegalArgumentException if the position is none of this journal's */
    static long number(Position position) {
        return position.token().isEmpty() ? 0 : Long.parseLong(position.token());
    }
}
