package org.siapnet.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The programs of an installed PostgreSQL, with its own server, so that their versions fit: those in the folder that {@value
 * #VARIABLE} names, else the newest under /usr/lib/postgresql.
 */
final class PostgresTools {
    static final String VARIABLE = "SIAPNET_TEST_POSTGRES_BIN";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final List<String> NEEDED =
            List.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "pg_basebackup", "createdb");

    private final Path bin;

    private PostgresTools(Path bin) {
        this.bin = bin;
    }

    /** The programs, if all are there. */
    static Optional<PostgresTools> find() {
        String named = System.getenv(VARIABLE);
        return (named == null ? installed() : Stream.of(Path.of(named)))
                .filter(bin -> NEEDED.stream().allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                .findFirst()
                .map(PostgresTools::new);
    }

    private static Stream<Path> installed() {
        if (!Files.isDirectory(INSTALLED)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A running server, durable as in production. */
    final class Server implements AutoCloseable {
        private final Path data;
        private final int port;

        private Server(Path data, String... settings) throws IOException {
            this.data = data;
            try (ServerSocket socket = new ServerSocket(0)) {
                this.port = socket.getLocalPort();
            }
            own(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    data.toString(),
                    "-l",
                    data.resolveSibling(data.getFileName() + ".log").toString(),
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=on"
                            + " -c synchronous_commit=on"
                            + Stream.of(settings)
                                    .map(setting -> " -c '" + setting + "'")
                                    .collect(Collectors.joining()));
        }

        int port() {
            return port;
        }

        /** Makes a replica a server of its own. */
        void promote() {
            own("pg_ctl", "promote", "-w", "-D", data.toString());
        }

        PGSimpleDataSource database(String name) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
            source.setUser("postgres");
            return source;
        }

        /** Runs a client program against this server. */
        void client(String program, String... arguments) {
            List<String> all = new ArrayList<>(
                    List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "postgres", "--no-password"));
            all.addAll(List.of(arguments));
            run(false, program, all);
        }

        @Override
        public void close() {
            own("pg_ctl", "stop", "-m", "fast", "-w", "-D", data.toString());
        }
    }

    /** A new server in that folder. */
    Server create(Path data) throws IOException {
        own("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        return start(data);
    }

    /** The server whose files are in that folder, with those settings, each {@code name=value}. */
    Server start(Path data, String... settings) throws IOException {
        return new Server(data, settings);
    }

    private void own(String program, String... arguments) {
        run(true, program, List.of(arguments));
    }

    /** The server's own programs refuse to run as root, so that they get a user of their own there. */
    private void run(boolean server, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (server && "root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        try {
            Path said = Files.createTempFile("siapnet", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            String output = Files.readString(said);
            Files.delete(said);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
