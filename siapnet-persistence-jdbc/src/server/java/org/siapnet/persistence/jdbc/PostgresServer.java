package org.siapnet.persistence.jdbc;

import static java.util.concurrent.TimeUnit.MINUTES;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A PostgreSQL in a folder of its own, as durable as in production, that can be killed and come back. */
public final class PostgresServer implements AutoCloseable {
    /** What makes it keep what it acknowledges: an embedded server would otherwise start with both turned off. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "100");

    private static final int ATTEMPTS = 600;
    private static final int PAUSE = 100;

    private final Path folder;
    private final Path data;
    private final String url;
    private final List<String> command;
    private Process postmaster;

    private PostgresServer(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        Files.createDirectories(folder);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(freePort());
        settings.forEach(builder::setServerConfig);
        try (EmbeddedPostgres first = builder.start()) {
            this.url = first.getJdbcUrl("postgres", "postgres");
            this.command = commandOf(ProcessHandle.of(pid()).orElseThrow());
        }
        this.postmaster = run(command);
        awaitReady();
    }

    /** A server whose files are in that folder, with those settings beside those that make it durable. */
    public static PostgresServer in(Path folder, Map<String, String> settings) throws IOException {
        Map<String, String> all = new TreeMap<>(DURABLE);
        all.putAll(settings);
        return new PostgresServer(folder, all);
    }

    /** Where it answers. */
    public String url() {
        return url;
    }

    /** Where its files are. */
    public Path data() {
        return data;
    }

    /** Kills the server and all its children, as the loss of the machine would, but for what the system still writes. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all;
        try (Stream<ProcessHandle> children = postmaster.descendants()) {
            all = children.toList();
        }
        postmaster.toHandle().destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        if (!postmaster.waitFor(1, MINUTES)) {
            throw new IllegalStateException("the server does not die");
        }
        for (int attempt = 0; attempt < ATTEMPTS && all.stream().anyMatch(ProcessHandle::isAlive); attempt++) {
            Thread.sleep(1);
        }
    }

    /** Starts it again and waits until it has recovered. */
    public void restart() throws IOException {
        postmaster = run(command);
        awaitReady();
    }

    /** The value of a setting. */
    public String show(String setting) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        String control = Path.of(command.get(0)).resolveSibling("pg_ctl").toString();
        try {
            run(List.of(control, "-D", data.toString(), "-m", "fast", "-w", "stop"))
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process run(List<String> words) throws IOException {
        List<String> all = new ArrayList<>(words);
        if (LinuxUtils.isUnshareAvailable()) {
            // it refuses to run as root
            all.addAll(0, List.of("unshare", "-U"));
        }
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.out").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                DriverManager.getConnection(url).close();
                return;
            } catch (SQLException notYet) {
                pause();
                if (!postmaster.isAlive()) {
                    // it refuses to start while a child it forked at the very end has not noticed
                    postmaster = run(command);
                }
            }
        }
        throw new IOException("the server does not come up: " + Files.readString(folder.resolve("server.out")));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long pid() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    private static List<String> commandOf(ProcessHandle process) {
        List<String> words = new ArrayList<>();
        words.add(process.info().command().orElseThrow());
        words.addAll(List.of(process.info().arguments().orElseThrow()));
        return words;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
