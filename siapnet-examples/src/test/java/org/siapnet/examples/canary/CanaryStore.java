package org.siapnet.examples.canary;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;

/** A database the canaries are let into. */
interface CanaryStore extends AutoCloseable {
    Journal journal();

    IdentityVault identities();

    IdempotencyStore answers();

    Verification verify();

    /** A connection of its own, to plant something where it must not be. */
    Connection connect() throws SQLException;

    /** What the command line names the database by; empty if it cannot. */
    Optional<String> url();

    /** What the command line says of it, in both languages. */
    default String commands(String url) throws IOException {
        return CanaryCommands.all(url);
    }

    /** Every file of the database as it is on disk now. */
    List<byte[]> images() throws IOException;

    @Override
    void close();
}
