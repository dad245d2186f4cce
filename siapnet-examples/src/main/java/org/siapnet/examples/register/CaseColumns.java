package org.siapnet.examples.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.siapnet.examples.register.Cells.FollowUp;
import org.siapnet.examples.register.Cells.Outcome;
import org.siapnet.examples.register.ReportPlan.Extra;

/**
 * Fills the columns of one respondent's case, from the examination to the objection. Every office acts on a working day;
 * all is decided before 31 August 2021, when the discipline regulation of 2010 ended.
 */
final class CaseColumns {
    /** Working days after which a recommendation nobody started on is overdue, with some to spare. */
    private static final int OVERDUE_AFTER = 17;

    private static final LocalDate FIRST_WARNING = LocalDate.of(2020, 10, 12);
    private static final LocalDate AFTER_THE_STOCK = LocalDate.of(2020, 12, 21);

    private final WorkingDays days;
    private final SplittableRandom random;
    private final Map<Column, String> line;
    private final Extra extra;
    private final int serial;

    CaseColumns(WorkingDays days, SplittableRandom random, Map<Column, String> line, Extra extra, int serial) {
        this.days = days;
        this.random = random;
        this.line = line;
        this.extra = extra;
        this.serial = serial;
    }

    void fill(LocalDate received, Matter matter) {
        line.put(Column.RECEIVED_DATE, received.toString());
        line.put(Column.EXAMINATION_STATUS, matter.outcome().name());
        boolean hurried = extra == Extra.BLOCKED || extra == Extra.UNBLOCKED || extra == Extra.WARNED;
        switch (matter.outcome()) {
            case SUBMITTED -> line.put(Column.EXAMINATION_DATE, received.toString());
            case VERIFICATION, AWAITING_DOCUMENTS -> put(Column.EXAMINATION_DATE, days.later(random, received, 1, 12));
            case REVIEW, DELIBERATION, NOT_PROVEN, PROVEN -> {
                LocalDate verified = put(Column.VERIFIED_DATE, days.later(random, received, 1, hurried ? 4 : 14));
                LocalDate examined = put(Column.EXAMINATION_DATE, days.later(random, verified, 3, hurried ? 7 : 40));
                if (matter.outcome() == Outcome.PROVEN) {
                    recommended(examined, matter.sequel().orElseThrow(), hurried);
                }
            }
        }
    }

    private void recommended(LocalDate examined, Matter.Sequel sequel, boolean hurried) {
        LocalDate issued = put(Column.RECOMMENDATION_DATE, days.later(random, examined, 0, hurried ? 2 : 10));
        line.put(Column.RECOMMENDATION_NUMBER, numbered("R-%d/SYN/KASN/%02d/%d", issued));
        line.put(Column.RECOMMENDED_LEVEL, sequel.level().name());
        LocalDate delivered = put(Column.DELIVERED_DATE, days.later(random, issued, 1, hurried ? 2 : 7));
        Optional<LocalDate> blocked = hurried ? Optional.of(blocked(delivered)) : Optional.empty();
        switch (sequel.followUp()) {
            case FOLLOWED_UP -> followedUp(delivered, blocked, sequel);
            case IN_PROCESS -> {
                line.put(Column.FOLLOW_UP_STATUS, FollowUp.IN_PROCESS.name());
                put(Column.FOLLOW_UP_STARTED_DATE, days.later(random, delivered, 2, 25));
            }
            case NOT_STARTED -> {
                if (blocked.isEmpty() && random.nextInt(5) < 2) {
                    escalated(days.later(random, days.after(delivered, OVERDUE_AFTER), 5, 45));
                }
            }
        }
    }

    private void followedUp(LocalDate delivered, Optional<LocalDate> blocked, Matter.Sequel sequel) {
        LocalDate started =
                blocked.isPresent() ? days.later(random, AFTER_THE_STOCK, 0, 35) : days.later(random, delivered, 2, 25);
        LocalDate decided = days.later(random, started, 3, 42);
        line.put(Column.FOLLOW_UP_STATUS, FollowUp.FOLLOWED_UP.name());
        put(Column.FOLLOW_UP_STARTED_DATE, started);
        put(Column.FOLLOW_UP_DATE, decided);
        line.put(Column.FOLLOW_UP_NUMBER, numbered("800/%d/SYN/%02d/%d", decided));
        line.put(
                Column.FOLLOW_UP_SANCTION,
                sequel.level()
                        .sanctions
                        .get(random.nextInt(sequel.level().sanctions.size())));
        if (extra == Extra.UNBLOCKED) {
            put(Column.UNBLOCK_DATE, days.later(random, decided, 1, 7));
        }
        if (extra == Extra.OBJECTION) {
            LocalDate filed = put(Column.OBJECTION_FILED_DATE, days.later(random, decided, 1, 9));
            LocalDate answered = put(Column.OBJECTION_DATE, days.later(random, filed, 5, 20));
            line.put(Column.OBJECTION_KIND, "KEBERATAN");
            line.put(Column.OBJECTION_STATUS, "DECIDED");
            line.put(Column.OBJECTION_OUTCOME, "UPHELD");
            line.put(Column.OBJECTION_NUMBER, numbered("KB-%d/SYN/%02d/%d", answered));
        }
    }

    /** Escalates, warns and, unless only a warning is meant, blocks; the last of these days. */
    private LocalDate blocked(LocalDate delivered) {
        LocalDate escalated = escalated(days.later(random, days.after(delivered, OVERDUE_AFTER), 0, 4));
        LocalDate open = escalated.isBefore(FIRST_WARNING) ? FIRST_WARNING : escalated;
        LocalDate warned = put(Column.BLOCK_WARNED_DATE, days.later(random, open, 1, 10));
        line.put(Column.BLOCK_STATUS, extra.name());
        if (extra == Extra.WARNED) {
            return warned;
        }
        LocalDate blocked = put(Column.BLOCK_DATE, days.later(random, warned, 5, 18));
        line.put(Column.BLOCK_SCOPE, "PERSON_DATA");
        line.put(Column.BLOCK_LETTER, numbered("D-%d/SYN/BKN/%02d/%d", blocked));
        return blocked;
    }

    private LocalDate escalated(LocalDate day) {
        line.put(Column.ESCALATION_LEVEL, "1");
        return put(Column.ESCALATION_DATE, day);
    }

    private String numbered(String pattern, LocalDate day) {
        return String.format(Locale.ROOT, pattern, serial, day.getMonthValue(), day.getYear());
    }

    private LocalDate put(Column column, LocalDate day) {
        line.put(column, day.toString());
        return day;
    }
}
