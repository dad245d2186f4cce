package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection of the host's transaction; whoever asks neither commits nor closes it. */
@FunctionalInterface
public interface ConnectionSource {

    /** The connection on which the host's transaction runs now, in this thread. */
    Connection connection() throws SQLException;
}
