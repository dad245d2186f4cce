package org.siapnet;

import java.util.List;
import java.util.Optional;
import org.siapnet.cases.CaseCommand;
import org.siapnet.port.CommandId;
import org.siapnet.report.ReportCommand;

/**
 * Riwayat tercatat: what a register says happened to one respondent, as commands with the dates given.
 *
 * @param key id derived from register and row, by which a repeat is known
 * @param fingerprint digest of the row, by which a changed row is known
 * @param opening the report's commands, filing first, naming this respondent only
 * @param joining names this respondent in the report if it is known already
 * @param steps the case's commands, submission first; none if the matter never reached the authority
 */
public record RecordedHistory(
        CommandId key,
        String fingerprint,
        List<ReportCommand> opening,
        ReportCommand.NameRespondent joining,
        List<CaseCommand> steps) {

    /** Copies the lists. */
    public RecordedHistory {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
    }

    /** What came of importing one history. */
    public sealed interface Result {

        /** Stored; whether the recommended level differs from the rulebook's. */
        record Accepted(boolean deviates) implements Result {}

        /** The same row was imported before; nothing was added. */
        record Unchanged() implements Result {}

        /** A different row was imported before under this key; nothing was added. */
        record Changed() implements Result {}

        /** The report is known with other facts; nothing was added. */
        record ReportConflict() implements Result {}

        /**
         * A step did not happen; nothing was added.
         *
         * @param reportStep place in {@code opening}, if it was one of the report's
         * @param caseStep place in {@code steps}, if it was one of the case's
         */
        record Refused(Optional<Integer> reportStep, Optional<Integer> caseStep, org.siapnet.lifecycle.Refusal refusal)
                implements Result {}
    }
}
