package org.siapnet.persistence.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.port.IdentityVault;
import org.siapnet.testkit.IdentityVaultContract;

class PostgresIdentityVaultTest extends IdentityVaultContract {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @TempDir
    Path folder;

    @Override
    protected IdentityVault emptyVault() {
        return JdbcIdentityVault.on(databases.fresh(), VaultKeys.file(folder.resolve("keys")));
    }
}
