package org.siapnet.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Pemberitahuan: told of every stored change, after it is durable. Failing here never undoes the change. */
@SecondaryPort
public interface Notifier {

    /** A change is durable. */
    void stored(Change change);
}
