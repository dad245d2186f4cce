package org.siapnet.spring;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Jurnal that joins the transaction of the host where this thread is in one: its rows and ours are committed together or not
 * at all. Elsewhere it appends in transactions of its own.
 */
@SecondaryAdapter
public final class JoiningJournal implements Journal {
    private final Journal own;
    private final Journal joined;

    /**
     * Joins transactions on that data source.
     *
     * @param own what is used outside them, on the same tables
     * @param transactions those of the host
     */
    public JoiningJournal(
            JdbcJournal own, DataSource source, JdbcSettings settings, PlatformTransactionManager transactions) {
        this.own = own;
        this.joined = Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(begun -> JdbcJournal.joining(() -> connection(source), settings)));
    }

    private static Connection connection(DataSource source) {
        return DataSourceUtils.getConnection(source);
    }

    private Journal journal() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? joined : own;
    }

    @Override
    public History read(StreamId stream) {
        return journal().read(stream);
    }

    @Override
    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
        return journal().readKnown(streams);
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        return journal().receipts(commands);
    }

    @Override
    public List<Appended> append(List<Change> changes) {
        return journal().append(changes);
    }

    @Override
    public Page readAll(Position after, int limit) {
        return journal().readAll(after, limit);
    }

    @Override
    public List<RegisterRow> find(RegisterQuery query) {
        return journal().find(query);
    }

    @Override
    public Optional<RegisterRow> row(StreamId stream) {
        return journal().row(stream);
    }
}
