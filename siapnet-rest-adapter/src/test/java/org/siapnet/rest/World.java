package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.rulebook.ElectionPack;

/** A server with accounts of every kind; time stands still, and what is drawn at random is counted instead. */
final class World implements AutoCloseable {
    static final Instant NOW = Instant.parse("2021-06-01T02:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Jakarta"));
    static final Map<String, Actor> ACCOUNTS = accounts();

    private final Server server;
    private final Optional<EmbeddedStorage> storage;
    private final IdempotencyStore answers;
    private final List<AccessLog.Access> accesses = new CopyOnWriteArrayList<>();

    private World(
            Siapnet.Builder builder, Optional<EmbeddedStorage> storage, IdempotencyStore answers, ActorSource others) {
        Siapnet siapnet = builder.clock(CLOCK).ids(counted(0xA)).build();
        this.answers = answers;
        this.storage = storage;
        this.server = Server.of(new SiapnetApplication(
                siapnet,
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .clock(CLOCK)
                        .answers(answers)
                        .around(Surroundings.builder().accessLog(accesses::add).build())
                        .actors(headers -> identify(headers).or(() -> others.identify(headers)))));
    }

    static World inMemory() {
        return inMemory(ActorSource.nobody());
    }

    static World inMemory(IdempotencyStore answers) {
        return new World(
                Siapnet.builder().identities(new InMemoryIdentityVault(counted(0xB))),
                Optional.empty(),
                answers,
                ActorSource.nobody());
    }

    /** With accounts besides those of every world. */
    static World inMemory(ActorSource others) {
        return inMemory(others, AccessPolicy.byRoleAndJurisdiction());
    }

    static World inMemory(ActorSource others, AccessPolicy policy) {
        return new World(
                Siapnet.builder().policy(policy).identities(new InMemoryIdentityVault(counted(0xB))),
                Optional.empty(),
                new InMemoryIdempotencyStore(),
                others);
    }

    static World onH2(Path folder) {
        EmbeddedStorage storage = EmbeddedStorage.open(folder.resolve("siapnet").toString());
        return new World(
                Siapnet.builder().journal(storage.journal()).identities(storage.identities()),
                Optional.of(storage),
                new InMemoryIdempotencyStore(),
                ActorSource.nobody());
    }

    Server server() {
        return server;
    }

    List<AccessLog.Access> accesses() {
        return accesses;
    }

    IdempotencyStore answers() {
        return answers;
    }

    /** UUIDs of version 7 by their form, one after the other. */
    static Supplier<UUID> counted(long kind) {
        AtomicLong next = new AtomicLong();
        return () -> new UUID(0x01935b2e7c007000L, 0x8000000000000000L | kind << 32 | next.incrementAndGet());
    }

    private static Optional<Actor> identify(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(token -> ACCOUNTS.get(token.replaceFirst("^Bearer ", "")));
    }

    private static Map<String, Actor> accounts() {
        Map<String, Actor> all = new HashMap<>();
        List.of(
                        Actor.of("supervisor", "BAWASLU", Role.SUPERVISOR).supervising(),
                        Actor.of("supervisor-2", "BAWASLU", Role.SUPERVISOR),
                        Actor.of("supervisor-elsewhere", "BAWASLU", Role.SUPERVISOR)
                                .within(Jurisdiction.region("73")),
                        Actor.of("reporter", "REPORTER", Role.REPORTER),
                        Actor.of("authority-1", "KASN", Role.AUTHORITY).supervising(),
                        Actor.of("authority-2", "KASN", Role.AUTHORITY),
                        Actor.of("ppk", "KEMENDAGRI:33.03", Role.PPK).within(Jurisdiction.agency("KEMENDAGRI:33.03")),
                        Actor.of("ppk-elsewhere", "KEMENDAGRI:73.71", Role.PPK)
                                .within(Jurisdiction.agency("KEMENDAGRI:73.71")),
                        Actor.of("bkn-1", "BKN", Role.BKN),
                        Actor.of("bkn-2", "BKN", Role.BKN),
                        Actor.of("respondent", "RESPONDENT", Role.RESPONDENT),
                        Actor.of("auditor", "BPK", Role.AUDITOR),
                        new Actor(
                                "everybody",
                                EnumSet.complementOf(EnumSet.of(Role.IMPORTER)),
                                "KASN",
                                Jurisdiction.nationwide(),
                                true),
                        Actor.of("public", "PUBLIC", Role.PUBLIC))
                .forEach(actor -> all.put(actor.id(), actor));
        return Map.copyOf(all);
    }

    @Override
    public void close() {
        server.close();
        storage.ifPresent(EmbeddedStorage::close);
    }
}
