package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.DataBlockLifecycle;
import org.siapnet.cases.ExaminationLifecycle;
import org.siapnet.cases.FollowUpLifecycle;
import org.siapnet.cases.ObjectionLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every action of every lifecycle table, as a request that asks for it, by every role in every kind of jurisdiction. An action
 * that no request asks for, and a command that asks for no action, fail.
 */
class LifecycleMatrixTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Lifecycle<?, ?, ?>> OF_CASES = List.of(
            ExaminationLifecycle.TABLE,
            FollowUpLifecycle.TABLE,
            DataBlockLifecycle.TABLE,
            ObjectionLifecycle.TABLE,
            EntryLifecycle.TABLE);
    private static final List<Lifecycle<?, ?, ?>> OF_REPORTS = List.of(ReportLifecycle.TABLE, EntryLifecycle.TABLE);
    /** Rows that are taken by asking for another one, by lifecycle and action. */
    private static final Map<String, String> BY_ANOTHER =
            Map.of("entry.OPEN", "opening the report or case", "follow-up.REVISE", "PROPOSE, of what was contested");

    private static World world;
    private static List<Walk.Exchange> walk;
    private static List<Matrix.Reach> reaches;
    private static volatile AccessPolicy policy = AccessPolicy.byRoleAndJurisdiction();

    /** A request that asks for an action of a lifecycle. */
    private record Asked(String name, Matrix.Expectation expected, String path, String body) {}

    @BeforeAll
    static void start() {
        world = World.inMemory(Matrix::synthetic, request -> policy.allows(request));
        walk = Walk.through(world.server());
        reaches = Matrix.reaches(new Requests(world)
                .get("auditor", example("getCase").path())
                .body()
                .replaceAll("(?s).*\"person\":\"([0-9a-f-]{36})\".*", "$1"));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void every_action_by_every_role_in_every_jurisdiction_is_as_its_rows_say() {
        List<String> holes = new ArrayList<>();
        for (Asked asked : all()) {
            for (Role role : Role.values()) {
                for (Matrix.Reach reach : reaches) {
                    fault(asked, role, reach)
                            .ifPresent(
                                    fault -> holes.add(asked.name() + " " + role + " " + reach.name() + ": " + fault));
                }
            }
        }

        assertThat(holes).isEmpty();
    }

    @Test
    void every_command_asks_for_some_action_of_the_tables() {
        Set<String> asking = new TreeSet<>();
        all().forEach(asked -> asking.add(asked.name().replaceFirst(" .*", "")));

        assertThat(asking)
                .isEqualTo(new TreeSet<>(Stream.concat(
                                Commands.OF_REPORTS.types().keySet().stream(),
                                Commands.OF_CASES.types().keySet().stream())
                        .toList()));
    }

    @Test
    void what_no_request_asks_for_is_taken_by_asking_for_another_row() {
        Set<String> unasked = new TreeSet<>();
        Stream.of(OF_CASES, OF_REPORTS)
                .flatMap(List::stream)
                .forEach(table -> actions(table).forEach(action -> unasked.add(table.id() + "." + action)));
        all().forEach(asked -> unasked.remove(asked.name().replaceFirst(".* ", "")));

        assertThat(unasked).isEqualTo(new TreeSet<>(BY_ANOTHER.keySet()));
    }

    @Test
    void the_matrix_notices_each_action_that_a_policy_lets_everybody_take() {
        assertThat(noticed(request -> true, Role.PUBLIC)).isEqualTo(names());
    }

    @Test
    void the_matrix_notices_each_action_where_a_policy_forgets_the_jurisdiction() {
        AccessPolicy sound = AccessPolicy.byRoleAndJurisdiction();

        assertThat(noticed(request -> sound.allows(anywhere(request)), Role.IMPORTER))
                .isEqualTo(names());
    }

    @Test
    void the_matrix_notices_each_action_that_a_policy_denies_who_may_take_it() {
        AccessPolicy sound = AccessPolicy.byRoleAndJurisdiction();

        assertThat(noticed(request -> request.useCase() != UseCase.ACT && sound.allows(request), Role.IMPORTER))
                .isEqualTo(names());
    }

    private static AccessRequest anywhere(AccessRequest request) {
        return new AccessRequest(
                request.actor().within(Jurisdiction.nationwide()),
                request.useCase(),
                request.action(),
                request.performers(),
                Subject.nothing(),
                request.second());
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        all().forEach(asked -> names.add(asked.name()));
        return names;
    }

    /** The actions of which some request of that role is answered otherwise than expected. */
    private static Set<String> noticed(AccessPolicy broken, Role role) {
        Set<String> noticed = new LinkedHashSet<>();
        AccessPolicy sound = policy;
        policy = broken;
        try {
            for (Asked asked : all()) {
                reaches.forEach(reach -> fault(asked, role, reach).ifPresent(fault -> noticed.add(asked.name())));
            }
        } finally {
            policy = sound;
        }
        return noticed;
    }

    private static Optional<String> fault(Asked asked, Role role, Matrix.Reach reach) {
        return Matrix.fault(
                asked.expected(),
                role,
                reach,
                new Requests(world)
                        .post(
                                Matrix.account(role, reach, false),
                                UUID.randomUUID(),
                                asked.path(),
                                asked.body(),
                                "If-Match",
                                "*"));
    }

    private static List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        OF_REPORTS.forEach(table -> actions(table)
                .forEach(action -> asking(Commands.OF_REPORTS, table, action).ifPresent(all::add)));
        OF_CASES.forEach(table -> actions(table)
                .forEach(action -> asking(Commands.OF_CASES, table, action).ifPresent(all::add)));
        return all;
    }

    private static Set<String> actions(Lifecycle<?, ?, ?> table) {
        Set<String> actions = new LinkedHashSet<>();
        table.rows().forEach(row -> actions.add(row.action().name()));
        return actions;
    }

    /** The request of the walk for that command, changed so that it asks for the action. */
    private static Optional<Asked> asking(Commands<?> commands, Lifecycle<?, ?, ?> table, String action) {
        String of = table.id() + "." + action;
        if (BY_ANOTHER.containsKey(of)) {
            return Optional.empty();
        }
        String command = commands.of(table.id(), action).orElseThrow();
        boolean opens = command.equals(commands.opening());
        Walk.Exchange example = opens
                ? example(commands == Commands.OF_REPORTS ? "openReport" : "openCase")
                : example(OpenApiOperation.camel(command));
        Map<String, Object> body = new LinkedHashMap<>();
        Walk.json(example.body()).forEach((name, value) -> body.put(name.toString(), value));
        body.computeIfPresent("action", (name, before) -> action);
        body.computeIfPresent("step", (name, before) -> action);
        if (action.equals("START_TRACING")) {
            body.put("source", "TEMUAN");
        }
        assertThat(asks(commands, command, body)).as(of + body).isEqualTo(of);
        return Optional.of(new Asked(
                command + " " + of,
                new Matrix.Expectation(opens ? Matrix.Kind.OPENING : Matrix.Kind.STEP, Matrix.by(table, action)),
                example.path(),
                JSON.writeValueAsString(body)));
    }

    /** The action that the decider understands the body to ask for. */
    private static String asks(Commands<?> commands, String command, Map<String, Object> body) {
        UUID id = new UUID(1, 1);
        Object made = RecordBinding.ofJson(
                Optional.ofNullable(commands.types().get(command)).orElseThrow(),
                body,
                Map.of(commands.id(), commands == Commands.OF_REPORTS ? ReportId.of(id) : CaseId.of(id)));
        if (made instanceof ReportCommand of) {
            ReportDecider decider = new ReportDecider();
            return decider.lifecycle(of) + "." + decider.action(of);
        }
        CaseDecider decider = new CaseDecider();
        return decider.lifecycle((CaseCommand) made) + "." + decider.action((CaseCommand) made);
    }

    private static Walk.Exchange example(String operation) {
        return walk.stream()
                .filter(exchange -> OpenApiExamples.operation(exchange).equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + operation));
    }
}
