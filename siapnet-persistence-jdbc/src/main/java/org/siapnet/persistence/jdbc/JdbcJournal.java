package org.siapnet.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.json.EntryChain;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/**
 * Jurnal in a database: entries and register rows in transactions of their own, on disk before they are acknowledged. Create
 * the tables by {@link Schema} first. Safe for concurrent use, also by several processes on one database.
 */
@SecondaryAdapter
public final class JdbcJournal implements Journal {
    private static final int ATTEMPTS = 3;

    private final Database database;
    private final EntryTable entries;
    private final RegisterTable register;
    private final Appending appending;
    private final JournalVerifier verifier;
    private final ReentrantLock turn = new ReentrantLock(true);

    private JdbcJournal(DataSource source, JdbcSettings settings) {
        this.database = new Database(source);
        Dialect dialect = database.dialect();
        this.entries = new EntryTable(dialect, settings);
        this.register = new RegisterTable(dialect, settings);
        this.appending = new Appending(entries, Writer.of(dialect, settings));
        this.verifier = new JournalVerifier(database, entries, register);
    }

    /**
     * A journal in the standard tables.
     *
     * @throws IllegalArgumentException if it does not speak that database's dialect
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcJournal on(DataSource source) {
        return on(source, JdbcSettings.standard());
    }

    /**
     * A journal in tables of that name.
     *
     * @throws IllegalArgumentException if it does not speak that database's dialect
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcJournal on(DataSource source, JdbcSettings settings) {
        return new JdbcJournal(source, settings);
    }

    /** @throws DamagedJournalException if an entry is missing, cannot be read, or was changed */
    @Override
    public History read(StreamId stream) {
        List<SealedEntry> stored = database.query(connection -> entries.ofStream(connection, stream));
        List<Entry> history = new ArrayList<>(stored.size());
        byte[] previous = EntryChain.start();
        for (SealedEntry row : stored) {
            long version = history.size() + 1L;
            if (row.entry().version() != version) {
                throw new DamagedJournalException(stream, version, "missing");
            }
            if (!row.follows(previous)) {
                throw new DamagedJournalException(stream, version, "seal does not fit");
            }
            history.add(row.read());
            previous = row.seal();
        }
        return new History(stream, history);
    }

    @Override
    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
        Set<UUID> ids = streams.stream().map(StreamId::id).collect(Collectors.toSet());
        Set<StreamId> known = database.query(connection -> entries.heads(connection, ids)).stream()
                .map(EntryTable.Head::stream)
                .filter(Set.copyOf(streams)::contains)
                .collect(Collectors.toSet());
        return known.stream().collect(Collectors.toMap(stream -> stream, this::read));
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        List<UUID> ids = commands.stream().map(CommandId::value).toList();
        return database.query(connection -> Receipts.of(entries.ofCommands(connection, ids))).stream()
                .collect(Collectors.toMap(Receipt::command, receipt -> receipt));
    }

    /** @throws StorageException if the database fails; a change without a result may or may not be stored */
    @Override
    public List<Appended> append(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = changes.stream().map(Proposal::of).toList();
        turn.lock();
        try {
            return attempt(proposals);
        } finally {
            turn.unlock();
        }
    }

    private List<Appended> attempt(List<Proposal> proposals) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.dialect() == Dialect.H2
                        ? database.write(connection -> appending.locked(connection, proposals))
                        : database.each(connection -> appending.guarded(connection, proposals));
            } catch (SQLException e) {
                if (!Database.isDuplicate(e) || proposals.size() == 1 && attempt == ATTEMPTS) {
                    throw new StorageException(e);
                }
                if (proposals.size() > 1) {
                    return proposals.stream()
                            .flatMap(proposal -> attempt(List.of(proposal)).stream())
                            .toList();
                }
            }
        }
    }

    /** @throws DamagedJournalException if an entry cannot be read */
    @Override
    public Page readAll(Position after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: must be at least 1");
        }
        long from = after.token().isEmpty() ? 0 : Long.parseLong(after.token());
        List<SealedEntry> found = database.query(connection -> entries.after(connection, from, limit));
        Position next = found.isEmpty()
                ? after
                : new Position(Long.toString(found.get(found.size() - 1).position()));
        return new Page(found.stream().map(SealedEntry::read).toList(), next);
    }

    @Override
    public List<RegisterRow> find(RegisterQuery query) {
        return database.query(connection -> register.find(connection, query));
    }

    @Override
    public Optional<RegisterRow> row(StreamId stream) {
        return database.query(connection -> register.row(connection, stream));
    }

    /** Checks every entry, and that the register says what the journal says under those policies. */
    public Verification verify(Policies policies) {
        return verifier.verify(policies);
    }
}
