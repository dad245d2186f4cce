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
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Rulebook;

/** One row read whole: who it is about, and its history under any pseudonym. */
final class RowHistory {
    private static final PersonRef NOBODY = PersonRef.of(new UUID(0, 0));

    private final RowReader row;
    private final ReportReading report;
    private final RespondentReading respondent;
    private final CaseReading neutralityCase;
    private final CommandId key;
    private final String fingerprint;

    /**
     * @param keyedDigest digests what names a person, under a key
     * @throws RowReader.UnreadableRowException if something is wrong; the reader's faults say what
     */
    RowHistory(
            RowReader row,
            Rulebook rulebook,
            ElectionCalendars elections,
            Regions regions,
            UnaryOperator<String> keyedDigest) {
        this.row = row;
        this.report = new ReportReading(row, elections, regions);
        this.respondent = new RespondentReading(row, report, rulebook, regions);
        this.neutralityCase = new CaseReading(row, report, respondent.agency);
        this.key = CommandId.of(NamedIds.row(report.number.value(), row.text(Column.RESPONDENT_NO)));
        this.fingerprint = fingerprint(keyedDigest);
    }

    int line() {
        return row.line();
    }

    Allegation allegation() {
        return respondent.allegation();
    }

    Identity identity() {
        return respondent.identity;
    }

    /** The history under a pseudonym; its fingerprint is that of what the row says, whatever the pseudonym. */
    RecordedHistory under(PersonRef person) {
        Respondent named = respondent.respondent(person);
        return new RecordedHistory(
                key,
                fingerprint,
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

    private String fingerprint(UnaryOperator<String> keyedDigest) {
        Respondent nobody = respondent.respondent(NOBODY);
        List<Object> commands = new ArrayList<>(report.opening(nobody));
        neutralityCase.steps(nobody).forEach(step -> commands.add(step.command()));
        String who = keyedDigest.apply(
                identity().name() + "|" + identity().nip().orElseThrow().reveal());
        return Hashing.sha256()
                .hashString(CommandDigest.ofAll(commands) + who, StandardCharsets.UTF_8)
                .toString();
    }
}
