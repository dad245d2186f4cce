package org.siapnet.memory;

import org.siapnet.port.IdempotencyStore;
import org.siapnet.testkit.IdempotencyStoreContract;

class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {
    @Override
    protected IdempotencyStore emptyStore() {
        return new InMemoryIdempotencyStore();
    }
}
