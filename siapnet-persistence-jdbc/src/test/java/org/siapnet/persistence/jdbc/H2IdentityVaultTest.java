package org.siapnet.persistence.jdbc;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.IdentityVault;
import org.siapnet.testkit.IdentityVaultContract;

class H2IdentityVaultTest extends IdentityVaultContract {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected IdentityVault emptyVault() {
        return databases.fresh().identities();
    }
}
