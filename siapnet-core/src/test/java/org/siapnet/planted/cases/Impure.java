package org.siapnet.planted.cases;

import java.io.File;
import java.time.Instant;
import java.util.UUID;
import org.siapnet.planted.law.LooksAhead;

/** Planted: a clock, chance, a file, the console, and a way back to law. */
public class Impure {
    LooksAhead back;

    Object all() {
        System.out.println();
        return Instant.now().toString() + UUID.randomUUID() + new File("x") + Math.random();
    }
}
