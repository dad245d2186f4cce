package org.siapnet.planted.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.planted.memory.Remembers;

/** Planted: a port that depends on its adapter. */
@SecondaryPort
public interface KnowsItsAdapter {
    Remembers adapter();
}
