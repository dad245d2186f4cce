package org.siapnet.persistence.jdbc;

import org.siapnet.testkit.Changes;

/** Appends without end and says of each change that it is acknowledged; somebody else kills it. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        EmbeddedStorage storage = EmbeddedStorage.open(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        for (long number = first; ; number++) {
            storage.journal().append(Changes.examined(number, 3));
            System.out.println(number);
            System.out.flush();
        }
    }
}
