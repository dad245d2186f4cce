package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/**
 * Pekerjaan: what of a register row waits for an actor.
 *
 * @param row the report or case
 * @param waiting steps that are the usual next ones and that the actor may take
 */
record WorkItem(RegisterRow row, List<Wanted> waiting) {
    /** Conditions that hold in exceptional circumstances only, so that nobody waits for the step. */
    private static final Set<String> EXCEPTIONAL = Set.of(
            "LEFT_SERVICE",
            "REGIME_CHANGED",
            "DUE_DATE_MOVES",
            "BEFORE_DUE_DATE",
            "SILENCE",
            "RESPONDENT_NEW",
            "UNBLOCK_CAUSED");

    private static final Set<String> UNUSUAL = Set.of("ANNUL", "FILE", "LITIGATE", "WITHDRAW");
    private static final Set<String> ENDED = Set.of(
            "NO_VIOLATION",
            "OTHER_CHANNEL",
            "CLOSED",
            "NOT_REGISTERED",
            "NOT_PROVEN",
            "REJECTED",
            "CANCELLED",
            "MOOT",
            "TRANSFERRED");
    private static final Set<String> DONE = Set.of("FOLLOWED_UP", "VERIFIED", "MOOT");

    /** What waits in a row on a day. */
    static WorkItem of(RegisterRow row, Actor actor, LocalDate today) {
        List<Wanted> waiting = new ArrayList<>();
        standing(row).forEach((lifecycle, status) -> {
            for (LifecycleTable.Row step : Tables.rows(lifecycle)) {
                if (step.in().equals(status) && isUsual(step, row, today) && mayTake(step, actor)) {
                    waiting.add(new Wanted(lifecycle, step.on()));
                }
            }
        });
        return new WorkItem(row, row.entry().equals("VALID") ? waiting : List.of());
    }

    /** Whether something is still to come, whoever has to do it. */
    boolean open() {
        boolean blocked = row.block()
                .filter(status -> !Set.of("NONE", "UNBLOCKED").contains(status))
                .isPresent();
        boolean owed = row.followUp().filter(DONE::contains).isEmpty();
        return row.entry().equals("VALID") && (blocked || !ENDED.contains(row.status()) && owed);
    }

    private static Map<String, String> standing(RegisterRow row) {
        if (row.stream().kind() == StreamId.Kind.REPORT) {
            return Map.of("report", row.status());
        }
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put("examination", row.status());
        row.followUp().ifPresent(status -> all.put("follow-up", status));
        row.block().ifPresent(status -> all.put("block", status));
        row.objection().ifPresent(status -> all.put("objection", status));
        return all;
    }

    private static boolean isUsual(LifecycleTable.Row step, RegisterRow row, LocalDate today) {
        boolean exceptional =
                step.guards().stream().anyMatch(guard -> EXCEPTIONAL.contains(guard) || guard.startsWith("REASON_"));
        if (exceptional || UNUSUAL.contains(step.on())) {
            return false;
        }
        boolean proven = !step.guards().contains("CASE_PROVEN") || row.status().equals("PROVEN");
        boolean overdue = !step.guards().contains("OVERDUE")
                || row.overdueAfter().filter(today::isAfter).isPresent();
        boolean decided = !step.guards().contains("DECISION_TO_OBJECT_TO")
                || row.followUp().equals(Optional.of("FOLLOWED_UP"));
        return proven && overdue && decided;
    }

    private static boolean mayTake(LifecycleTable.Row step, Actor actor) {
        return step.by().stream().map(Role::valueOf).anyMatch(actor.roles()::contains);
    }
}
