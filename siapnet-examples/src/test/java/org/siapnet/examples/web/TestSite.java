package org.siapnet.examples.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rulebook.ElectionPack;

/** The pages behind a real socket on a free port of this machine. */
final class TestSite implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2023, 1, 31);

    private final Siapnet siapnet;
    private final Site site;
    private final WebServer server;

    private TestSite(Siapnet siapnet, Site site) {
        this.siapnet = siapnet;
        this.site = site;
        try {
            server = WebServer.start(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    site,
                    () -> new SiapnetApplication(
                            siapnet,
                            ElectionPack.indonesia(),
                            HttpSettings.standard().actors(site.actors())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A demonstration without data. */
    static TestSite demonstration() {
        Siapnet siapnet = Siapnet.builder().build();
        return new TestSite(siapnet, Site.demonstration(siapnet, TODAY, Optional::empty));
    }

    /** A demonstration with as many synthetic respondents. */
    static TestSite withRegister(int rows) {
        TestSite site = demonstration();
        StringWriter register = new StringWriter();
        try {
            Pilkada2020Register.of(rows, Pilkada2020Register.DEFAULT_SEED).writeTo(register);
            byte[] file = register.toString().getBytes(StandardCharsets.UTF_8);
            new RegisterImport(site.siapnet, Actor.of("test-import", "SIAPNET", Role.IMPORTER))
                    .run(() -> new ByteArrayInputStream(file), RegisterImport.Mode.ALL_OR_NOTHING, done -> {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        site.site.publishDemonstration();
        return site;
    }

    /** What everybody may see, without accounts. */
    static TestSite open() {
        Siapnet siapnet = Siapnet.builder().build();
        return new TestSite(siapnet, Site.open(siapnet, () -> TODAY));
    }

    Siapnet siapnet() {
        return siapnet;
    }

    URI address() {
        return server.address();
    }

    /** A browser that has seen nothing yet. */
    Browser browser() {
        return new Browser(server.address());
    }

    /** A browser signed in as that account. */
    Browser as(String account) {
        Browser browser = browser();
        browser.signIn(account);
        return browser;
    }

    @Override
    public void close() {
        server.close();
    }
}
