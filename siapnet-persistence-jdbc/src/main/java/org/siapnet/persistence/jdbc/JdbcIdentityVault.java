package org.siapnet.persistence.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonCipher.Sealed;
import org.siapnet.persistence.jdbc.PersonTable.Row;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.report.ReportId;

/**
 * Brankas identitas in a database: every identity sealed under a key of its own, numbers found again by a keyed digest,
 * nothing in clear. Create the tables by {@link Schema} first. Safe for concurrent use.
 */
@SecondaryAdapter
public final class JdbcIdentityVault implements IdentityVault {
    private static final int ATTEMPTS = 5;

    private final Database database;
    private final PersonTable persons;
    private final DisclosureTable disclosures;
    private final ReporterTable reporters;
    private final NoteTable notes;
    private final HoldTable holds;
    private final VaultKeys keys;
    private final PersonCipher cipher;

    private JdbcIdentityVault(DataSource source, VaultKeys keys, JdbcSettings settings) {
        this.database = new Database(source);
        this.persons = new PersonTable(settings);
        this.disclosures = new DisclosureTable(settings);
        this.reporters = new ReporterTable(settings);
        this.notes = new NoteTable(settings);
        this.holds = new HoldTable(settings);
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
        return Optional.ofNullable(findAll(List.of(nip)).get(nip));
    }

    @Override
    public Map<Nip, PersonRef> findAll(Collection<Nip> nips) {
        Map<ByteBuffer, Nip> marks = new HashMap<>();
        nips.forEach(nip -> keys.marks(nip).forEach(mark -> marks.put(ByteBuffer.wrap(mark), nip)));
        List<byte[]> wanted = marks.keySet().stream().map(ByteBuffer::array).toList();
        Map<Nip, PersonRef> known = new HashMap<>();
        database.read(connection -> persons.withMarks(connection, wanted, false))
                .forEach(row -> row.mark()
                        .flatMap(mark -> Optional.ofNullable(marks.get(ByteBuffer.wrap(mark.bytes()))))
                        .ifPresent(nip -> known.put(nip, row.person())));
        return known;
    }

    @Override
    public Optional<Identity> reveal(Disclosure look) {
        return write(connection -> logged(connection, look)).map(box -> cipher.open(look.person(), box));
    }

    @Override
    public void log(Disclosure refused) {
        write(connection -> {
            persons.locked(connection, refused.person());
            disclosures.add(connection, refused.refused());
            return true;
        });
    }

    @Override
    public Forgetting forget(PersonRef person, LocalDate on) {
        return write(connection -> {
            Optional<Sealed> known = persons.locked(connection, person).flatMap(Row::sealed);
            if (known.isEmpty()) {
                return Forgetting.NOT_KNOWN;
            }
            if (!holds.on(connection, person, on).isEmpty()) {
                return Forgetting.HELD;
            }
            notes.remove(connection, person);
            persons.forget(connection, person);
            return Forgetting.FORGOTTEN;
        });
    }

    @Override
    public List<Disclosure> disclosures(PersonRef person) {
        return database.read(connection -> disclosures.of(connection, person));
    }

    @Override
    public String digest(String text) {
        return HexFormat.of().formatHex(keys.digest(text));
    }

    @Override
    public PersonRef keepReporter(ReportId report, Identity reporter) {
        PersonRef person = PersonRef.of(UUID.randomUUID());
        Row row = new Row(person, Optional.empty(), Optional.of(cipher.seal(person, reporter)));
        return write(connection -> {
            persons.insert(connection, List.of(row));
            reporters.add(connection, report, person);
            return person;
        });
    }

    @Override
    public List<PersonRef> reporters(ReportId report) {
        return database.read(connection -> reporters.of(connection, report));
    }

    @Override
    public boolean note(PersonRef person, Note note) {
        return write(connection -> {
            Optional<Sealed> known = persons.locked(connection, person).flatMap(Row::sealed);
            if (known.isPresent()) {
                UUID id = UUID.randomUUID();
                byte[] sealed = cipher.sealText(person, known.get(), id, note.text());
                notes.add(connection, person, new NoteTable.Row(id, note.about(), sealed));
            }
            return known.isPresent();
        });
    }

    @Override
    public List<Note> notes(Disclosure look) {
        PersonRef person = look.person();
        return write(connection -> {
            Optional<Sealed> box = logged(connection, look);
            return box.isEmpty()
                    ? List.of()
                    : notes.of(connection, person).stream()
                            .map(row ->
                                    new Note(row.about(), cipher.openText(person, box.get(), row.id(), row.sealed())))
                            .toList();
        });
    }

    @Override
    public void hold(LegalHold hold) {
        write(connection -> {
            persons.locked(connection, hold.person());
            holds.add(connection, hold);
            return true;
        });
    }

    @Override
    public boolean release(PersonRef person, String account, Instant at) {
        return write(connection -> holds.release(connection, person, account, at));
    }

    @Override
    public List<LegalHold> holds(PersonRef person, LocalDate on) {
        return database.read(connection -> holds.on(connection, person, on));
    }

    @Override
    public Set<PersonRef> missing(Collection<PersonRef> wanted) {
        Set<PersonRef> missing = new HashSet<>(wanted);
        missing.removeAll(database.read(connection -> persons.present(connection, List.copyOf(missing))));
        return missing;
    }

    /**
     * Wraps the keys of all persons by the master key in use, and marks their numbers by the key of the index in use, where
     * that is not so yet. Others may use the vault meanwhile; what was done when it stops need not be done again.
     *
     * @param batch how many persons at once
     * @param progress told after each batch
     * @throws VaultKeyException if the key management does not answer, or a key is missing
     */
    public Rotation rotate(int batch, Consumer<Rotation> progress) {
        try {
            return new VaultRotation(database, persons, keys).run(batch, progress);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** The persons whose log of looks was edited, or lacks one that later ones follow. */
    public List<PersonRef> damagedLogs() {
        return database.read(disclosures::damaged);
    }

    /** Logs a look before anything is shown; what can be shown, if anything is known and it is not refused. */
    private Optional<Sealed> logged(Connection connection, Disclosure look) throws SQLException {
        Optional<Sealed> box = persons.locked(connection, look.person()).flatMap(Row::sealed);
        boolean allowed = look.byTwo() || !reporters.names(connection, look.person());
        disclosures.add(connection, allowed ? look : look.refused());
        return allowed ? box : Optional.empty();
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
        List<byte[]> marks = identities.stream()
                .flatMap(identity -> identity.nip().stream())
                .distinct()
                .flatMap(nip -> keys.marks(nip).stream())
                .toList();
        List<PersonRef> kept = new ArrayList<>();
        Keeping keeping = keep(persons.withMarks(connection, marks, false), identities, kept);
        if (!keeping.changed().isEmpty()) {
            kept.clear();
            keeping = keep(persons.withMarks(connection, marks, true), identities, kept);
        }
        persons.insert(connection, keeping.added().values());
        persons.update(connection, keeping.changed().values());
        return kept;
    }

    private Keeping keep(List<Row> known, List<Identity> identities, List<PersonRef> kept) {
        Keeping keeping = new Keeping(keys, cipher);
        known.forEach(keeping::known);
        identities.forEach(identity -> kept.add(keeping.keep(identity)));
        return keeping;
    }

    /** Tries again when somebody else kept the same number, or looked at the same person, first. */
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
}
