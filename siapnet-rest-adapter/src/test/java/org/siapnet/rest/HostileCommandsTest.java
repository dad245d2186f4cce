package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;
import tools.jackson.databind.json.JsonMapper;

/** Every member of every body, and every parameter, as it should not be: never an error of the server, never an echo. */
@ParameterizedClass
@EnumSource(value = Storage.class, names = "POSTGRESQL")
class HostileCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NIP = "190001012020121001";
    private static final List<Object> VALUES = Arrays.asList(
            null,
            1,
            -1,
            true,
            3.5e300,
            "",
            NIP,
            "\u0000",
            "\ud800",
            "0000-00-00",
            "9999-12-31",
            "2199-12-31",
            "2020-10-05T25:00:00+99:00",
            "a".repeat(5_000),
            List.of(),
            List.of(NIP),
            Arrays.asList((Object) null),
            Map.of(),
            Map.of("value", NIP),
            Map.of(NIP, NIP));
    private static World world;
    private static Requests requests;
    private static List<Walk.Exchange> walk;

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) {
        world = World.on(storage);
        requests = new Requests(world);
        walk = Walk.through(world.server());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @Test
    void no_member_of_a_body_can_break_it() {
        int sent = 0;
        for (Walk.Exchange exchange : firsts()) {
            for (String body : mutations(Walk.json(exchange.body()))) {
                Server.Answer answer = requests.post("everybody", exchange.path(), body, "If-Match", "*");

                assertThat(answer.status()).as(exchange.path() + body).isLessThan(500);
                if (answer.status() >= 400) {
                    assertThat(answer.body()).as(body).doesNotContain(NIP, "Exception", "\tat ");
                }
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(1_500);
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        for (Walk.Exchange exchange : firsts()) {
            Server.Answer answer = requests.post("everybody", exchange.path(), "{}", "If-Match", "*");

            OpenApiOperation operation = operation(exchange);
            Set<String> required = new LinkedHashSet<>();
            for (var component : operation.body().orElseThrow().getRecordComponents()) {
                boolean given = component.getName().equals("caseId")
                        || component.getName().equals("report")
                                && !Commands.OF_CASES
                                        .base()
                                        .isAssignableFrom(operation.body().get());
                if (!RecordBinding.mayBeAbsent(component.getType()) && !given) {
                    required.add(component.getName());
                }
            }
            assertThat(answer.status()).as(exchange.path()).isEqualTo(400);
            assertThat((List<?>) answer.json().get("errors"))
                    .as(exchange.path())
                    .map(error -> ((Map<?, ?>) error).get("field").toString())
                    .containsExactlyElementsOf(required);
        }
    }

    @Test
    void no_parameter_of_a_query_can_break_it() {
        for (OpenApiOperation operation : operations()) {
            if (operation.described().query() == Described.None.class) {
                continue;
            }
            String path = walk.stream()
                    .filter(exchange -> OpenApiExamples.operation(exchange).equals(operation.id()))
                    .findFirst()
                    .orElseThrow()
                    .path();
            for (var component : operation.described().query().getRecordComponents()) {
                for (String value : List.of(
                        "", "x", NIP, "-1", "0", "99999999999", "%00", "%ed%a0%80", "9999-12-31", "a&a", "%25%27;--")) {
                    String asked = path.replaceFirst("\\?.*", "") + "?" + component.getName() + "=" + value;
                    Server.Answer answer = requests.get("everybody", asked);
                    assertThat(answer.status()).as(asked).isLessThan(500);
                    if (answer.status() >= 400) {
                        assertThat(answer.body()).as(asked).doesNotContain(NIP, "Exception");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases/%2e%2e%2freports",
                "/api/v1/cases/x",
                "/api/v1/cases/00000000-0000-0000-0000-000000000000",
                "/api/v1/cases/%00",
                "/api/v1/cases//timeline",
                "/api/v1/cases/190001012020121001/timeline",
                "/api/v1/reports/%F0%9F%92%A9"
            })
    void an_address_that_is_none_is_not_found(String path) {
        assertThat(requests.get("everybody", path).status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file-report", "FileReport", "nothing", "advance%2f", "submit-case"})
    void a_command_that_is_none_is_not_found(String command) {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");

        assertThat(requests.post("everybody", report + "/commands/" + command, "{}", "If-Match", "*")
                        .status())
                .isEqualTo(404);
    }

    private static List<Walk.Exchange> firsts() {
        Map<String, Walk.Exchange> firsts = new LinkedHashMap<>();
        walk.stream()
                .filter(exchange -> !exchange.body().isEmpty())
                .forEach(exchange -> firsts.putIfAbsent(exchange.operation(), exchange));
        return new ArrayList<>(firsts.values());
    }

    private static List<String> mutations(Map<?, ?> body) {
        List<String> mutations = new ArrayList<>();
        body.keySet().forEach(key -> VALUES.forEach(value -> mutations.add(with(body, key, value))));
        body.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.keySet()
                        .forEach(member -> VALUES.forEach(of ->
                                mutations.add(with(body, key, JSON.readValue(with(inner, member, of), Map.class)))));
            }
        });
        mutations.add(with(body, NIP, "x"));
        return mutations;
    }

    private static String with(Map<?, ?> body, Object key, Object value) {
        Map<Object, Object> copy = new LinkedHashMap<>(body);
        copy.put(key, value == null || !value.equals("\ud800") ? value : "SURROGATE");
        return JSON.writeValueAsString(copy).replace("SURROGATE", "\\ud800");
    }

    private static OpenApiOperation operation(Walk.Exchange exchange) {
        return operations().stream()
                .filter(operation -> operation.id().equals(OpenApiExamples.operation(exchange)))
                .findFirst()
                .orElseThrow();
    }

    private static List<OpenApiOperation> operations() {
        return OpenApiOperation.all(
                new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()).getSingletons());
    }
}
