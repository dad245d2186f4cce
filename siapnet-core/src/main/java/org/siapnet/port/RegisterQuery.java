package org.siapnet.port;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pencarian register: which rows; every condition given must hold.
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
 * @param after only rows whose key follows this one
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
        int limit) {

    /** @throws IllegalArgumentException if the limit is not 1 to 10,000 */
    public RegisterQuery {
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("limit: must be 1 to 10000");
        }
    }

    /** Starts a query for reports or cases, 1,000 rows at most unless said otherwise. */
    public static RegisterQueryBuilder of(StreamId.Kind kind) {
        return new RegisterQueryBuilder().kind(kind).limit(1_000);
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
                && (after.isEmpty()
                        || StreamId.compare(row.stream().id(), after.get().id()) > 0);
    }

    private static <T> boolean same(Optional<T> wanted, Optional<T> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
