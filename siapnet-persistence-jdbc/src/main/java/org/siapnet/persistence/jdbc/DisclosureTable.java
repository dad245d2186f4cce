package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Purpose;

/** The log of looks at identities. Rows are only added; each is sealed with those at the same person before it. */
final class DisclosureTable {
    private static final byte[] START = new byte[32];
    private static final String COLUMNS = "account, agreed_by, purpose, at, outcome, ordinal, seal, person";

    private final String table;

    private record Logged(Disclosure look, int ordinal, byte[] seal) {}

    DisclosureTable(JdbcSettings settings) {
        table = settings.tables() + "disclosure";
    }

    void add(Connection connection, Disclosure given) throws SQLException {
        Disclosure look = new Disclosure(
                given.person(),
                given.account(),
                given.second(),
                given.purpose(),
                given.at().truncatedTo(ChronoUnit.MICROS),
                given.outcome());
        Optional<Logged> last = last(connection, look.person());
        int ordinal = last.map(Logged::ordinal).orElse(0) + 1;
        byte[] seal = seal(last.map(Logged::seal).orElse(START), look, ordinal);
        String sql = "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, look.account());
            statement.setString(2, look.second().orElse(null));
            statement.setString(3, look.purpose().name());
            statement.setObject(4, look.at().atOffset(ZoneOffset.UTC));
            statement.setString(5, look.outcome().name());
            statement.setInt(6, ordinal);
            statement.setBytes(7, seal);
            statement.setObject(8, look.person().value());
            statement.executeUpdate();
        }
    }

    List<Disclosure> of(Connection connection, PersonRef person) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM " + table + " WHERE person = ? ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person.value());
            List<Disclosure> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(get(rows).look());
                }
            }
            return found;
        }
    }

    /** The persons whose log was edited, or lacks a look that later ones follow. */
    List<PersonRef> damaged(Connection connection) throws SQLException {
        List<PersonRef> damaged = new ArrayList<>();
        String sql = "SELECT " + COLUMNS + " FROM " + table + " WHERE ordinal IS NOT NULL ORDER BY person, ordinal";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(500);
            try (ResultSet rows = statement.executeQuery()) {
                Optional<PersonRef> person = Optional.empty();
                int ordinal = 0;
                byte[] seal = START;
                while (rows.next()) {
                    Logged row = get(rows);
                    if (!person.equals(Optional.of(row.look().person()))) {
                        person = Optional.of(row.look().person());
                        ordinal = 0;
                        seal = START;
                    }
                    ordinal++;
                    boolean sound =
                            row.ordinal() == ordinal && Arrays.equals(row.seal(), seal(seal, row.look(), ordinal));
                    boolean first = damaged.isEmpty()
                            || !damaged.get(damaged.size() - 1)
                                    .equals(row.look().person());
                    if (!sound && first) {
                        damaged.add(row.look().person());
                    }
                    seal = row.seal();
                }
            }
        }
        return damaged;
    }

    private Optional<Logged> last(Connection connection, PersonRef person) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM " + table + " WHERE person = ? AND ordinal IS NOT NULL"
                + " ORDER BY ordinal DESC FETCH FIRST 1 ROW ONLY";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(get(row)) : Optional.empty();
            }
        }
    }

    private static Logged get(ResultSet row) throws SQLException {
        Disclosure look = new Disclosure(
                PersonRef.of(row.getObject(8, UUID.class)),
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Purpose.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Disclosure.Outcome.valueOf(row.getString(5)));
        byte[] seal = row.getBytes(7);
        return new Logged(look, row.getInt(6), seal == null ? START : seal);
    }

    private static byte[] seal(byte[] before, Disclosure look, int ordinal) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            for (Object part : List.of(
                    look.person(),
                    ordinal,
                    look.account(),
                    look.second().orElse(""),
                    look.purpose().name(),
                    look.at(),
                    look.outcome().name())) {
                digest.update((part + "\u001F").getBytes(UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
