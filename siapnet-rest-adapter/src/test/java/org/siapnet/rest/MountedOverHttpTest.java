package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.rulebook.ElectionPack;

class MountedOverHttpTest {
    private static final String REPORT = Requests.report("33.03", "KEMENDAGRI:33.03");
    private static final String TOO_EARLY = "{\"on\":\"2020-10-08\",\"step\":\"EXAMINE\"}";

    private final HttpSettings settings = HttpSettings.standard()
            .clock(World.CLOCK)
            .answers(new InMemoryIdempotencyStore())
            .actors(headers -> Optional.of(Actor.of("supervisor", "BAWASLU", Role.SUPERVISOR)));
    private final Siapnet siapnet = Siapnet.builder().clock(World.CLOCK).build();

    private Server at(String path) {
        return Server.of(new SiapnetApplication(siapnet, ElectionPack.indonesia(), settings), path);
    }

    private static Server.Answer post(Server server, String path, UUID key, String body) {
        return server.post(
                path, body, "Content-Type", "application/json", "Idempotency-Key", key.toString(), "If-Match", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agency", "/agency/netralitas"})
    void a_problem_names_where_it_is_documented_wherever_the_interface_is_mounted(String mount) {
        String base = mount.equals("/") ? "" : mount;
        try (Server server = at(mount)) {
            String report = Requests.path(post(server, base + "/api/v1/reports", UUID.randomUUID(), REPORT));
            assertThat(report).startsWith(base + "/api/v1/reports/");

            UUID key = UUID.randomUUID();
            Server.Answer refused = post(server, report + "/commands/advance", key, TOO_EARLY);
            Server.Answer again = post(server, report + "/commands/advance", key, TOO_EARLY);
            assertThat(again.body()).isEqualTo(refused.body());
            for (Server.Answer answer : List.of(
                    refused,
                    server.get(base + "/nowhere"),
                    server.get(base + "/api/v1/cases?limit=x"),
                    post(server, base + "/api/v1/reports", UUID.randomUUID(), "{}"),
                    server.post(base + "/api/v1/reports", REPORT, "Content-Type", "application/json"))) {
                String type = answer.json().get("type").toString();
                Server.Answer documented = server.get(type);

                assertThat(answer.status()).as(type).isBetween(400, 499);
                assertThat(type).startsWith(base + "/problems/");
                assertThat(documented.status()).as(type).isEqualTo(200);
                assertThat(documented.json().get("type")).isEqualTo(type);
                assertThat(type).endsWith("/" + documented.json().get("code"));
            }
        }
    }

    @Test
    void every_kind_listed_is_found_below_the_mount() {
        try (Server server = at("/agency")) {
            List<?> kinds = (List<?>) server.get("/agency/problems").json().get("problems");

            assertThat(kinds).hasSameSizeAs(ProblemType.all()).allSatisfy(kind -> {
                String type = ((Map<?, ?>) kind).get("type").toString();
                assertThat(server.get(type).json().get("code")).isEqualTo(((Map<?, ?>) kind).get("code"));
            });
        }
    }
}
