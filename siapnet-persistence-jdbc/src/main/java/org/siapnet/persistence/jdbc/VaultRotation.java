package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonTable.Mark;
import org.siapnet.persistence.jdbc.PersonTable.Row;
import org.siapnet.port.Identity;

/** Wraps persons' keys and marks their numbers anew, a batch a transaction, in order of the person. */
final class VaultRotation {
    private final Database database;
    private final PersonTable persons;
    private final VaultKeys keys;
    private final PersonCipher cipher;

    private record Batch(int seen, int twice, Optional<PersonRef> last) {}

    VaultRotation(Database database, PersonTable persons, VaultKeys keys) {
        this.database = database;
        this.persons = persons;
        this.keys = keys;
        this.cipher = new PersonCipher(keys);
    }

    Rotation run(int batch, Consumer<Rotation> progress) throws SQLException {
        String version = keys.master().current();
        long total = database.read(connection -> persons.others(connection, version, keys.index()));
        Rotation sofar = new Rotation(total, 0, 0);
        Optional<PersonRef> after = Optional.empty();
        do {
            Optional<PersonRef> from = after;
            Batch done = database.write(connection -> next(connection, version, from, batch));
            sofar = new Rotation(
                    Math.max(total, sofar.done() + done.seen()),
                    sofar.done() + done.seen(),
                    sofar.twice() + done.twice());
            progress.accept(sofar);
            after = done.last();
        } while (after.isPresent());
        return sofar;
    }

    private Batch next(Connection connection, String version, Optional<PersonRef> after, int limit)
            throws SQLException {
        List<Row> rows = persons.others(connection, version, keys.index(), after, limit);
        Map<PersonRef, Mark> marks = new HashMap<>();
        for (Row row : rows) {
            if (row.mark().filter(mark -> !mark.version().equals(keys.index())).isPresent()) {
                Identity identity = cipher.open(row.person(), row.sealed().orElseThrow());
                Nip nip = identity.nip().orElseThrow();
                marks.put(row.person(), new Mark(keys.index(), keys.mark(nip)));
            }
        }
        List<byte[]> taken =
                persons
                        .withMarks(
                                connection,
                                marks.values().stream().map(Mark::bytes).toList(),
                                false)
                        .stream()
                        .map(row -> row.mark().orElseThrow().bytes())
                        .toList();
        int twice = 0;
        for (byte[] mark : taken) {
            if (marks.values().removeIf(given -> Arrays.equals(given.bytes(), mark))) {
                twice++;
            }
        }
        persons.update(
                connection,
                rows.stream()
                        .map(row -> new Row(
                                row.person(),
                                Optional.ofNullable(marks.get(row.person())).or(row::mark),
                                row.sealed().map(box -> cipher.rewrap(row.person(), box))))
                        .toList());
        return new Batch(
                rows.size(),
                twice,
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rows.get(rows.size() - 1).person()));
    }
}
