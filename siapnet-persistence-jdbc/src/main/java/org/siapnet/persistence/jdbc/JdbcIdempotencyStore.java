package org.siapnet.persistence.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

/**
 * Penyimpan kunci idempotensi in a database, for all nodes that share it. Keys and contents are stored as digests only, answers
 * are sealed under a secret derived from the key, so that nobody reads them who does not have it. That holds as far as
 * keys cannot be guessed: let clients draw them at random. On PostgreSQL the answers of the last second may be lost with
 * the server; what the journal acknowledged is not, and it knows a repeat itself. Call {@link #forget} now and then. Create the tables by {@link
 * Schema} first. Safe for concurrent use.
 */
@SecondaryAdapter
public final class JdbcIdempotencyStore implements IdempotencyStore {
    /** For one statement, a commit of PostgreSQL that does not wait for the disk: what is lost is done or known again. */
    private static final String UNHURRIED = "set_config('synchronous_commit', 'off', true) IS NOT NULL";

    private final Database database;
    private final String select;
    private final String insert;
    private final String takeOver;
    private final String complete;
    private final String release;
    private final String forget;

    private record Begun(byte[] content, Instant since, Optional<byte[]> box) {
        boolean abandoned(Instant before) {
            return box.isEmpty() && since.isBefore(before);
        }
    }

    private JdbcIdempotencyStore(DataSource source, JdbcSettings settings) {
        database = new Database(source);
        String answer = settings.tables() + "answer";
        String mine = " WHERE id = ? AND since = ? AND sealed IS NULL";
        select = "SELECT content, since, sealed FROM " + answer + " WHERE id = ?";
        boolean h2 = database.dialect() == Dialect.H2;
        insert = "INSERT INTO " + answer + " (id, content, since) "
                + (h2 ? "VALUES (?, ?, ?)" : "SELECT ?, ?, ? WHERE " + UNHURRIED + " ON CONFLICT DO NOTHING");
        takeOver = "UPDATE " + answer + " SET content = ?, since = ?" + mine;
        complete = "UPDATE " + answer + " SET sealed = ?" + mine + (h2 ? "" : " AND " + UNHURRIED);
        release = "DELETE FROM " + answer + mine;
        forget = "DELETE FROM " + answer + " WHERE since < ?";
    }

    /**
     * A store in the standard tables.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcIdempotencyStore on(DataSource source) {
        return on(source, JdbcSettings.standard());
    }

    /**
     * A store in tables of that name.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcIdempotencyStore on(DataSource source, JdbcSettings settings) {
        return new JdbcIdempotencyStore(source, settings);
    }

    /**
     * {@inheritDoc}
     *
     * @throws StorageException if the database fails
     * @throws IllegalStateException if the kept answer was changed in the database
     */
    @Override
    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
        AnswerCipher cipher = new AnswerCipher(key);
        byte[] content = cipher.content(fingerprint);
        Instant since = now.truncatedTo(ChronoUnit.MICROS);
        return database.query(connection -> {
            while (inserted(connection, cipher.id(), content, since) == 0) {
                Optional<Begun> known = known(connection, cipher.id());
                if (known.isEmpty()) {
                    continue;
                }
                Begun begun = known.get();
                if (!begun.abandoned(abandoned)) {
                    return answer(cipher, content, begun);
                }
                if (execute(connection, takeOver, content, since, cipher.id(), begun.since()) == 1) {
                    return new Attempt.Yours(key, since);
                }
            }
            return new Attempt.Yours(key, since);
        });
    }

    /** @throws StorageException if the database fails */
    @Override
    public boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
        AnswerCipher cipher = new AnswerCipher(attempt.key());
        return database.query(
                connection -> execute(connection, complete, cipher.seal(answer), cipher.id(), attempt.since()) == 1);
    }

    /** @throws StorageException if the database fails */
    @Override
    public void release(Attempt.Yours attempt) {
        byte[] id = new AnswerCipher(attempt.key()).id();
        database.query(connection -> execute(connection, release, id, attempt.since()));
    }

    /** @throws StorageException if the database fails */
    @Override
    public int forget(Instant before) {
        return database.query(connection -> execute(connection, forget, before));
    }

    private static Attempt answer(AnswerCipher cipher, byte[] content, Begun known) {
        if (!MessageDigest.isEqual(content, known.content())) {
            return new Attempt.Reused();
        }
        return known.box()
                .<Attempt>map(box -> new Attempt.Answered(cipher.open(box)))
                .orElseGet(Attempt.InWork::new);
    }

    private Optional<Begun> known(Connection connection, byte[] id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setBytes(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Begun(
                                row.getBytes(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getBytes(3))))
                        : Optional.empty();
            }
        }
    }

    /** How many rows were inserted: none if somebody else was first. */
    private int inserted(Connection connection, byte[] id, byte[] content, Instant since) throws SQLException {
        try {
            return execute(connection, insert, id, content, since);
        } catch (SQLException e) {
            if (Database.isDuplicate(e)) {
                return 0;
            }
            throw e;
        }
    }

    private static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) {
                    statement.setBytes(i + 1, bytes);
                } else {
                    statement.setObject(i + 1, ((Instant) values[i]).atOffset(ZoneOffset.UTC));
                }
            }
            return statement.executeUpdate();
        }
    }
}
