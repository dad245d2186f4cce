package org.siapnet.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.web.Site;
import org.siapnet.examples.web.WebServer;
import org.siapnet.rest.ActorSource;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rest.token.TokenActors;
import org.siapnet.rest.token.TokenKeys;
import org.siapnet.rest.token.TokenSettings;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.Rulebook;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = false)
    @org.jspecify.annotations.Nullable
    Issuer issuer;

    @Option(names = "--demo")
    boolean demo;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "" + Pilkada2020Register.DEFAULT_ROWS)
    int rows;

    @Option(names = "--today", paramLabel = "DATE")
    Optional<LocalDate> today = Optional.empty();

    private final CountDownLatch stop = new CountDownLatch(1);

    /** Penerbit token: whose bearer tokens the API believes. */
    static final class Issuer {
        @Option(names = "--issuer", paramLabel = "URL", required = true)
        String issuer = "";

        @Option(names = "--keys", paramLabel = "URL", required = true)
        URI keys = URI.create("");

        @Option(names = "--audience", paramLabel = "NAME", defaultValue = "siapnet")
        String audience = "siapnet";

        ActorSource actors() {
            try {
                return new TokenActors(TokenSettings.of(issuer, audience), TokenKeys.at(keys));
            } catch (IllegalArgumentException e) {
                throw new WrongUsageException("ISSUER", issuer, keys);
            }
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        InetAddress listening = address();
        if (demo && !listening.isLoopbackAddress()) {
            throw new WrongUsageException("DEMO_ON_LOOPBACK", host);
        }
        Optional<ActorSource> actors = Optional.ofNullable(issuer).map(Issuer::actors);
        if (demo && actors.isPresent()) {
            throw new WrongUsageException("DEMO_OR_ISSUER");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    stop.countDown();
                    await(stopped);
                },
                "siapnet-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        // while the database opens
        CompletableFuture.runAsync(WebServer::warm).thenRun(Rulebook::indonesia).thenRun(ElectionPack::indonesia);
        try (Storage storage = db.map(Storage::open).orElseGet(Storage::temporary)) {
            serve(storage, actors, new InetSocketAddress(listening, port));
        } finally {
            stopped.countDown();
        }
        return ExitCode.DONE;
    }

    private void serve(Storage storage, Optional<ActorSource> actors, InetSocketAddress where)
            throws InterruptedException {
        DemoRegister register = new DemoRegister(rows);
        Site site = demo
                ? Site.demonstration(storage.siapnet(), today.orElse(DEMO_DAY), register::loading)
                : Site.open(storage.siapnet(), () -> today.orElseGet(() -> LocalDate.now(WIB)));
        HttpSettings settings = HttpSettings.standard().actors(actors.orElseGet(site::actors));
        try (WebServer server = WebServer.start(
                where,
                site,
                () -> new SiapnetApplication(
                        storage.siapnet(),
                        ElectionPack.indonesia(),
                        settings.answers(storage.answers()).codes(storage.codes())))) {
            Screen screen = output.screen();
            screen.line(screen.text("serve.listening", server.address()));
            screen.line(screen.text(demo ? "serve.demo" : "serve.public"));
            screen.line(screen.text("serve.stop"));
            screen.out().flush();
            Thread importing = new Thread(
                    () -> {
                        countOnce(server.address());
                        register.load(storage.siapnet(), () -> stop.getCount() == 0);
                        if (register.loading().isEmpty()) {
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

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new WrongUsageException("UNKNOWN_HOST", host);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
