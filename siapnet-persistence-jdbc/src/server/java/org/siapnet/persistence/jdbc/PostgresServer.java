package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.util.concurrent.TimeUnit.MINUTES;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A PostgreSQL in a folder of its own, as durable as in production, that can be killed and come back. */
public final class PostgresServer implements AutoCloseable {
    /** What makes it keep what it acknowledges: an embedded server would otherwise start with both turned off. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "100");

    private static final int ATTEMPTS = 600;
    private static final String READY = "database system is ready to accept connections";

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
        this.postmaster = started();
    }

    /** A server whose files are in that folder, with those settings beside those that make it durable. */
    public static PostgresServer in(Path folder, Map<String, String> settings) throws IOException {
        Map<String, String> all = new TreeMap<>(DURABLE);
        all.putAll(settings);
        all.put("lc_messages", "C"); // it is listened to
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
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(1, MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a child of the server does not die", e);
        }
    }

    /** Starts it again and waits until it has recovered. */
    public void restart() throws IOException {
        postmaster = started();
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
            run(List.of(control, "-D", data.toString(), "-m", "fast", "-w", "stop"), Redirect.DISCARD)
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process run(List<String> words, Redirect output) throws IOException {
        List<String> all = new ArrayList<>(words);
        if (LinuxUtils.isUnshareAvailable()) {
            // it refuses to run as root
            all.addAll(0, List.of("unshare", "-U"));
        }
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    /** The server once it says that it is ready; a new one where it ends before, as after a child noticed too late. */
    private Process started() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Process server = run(command, Redirect.PIPE);
            CountDownLatch ready = new CountDownLatch(1);
            AtomicBoolean ended = new AtomicBoolean();
            Thread listener = new Thread(() -> {
                keep(server, ready);
                ended.set(true);
                ready.countDown();
            });
            listener.setDaemon(true);
            listener.start();
            if (!await(ready)) {
                break;
            }
            if (!ended.get()) {
                return server;
            }
        }
        throw new IOException("the server does not come up: " + Files.readString(said()));
    }

    private static boolean await(CountDownLatch ready) {
        try {
            return ready.await(2, MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes down what the server says until it ends. */
    private void keep(Process server, CountDownLatch ready) {
        try (BufferedReader lines = server.inputReader(UTF_8);
                BufferedWriter file = Files.newBufferedWriter(said(), UTF_8, CREATE, APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line + "\n");
                file.flush();
                if (line.contains(READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path said() {
        return folder.resolve("server.out");
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
