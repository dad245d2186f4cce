package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.official.PersonRef;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.Respondent;

/** The columns a report's events fill, and those of each respondent it names. */
final class ReportExport implements ReportEvent.Cases<Boolean> {
    private final Map<Column, String> columns = new EnumMap<>(Column.class);
    private final List<Respondent> respondents = new ArrayList<>();

    /** The report's own columns. */
    Map<Column, String> columns() {
        return columns;
    }

    /** The respondents in the order they were named. */
    List<PersonRef> persons() {
        return respondents.stream().map(Respondent::person).toList();
    }

    /** The columns of one respondent. */
    Map<Column, String> columns(PersonRef person) {
        Respondent respondent = respondents.stream()
                .filter(r -> r.person().equals(person))
                .findFirst()
                .orElseThrow();
        return columns(respondent);
    }

    static Map<Column, String> columns(Respondent respondent) {
        Allegation allegation = respondent.allegation();
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.ACT, allegation.act().id());
        row.put(Column.CANDIDATE_STATUS, allegation.candidateStatus().name());
        row.put(
                Column.QUALIFIERS,
                allegation.qualifiers().stream().sorted().map(Enum::name).collect(Collectors.joining("|")));
        row.put(Column.EMPLOYEE_KIND, respondent.kind().name());
        row.put(Column.POSITION, respondent.position().category().name());
        row.put(Column.TERRITORIAL_HEAD, Boolean.toString(respondent.position().isTerritorialHead()));
        row.put(Column.AGENCY, respondent.agency().toString());
        return row;
    }

    @Override
    public Boolean filed(ReportEvent.Filed event) {
        columns.put(Column.REPORT_NUMBER, event.number().value());
        columns.put(Column.SOURCE, event.source().name());
        columns.put(Column.SUPERVISOR_UNIT, event.unit().toString());
        columns.put(Column.REGION, event.region().value());
        columns.put(Column.ELECTION, event.election().value());
        columns.put(Column.EVENT_DATE, event.eventDate().toString());
        columns.put(Column.KNOWN_DATE, event.knownDate().toString());
        columns.put(Column.FILED_DATE, event.on().date().toString());
        return respondents.addAll(event.respondents());
    }

    @Override
    public Boolean respondentNamed(ReportEvent.RespondentNamed event) {
        return respondents.add(event.respondent());
    }

    @Override
    public Boolean advanced(ReportEvent.Advanced event) {
        return false;
    }

    @Override
    public Boolean registered(ReportEvent.Registered event) {
        columns.put(Column.REGISTRATION_NUMBER, event.number().value());
        return put(Column.REGISTERED_DATE, event.on().date());
    }

    @Override
    public Boolean decided(ReportEvent.Decided event) {
        return false;
    }

    @Override
    public Boolean forwarded(ReportEvent.Forwarded event) {
        columns.put(Column.FORWARDING_LETTER, event.letter().value());
        return put(Column.FORWARDED_DATE, event.on().date());
    }

    @Override
    public Boolean factCorrected(ReportEvent.FactCorrected event) {
        Column column = switch (event.fact()) {
            case REGION -> Column.REGION;
            case UNIT -> Column.SUPERVISOR_UNIT;
            case EVENT_DATE -> Column.EVENT_DATE;
            case KNOWN_DATE -> Column.KNOWN_DATE;
        };
        return put(column, event.corrected());
    }

    @Override
    public Boolean merged(ReportEvent.Merged event) {
        return false;
    }

    @Override
    public Boolean voided(ReportEvent.Voided event) {
        return false;
    }

    private boolean put(Column column, Object value) {
        return Optional.ofNullable(columns.put(column, value.toString())).isPresent();
    }
}
