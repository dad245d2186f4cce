package org.siapnet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * For scale: reads the body, does one transaction of two statements, answers a line. No account, no key, no law, no chain, no
 * register, no state in the answer.
 */
final class BareHandler implements HttpHandler {
    static final byte[] ANSWER = "{\"done\":true}".getBytes(UTF_8);

    private final DataSource source;

    BareHandler(DataSource source) throws SQLException {
        this.source = source;
        HandWritten.execute(
                source,
                "CREATE TABLE bare_case (id uuid PRIMARY KEY, version integer NOT NULL, status text NOT NULL)",
                "CREATE TABLE bare_history (case_id uuid NOT NULL, version integer NOT NULL, body text NOT NULL,"
                        + " recorded_at timestamptz NOT NULL, PRIMARY KEY (case_id, version))");
    }

    /** The path ends in the id of the case and the step. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        try {
            step(UUID.fromString(path[path.length - 2]), Integer.parseInt(path[path.length - 1]), body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    void step(UUID id, int step, String body) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement move = connection.prepareStatement(
                            step == 0
                                    ? "INSERT INTO bare_case (status, id, version) VALUES (?, ?, ?)"
                                    : "UPDATE bare_case SET status = ?, version = version + 1 WHERE id = ? AND version = ?");
                    PreparedStatement line = connection.prepareStatement(
                            "INSERT INTO bare_history (case_id, version, body, recorded_at) VALUES (?, ?, ?, ?)")) {
                move.setString(1, "STEP_" + step);
                move.setObject(2, id);
                move.setInt(3, Math.max(0, step - 1));
                line.setObject(1, id);
                line.setInt(2, step);
                line.setString(3, body);
                line.setTimestamp(4, new Timestamp(System.currentTimeMillis()));
                if (move.executeUpdate() != 1 || line.executeUpdate() != 1) {
                    throw new SQLException("not moved");
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
