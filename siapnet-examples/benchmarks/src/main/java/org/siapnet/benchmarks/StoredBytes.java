package org.siapnet.benchmarks;

import com.google.common.collect.Lists;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.benchmarks.Histories.History;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.DocumentNumber;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;
import org.siapnet.time.OccurredOn;

/**
 * Bytes a case takes on PostgreSQL after {@code VACUUM FULL}, entries and register row with all indexes, by how far it has come:
 * each history stored as one change, as an import stores it, and each step as a change of its own.
 */
public final class StoredBytes {
    private static final int BATCH = 500;
    private static final Instant RECORDED = Instant.parse("2021-03-01T02:03:04.567891Z");
    private static final CaseDecider CASES = new CaseDecider();
    private static final Actor EMPLOYER = Actor.of("account-3", "KEMENDAGRI:33.03", Role.PPK);
    private static final Actor KEEPER = Actor.of("account-4", "BKN", Role.BKN);

    /** A step and who takes it. */
    private record Step(CaseCommand command, DecisionContext by) {}

    /** How far a case has come. */
    private enum Way {
        NOT_PROVEN("not proven, closed"),
        DELIVERED("recommendation delivered, open"),
        VERIFIED("followed up and verified, closed"),
        PROCESSED("in process, followed up, verified, closed");

        private final String says;

        Way(String says) {
            this.says = says;
        }
    }

    private StoredBytes() {}

    /**
     * Prints a line for each way a case may have come.
     *
     * @param args URL of a server with user and password; cases, 10,000 if not said
     */
    public static void main(String[] args) throws SQLException {
        print(args[0], args.length > 1 ? Integer.parseInt(args[1]) : 10_000);
    }

    static void print(String url, int cases) throws SQLException {
        System.out.printf(Locale.ROOT, "%-44s%8s%16s%16s%n", "a case", "steps", "imported", "step by step");
        for (Way way : Way.values()) {
            List<List<Step>> histories = new ArrayList<>();
            SplittableRandom random = new SplittableRandom(7);
            for (int i = 0; i < cases; i++) {
                histories.add(steps(Histories.history(random), way, random));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-44s%8d%16d%16d%n",
                    way.says,
                    histories.get(0).size(),
                    bytes(url, histories, true),
                    bytes(url, histories, false));
        }
    }

    private static long bytes(String url, List<List<Step>> histories, boolean whole) throws SQLException {
        String schema = "bytes_" + System.nanoTime();
        try (HikariDataSource source = Servers.pool(url, schema, 3, "")) {
            Schema.migrate(source);
            JdbcJournal journal = JdbcJournal.on(source);
            for (List<List<Step>> part : Lists.partition(histories, BATCH)) {
                List<List<Change>> turns =
                        part.stream().map(history -> changes(history, whole)).toList();
                for (int turn = 0; turn < turns.get(0).size(); turn++) {
                    int at = turn;
                    List<Appended> stored = journal.append(
                            turns.stream().map(changes -> changes.get(at)).toList());
                    if (!stored.stream().allMatch(Appended.Stored.class::isInstance)) {
                        throw new IllegalStateException("not stored");
                    }
                }
            }
            if (!journal.verify(Policies.standard()).intact()) {
                throw new IllegalStateException("damaged");
            }
            HandWritten.execute(source, "VACUUM FULL siapnet_entry", "VACUUM FULL siapnet_register");
            long bytes = bytes(source) / histories.size();
            HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
            return bytes;
        }
    }

    /** Decided step by step; one change for all, or one for each step. */
    private static List<Change> changes(List<Step> steps, boolean whole) {
        List<Change> changes = new ArrayList<>();
        List<Event> happened = new ArrayList<>();
        NeutralityCase state = NeutralityCase.unknown(steps.get(0).command().caseId());
        long before = 0;
        for (Step step : steps) {
            Decision<CaseEvent> decision = CASES.decide(state, step.command(), step.by());
            if (!decision.isAccepted()) {
                throw new IllegalStateException("refused: " + decision.refusal());
            }
            for (CaseEvent event : decision.events()) {
                state = CASES.evolve(state, event);
                happened.add(event);
            }
            if (!whole || step == steps.get(steps.size() - 1)) {
                Slice slice = new Slice(
                        StreamId.of(state.id()),
                        before,
                        List.copyOf(happened),
                        RegisterRow.of(state, before + happened.size(), Policies.standard()));
                // the digest of a command is as long as that of any other
                changes.add(new Change(
                        CommandId.of(UUID.randomUUID()),
                        "5e".repeat(32),
                        RECORDED,
                        Recorder.of(step.by().actor()),
                        List.of(slice)));
                before += happened.size();
                happened.clear();
            }
        }
        return changes;
    }

    private static List<Step> steps(History history, Way way, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Histories.STEPS; i++) {
            steps.add(new Step(history.steps().get(i), Histories.context(i)));
        }
        CaseCommand.SubmitCase first = (CaseCommand.SubmitCase) history.steps().get(0);
        CaseCommand.SubmitCase reported = CaseCommand.SubmitCase.builder()
                .from(first)
                .report(ReportId.of(new UUID(random.nextLong(), random.nextLong())))
                .build();
        steps.set(0, new Step(reported, Histories.context(0)));
        LocalDate received = first.on().date();
        return switch (way) {
            case DELIVERED -> steps;
            case NOT_PROVEN -> notProven(history, steps, received);
            case VERIFIED -> verified(history, steps, received, false);
            case PROCESSED -> verified(history, steps, received, true);
        };
    }

    private static List<Step> notProven(History history, List<Step> steps, LocalDate received) {
        List<Step> closed = new ArrayList<>(steps.subList(0, 4));
        closed.add(new Step(
                new CaseCommand.Examine(
                        history.id(),
                        OccurredOn.on(received.plusDays(10)),
                        ExaminationAction.FIND_NOT_PROVEN,
                        Optional.empty(),
                        Evidence.EVIDENCED),
                Histories.PROPOSER));
        return closed;
    }

    private static List<Step> verified(History history, List<Step> steps, LocalDate received, boolean processed) {
        List<Step> closed = new ArrayList<>(steps);
        DecisionContext employer = by(EMPLOYER);
        if (processed) {
            closed.add(new Step(
                    step(history, OccurredOn.on(received.plusDays(27)), FollowUpAction.START_PROCESS), employer));
        }
        closed.add(new Step(
                new CaseCommand.RecordFollowUp(
                        history.id(),
                        OccurredOn.on(received.plusDays(35)),
                        DocumentNumber.of("800/1234/BKD/2020"),
                        "PROMOTION_DELAY_1Y"),
                employer));
        closed.add(new Step(step(history, OccurredOn.on(received.plusDays(45)), FollowUpAction.VERIFY), by(KEEPER)));
        return closed;
    }

    private static CaseCommand step(History history, OccurredOn on, FollowUpAction action) {
        return new CaseCommand.FollowUp(history.id(), on, action, Optional.empty(), Optional.empty());
    }

    private static DecisionContext by(Actor actor) {
        return new DecisionContext(actor, Histories.PROPOSER.law(), Histories.PROPOSER.policies());
    }

    private static long bytes(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_total_relation_size('siapnet_entry') + pg_total_relation_size('siapnet_register')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
