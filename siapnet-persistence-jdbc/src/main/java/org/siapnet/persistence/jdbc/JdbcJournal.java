package org.siapnet.persistence.jdbc;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.slf4j.LoggerFactory;

/**
 * Jurnal in a database: entries and register rows in transactions of their own, on disk before they are acknowledged. Create
 * the tables by {@link Schema} first. Safe for concurrent use, also by several processes on one database.
 */
@SecondaryAdapter
public final class JdbcJournal implements Journal {
    private static final int MOST = 1_000;
    /** Changes of one caller, as in an import, that go beside another group. */
    private static final int MANY = 100;

    private final Transactions transactions;
    private final EntryTable entries;
    private final RegisterTable register;
    private final FeedReaders readers;
    private final StuckWork stuck;
    private final JournalVerifier verifier;
    private final Listeners listeners = new Listeners(new JournalLog(LoggerFactory.getLogger(JdbcJournal.class)));
    private final Function<List<Proposal>, List<Appended>> append;
    private final Reading reading;
    private final Writer writer;
    private final RecentHistories recent;

    private interface Store {
        List<Appended> store(Appending appending, List<Proposal> proposals) throws SQLException;
    }

    private JdbcJournal(
            Transactions transactions,
            JdbcSettings settings,
            Store store,
            UnaryOperator<Function<List<Proposal>, List<Appended>>> grouped) {
        Dialect dialect = transactions.dialect();
        this.transactions = transactions;
        this.entries = new EntryTable(dialect, settings);
        this.register = new RegisterTable(dialect, settings);
        this.readers = new FeedReaders(transactions, settings);
        this.stuck = new StuckWork(transactions, settings);
        this.writer = Writer.of(dialect, settings);
        this.verifier = new JournalVerifier(transactions, entries, register, writer, listeners);
        this.recent = new RecentHistories();
        Appending appending = new Appending(entries, writer, recent);
        this.append = grouped.apply(proposals ->
                listeners.sharing(proposals.size(), () -> stored(() -> store.store(appending, proposals))));
        this.reading = new Reading(transactions, entries, recent);
    }

    /**
     * A journal in the standard tables. What threads append at once shares transactions.
     *
     * @throws IllegalArgumentException if it does not speak that database's dialect
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcJournal on(DataSource source) {
        return on(source, JdbcSettings.standard());
    }

    /**
     * A journal in tables of that name. What threads append at once shares transactions.
     *
     * @throws IllegalArgumentException if it does not speak that database's dialect
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcJournal on(DataSource source, JdbcSettings settings) {
        Database database = new Database(source);
        return new JdbcJournal(
                database,
                settings,
                (appending, proposals) -> database.dialect() == Dialect.H2
                        ? database.write(connection -> appending.locked(connection, proposals))
                        : database.each(connection -> appending.guarded(connection, proposals)),
                store -> new Grouping<>(
                        store::apply,
                        failure -> !(failure instanceof StorageException storage) || storage.isOfData(),
                        MOST,
                        database.dialect() == Dialect.H2 ? Integer.MAX_VALUE : MANY)::answer);
    }

    /**
     * A journal in the standard tables that joins the host's transaction; see {@link #joining(ConnectionSource, JdbcSettings)}.
     */
    public static JdbcJournal joining(ConnectionSource source) {
        return joining(source, JdbcSettings.standard());
    }

    /**
     * A journal that reads and appends in the transaction of the host: rows of the host and ours are committed together or not at
     * all. What is appended is durable once the host has committed. From the first append to the end of the host's transaction
     * nobody else appends, so keep it short; it must be READ COMMITTED. After a {@link StorageException} roll it back.
     *
     * @param source the host's connection; also asked once now, to learn the dialect
     * @throws IllegalArgumentException if it does not speak that database's dialect
     * @throws StorageException if there is no connection
     */
    public static JdbcJournal joining(ConnectionSource source, JdbcSettings settings) {
        JoinedTransactions joined = new JoinedTransactions(source);
        return new JdbcJournal(
                joined,
                settings,
                (appending, proposals) -> joined.write(connection -> appending.locked(connection, proposals)),
                store -> store);
    }

    /** @throws DamagedJournalException if an entry is missing, cannot be read, or was changed */
    @Override
    public History read(StreamId stream) {
        return reading.history(stream);
    }

    @Override
    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
        Set<UUID> ids = streams.stream().map(StreamId::id).collect(Collectors.toSet());
        Set<StreamId> known = transactions.query(connection -> entries.heads(connection, ids)).stream()
                .map(EntryTable.Head::stream)
                .filter(Set.copyOf(streams)::contains)
                .collect(Collectors.toSet());
        return known.stream().collect(Collectors.toMap(stream -> stream, this::read));
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        List<UUID> ids = commands.stream().map(CommandId::value).toList();
        return transactions.query(connection -> Receipts.of(entries.ofCommands(connection, ids))).stream()
                .collect(Collectors.toMap(Receipt::command, receipt -> receipt));
    }

    /** @throws StorageException if the database fails; a change without a result may or may not be stored */
    @Override
    public List<Appended> append(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = changes.stream()
                .map(change -> Proposal.of(change, writer, recent))
                .toList();
        List<Appended> results = listeners.appending(() -> append.apply(proposals));
        recent.add(proposals, results);
        return results;
    }

    private interface Storing {
        List<Appended> store() throws SQLException;
    }

    private static List<Appended> stored(Storing storing) {
        try {
            return storing.store();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** @throws DamagedJournalException if an entry cannot be read */
    @Override
    public Page readAll(Position after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: must be at least 1");
        }
        long from = Positions.number(after);
        List<SealedEntry> found = transactions.query(connection -> {
            List<SealedEntry> page = entries.after(connection, from, limit);
            if (page.isEmpty() && from > entries.newest(connection)) {
                throw new IllegalArgumentException("position: after the last entry of this journal");
            }
            return page;
        });
        Position next = found.isEmpty()
                ? after
                : Positions.of(found.get(found.size() - 1).position());
        return new Page(found.stream().map(SealedEntry::read).toList(), next);
    }

    @Override
    public List<RegisterRow> find(RegisterQuery query) {
        return transactions.query(connection -> register.find(connection, query));
    }

    @Override
    public Optional<RegisterRow> row(StreamId stream) {
        return transactions.query(connection -> register.row(connection, stream));
    }

    /** The position of the newest entry. */
    public Position newest() {
        return Positions.of(transactions.query(entries::newest));
    }

    /** How many entries come after a position: how far a reader that stands there is behind. */
    public long behind(Position reader) {
        return Math.max(0, Positions.number(newest()) - Positions.number(reader));
    }

    /** The reports and cases on which nothing moves. */
    public StuckWork stuckWork() {
        return stuck;
    }

    /** From now on tells that listener how the journal fares. */
    public void listen(JournalListener listener) {
        listeners.add(listener);
    }

    /** How many entries there are. */
    long count() {
        return transactions.query(entries::newest);
    }

    /** The readers that keep their position beside the journal. */
    public FeedReaders readers() {
        return readers;
    }

    /**
     * Checks every entry, and that the register says what the journal says under those policies: all as it was at one moment,
     * whoever appends meanwhile. Where it joins the host's transaction, that must be of one moment itself.
     */
    public Verification verify(Policies policies) {
        return verified(policies, Optional.empty(), Optional.empty());
    }

    /** As {@link #verify(Policies)}, and that the vault knows, or has forgotten, every respondent named. */
    public Verification verify(Policies policies, JdbcIdentityVault vault) {
        return verified(policies, Optional.empty(), Optional.of(vault));
    }

    /**
     * Checks every entry and the register, and that all the checkpoint covers is as it was: what was changed, inserted or removed
     * up to it is found, even where all later seals and the register were made to fit. Reads the checkpoint to its end.
     */
    public Verification verify(Policies policies, Checkpoint checkpoint) {
        return verified(policies, Optional.of(checkpoint), Optional.empty());
    }

    /** As {@link #verify(Policies, Checkpoint)} and {@link #verify(Policies, JdbcIdentityVault)} in one walk. */
    public Verification verify(Policies policies, Checkpoint checkpoint, JdbcIdentityVault vault) {
        return verified(policies, Optional.of(checkpoint), Optional.of(vault));
    }

    private Verification verified(
            Policies policies, Optional<Checkpoint> checkpoint, Optional<JdbcIdentityVault> vault) {
        return listeners.walking(() -> verifier.verify(policies, checkpoint, vault));
    }

    /**
     * Writes a checkpoint of the whole journal, to be kept elsewhere; does not close the stream.
     *
     * @return how many streams it covers
     * @throws UncheckedIOException if it cannot be written
     */
    public long checkpoint(OutputStream out, PrivateKey key, Instant taken) {
        return verifier.checkpoint(out, key, taken);
    }

    /**
     * Derives the register from the journal anew, under those policies; nobody appends meanwhile. Rows of damaged streams stay as
     * they are.
     *
     * @return what is damaged in the journal
     * @throws StorageException if the database fails; then nothing has changed
     */
    public Verification rebuild(Policies policies) {
        try {
            return verifier.rebuild(policies);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
