package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.json.EditionCodec;
import org.siapnet.publication.DamagedEditionException;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionFault;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionReview;

/** Reads every row of editions, one after the other, and reviews what it holds. */
final class EditionCheck {
    private static final int FETCH = 20;

    private final String table;

    EditionCheck(String table) {
        this.table = table;
    }

    EditionVerification run(Connection connection) throws SQLException {
        EditionReview review = new EditionReview();
        long editions = 0;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, content, number, version, status, as_of, standing FROM " + table
                        + " ORDER BY number, id")) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    editions++;
                    add(review, rows);
                }
            }
        }
        return new EditionVerification(
                editions,
                review.faults().entrySet().stream()
                        .map(fault -> new EditionDamage(fault.getKey(), fault.getValue()))
                        .toList());
    }

    private static void add(EditionReview review, ResultSet row) throws SQLException {
        EditionId id = EditionId.of(row.getObject(1, UUID.class));
        int number = row.getInt(3);
        try {
            Edition edition = EditionCodec.edition(id, row.getBytes(2));
            if (agree(row, edition)) {
                review.add(edition);
            } else {
                review.addDamaged(id, number, EditionFault.COLUMNS_DIFFER);
            }
        } catch (DamagedEditionException damaged) {
            review.addDamaged(id, number, EditionFault.UNREADABLE);
        }
    }

    private static boolean agree(ResultSet row, Edition edition) throws SQLException {
        Optional<LocalDate> standing = edition.stands() ? Optional.of(edition.asOf()) : Optional.empty();
        return edition.number() == row.getInt(3)
                && edition.version() == row.getInt(4)
                && edition.status().name().equals(row.getString(5))
                && edition.asOf().equals(row.getObject(6, LocalDate.class))
                && Optional.ofNullable(row.getObject(7, LocalDate.class)).equals(standing);
    }
}
