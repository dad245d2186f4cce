package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.UseCase;
import org.siapnet.port.CommandId;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;
import org.siapnet.rulebook.ElectionPack;

class ProblemOverHttpTest {
    private static final String NIP = "190001012020121001";
    private static Server server;

    /** Throws what use cases may throw. */
    @Path("thrown")
    public static final class Throwing {
        @GET
        @Path("{what}")
        @Published
        public String thrown(@PathParam("what") String what) {
            UUID id = new UUID(0, 7);
            throw switch (what) {
                case "denied" -> new AccessDeniedException(UseCase.REVEAL);
                case "stale" -> new StaleVersionException(new StreamId(StreamId.Kind.CASE, id), 3, 4);
                case "reused" -> new CommandIdReusedException(new CommandId(id));
                case "argument" -> new IllegalArgumentException("nip: " + NIP);
                default -> new IllegalStateException("secret " + NIP);
            };
        }
    }

    @BeforeAll
    static void start() {
        Siapnet siapnet = Siapnet.builder().build();
        server = Server.of(new SiapnetApplication(siapnet, ElectionPack.indonesia()) {
            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                Set<Object> all = new HashSet<>(super.getSingletons());
                all.add(new Throwing());
                return all;
            }
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/thrown/denied,403,ACCESS_DENIED",
        "/thrown/stale,412,STALE_VERSION",
        "/thrown/reused,422,COMMAND_ID_REUSED",
        "/thrown/argument,500,INTERNAL_ERROR",
        "/thrown/anything,500,INTERNAL_ERROR",
        "/nowhere,404,NOT_FOUND",
        "/api/v1/lifecycles/nothing,404,NOT_FOUND",
        "/problems/NO_SUCH_CODE,404,NOT_FOUND",
        "/api/v1/law/classify,405,METHOD_NOT_ALLOWED"
    })
    void what_is_thrown_becomes_a_problem(String path, int status, String code) {
        Server.Answer answer = server.get(path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().get("type")).isEqualTo("/problems/" + code);
        assertThat(answer.json().get("status")).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(NIP, "Exception", "secret", "\tat ", "null", "[]");
        assertThat(server.get(answer.json().get("type").toString()).status()).isEqualTo(200);
    }

    @Test
    void the_log_says_where_it_failed_and_under_which_id_but_not_with_what() {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("org.siapnet.rest");
        log.addHandler(handler);
        Server.Answer answer = server.get("/thrown/anything?nip=" + NIP);
        log.removeHandler(handler);

        assertThat(lines)
                .singleElement()
                .asString()
                .contains(answer.header("X-Request-Id"), "IllegalStateException", "Throwing.thrown")
                .doesNotContain(NIP, "secret");
    }

    @Test
    void a_method_that_is_not_there_names_those_that_are() {
        assertThat(server.get("/api/v1/law/classify").header("Allow")).contains("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "en,en,Not found",
        "'en-GB,id;q=0.5',en,Not found",
        "'fr, en;q=0',id,Tidak ditemukan",
        "'id;q=0.3, en;q=0.9',en,Not found",
        "';;;===',id,Tidak ditemukan",
        "*,id,Tidak ditemukan"
    })
    void a_problem_speaks_the_language_asked_for(String asked, String language, String title) {
        Server.Answer answer = server.get("/nowhere", "Accept-Language", asked);

        assertThat(answer.json().get("title")).isEqualTo(title);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Language");
    }

    @Test
    void every_kind_of_problem_is_documented_in_both_languages() {
        List<?> kinds = (List<?>) server.get("/problems").json().get("problems");

        assertThat(kinds).hasSameSizeAs(ProblemType.all()).allSatisfy(kind -> {
            Map<?, ?> of = (Map<?, ?>) kind;
            for (Object text : List.of(of.get("title"), of.get("explanation"))) {
                assertThat(((Map<?, ?>) text).keySet()).hasToString("[id, en]");
                assertThat(((Map<?, ?>) text).values()).map(Object::toString).doesNotContain("");
            }
            assertThat(server.get(of.get("type").toString()).json().get("code")).isEqualTo(of.get("code"));
        });
    }

    @Test
    void every_answer_carries_what_keeps_browsers_from_misusing_it() {
        for (String path : List.of("/problems", "/nowhere", "/thrown/anything")) {
            Server.Answer answer = server.get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("X-Request-Id")).hasSize(36);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void a_request_id_is_kept_only_where_it_cannot_be_personal_data() {
        String id = "01890c8e-0000-7000-8000-00000000abcd";

        assertThat(server.get("/problems", "X-Request-Id", id).header("X-Request-Id"))
                .isEqualTo(id);
        assertThat(server.get("/problems", "X-Request-Id", NIP).header("X-Request-Id"))
                .isNotEqualTo(NIP)
                .hasSize(36);
    }

    @Test
    void a_browser_gets_a_page_in_the_language_asked_for() {
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";

        Server.Answer page = server.get("/problems/NOT_OVERDUE", "Accept", browser, "Accept-Language", "en");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"en\">", "<h1>Not overdue</h1>", "NOT_OVERDUE", "422");
        assertThat(server.get("/problems/NOT_OVERDUE").header("Content-Type")).isEqualTo("application/json");
        assertThat(server.get("/problems/NOTHING", "Accept", browser).status()).isEqualTo(404);
    }
}
