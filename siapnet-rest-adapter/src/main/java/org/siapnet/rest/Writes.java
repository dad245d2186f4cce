package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siapnet.access.Actor;
import org.siapnet.message.Language;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

/**
 * Penulisan: does what a request asks for once, however often it is sent. The key counts for one account with the rights
 * it has now; the command id made of account and key lets the journal itself know a repeat when the store has forgotten.
 */
final class Writes {
    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY =
            Pattern.compile("\"?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\"?");
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration WORKING = Duration.ofMinutes(1);
    private static final int FORGET_EVERY = 1_000;
    private static final int FIRST_SERVER_ERROR = 500;

    private final IdempotencyStore store;
    private final Clock clock;
    private final AtomicLong begun = new AtomicLong();

    Writes(IdempotencyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Answers a request that changes something.
     *
     * @param target method and address
     * @param work does it; what it throws becomes an answer too, unless it is no fault of the client
     * @throws ProblemException if the key is missing, in work, or was used for another request
     */
    Response once(Actor actor, HttpHeaders headers, String target, Sent sent, Supplier<KeptAnswer> work) {
        String key = key(headers);
        String scope = Digests.of(
                actor.id(),
                actor.body(),
                actor.roles().stream().sorted().toList().toString(),
                actor.jurisdiction().toString(),
                String.valueOf(actor.supervisor()),
                key);
        Instant now = clock.instant();
        if (begun.incrementAndGet() % FORGET_EVERY == 0) {
            store.forget(now.minus(KEPT));
        }
        // the key is in it, so that nobody can find the content of a body by trying
        Attempt attempt = store.begin(scope, Digests.of(key, target, sent.digest()), now, now.minus(WORKING));
        if (attempt instanceof Attempt.Answered done) {
            return response(done.answer()).header(REPLAYED, "true").build();
        }
        if (attempt instanceof Attempt.Yours yours) {
            return response(work(yours, AskedLanguage.of(headers), work)).build();
        }
        throw ProblemException.of(
                attempt instanceof Attempt.InWork
                        ? ProblemType.IDEMPOTENCY_KEY_IN_WORK
                        : ProblemType.IDEMPOTENCY_KEY_REUSED);
    }

    /**
     * The id of the command that a key stands for.
     *
     * @throws ProblemException if there is no key
     */
    static UUID command(Actor actor, HttpHeaders headers) {
        return Digests.id(actor.id(), key(headers));
    }

    private KeptAnswer work(Attempt.Yours attempt, Language language, Supplier<KeptAnswer> work) {
        boolean kept = false;
        try {
            KeptAnswer answer = answer(language, work);
            kept = store.complete(attempt, answer);
            return answer;
        } finally {
            if (!kept) {
                store.release(attempt);
            }
        }
    }

    private static KeptAnswer answer(Language language, Supplier<KeptAnswer> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            Problem problem = ProblemMapper.problem(thrown, language);
            if (problem.status() >= FIRST_SERVER_ERROR) {
                throw thrown;
            }
            return Answers.problem(problem);
        }
    }

    private static Response.ResponseBuilder response(KeptAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return answer.body().isEmpty()
                ? response
                : response.entity(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String key(HttpHeaders headers) {
        String sent = Optional.ofNullable(headers.getHeaderString(HEADER))
                .orElseThrow(() -> ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REQUIRED));
        Matcher key = KEY.matcher(sent.strip());
        if (!key.matches()) {
            throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
        return key.group(1).toLowerCase(Locale.ROOT);
    }
}
