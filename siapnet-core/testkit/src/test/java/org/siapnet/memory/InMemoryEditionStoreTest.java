package org.siapnet.memory;

import org.siapnet.publication.EditionStore;
import org.siapnet.testkit.EditionStoreContract;

class InMemoryEditionStoreTest extends EditionStoreContract {
    @Override
    protected EditionStore emptyStore() {
        return new InMemoryEditionStore();
    }
}
