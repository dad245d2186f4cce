package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
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
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.rulebook.ElectionPack;

/** A server with accounts of every kind; time stands still, and what is drawn at random is counted instead. */
final class World implements AutoCloseable {
    static final Instant NOW = Instant.parse("2021-06-01T02:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Jakarta"));
    static final Map<String, Actor> ACCOUNTS = accounts();

    private final Server server;
    private final Storage.Kept kept;
    private final List<AccessLog.Access> accesses = new CopyOnWriteArrayList<>();

    private World(Storage.Kept kept, ActorSource others, AccessPolicy policy) {
        Siapnet siapnet = Siapnet.builder()
                .journal(kept.journal())
                .identities(kept.identities())
                .editions(kept.editions())
                .policy(policy)
                .clock(CLOCK)
                .ids(counted(0xA))
                .build();
        this.kept = kept;
        this.server = Server.of(new SiapnetApplication(
                siapnet,
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .clock(CLOCK)
                        .answers(kept.answers())
                        .codes(kept.codes())
                        .around(Surroundings.builder().accessLog(accesses::add).build())
                        .actors(headers -> identify(headers).or(() -> others.identify(headers)))));
    }

    static World on(Storage storage) {
        return new World(storage.open(), ActorSource.nobody(), AccessPolicy.byRoleAndJurisdiction());
    }

    static World inMemory() {
        return on(Storage.MEMORY);
    }

    /** With answers that are kept elsewhere. */
    static World answering(Storage storage, IdempotencyStore answers) {
        return new World(storage.open().answering(answers), ActorSource.nobody(), AccessPolicy.byRoleAndJurisdiction());
    }

    /** With accounts besides those of every world. */
    static World inMemory(ActorSource others, AccessPolicy policy) {
        return new World(Storage.MEMORY.open(), others, policy);
    }

    Server server() {
        return server;
    }

    List<AccessLog.Access> accesses() {
        return accesses;
    }

    IdempotencyStore answers() {
        return kept.answers();
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

    /** Stops the server; what a database holds is whole, or it throws. */
    @Override
    public void close() {
        server.close();
        try {
            if (kept.journal() instanceof JdbcJournal journal) {
                assertThat(journal.verify(Policies.standard()).damages()).isEmpty();
            }
            if (kept.editions() instanceof JdbcEditionStore editions) {
                assertThat(editions.verify().damages()).isEmpty();
            }
        } finally {
            kept.end().run();
        }
    }
}
