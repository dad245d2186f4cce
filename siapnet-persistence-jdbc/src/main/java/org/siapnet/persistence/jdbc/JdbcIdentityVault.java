package org.siapnet.persistence.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonTable.Row;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Purpose;

/**
 * Brankas identitas in a database: every identity sealed under a key of its own, numbers found again by a keyed digest,
 * nothing in clear. Create the tables by {@link Schema} first. Safe for concurrent use.
 */
@SecondaryAdapter
public final class JdbcIdentityVault implements IdentityVault {
    private static final int ATTEMPTS = 5;

    private final Database database;
    private final PersonTable persons;
    private final VaultKeys keys;
    private final PersonCipher cipher;

    private JdbcIdentityVault(DataSource source, VaultKeys keys, JdbcSettings settings) {
        this.database = new Database(source);
        this.persons = new PersonTable(settings);
        this.keys = keys;
        this.cipher = new PersonCipher(keys);
        write(this::checkKeys);
    }

    /**
     * A vault in the standard tables.
     *
     * @throws VaultKeyException if the vault was written with other keys
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcIdentityVault on(DataSource source, VaultKeys keys) {
        return on(source, keys, JdbcSettings.standard());
    }

    /**
     * A vault in tables of that name.
     *
     * @throws VaultKeyException if the vault was written with other keys
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcIdentityVault on(DataSource source, VaultKeys keys, JdbcSettings settings) {
        return new JdbcIdentityVault(source, keys, settings);
    }

    @Override
    public List<PersonRef> keep(List<Identity> identities) {
        return identities.isEmpty() ? List.of() : write(connection -> keep(connection, identities));
    }

    @Override
    public Optional<PersonRef> find(Nip nip) {
        return database.read(connection -> persons.withMarks(connection, List.of(keys.mark(nip)))).stream()
                .map(Row::person)
                .findFirst();
    }

    @Override
    public Map<Nip, PersonRef> findAll(Collection<Nip> nips) {
        Map<ByteBuffer, Nip> marks = new HashMap<>();
        nips.forEach(nip -> marks.put(ByteBuffer.wrap(keys.mark(nip)), nip));
        List<byte[]> wanted = marks.keySet().stream().map(ByteBuffer::array).toList();
        Map<Nip, PersonRef> known = new HashMap<>();
        database.read(connection -> persons.withMarks(connection, wanted))
                .forEach(row -> row.mark()
                        .flatMap(mark -> Optional.ofNullable(marks.get(ByteBuffer.wrap(mark))))
                        .ifPresent(nip -> known.put(nip, row.person())));
        return known;
    }

    @Override
    public Optional<Identity> reveal(PersonRef person, String account, Purpose purpose, Instant at) {
        Disclosure logged = new Disclosure(person, account, purpose, at.truncatedTo(ChronoUnit.MICROS));
        return write(connection -> {
                    persons.log(connection, logged);
                    return persons.locked(connection, person);
                })
                .flatMap(row -> row.sealed())
                .map(box -> cipher.open(person, box));
    }

    @Override
    public boolean forget(PersonRef person) {
        return write(connection -> {
            boolean known = persons.locked(connection, person)
                    .flatMap(row -> row.sealed())
                    .isPresent();
            if (known) {
                persons.update(connection, List.of(new Row(person, Optional.empty(), Optional.empty())));
            }
            return known;
        });
    }

    @Override
    public List<Disclosure> disclosures(PersonRef person) {
        return database.read(connection -> persons.disclosures(connection, person));
    }

    @Override
    public String digest(String text) {
        return HexFormat.of().formatHex(keys.digest(text));
    }

    private boolean checkKeys(Connection connection) throws SQLException {
        Optional<byte[]> known = persons.keyMark(connection);
        if (known.isEmpty()) {
            persons.keyMark(connection, keys.mark());
        } else if (!Arrays.equals(known.get(), keys.mark())) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "keep the key file with its database");
        }
        return true;
    }

    private List<PersonRef> keep(Connection connection, List<Identity> identities) throws SQLException {
        Keeping keeping = new Keeping();
        List<Optional<byte[]>> marks = identities.stream()
                .map(identity -> identity.nip().map(keys::mark))
                .toList();
        List<byte[]> numbers = marks.stream().flatMap(Optional::stream).toList();
        persons.withMarks(connection, numbers).forEach(keeping::known);

        List<PersonRef> kept = new ArrayList<>(identities.size());
        for (int i = 0; i < identities.size(); i++) {
            kept.add(keeping.keep(identities.get(i), marks.get(i)));
        }
        persons.insert(connection, keeping.added.values());
        persons.update(connection, keeping.changed.values());
        return kept;
    }

    /** Tries again when somebody else kept the same number first. */
    private <T> T write(Transactions.Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(work);
            } catch (SQLException e) {
                if (!Database.isDuplicate(e) || attempt == ATTEMPTS) {
                    throw new StorageException(e);
                }
            }
        }
    }

    /** Identities on their way into one transaction. */
    private final class Keeping {
        private record Known(PersonRef person, Identity identity) {}

        private final Map<ByteBuffer, Known> numbers = new LinkedHashMap<>();
        private final Map<PersonRef, Row> added = new LinkedHashMap<>();
        private final Map<PersonRef, Row> changed = new LinkedHashMap<>();

        void known(Row row) {
            Identity identity =
                    row.sealed().map(s -> cipher.open(row.person(), s)).orElseThrow();
            numbers.put(ByteBuffer.wrap(row.mark().orElseThrow()), new Known(row.person(), identity));
        }

        PersonRef keep(Identity identity, Optional<byte[]> mark) {
            @Nullable
            Known known = mark.map(m -> numbers.get(ByteBuffer.wrap(m))).orElse(null);
            PersonRef person = known == null ? PersonRef.of(UUID.randomUUID()) : known.person();
            Identity improved = known == null ? identity : identity.improving(known.identity());
            if (known != null && improved.equals(known.identity())) {
                return person;
            }
            mark.ifPresent(m -> numbers.put(ByteBuffer.wrap(m), new Known(person, improved)));
            Row row = new Row(person, mark, Optional.of(cipher.seal(person, improved)));
            (known == null || added.containsKey(person) ? added : changed).put(person, row);
            return person;
        }
    }
}
