package org.siapnet.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siapnet.persistence.jdbc.Checkpoint.Head;

/** The last of each stream's entries, out of all of them in order. */
final class Heads implements Iterator<Head> {
    private final ResultSet rows;
    private @Nullable Head next;

    Heads(ResultSet rows) {
        this.rows = rows;
        this.next = row();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Head next() {
        Head last = next;
        if (last == null) {
            throw new NoSuchElementException();
        }
        Head following = row();
        while (following != null && following.stream().equals(last.stream())) {
            last = following;
            following = row();
        }
        next = following;
        return last;
    }

    private @Nullable Head row() {
        try {
            return rows.next()
                    ? new Head(
                            EntryTable.stream(rows.getObject(1, UUID.class), rows.getInt(2)),
                            rows.getLong(3),
                            rows.getBytes(4))
                    : null;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
