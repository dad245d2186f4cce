package org.siapnet.persistence.jdbc;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private static final int MOST = 64;

    private final Database database;
    private final String select;
    private final String takeOver;
    private final String release;
    private final String forget;
    private final Function<List<Values>, List<Integer>> begins;
    private final Function<List<Values>, List<Integer>> completes;

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
        String insert = "INSERT INTO " + answer + " (id, content, since) "
                + (h2 ? "VALUES (?, ?, ?)" : "SELECT ?, ?, ? WHERE " + UNHURRIED + " ON CONFLICT DO NOTHING");
        takeOver = "UPDATE " + answer + " SET content = ?, since = ?" + mine;
        String complete = "UPDATE " + answer + " SET sealed = ?" + mine + (h2 ? "" : " AND " + UNHURRIED);
        release = "DELETE FROM " + answer + mine;
        forget = "DELETE FROM " + answer + " WHERE since < ?";
        begins = shared(insert, 0);
        completes = shared(complete, 1);
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
        Values row = new Values(cipher.id(), content, since);
        while (begins.apply(List.of(row)).get(0) == 0) {
            Optional<Begun> known = database.query(connection -> known(connection, cipher.id()));
            if (known.isEmpty()) {
                continue;
            }
            Begun begun = known.get();
            if (!begun.abandoned(abandoned)) {
                return answer(cipher, content, begun);
            }
            Values taken = new Values(content, since, cipher.id(), begun.since());
            if (database.query(connection -> execute(connection, takeOver, taken)) == 1) {
                return new Attempt.Yours(key, since);
            }
        }
        return new Attempt.Yours(key, since);
    }

    /** @throws StorageException if the database fails */
    @Override
    public boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
        AnswerCipher cipher = new AnswerCipher(attempt.key());
        return completes
                        .apply(List.of(new Values(cipher.seal(answer), cipher.id(), attempt.since())))
                        .get(0)
                == 1;
    }

    /** @throws StorageException if the database fails */
    @Override
    public void release(Attempt.Yours attempt) {
        Values row = new Values(new AnswerCipher(attempt.key()).id(), attempt.since());
        database.query(connection -> execute(connection, release, row));
    }

    /** @throws StorageException if the database fails */
    @Override
    public int forget(Instant before) {
        return database.query(connection -> execute(connection, forget, new Values(before)));
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

    /**
     * The statement for one or more; on a server it is asked for all threads that come together at once.
     *
     * @param key place of the key among the parameters
     */
    private Function<List<Values>, List<Integer>> shared(String sql, int key) {
        return database.shares()
                ? new Grouping<Values, Integer>(
                        rows -> database.query(connection -> together(connection, sql, key, rows)),
                        failure -> failure instanceof StorageException storage && storage.isOfData(),
                        MOST,
                        Integer.MAX_VALUE)::answer
                : rows -> rows.stream().map(row -> alone(sql, row)).toList();
    }

    /** How many rows were changed: none if somebody else was first. */
    private int alone(String sql, Values row) {
        return database.query(connection -> {
            try {
                return execute(connection, sql, row);
            } catch (SQLException e) {
                if (Database.isDuplicate(e)) {
                    return 0;
                }
                throw e;
            }
        });
    }

    /** As if one after the other, in one round trip and one commit; by order of keys, so that no two servers block each other. */
    private static List<Integer> together(Connection connection, String sql, int key, List<Values> rows)
            throws SQLException {
        if (rows.size() == 1) {
            return List.of(execute(connection, sql, rows.get(0)));
        }
        List<Integer> order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> ByteBuffer.wrap((byte[]) rows.get(place).of()[key])))
                .toList();
        Integer[] changed = new Integer[rows.size()];
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place : order) {
                rows.get(place).set(statement);
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                changed[order.get(i)] = counts[i];
            }
        }
        return List.of(changed);
    }

    private static int execute(Connection connection, String sql, Values row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            row.set(statement);
            return statement.executeUpdate();
        }
    }

    /** Digests, sealed answers and times, in the order of the parameters. */
    private record Values(Object... of) {
        void set(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < of.length; i++) {
                if (of[i] instanceof byte[] bytes) {
                    statement.setBytes(i + 1, bytes);
                } else {
                    statement.setObject(i + 1, ((Instant) of[i]).atOffset(ZoneOffset.UTC));
                }
            }
        }
    }
}
