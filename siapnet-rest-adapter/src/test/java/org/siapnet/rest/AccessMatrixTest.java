package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.siapnet.access.Role;
import org.siapnet.cases.DataBlockLifecycle;
import org.siapnet.cases.ExaminationLifecycle;
import org.siapnet.cases.FollowUpLifecycle;
import org.siapnet.cases.ObjectionLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;
import org.siapnet.rulebook.ElectionPack;

/**
 * Every operation of the description, with every role and every kind of jurisdiction, against the tables: who may act is
 * read off the rows of the lifecycles, all else is written down here, and an operation without a line fails.
 */
class AccessMatrixTest {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.REPORTER, Role.SUPERVISOR, Role.TASKFORCE, Role.AUTHORITY, Role.BKN, Role.IMPORTER);
    private static final Set<Role> REVEALERS = EnumSet.of(Role.SUPERVISOR, Role.AUTHORITY, Role.BKN, Role.IMPORTER);
    /** Nothing for the public, whatever the policy allows. */
    private static final Set<String> REVIEWED = Set.of("listEditions", "getEdition");

    private static final Map<String, Matrix.Expectation> EXPECTED = expected();

    private static World world;
    private static List<Walk.Exchange> walk;
    private static String person;
    private static volatile boolean careless;

    @BeforeAll
    static void start() {
        AccessPolicy policy = AccessPolicy.byRoleAndJurisdiction();
        world = World.inMemory(Matrix::synthetic, request -> careless || policy.allows(request));
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
            Matrix.Expectation expected = Optional.ofNullable(EXPECTED.get(operation.id()))
                    .orElseThrow(() -> new AssertionError("no expectation: " + operation.id()));
            for (Role role : Role.values()) {
                for (Matrix.Reach reach : Matrix.reaches(person)) {
                    for (boolean supervisor : new boolean[] {false, true}) {
                        String account = Matrix.account(role, reach, supervisor);
                        Matrix.fault(expected, role, reach, send(operation, account))
                                .ifPresent(fault -> holes.add(operation.id() + " " + account + ": " + fault));
                        cells++;
                    }
                }
            }
        }

        assertThat(holes).isEmpty();
        assertThat(cells)
                .isEqualTo(operations().size()
                        * Role.values().length
                        * Matrix.reaches(person).size()
                        * 2);
    }

    @Test
    void the_matrix_notices_a_policy_that_allows_everything() {
        Set<String> noticed = new TreeSet<>();
        careless = true;
        try {
            for (OpenApiOperation operation : operations()) {
                for (Matrix.Reach reach : Matrix.reaches(person)) {
                    String account = Matrix.account(Role.PUBLIC, reach, true);
                    Matrix.fault(EXPECTED.get(operation.id()), Role.PUBLIC, reach, send(operation, account))
                            .ifPresent(fault -> noticed.add(operation.id()));
                }
            }
        } finally {
            careless = false;
        }

        assertThat(noticed)
                .containsAll(EXPECTED.entrySet().stream()
                        .filter(entry -> EnumSet.of(
                                        Matrix.Kind.ANYWHERE,
                                        Matrix.Kind.WITHIN,
                                        Matrix.Kind.STEP,
                                        Matrix.Kind.OPENING,
                                        Matrix.Kind.NATIONWIDE)
                                .contains(entry.getValue().kind()))
                        .map(Map.Entry::getKey)
                        .filter(id -> !id.equals("getStatistics") && !REVIEWED.contains(id))
                        .toList());
    }

    @Test
    void without_an_account_only_what_is_published_is_answered() {
        for (OpenApiOperation operation : operations()) {
            int status = send(operation, "").status();

            assertThat(status == 401)
                    .as(operation.id() + " " + status)
                    .isEqualTo(EXPECTED.get(operation.id()).kind() != Matrix.Kind.PUBLISHED);
        }
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

    private static Map<String, Matrix.Expectation> expected() {
        Map<String, Matrix.Expectation> all = new LinkedHashMap<>();
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
                .forEach(id -> all.put(id, new Matrix.Expectation(Matrix.Kind.PUBLISHED, ALL)));
        Stream.of("listReports", "listCases", "listEvents")
                .forEach(id -> all.put(id, new Matrix.Expectation(Matrix.Kind.ANYWHERE, Matrix.READERS)));
        all.put(
                "getStatistics",
                new Matrix.Expectation(Matrix.Kind.ANYWHERE, EnumSet.complementOf(EnumSet.of(Role.PUBLIC))));
        REVIEWED.forEach(id ->
                all.put(id, new Matrix.Expectation(Matrix.Kind.ANYWHERE, EnumSet.of(Role.AUTHORITY, Role.AUDITOR))));
        Stream.of("proposeEdition", "agreeEdition", "withdrawEdition")
                .forEach(id ->
                        all.put(id, new Matrix.Expectation(Matrix.Kind.NATIONWIDE, Matrix.by(EditionLifecycle.TABLE))));
        all.put("keepPerson", new Matrix.Expectation(Matrix.Kind.ANYWHERE, KEEPERS));
        for (String docket : List.of("Report", "Case")) {
            Stream.of(
                            "get" + docket,
                            "list" + docket + "Actions",
                            "get" + docket + "Timeline",
                            "list" + docket + "Deadlines")
                    .forEach(id -> all.put(id, new Matrix.Expectation(Matrix.Kind.WITHIN, Matrix.READERS)));
        }
        Stream.of("getExamination", "getRecommendation", "getBlock", "getObjection", "askReporters")
                .forEach(id -> all.put(id, new Matrix.Expectation(Matrix.Kind.WITHIN, Matrix.READERS)));
        all.put("revealRespondent", new Matrix.Expectation(Matrix.Kind.WITHIN, REVEALERS));
        all.put("keepReporter", new Matrix.Expectation(Matrix.Kind.WITHIN, KEEPERS));
        all.put("agreeReporters", new Matrix.Expectation(Matrix.Kind.BY_TWO, Set.of()));
        all.put("revealReporters", new Matrix.Expectation(Matrix.Kind.BY_TWO, Set.of()));
        steps().forEach((id, roles) -> all.put(
                id, new Matrix.Expectation(id.startsWith("open") ? Matrix.Kind.OPENING : Matrix.Kind.STEP, roles)));
        return all;
    }

    /** The action that the walk's first example of each command asks for, and who the rows say may take it. */
    private static Map<String, Set<Role>> steps() {
        Map<String, Set<Role>> steps = new LinkedHashMap<>();
        steps.put("openReport", Matrix.by(ReportLifecycle.TABLE, "RECEIVE"));
        steps.put("advance", Matrix.by(ReportLifecycle.TABLE, "START_PRELIMINARY_REVIEW"));
        steps.put("nameRespondent", Matrix.by(ReportLifecycle.TABLE, "NAME_RESPONDENT"));
        steps.put("registerReport", Matrix.by(ReportLifecycle.TABLE, "REGISTER"));
        steps.put("decideReport", Matrix.by(ReportLifecycle.TABLE, "DECIDE"));
        steps.put("forwardReport", Matrix.by(ReportLifecycle.TABLE, "FORWARD"));
        steps.put("openCase", Matrix.by(ExaminationLifecycle.TABLE, "SUBMIT"));
        steps.put("examine", Matrix.by(ExaminationLifecycle.TABLE, "START_VERIFICATION"));
        steps.put("proposeRecommendation", Matrix.by(FollowUpLifecycle.TABLE, "PROPOSE"));
        steps.put("followUp", Matrix.by(FollowUpLifecycle.TABLE, "ISSUE"));
        steps.put("recordFollowUp", Matrix.by(FollowUpLifecycle.TABLE, "RECORD_FOLLOW_UP"));
        steps.put("block", Matrix.by(DataBlockLifecycle.TABLE, "WARN"));
        steps.put("objection", Matrix.by(ObjectionLifecycle.TABLE, "FILE"));
        steps.put("correctReportFact", Matrix.by(EntryLifecycle.TABLE, "CORRECT_FACT"));
        steps.put("correctFact", Matrix.by(EntryLifecycle.TABLE, "CORRECT_FACT"));
        steps.put("mergeReport", Matrix.by(EntryLifecycle.TABLE, "MERGE_DUPLICATE"));
        steps.put("mergeDuplicate", Matrix.by(EntryLifecycle.TABLE, "MERGE_DUPLICATE"));
        steps.put("voidReport", Matrix.by(EntryLifecycle.TABLE, "VOID_ENTRY"));
        steps.put("voidEntry", Matrix.by(EntryLifecycle.TABLE, "VOID_ENTRY"));
        return steps;
    }

    private static List<OpenApiOperation> operations() {
        return OpenApiOperation.all(
                new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()).getSingletons());
    }
}
