package org.siapnet.examples.register;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.siapnet.RecordedHistory;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.json.CommandDigest;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Regions;
import org.siapnet.port.CommandId;
import org.siapnet.port.Identity;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Rulebook;

/** One row read whole: who it is about, and its history under any pseudonym. */
final class RowHistory {
    private static final PersonRef NOBODY = PersonRef.of(new UUID(0, 0));

    private final RowReader row;
    private final ReportReading report;
    private final RespondentReading respondent;
    private final CaseReading neutralityCase;

    /** @throws RowReader.UnreadableRowException if something is wrong; the reader's faults say what */
    RowHistory(RowReader row, Rulebook rulebook, ElectionCalendars elections, Regions regions) {
        this.row = row;
        this.report = new ReportReading(row, elections, regions);
        this.respondent = new RespondentReading(row, report, rulebook, regions);
        this.neutralityCase = new CaseReading(row, report);
    }

    int line() {
        return row.line();
    }

    Identity identity() {
        return respondent.identity;
    }

    /** The history under a pseudonym; its fingerprint is that of what the row says, the person in keyed digest. */
    RecordedHistory under(PersonRef person, UnaryOperator<String> keyedDigest) {
        String what = CommandDigest.ofAll(commands(NOBODY));
        String who = keyedDigest.apply(
                identity().name() + "|" + identity().nip().orElseThrow().reveal());
        Respondent named = respondent.respondent(person);
        return new RecordedHistory(
                CommandId.of(NamedIds.row(report.number.value(), row.text(Column.RESPONDENT_NO))),
                Hashing.sha256().hashString(what + who, StandardCharsets.UTF_8).toString(),
                report.opening(named),
                report.joining(named),
                neutralityCase.steps(named).stream().map(Step::command).toList());
    }

    /** The column that tells of a step of the report. */
    Column reportColumn(int step) {
        return ReportReading.column(
                report.opening(respondent.respondent(NOBODY)).get(step));
    }

    /** The column that tells of a step of the case. */
    Column caseColumn(int step) {
        return neutralityCase.steps(respondent.respondent(NOBODY)).get(step).column();
    }

    private List<Object> commands(PersonRef person) {
        Respondent named = respondent.respondent(person);
        List<Object> commands = new ArrayList<>(report.opening(named));
        neutralityCase.steps(named).forEach(step -> commands.add(step.command()));
        return commands;
    }
}
