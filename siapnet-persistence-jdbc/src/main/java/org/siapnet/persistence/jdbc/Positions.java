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
        if (position.token().isEmpty()) {
            return 0;
        }
        long number = Long.parseLong(position.token());
        if (number < 1 || !Long.toString(number).equals(position.token())) {
            throw new IllegalArgumentException("position: none of this journal's");
        }
        return number;
    }
}
