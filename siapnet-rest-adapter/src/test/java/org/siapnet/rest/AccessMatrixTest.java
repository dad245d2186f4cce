package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.cases.DataBlockLifecycle;
import org.siapnet.cases.ExaminationLifecycle;
import org.siapnet.cases.FollowUpLifecycle;
import org.siapnet.cases.ObjectionLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;
import org.siapnet.rulebook.ElectionPack;

/**
 * Every operation of the description, with every role and every kind of jurisdiction, against the tables: who may act is
 * read off the rows of the lifecycles, all else is written down here, and an operation without a line fails.
 */
class AccessMatrixTest {
    private static final String AGENCY = "KEMENDAGRI:33.03";
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> READERS = EnumSet.of(
            Role.SUPERVISOR,
            Role.AUTHORITY,
            Role.TASKFORCE,
            Role.PPK,
            Role.BKN,
            Role.RESPONDENT,
            Role.IMPORTER,
            Role.AUDITOR);
    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.REPORTER, Role.SUPERVISOR, Role.TASKFORCE, Role.AUTHORITY, Role.BKN, Role.IMPORTER);
    private static final Set<Role> REVEALERS = EnumSet.of(Role.SUPERVISOR, Role.AUTHORITY, Role.BKN, Role.IMPORTER);
    /** Nothing for the public, whatever the policy allows. */
    private static final Set<String> COUNTED = Set.of("getStatistics", "listEditions", "getEdition");

    private static final Map<String, Expectation> EXPECTED = expected();

    private static World world;
    private static List<Walk.Exchange> walk;
    private static String person;
    private static volatile boolean careless;

    /** How an operation is guarded. */
    private enum Kind {
        /** Anybody, without an account. */
        PUBLISHED,
        /** By role, wherever; lists are cut to what is within reach. */
        ANYWHERE,
        /** By role and within reach. */
        WITHIN,
        /** A step: by the roles of the lifecycle's rows, and within reach. */
        STEP,
        /** Like a step, on a report or case that is not there yet. */
        OPENING,
        /** By role, with the whole country in the jurisdiction. */
        NATIONWIDE,
        /** By two: nothing for one alone. */
        BY_TWO
    }

    private record Expectation(Kind kind, Set<Role> roles) {}

    private record Reach(String name, Jurisdiction bound, boolean covers) {}

    @BeforeAll
    static void start() {
        AccessPolicy policy = AccessPolicy.byRoleAndJurisdiction();
        world = World.inMemory(AccessMatrixTest::synthetic, request -> careless || policy.allows(request));
        walk = Walk.through(world.server());
        person = new Requests(world)
                .get("auditor", first("getCase").path())
                .body()
                .replaceAll("(?s).*\"person\":\"([0-9a-f-]{36})\".*", "$1");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void every_operation_has_an_expectation_and_nothing_else_has() {
        assertThat(operations()).map(OpenApiOperation::id).hasSizeGreaterThan(45);
        assertThat(new TreeSet<>(operations().stream().map(OpenApiOperation::id).toList()))
                .isEqualTo(new TreeSet<>(EXPECTED.keySet()));
    }

    @Test
    void every_operation_by_every_role_in_every_jurisdiction_is_as_the_policy_says() {
        List<String> holes = new ArrayList<>();
        int cells = 0;
        for (OpenApiOperation operation : operations()) {
            Expectation expected = Optional.ofNullable(EXPECTED.get(operation.id()))
                    .orElseThrow(() -> new AssertionError("no expectation: " + operation.id()));
            for (Role role : Role.values()) {
                for (Reach reach : reaches()) {
                    for (boolean supervisor : new boolean[] {false, true}) {
                        String account = "syn~" + role + "~" + reach.bound().scope() + "~"
                                + reach.bound().code() + "~" + supervisor;
                        fault(operation, expected, role, reach, account)
                                .ifPresent(fault -> holes.add(operation.id() + " " + account + ": " + fault));
                        cells++;
                    }
                }
            }
        }

        assertThat(holes).isEmpty();
        assertThat(cells)
                .isEqualTo(
                        operations().size() * Role.values().length * reaches().size() * 2);
    }

    @Test
    void the_matrix_notices_a_policy_that_allows_everything() {
        Set<String> noticed = new TreeSet<>();
        careless = true;
        try {
            for (OpenApiOperation operation : operations()) {
                for (Reach reach : reaches()) {
                    String account = "syn~PUBLIC~" + reach.bound().scope() + "~"
                            + reach.bound().code() + "~true";
                    fault(operation, EXPECTED.get(operation.id()), Role.PUBLIC, reach, account)
                            .ifPresent(fault -> noticed.add(operation.id()));
                }
            }
        } finally {
            careless = false;
        }

        assertThat(noticed)
                .containsAll(EXPECTED.entrySet().stream()
                        .filter(entry -> EnumSet.of(
                                        Kind.ANYWHERE, Kind.WITHIN, Kind.STEP, Kind.OPENING, Kind.NATIONWIDE)
                                .contains(entry.getValue().kind()))
                        .map(Map.Entry::getKey)
                        .filter(id -> !COUNTED.contains(id))
                        .toList());
    }

    @Test
    void without_an_account_only_what_is_published_is_answered() {
        for (OpenApiOperation operation : operations()) {
            int status = send(operation, "").status();

            assertThat(status == 401)
                    .as(operation.id() + " " + status)
                    .isEqualTo(EXPECTED.get(operation.id()).kind() != Kind.PUBLISHED);
        }
    }

    private static Optional<String> fault(
            OpenApiOperation operation, Expectation expected, Role role, Reach reach, String account) {
        boolean may = expected.roles().contains(role);
        boolean reads = READERS.contains(role) && reach.covers();
        Server.Answer answer = send(operation, account);
        String code = answer.status() < 400
                ? "DONE"
                : String.valueOf(answer.json().get("type")).replace("/problems/", "");
        Set<String> possible = switch (expected.kind()) {
            case PUBLISHED -> Set.of("DONE");
            case ANYWHERE -> may ? Set.of("DONE") : Set.of("ACCESS_DENIED");
            case WITHIN -> !reads ? Set.of("NOT_FOUND") : may ? Set.of("DONE") : Set.of("ACCESS_DENIED");
            case NATIONWIDE ->
                may && reach.bound().scope() == Jurisdiction.Scope.NATIONWIDE ? Set.of() : Set.of("ACCESS_DENIED");
            case BY_TWO -> Set.of("NOT_FOUND");
            case OPENING -> may && reach.covers() ? Set.of() : Set.of("ACCESS_DENIED");
            case STEP -> {
                if (may && reach.covers()) {
                    yield Set.of();
                }
                yield reads ? Set.of("ACCESS_DENIED") : Set.of("NOT_FOUND");
            }
        };
        boolean let = possible.isEmpty();
        boolean denied =
                code.equals("ACCESS_DENIED") || code.equals("NOT_FOUND") && (reads || expected.kind() == Kind.OPENING);
        if (let ? denied : !possible.contains(code)) {
            return Optional.of(code + " instead of " + (let ? "let through" : possible));
        }
        return answer.status() < 400 && !reach.covers() && answer.body().contains(AGENCY) && !published(expected)
                ? Optional.of("shows another agency")
                : Optional.empty();
    }

    private static boolean published(Expectation expected) {
        return expected.kind() == Kind.PUBLISHED;
    }

    private static Server.Answer send(OpenApiOperation operation, String account) {
        Walk.Exchange example = first(operation.id());
        Requests requests = new Requests(world);
        if (operation.verb().equals("get")) {
            return requests.get(account, example.path());
        }
        // a step that was taken already is refused by the lifecycle, after the policy let it through
        return requests.post(account, UUID.randomUUID(), example.path(), example.body(), "If-Match", "*");
    }

    private static Walk.Exchange first(String operation) {
        return walk.stream()
                .filter(exchange -> OpenApiExamples.operation(exchange).equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static List<Reach> reaches() {
        return List.of(
                new Reach("nationwide", Jurisdiction.nationwide(), true),
                new Reach("province", Jurisdiction.region("33"), true),
                new Reach("district", Jurisdiction.region("33.03"), true),
                new Reach("a district whose code begins alike", Jurisdiction.region("33.0"), false),
                new Reach("another district", Jurisdiction.region("73.71"), false),
                new Reach("agency", Jurisdiction.agency(AGENCY), true),
                new Reach("another agency", Jurisdiction.agency("KEMENDAGRI:73.71"), false),
                new Reach("person", Jurisdiction.person(person), true),
                new Reach("another person", Jurisdiction.person(new UUID(7, 7).toString()), false));
    }

    private static Optional<Actor> synthetic(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(header -> header.replaceFirst("^Bearer ", ""))
                .filter(token -> token.startsWith("syn~"))
                .map(token -> {
                    String[] parts = token.split("~", -1);
                    Role role = Role.valueOf(parts[1]);
                    return new Actor(
                            "syn-" + Digests.of(token).substring(0, 12).replaceAll("[0-9]", "x"),
                            Set.of(role),
                            "SYN",
                            new Jurisdiction(Jurisdiction.Scope.valueOf(parts[2]), parts[3]),
                            Boolean.parseBoolean(parts[4]));
                });
    }

    private static Map<String, Expectation> expected() {
        Map<String, Expectation> all = new LinkedHashMap<>();
        Stream.of(
                        "classify",
                        "getStage",
                        "getDeadline",
                        "listLifecycles",
                        "getLifecycle",
                        "listProblems",
                        "getProblem",
                        "getDescription",
                        "getLiveness",
                        "getReadiness",
                        "getProgress",
                        "listPublishedStatistics")
                .forEach(id -> all.put(id, new Expectation(Kind.PUBLISHED, ALL)));
        Stream.of("listReports", "listCases", "listEvents")
                .forEach(id -> all.put(id, new Expectation(Kind.ANYWHERE, READERS)));
        COUNTED.forEach(id ->
                all.put(id, new Expectation(Kind.ANYWHERE, EnumSet.complementOf(EnumSet.of(Role.PUBLIC)))));
        Stream.of("proposeEdition", "agreeEdition", "withdrawEdition")
                .forEach(id -> all.put(id, new Expectation(Kind.NATIONWIDE, by(EditionLifecycle.TABLE))));
        all.put("keepPerson", new Expectation(Kind.ANYWHERE, KEEPERS));
        for (String docket : List.of("Report", "Case")) {
            Stream.of(
                            "get" + docket,
                            "list" + docket + "Actions",
                            "get" + docket + "Timeline",
                            "list" + docket + "Deadlines")
                    .forEach(id -> all.put(id, new Expectation(Kind.WITHIN, READERS)));
        }
        Stream.of("getExamination", "getRecommendation", "getBlock", "getObjection", "askReporters")
                .forEach(id -> all.put(id, new Expectation(Kind.WITHIN, READERS)));
        all.put("revealRespondent", new Expectation(Kind.WITHIN, REVEALERS));
        all.put("keepReporter", new Expectation(Kind.WITHIN, KEEPERS));
        all.put("agreeReporters", new Expectation(Kind.BY_TWO, Set.of()));
        all.put("revealReporters", new Expectation(Kind.BY_TWO, Set.of()));
        steps().forEach((id, roles) ->
                all.put(id, new Expectation(id.startsWith("open") ? Kind.OPENING : Kind.STEP, roles)));
        return all;
    }

    /** The action that the walk's first example of each command asks for, and who the rows say may take it. */
    private static Map<String, Set<Role>> steps() {
        Map<String, Set<Role>> steps = new LinkedHashMap<>();
        steps.put("openReport", by(ReportLifecycle.TABLE, "RECEIVE"));
        steps.put("advance", by(ReportLifecycle.TABLE, "START_PRELIMINARY_REVIEW"));
        steps.put("nameRespondent", by(ReportLifecycle.TABLE, "NAME_RESPONDENT"));
        steps.put("registerReport", by(ReportLifecycle.TABLE, "REGISTER"));
        steps.put("decideReport", by(ReportLifecycle.TABLE, "DECIDE"));
        steps.put("forwardReport", by(ReportLifecycle.TABLE, "FORWARD"));
        steps.put("openCase", by(ExaminationLifecycle.TABLE, "SUBMIT"));
        steps.put("examine", by(ExaminationLifecycle.TABLE, "START_VERIFICATION"));
        steps.put("proposeRecommendation", by(FollowUpLifecycle.TABLE, "PROPOSE"));
        steps.put("followUp", by(FollowUpLifecycle.TABLE, "ISSUE"));
        steps.put("recordFollowUp", by(FollowUpLifecycle.TABLE, "RECORD_FOLLOW_UP"));
        steps.put("block", by(DataBlockLifecycle.TABLE, "WARN"));
        steps.put("objection", by(ObjectionLifecycle.TABLE, "FILE"));
        steps.put("correctReportFact", by(EntryLifecycle.TABLE, "CORRECT_FACT"));
        steps.put("correctFact", by(EntryLifecycle.TABLE, "CORRECT_FACT"));
        steps.put("mergeReport", by(EntryLifecycle.TABLE, "MERGE_DUPLICATE"));
        steps.put("mergeDuplicate", by(EntryLifecycle.TABLE, "MERGE_DUPLICATE"));
        steps.put("voidReport", by(EntryLifecycle.TABLE, "VOID_ENTRY"));
        steps.put("voidEntry", by(EntryLifecycle.TABLE, "VOID_ENTRY"));
        return steps;
    }

    private static Set<Role> by(Lifecycle<?, ?, ?> table, String action) {
        Set<Role> roles = EnumSet.of(Role.IMPORTER);
        table.rows().stream().filter(row -> row.action().name().equals(action)).forEach(row -> roles.addAll(row.by()));
        assertThat(roles).as(table.id() + " " + action).hasSizeGreaterThan(1);
        return roles;
    }

    /** Who the rows of the table name; nobody imports a publication. */
    private static Set<Role> by(Lifecycle<?, ?, ?> table) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        table.rows().forEach(row -> roles.addAll(row.by()));
        return roles;
    }

    private static List<OpenApiOperation> operations() {
        return OpenApiOperation.all(
                new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()).getSingletons());
    }
}
