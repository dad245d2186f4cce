package org.siapnet.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.election.ElectionId;
import org.siapnet.official.AgencyCode;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.violation.Act;

/**
 * Register: a page of reports or cases, in order of their ids; of what is overdue, longest overdue first.
 *
 * @param rows one by one
 * @param links {@code self}, and {@code next} where there are more
 */
public record Register(List<Line> rows, Map<String, String> links) {
    static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * Baris register.
     *
     * @param id id of the report or case
     * @param href where it is
     * @param register what one can search it by
     */
    public record Line(UUID id, String href, RegisterRow register) {}

    /**
     * What to look for; every condition given must hold.
     *
     * @param status status of the report, or of any of the case's lifecycles
     * @param agency typed code of the agency
     * @param election id of the election
     * @param act id of the act
     * @param report report that the cases belong to
     * @param number register number of the report
     * @param overdueOn day on which the follow-up is overdue
     * @param after only those that follow the one with this id
     * @param afterDay with overdueOn and after: last day of that one
     * @param limit how many at most, 1 to 200; 50 if absent
     */
    public record Search(
            Optional<String> status,
            Optional<AgencyCode> agency,
            Optional<ElectionId> election,
            Optional<Act> act,
            Optional<UUID> report,
            Optional<String> number,
            Optional<LocalDate> overdueOn,
            Optional<UUID> after,
            Optional<LocalDate> afterDay,
            Optional<Integer> limit) {

        /** @throws ProblemException if the limit is out of range */
        int most() {
            return Paging.limit(limit, USUAL, MOST);
        }

        /**
         * Asks for one more than wanted, to know whether there is a next page.
         *
         * @throws ProblemException if the limit is out of range, or the day to go on after is missing or needless
         */
        RegisterQuery query(StreamId.Kind kind) {
            if (afterDay.isPresent() != (overdueOn.isPresent() && after.isPresent())) {
                throw ProblemException.invalid(List.of(FieldFault.of("afterDay", "INVALID_VALUE")));
            }
            return new RegisterQueryBuilder()
                    .kind(kind)
                    .status(status)
                    .agency(agency.map(AgencyCode::toString))
                    .election(election.map(ElectionId::value))
                    .act(act.map(Act::id))
                    .report(report.map(id -> new StreamId(StreamId.Kind.REPORT, id)))
                    .number(number)
                    .overdueOn(overdueOn)
                    .after(after.map(id -> new StreamId(kind, id)))
                    .afterDay(afterDay)
                    .limit(most() + 1)
                    .build();
        }
    }
}
