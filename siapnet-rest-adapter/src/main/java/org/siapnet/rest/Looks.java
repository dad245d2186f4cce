package org.siapnet.rest;

import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.port.Purpose;
import org.siapnet.report.ReportId;

/**
 * Permintaan melihat pelapor: asked for by one account, agreed to by another, used once within a quarter of an hour. Kept
 * in memory: after a restart it is asked for anew.
 */
final class Looks {
    private static final Duration OPEN = Duration.ofMinutes(15);
    private static final int MOST = 10_000;
    private static final long RETRY_SECONDS = 60;

    private final Map<UUID, Look> looks = new HashMap<>();
    private final Clock clock;

    Looks(Clock clock) {
        this.clock = clock;
    }

    private record Look(ReportId report, Actor asker, Purpose purpose, Instant until, Optional<Actor> second) {
        Look agreedBy(Actor other) {
            return new Look(report, asker, purpose, until, Optional.of(other));
        }
    }

    /** Asks, and says until when it can be agreed to and used. */
    synchronized Instant ask(UUID id, ReportId report, Actor asker, Purpose purpose) {
        Instant now = clock.instant();
        looks.values().removeIf(look -> !look.until().isAfter(now));
        if (looks.size() >= MOST) {
            throw ProblemException.later(ProblemType.TOO_MANY_REQUESTS, RETRY_SECONDS);
        }
        Instant until = now.plus(OPEN);
        looks.put(id, new Look(report, asker, purpose, until, Optional.empty()));
        return until;
    }

    /**
     * Agrees.
     *
     * @throws ProblemException if the same account asked
     */
    synchronized Instant agree(UUID id, ReportId report, Actor second, Purpose purpose) {
        Look look = open(id, report, purpose);
        if (look.asker().id().equals(second.id())) {
            throw ProblemException.of(ProblemType.of(RefusalCode.SAME_PERSON));
        }
        looks.put(id, look.agreedBy(second));
        return look.until();
    }

    /**
     * Who agreed; the look is used up.
     *
     * @throws ProblemException if nobody agreed yet
     */
    synchronized Actor use(UUID id, ReportId report, Actor asker, Purpose purpose) {
        Look look = open(id, report, purpose);
        if (!look.asker().equals(asker)) {
            throw new NotFoundException();
        }
        Actor second = look.second().orElseThrow(() -> ProblemException.of(ProblemType.of(RefusalCode.ACCESS_DENIED)));
        looks.remove(id);
        return second;
    }

    private Look open(UUID id, ReportId report, Purpose purpose) {
        return Optional.ofNullable(looks.get(id))
                .filter(look -> look.report().equals(report)
                        && look.purpose() == purpose
                        && look.until().isAfter(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
