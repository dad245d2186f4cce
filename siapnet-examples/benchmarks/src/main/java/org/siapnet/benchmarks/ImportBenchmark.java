package org.siapnet.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.ImportReport;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.persistence.jdbc.EmbeddedStorage;

/** Rows per second of the synthetic register, read, checked, rehearsed and stored with report and names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Pilkada2020Register.DEFAULT_ROWS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBenchmark {
    private static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);

    private final byte[] file = register();

    /** The whole file into empty storage in memory. */
    @Benchmark
    public ImportReport intoMemory() throws IOException {
        return imported(Siapnet.builder().build());
    }

    /** The whole file into an empty H2 file, each batch on disk before the next; opening and schema aside. */
    @Benchmark
    public ImportReport intoH2(Stored stored) throws IOException {
        return imported(stored.siapnet);
    }

    /** An empty H2 file for each operation. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Stored {
        private Path folder = Path.of("");
        private EmbeddedStorage storage;
        private Siapnet siapnet;

        /** Opens an empty file. */
        @Setup(Level.Invocation)
        public void open() throws IOException {
            folder = Files.createTempDirectory("siapnet-benchmark");
            storage = EmbeddedStorage.open(folder.resolve("register").toString());
            siapnet = Siapnet.builder()
                    .journal(storage.journal())
                    .identities(storage.identities())
                    .build();
        }

        /** Closes and removes it. */
        @TearDown(Level.Invocation)
        public void remove() throws IOException {
            storage.close();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private ImportReport imported(Siapnet siapnet) throws IOException {
        ImportReport report = new RegisterImport(siapnet, IMPORTER)
                .run(() -> new ByteArrayInputStream(file), RegisterImport.Mode.GOOD_ROWS, rows -> {});
        if (report.accepted() != Pilkada2020Register.DEFAULT_ROWS) {
            throw new IllegalStateException("accepted " + report.accepted());
        }
        return report;
    }

    private static byte[] register() {
        StringWriter text = new StringWriter();
        try {
            Pilkada2020Register.published().writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
