package org.siapnet.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.siapnet.Siapnet;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.examples.web.Site;
import org.siapnet.examples.web.WebServer;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Peladen: the page and the API on a database, until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    /** The day the synthetic register is as of. */
    private static final LocalDate DEMO_DAY = LocalDate.of(2023, 1, 31);

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Mixin
    Output output = new Output();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    String host = "127.0.0.1";

    @Option(names = "--db", paramLabel = "URL")
    Optional<String> db = Optional.empty();

    @Option(names = "--demo")
    boolean demo;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "" + Pilkada2020Register.DEFAULT_ROWS)
    int rows;

    @Option(names = "--today", paramLabel = "DATE")
    Optional<LocalDate> today = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        InetAddress listening = address();
        if (demo && !listening.isLoopbackAddress()) {
            throw new WrongUsageException("DEMO_ON_LOOPBACK", host);
        }
        Optional<Path> folder = db.isPresent() ? Optional.empty() : Optional.of(temporary());
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    stop.countDown();
                    await(stopped);
                },
                "siapnet-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        // the law is read while the database opens
        CompletableFuture.runAsync(Rulebook::indonesia).thenRun(ElectionPack::indonesia);
        try (Storage storage = Storage.open(
                db.orElseGet(() -> folder.orElseThrow().resolve("siapnet").toString()))) {
            serve(storage.siapnet(), new InetSocketAddress(listening, port), stop);
        } finally {
            folder.ifPresent(ServeCommand::delete);
            stopped.countDown();
        }
        return ExitCode.DONE;
    }

    private void serve(Siapnet siapnet, InetSocketAddress where, CountDownLatch stop) throws InterruptedException {
        AtomicInteger done = new AtomicInteger(demo ? 0 : rows);
        Site site = demo
                ? Site.demonstration(siapnet, today.orElse(DEMO_DAY), () -> loading(done))
                : Site.open(siapnet, () -> today.orElseGet(() -> LocalDate.now(WIB)));
        try (WebServer server =
                WebServer.start(where, site, () -> new SiapnetApplication(siapnet, ElectionPack.indonesia()))) {
            Screen screen = output.screen();
            screen.line(screen.text("serve.listening", server.address()));
            screen.line(screen.text(demo ? "serve.demo" : "serve.public"));
            screen.line(screen.text("serve.stop"));
            screen.out().flush();
            Thread importing = new Thread(
                    () -> {
                        countOnce(server.address());
                        load(siapnet, done, stop);
                        if (loading(done).isEmpty()) {
                            site.publishDemonstration();
                        }
                        countOnce(server.address());
                    },
                    "siapnet-demo");
            if (demo) {
                importing.start();
            }
            stop.await();
            importing.join();
        } catch (IOException e) {
            throw new RefusedException("PORT_TAKEN", String.valueOf(port));
        }
    }

    /** Looks at the front page, so that its first visitor does not wait until everything is counted. */
    private static void countOnce(URI address) {
        try (InputStream page = address.toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException e) {
            // nobody waits for it: the first visitor will
        }
    }

    private Optional<Site.Loading> loading(AtomicInteger done) {
        int now = done.get();
        return now < rows ? Optional.of(new Site.Loading(now, rows)) : Optional.empty();
    }

    /** Imports the synthetic register; rows that are there already stay as they are. */
    private void load(Siapnet siapnet, AtomicInteger done, CountDownLatch stop) {
        StringWriter register = new StringWriter();
        try {
            Pilkada2020Register.of(rows, Pilkada2020Register.DEFAULT_SEED).writeTo(register);
            byte[] file = register.toString().getBytes(StandardCharsets.UTF_8);
            new RegisterImport(siapnet, Storage.IMPORTER)
                    .run(() -> new java.io.ByteArrayInputStream(file), RegisterImport.Mode.GOOD_ROWS, count -> {
                        done.set(count);
                        if (stop.getCount() == 0) {
                            throw new StoppedException();
                        }
                    });
            done.set(rows);
        } catch (StoppedException e) {
            // what is imported stays; the next start goes on
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new WrongUsageException("UNKNOWN_HOST", host);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("siapnet-");
        } catch (IOException e) {
            throw new RefusedException("NOT_WRITTEN", System.getProperty("java.io.tmpdir"));
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
