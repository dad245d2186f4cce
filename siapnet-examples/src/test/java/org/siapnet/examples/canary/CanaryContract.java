package org.siapnet.examples.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Names, numbers, contacts and words of planted people go through everything, and show nowhere but to whom they may; on a
 * database a subclass names.
 */
abstract class CanaryContract {
    @TempDir
    Path folder;

    /** The database in that folder, made where it is missing. */
    protected abstract CanaryStore open(Path folder);

    @Test
    void planted_people_show_in_no_table_log_exception_feed_text_or_export() throws IOException {
        try (Overheard overheard = new Overheard();
                CanaryStore store = open(folder)) {
            CanaryFlight flight = new CanaryFlight(store);
            flight.imported();
            flight.used();
            flight.answered();
            flight.published();
            flight.refused();
            flight.looked();
            flight.shown();
            assertThat(flight.thrown()).hasSizeGreaterThan(10);
            assertThat(Canaries.in(flight.said())).isEmpty();
            assertThat(store.verify().intact()).isTrue();
            assertImages(store);
            assertThat(store.tables())
                    .hasSizeGreaterThan(10)
                    .allSatisfy((table, rows) ->
                            assertThat(rows).as("nothing went through " + table).isNotEmpty());
            assertTables(store);
            flight.forgotten();
            assertThat(Canaries.in(flight.said())).isEmpty();
            assertImages(store);
            assertTables(store);
            Optional<String> url = store.url();
            if (url.isPresent()) {
                store.close();
                assertThat(Canaries.in(store.commands(url.get()))).isEmpty();
            }
            assertImages(store);
            assertThat(Canaries.in(overheard.text())).isEmpty();
        }
    }

    @Test
    void the_search_finds_whoever_may_be_seen_in_an_export_by_right() throws IOException {
        try (CanaryStore store = open(folder)) {
            CanaryFlight flight = new CanaryFlight(store);
            flight.imported();
            StringWriter out = new StringWriter();
            flight.exportedByRight(out);
            assertThat(Canaries.in(out.toString())).hasSizeGreaterThanOrEqualTo(2 * CanaryFlight.IMPORTED);
        }
    }

    @Test
    void the_search_finds_what_is_planted_in_a_log_a_table_or_an_event() throws IOException, SQLException {
        String name = Canaries.reporter(3).name();
        try (Overheard overheard = new Overheard()) {
            LoggerFactory.getLogger("planted").error("seen: {}", name);
            java.util.logging.Logger.getLogger("planted").fine(Canaries.words(2));
            assertThat(Canaries.in(overheard.text())).containsExactlyInAnyOrder(name, Canaries.words(2));
        }
        try (CanaryStore store = open(folder)) {
            new CanaryFlight(store).imported();
            assertImages(store);
            try (Connection connection = store.connect();
                    PreparedStatement planted =
                            connection.prepareStatement("UPDATE siapnet_entry SET account = ? WHERE position = 1")) {
                planted.setString(1, name);
                assertThat(planted.executeUpdate()).isEqualTo(1);
            }
            try (Connection connection = store.connect();
                    PreparedStatement planted = connection.prepareStatement(
                            "INSERT INTO siapnet_answer (id, content, since) VALUES (?, ?, CURRENT_TIMESTAMP)")) {
                planted.setBytes(1, new byte[] {1});
                planted.setBytes(2, Canaries.reporter(5).name().getBytes(UTF_8));
                assertThat(planted.executeUpdate()).isEqualTo(1);
            }
            try (Connection connection = store.connect();
                    Statement planting = connection.createStatement()) {
                planting.execute("CREATE TABLE siapnet_added (remark VARCHAR(200))");
                planting.execute("INSERT INTO siapnet_added VALUES ('" + Canaries.words(4) + "')");
            }
            assertThat(Canaries.in(store.tables().get("siapnet_entry"))).containsExactly(name);
            assertThat(Canaries.in(store.tables().get("siapnet_answer")))
                    .containsExactly(Canaries.reporter(5).name());
            assertThat(Canaries.in(store.tables().get("siapnet_added"))).containsExactly(Canaries.words(4));
            assertThat(store.tables().get("siapnet_edition")).isEmpty();
            CanaryFlight flight = new CanaryFlight(store);
            flight.heard(() -> store.journal().readAll(org.siapnet.port.Position.start(), 5));
            store.close();
            assertThat(store.images().stream().flatMap(image -> Canaries.in(image).stream()))
                    .contains(name, Canaries.reporter(5).name());
        }
    }

    private static void assertTables(CanaryStore store) {
        assertThat(store.tables())
                .allSatisfy(
                        (table, rows) -> assertThat(Canaries.in(rows)).as(table).isEmpty());
    }

    private static void assertImages(CanaryStore store) throws IOException {
        List<byte[]> images = store.images();
        assertThat(images).isNotEmpty();
        assertThat(images.stream().mapToLong(image -> image.length).sum()).isGreaterThan(10_000);
        for (byte[] image : images) {
            assertThat(Canaries.in(image)).isEmpty();
        }
    }
}
