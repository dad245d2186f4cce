package org.siapnet.planted.law;

import org.siapnet.planted.cases.Impure;

/** Planted: law must not know cases. */
public class LooksAhead {
    Impure impure = new Impure();
}
