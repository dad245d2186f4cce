package org.siapnet.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A way to take a case through its steps over HTTP. */
interface HttpSubject {
    /** What it is called. */
    String name();

    /** Opens a case and takes it through all its steps; how many writes were accepted. */
    int history(Wire wire, SplittableRandom random) throws IOException;

    /**
     * A bare handler, sent as much as the library.
     *
     * @param name what it is called, and where it is
     */
    static HttpSubject bare(String name) {
        return new HttpSubject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int history(Wire wire, SplittableRandom random) throws IOException {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                for (int step = 0; step < Histories.STEPS; step++) {
                    wire.send(
                                    "POST",
                                    "/" + name + "/" + id + "/" + step,
                                    "Content-Type: application/json\r\n",
                                    Through.body(step, random))
                            .done();
                }
                return Histories.STEPS;
            }
        };
    }

    /**
     * The library, by two accounts with tokens, each write under a key of its own and bound to the version before it.
     *
     * @param minimal whether the state after the step is not asked for
     * @param entries counts the entries that the answers say there are
     */
    static HttpSubject library(boolean minimal, Tokens tokens, AtomicLong entries) {
        return new Through(minimal, tokens.of("account-1"), tokens.of("account-2"), entries);
    }

    /** The library's own addresses. */
    record Through(boolean minimal, String proposer, String issuer, AtomicLong entries) implements HttpSubject {
        private static final List<String> COMMANDS = List.of(
                "", "examine", "examine", "examine", "examine", "propose-recommendation", "follow-up", "follow-up");
        private static final int ISSUING = 6;
        private static final List<String> BODIES = List.of(
                "{\"on\":\"2020-10-16\",\"channel\":\"OWN_INITIATIVE\",\"respondent\":{\"person\":\"%s\",\"kind\":\"PNS\","
                        + "\"position\":{\"category\":\"ADMINISTRATOR\"},\"agency\":\"KEMENDAGRI:33.03\",\"allegation\":"
                        + "{\"act\":\"SOCIAL_MEDIA_CAMPAIGN\",\"candidateStatus\":\"CANDIDATE\",\"actDate\":\"2020-10-05\"}},"
                        + "\"region\":\"33.03\",\"election\":\"PILKADA_2020\",\"electionKind\":\"PILKADA\"}",
                "{\"on\":\"2020-10-19\",\"action\":\"START_VERIFICATION\",\"shown\":\"EVIDENCED\"}",
                "{\"on\":\"2020-10-20\",\"action\":\"START_REVIEW\",\"shown\":\"EVIDENCED\"}",
                "{\"on\":\"2020-11-02\",\"action\":\"DELIBERATE\",\"shown\":\"EVIDENCED\"}",
                "{\"on\":\"2020-11-09\",\"action\":\"FIND_PROVEN\",\"shown\":\"EVIDENCED\"}",
                "{\"on\":\"2020-11-10\",\"level\":\"MODERATE\",\"addressee\":{\"office\":\"PPK\",\"agency\":\"KEMENDAGRI:33.03\"}}",
                "{\"on\":\"2020-11-16\",\"action\":\"ISSUE\",\"number\":\"R-3012/KASN/11/2020\"}",
                "{\"on\":\"2020-11-20\",\"action\":\"DELIVER\"}");

        static String body(int step, SplittableRandom random) {
            return step == 0
                    ? BODIES.get(0).formatted(new UUID(random.nextLong(), random.nextLong()))
                    : BODIES.get(step);
        }

        @Override
        public String name() {
            return minimal ? "minimal" : "siapnet";
        }

        @Override
        public int history(Wire wire, SplittableRandom random) throws IOException {
            String of = "/api/v1/cases";
            String tag = "";
            for (int step = 0; step < Histories.STEPS; step++) {
                String headers = "Content-Type: application/json\r\nIdempotency-Key: "
                        + new UUID(random.nextLong(), random.nextLong()) + "\r\nAuthorization: Bearer "
                        + (step == ISSUING ? issuer : proposer) + "\r\n"
                        + (minimal ? "Prefer: return=minimal\r\n" : "")
                        + (step == 0 ? "" : "If-Match: " + tag + "\r\n");
                Wire.Reply reply = wire.send(
                                "POST",
                                step == 0 ? of : of + "/commands/" + COMMANDS.get(step),
                                headers,
                                body(step, random))
                        .done();
                of = step == 0 ? reply.header("location").replaceFirst("^https?://[^/]*", "") : of;
                tag = reply.header("etag");
            }
            entries.addAndGet(Long.parseLong(tag.replaceFirst("^\"([0-9]+).*", "$1")));
            return Histories.STEPS;
        }
    }
}
