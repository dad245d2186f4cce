package org.siapnet.planted.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Planted: Guava in a signature. */
public class ShowsGuava {
    public Optional<ImmutableList<String>> list() {
        return Optional.empty();
    }
}
