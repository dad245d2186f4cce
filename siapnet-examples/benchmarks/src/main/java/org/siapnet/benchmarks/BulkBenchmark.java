package org.siapnet.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.ImportReport;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.persistence.jdbc.Verification;

/**
 * On PostgreSQL, in rounds of one JVM: rows a second of a synthetic register imported, each with its whole history checked, its
 * report and its encrypted name; entries a second verified; bytes per case after {@code VACUUM FULL}, all indexes included.
 */
public final class BulkBenchmark {
    private static final int POOL = 4;
    private static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);

    private BulkBenchmark() {}

    /**
     * Prints each round.
     *
     * @param args URL of a server with user and password; rows, 20,000 if not said; rounds, 5 if not said
     */
    public static void main(String[] args) throws IOException, SQLException {
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        StringWriter text = new StringWriter();
        Pilkada2020Register.of(rows, Pilkada2020Register.DEFAULT_SEED).writeTo(text);
        byte[] register = text.toString().getBytes(StandardCharsets.UTF_8);
        VaultKeys keys =
                VaultKeys.file(Files.createTempDirectory("siapnet-benchmark").resolve("vault.keys"));
        System.out.printf(
                Locale.ROOT,
                "%-8s%14s%18s%14s%12s%14s%n",
                "round",
                "rows/s",
                "verified/s",
                "entries",
                "reports",
                "bytes/case");
        for (int round = 1; round <= rounds; round++) {
            round(args[0], register, keys, rows, Integer.toString(round));
        }
    }

    private static void round(String url, byte[] register, VaultKeys keys, int rows, String round)
            throws IOException, SQLException {
        String schema = "bulk_" + System.nanoTime();
        try (HikariDataSource source = Servers.pool(url, schema, POOL, "")) {
            Schema.migrate(source);
            JdbcJournal journal = JdbcJournal.on(source);
            Siapnet siapnet = Siapnet.builder()
                    .journal(journal)
                    .identities(JdbcIdentityVault.on(source, keys))
                    .build();
            long begin = System.nanoTime();
            ImportReport report = new RegisterImport(siapnet, IMPORTER)
                    .run(() -> new ByteArrayInputStream(register), RegisterImport.Mode.GOOD_ROWS, done -> {});
            double imported = report.accepted() / seconds(begin);
            if (report.accepted() != rows) {
                throw new IllegalStateException("accepted " + report.accepted());
            }
            begin = System.nanoTime();
            Verification verification = journal.verify(Policies.standard());
            double verified = verification.entries() / seconds(begin);
            if (!verification.intact()) {
                throw new IllegalStateException("damaged");
            }
            HandWritten.execute(source, "VACUUM FULL siapnet_entry", "VACUUM FULL siapnet_register");
            long cases = number(source, "SELECT count(*) FROM siapnet_register WHERE stream_kind = 2");
            System.out.printf(
                    Locale.ROOT,
                    "%-8s%14.0f%18.0f%14d%12d%14d%n",
                    round,
                    imported,
                    verified,
                    verification.entries(),
                    verification.streams() - cases,
                    number(
                                    source,
                                    "SELECT pg_total_relation_size('siapnet_entry') + pg_total_relation_size('siapnet_register')")
                            / cases);
            HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long number(HikariDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
