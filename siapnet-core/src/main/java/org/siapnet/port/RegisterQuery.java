package org.siapnet.port;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pencarian register: which rows; every condition given must hold. Rows come in order of their key; those asked for as
 * overdue by their last day first, longest overdue first.
 *
 * @param kind reports or cases
 * @param status status of the report, or of any of the case's four lifecycles, such as {@code IN_PROCESS}
 * @param agency typed code of the agency
 * @param person pseudonym of the respondent
 * @param election id of the election
 * @param act act id
 * @param report report the cases belong to
 * @param number register number of the report
 * @param overdueOn day on which the follow-up is overdue
 * @param after only rows that follow the one with this key
 * @param afterDay last day of that row; present exactly where {@code overdueOn} and {@code after} are
 * @param limit how many at most, 1 to 10,000
 */
@Value.Builder
public record RegisterQuery(
        StreamId.Kind kind,
        Optional<String> status,
        Optional<String> agency,
        Optional<String> person,
        Optional<String> election,
        Optional<String> act,
        Optional<StreamId> report,
        Optional<String> number,
        Optional<LocalDate> overdueOn,
        Optional<StreamId> after,
        Optional<LocalDate> afterDay,
        int limit) {
    private static final Comparator<RegisterRow> BY_KEY = Comparator.comparing(RegisterRow::stream);
    private static final Comparator<RegisterRow> BY_DAY = Comparator.comparing(
                    (RegisterRow row) -> row.overdueAfter().orElse(LocalDate.MAX))
            .thenComparing(BY_KEY);

    /** @throws IllegalArgumentException if the limit is not 1 to 10,000, or the day to go on after is missing or needless */
    public RegisterQuery {
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("limit: must be 1 to 10000");
        }
        if (afterDay.isPresent() != (overdueOn.isPresent() && after.isPresent())) {
            throw new IllegalArgumentException("afterDay: must be given with overdueOn and after, and only then");
        }
    }

    /** Starts a query for reports or cases, 1,000 rows at most unless said otherwise. */
    public static RegisterQueryBuilder of(StreamId.Kind kind) {
        return new RegisterQueryBuilder().kind(kind).limit(1_000);
    }

    /** The same question, from the row that follows this one. */
    public RegisterQuery following(RegisterRow last) {
        return new RegisterQueryBuilder()
                .from(this)
                .after(last.stream())
                .afterDay(overdueOn.flatMap(day -> last.overdueAfter()))
                .build();
    }

    /** The order of its rows. */
    public Comparator<RegisterRow> order() {
        return overdueOn.isPresent() ? BY_DAY : BY_KEY;
    }

    /** Whether a row matches every condition, the limit aside. */
    public boolean matches(RegisterRow row) {
        return row.stream().kind() == kind
                && (status.isEmpty()
                        || status.get().equals(row.status())
                        || status.equals(row.followUp())
                        || status.equals(row.block())
                        || status.equals(row.objection()))
                && same(agency, row.agency())
                && same(person, row.person())
                && same(election, row.election())
                && same(act, row.act())
                && same(report, row.report())
                && same(number, row.number())
                && (overdueOn.isEmpty()
                        || row.overdueAfter()
                                .filter(last -> overdueOn.get().isAfter(last))
                                .isPresent())
                && follows(row);
    }

    private boolean follows(RegisterRow row) {
        if (after.isEmpty()) {
            return true;
        }
        int byDay = afterDay.flatMap(day -> row.overdueAfter().map(last -> last.compareTo(day)))
                .orElse(0);
        return byDay > 0
                || byDay == 0 && StreamId.compare(row.stream().id(), after.get().id()) > 0;
    }

    private static <T> boolean same(Optional<T> wanted, Optional<T> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
