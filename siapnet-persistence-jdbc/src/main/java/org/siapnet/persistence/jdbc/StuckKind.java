package org.siapnet.persistence.jdbc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.siapnet.cases.BlockStatus;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.lifecycle.Status;
import org.siapnet.port.RegisterRow;

/** Macam ketertahanan: in what way a case is stuck. */
public enum StuckKind {
    /** Tanpa langkah: in a status from which somebody owes the next step, and nobody takes it. */
    NO_STEP(waiting()),
    /** Lewat tenggat: the employer owes its follow-up and the last day has passed. */
    OVERDUE(Map.of("follow_up", open(EnumSet.complementOf(EnumSet.of(FollowUpStatus.NONE))))),
    /** Belum disampaikan: the recommendation is issued, and the employer has not received it. */
    NOT_DELIVERED(Map.of("follow_up", Set.of(FollowUpStatus.ISSUED.name()))),
    /** Blokir belum ditetapkan: a block is proposed, and neither ordered nor declined. */
    BLOCK_NOT_ORDERED(Map.of("block", Set.of(BlockStatus.PROPOSED.name()))),
    /** Blokir belum dibuka: a block must be lifted, and is not. */
    UNBLOCK_NOT_DONE(Map.of("block", Set.of(BlockStatus.UNBLOCK_DUE.name())));

    private static final Map<String, String> LIFECYCLES =
            Map.of("status", "examination", "follow_up", "follow-up", "block", "block", "objection", "objection");

    private final Map<String, Set<String>> statuses;

    StuckKind(Map<String, Set<String>> statuses) {
        this.statuses = statuses;
    }

    /** Statuses that make a case stuck in this way, by column of the register; any of them does. */
    Map<String, Set<String>> statuses() {
        return statuses;
    }

    /** The case of a row, standing in the first status by which it waits. */
    StuckCase stuck(RegisterRow row, LocalDate lastEntryOn) {
        for (Map.Entry<String, Set<String>> waiting : statuses.entrySet()) {
            Optional<String> status = held(row, waiting.getKey()).filter(waiting.getValue()::contains);
            if (status.isPresent()) {
                String lifecycle = Objects.requireNonNull(LIFECYCLES.get(waiting.getKey()));
                return new StuckCase(this, lifecycle, status.get(), lastEntryOn, row);
            }
        }
        throw new IllegalArgumentException("row: waits for nothing");
    }

    private static Optional<String> held(RegisterRow row, String column) {
        return switch (column) {
            case "status" -> Optional.of(row.status());
            case "follow_up" -> row.followUp();
            case "block" -> row.block();
            default -> row.objection();
        };
    }

    private static Map<String, Set<String>> waiting() {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        waiting.put("status", open(EnumSet.complementOf(EnumSet.of(ExaminationStatus.NONE))));
        waiting.put(
                "follow_up",
                open(EnumSet.complementOf(
                        EnumSet.of(FollowUpStatus.NONE, FollowUpStatus.FOLLOWED_UP, FollowUpStatus.VERIFIED))));
        waiting.put("block", open(List.of(BlockStatus.WARNED, BlockStatus.PROPOSED, BlockStatus.UNBLOCK_DUE)));
        waiting.put("objection", open(EnumSet.complementOf(EnumSet.of(ObjectionStatus.NONE))));
        return waiting;
    }

    private static <S extends Enum<S> & Status> Set<String> open(Iterable<S> statuses) {
        Set<String> open = new TreeSet<>();
        statuses.forEach(status -> {
            if (!status.terminal()) {
                open.add(status.name());
            }
        });
        return open;
    }
}
