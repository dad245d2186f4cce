package org.siapnet.persistence.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** Walks the whole journal, replays each stream, and compares the register, and a checkpoint, with what it tells. */
final class JournalVerifier {
    private static final int FETCH = 500;
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final EntryTable entries;
    private final RegisterTable register;
    private final Writer writer;
    private final Listeners listeners;

    JournalVerifier(
            Transactions transactions, EntryTable entries, RegisterTable register, Writer writer, Listeners listeners) {
        this.transactions = transactions;
        this.entries = entries;
        this.register = register;
        this.writer = writer;
        this.listeners = listeners;
    }

    Verification verify(Policies policies, Optional<Checkpoint> checkpoint, Optional<JdbcIdentityVault> vault) {
        return transactions.snapshot(connection -> {
            Findings findings = new Findings();
            Optional<Named> named = vault.map(known -> new Named(known, findings));
            long[] ends = entries.ends(connection);
            try (PreparedStatement statement = register.walk(connection)) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery()) {
                    Rows merged = new Rows(rows, findings);
                    walk(policies, checkpoint, findings).run(connection, stream -> {
                        findings.add(stream);
                        listeners.passed(findings.streams, findings.count);
                        merged.compare(stream);
                        named.ifPresent(persons -> persons.add(stream));
                    });
                    merged.rest();
                    named.ifPresent(Named::rest);
                }
            }
            if (ends[0] != ends[1] || ends[0] != ends[2]) {
                findings.add(Kind.POSITIONS_DISAGREE, Optional.empty(), 0);
            }
            if (!entries.commandsAgree(connection)) {
                findings.add(Kind.COMMANDS_DISAGREE, Optional.empty(), 0);
            }
            vault.map(JdbcIdentityVault::damagedLogs)
                    .orElse(List.of())
                    .forEach(person -> findings.add(Kind.DISCLOSURES_CHANGED, Optional.empty(), 0));
            return findings.verification();
        });
    }

    /** Makes the register what the journal tells; rows of damaged streams stay as they are. */
    Verification rebuild(Policies policies) throws SQLException {
        return transactions.write(connection -> {
            writer.lock(connection);
            Findings findings = new Findings();
            List<RegisterRow> rows = new ArrayList<>();
            walk(policies, Optional.empty(), findings).run(connection, stream -> {
                findings.add(stream);
                stream.row().ifPresent(rows::add);
                if (rows.size() == BATCH) {
                    writer.replace(connection, rows);
                    rows.clear();
                }
            });
            writer.replace(connection, rows);
            register.removeOrphans(connection);
            return findings.verification();
        });
    }

    /** Writes a checkpoint of all that is there, and returns how many streams it covers. */
    long checkpoint(OutputStream out, PrivateKey key, Instant taken) {
        return transactions.read(connection -> {
            long position = entries.newest(connection);
            try (PreparedStatement statement = entries.heads(connection, position)) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery()) {
                    return Checkpoint.write(out, key, position, taken, new Heads(rows));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private JournalWalk walk(Policies policies, Optional<Checkpoint> checkpoint, Findings findings) {
        return new JournalWalk(
                entries, policies, checkpoint, head -> findings.add(Kind.ENTRY_REMOVED, Optional.of(head.stream()), 1));
    }

    /** What was found so far. */
    private static final class Findings {
        private final List<Damage> damages = new ArrayList<>();
        private long streams;
        private long count;
        private long damaged;

        void add(CheckedStream stream) {
            streams++;
            count += stream.entries();
            stream.damage().ifPresent(damage -> add(damage.kind(), damage.stream(), damage.version()));
        }

        void add(Kind kind, Optional<StreamId> stream, long version) {
            damaged++;
            if (damages.size() < Verification.SHOWN) {
                damages.add(new Damage(kind, stream, version));
            }
        }

        Verification verification() {
            return new Verification(streams, count, damaged, damages);
        }
    }

    /** The respondents that streams name, looked up in the vault many at a time. */
    private static final class Named {
        private final JdbcIdentityVault vault;
        private final Findings findings;
        private final Map<StreamId, List<PersonRef>> persons = new LinkedHashMap<>();

        Named(JdbcIdentityVault vault, Findings findings) {
            this.vault = vault;
            this.findings = findings;
        }

        void add(CheckedStream stream) {
            persons.put(stream.stream(), stream.persons());
            if (persons.size() == BATCH) {
                rest();
            }
        }

        void rest() {
            Set<PersonRef> missing = vault.missing(
                    persons.values().stream().flatMap(List::stream).toList());
            persons.forEach((stream, named) -> {
                if (named.stream().anyMatch(missing::contains)) {
                    findings.add(Kind.PERSON_MISSING, Optional.of(stream), 0);
                }
            });
            persons.clear();
        }
    }

    /** The rows of the register in the order of the streams. */
    private static final class Rows {
        private final ResultSet rows;
        private final Findings findings;
        private Optional<RegisterRow> next;

        Rows(ResultSet rows, Findings findings) throws SQLException {
            this.rows = rows;
            this.findings = findings;
            this.next = read();
        }

        void compare(CheckedStream stream) throws SQLException {
            while (next.filter(row -> Checkpoint.order(row.stream(), stream.stream()) < 0)
                    .isPresent()) {
                pass();
            }
            Optional<RegisterRow> stored = next.filter(row -> row.stream().equals(stream.stream()));
            if (stream.row().isPresent() && !stored.equals(stream.row())) {
                Kind kind = stored.isEmpty() ? Kind.ROW_MISSING : Kind.ROW_DIFFERS;
                findings.add(kind, Optional.of(stream.stream()), 0);
            }
            if (stored.isPresent()) {
                next = read();
            }
        }

        void rest() throws SQLException {
            while (next.isPresent()) {
                pass();
            }
        }

        private void pass() throws SQLException {
            findings.add(Kind.ROW_WITHOUT_ENTRIES, next.map(RegisterRow::stream), 0);
            next = read();
        }

        private Optional<RegisterRow> read() throws SQLException {
            return rows.next() ? Optional.of(RegisterTable.get(rows)) : Optional.empty();
        }
    }
}
