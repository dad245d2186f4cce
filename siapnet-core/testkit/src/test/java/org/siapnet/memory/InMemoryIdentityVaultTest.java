package org.siapnet.memory;

import java.util.UUID;
import org.siapnet.port.IdentityVault;
import org.siapnet.testkit.IdentityVaultContract;

class InMemoryIdentityVaultTest extends IdentityVaultContract {
    @Override
    protected IdentityVault emptyVault() {
        return new InMemoryIdentityVault(UUID::randomUUID);
    }
}
