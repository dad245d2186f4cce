package org.siapnet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The core time that all processes of a PostgreSQL server have taken; known only where it runs on this Linux machine. */
final class ServerCores implements DoubleSupplier {
    private static final Path PROCESSES = Path.of("/proc");
    /** What Linux counts core time in. */
    private static final double MICROS_A_TICK = 10_000;
    /** Behind the name in brackets: state, parent, and eleven places on the time in and outside the kernel. */
    private static final int PARENT = 1;

    private static final int OUTSIDE = 11;
    private static final int INSIDE = 12;

    private final long postmaster;

    private ServerCores(long postmaster) {
        this.postmaster = postmaster;
    }

    static DoubleSupplier of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            Path backend = PROCESSES.resolve(row.getString(1));
            boolean here =
                    text(backend.resolve("comm")).filter("postgres\n"::equals).isPresent();
            Optional<String[]> stat = here ? stat(backend) : Optional.empty();
            return stat.<DoubleSupplier>map(of -> new ServerCores(Long.parseLong(of[PARENT])))
                    .orElse(() -> Double.NaN);
        }
    }

    /** Microseconds. */
    @Override
    public double getAsDouble() {
        try (Stream<Path> all = Files.list(PROCESSES)) {
            return all.filter(process ->
                            Character.isDigit(process.getFileName().toString().charAt(0)))
                    .flatMap(process -> stat(process).stream())
                    .filter(stat -> Long.parseLong(stat[PARENT]) == postmaster)
                    .mapToDouble(stat -> MICROS_A_TICK * (Long.parseLong(stat[OUTSIDE]) + Long.parseLong(stat[INSIDE])))
                    .sum();
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static Optional<String[]> stat(Path process) {
        return text(process.resolve("stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    /** Empty once the process has ended. */
    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
