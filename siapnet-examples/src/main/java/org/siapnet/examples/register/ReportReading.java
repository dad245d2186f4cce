package org.siapnet.examples.register;

import static org.siapnet.examples.register.Column.*;
import static org.siapnet.examples.register.Step.none;
import static org.siapnet.examples.register.Step.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionId;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Regions;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Outcome;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportCommand.Advance;
import org.siapnet.report.ReportCommand.DecideReport;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportCommand.ForwardReport;
import org.siapnet.report.ReportCommand.RegisterReport;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;

/** The report's columns of one row, as commands. */
final class ReportReading {
    private final RowReader row;
    private final ElectionCalendars elections;
    private final Regions regions;

    final ReportId id;
    final DocumentNumber number;
    final KemendagriRegionCode region;
    final Election election;
    final LocalDate eventDate;
    private final ReportSource source;
    private final SupervisorUnit unit;
    private final LocalDate known;
    private final LocalDate filed;
    private final Optional<LocalDate> registered;
    private final Optional<LocalDate> forwarded;
    private final List<ReportCommand> later;

    ReportReading(RowReader row, ElectionCalendars elections, Regions regions) {
        this.row = row;
        this.elections = elections;
        this.regions = regions;
        number = row.required(REPORT_NUMBER, row::number);
        id = ReportId.of(NamedIds.report(number.value()));
        source = row.required(SOURCE, c -> row.code(c, ReportSource.class));
        unit = row.required(SUPERVISOR_UNIT, c -> row.value(c, "UNIT_INVALID", SupervisorUnit::parse));
        region = row.required(REGION, this::knownRegion);
        election = row.required(ELECTION, this::knownElection);
        eventDate = row.required(EVENT_DATE, row::date);
        known = row.required(KNOWN_DATE, row::date);
        filed = row.required(FILED_DATE, row::date);
        registered = row.date(REGISTERED_DATE);
        forwarded = row.date(FORWARDED_DATE);
        row.inOrder(EVENT_DATE, KNOWN_DATE, FILED_DATE, REGISTERED_DATE, FORWARDED_DATE, RECEIVED_DATE);
        row.onlyWith(REGISTERED_DATE, REGISTRATION_NUMBER);
        row.onlyWith(FORWARDED_DATE, FORWARDING_LETTER, RECEIVED_DATE);
        registered.ifPresent(day -> row.requiredWith(REGISTRATION_NUMBER, REGISTERED_DATE));
        forwarded.ifPresent(day -> row.requiredWith(FORWARDING_LETTER, FORWARDED_DATE));
        if (source == ReportSource.TEMUAN && forwarded.isPresent()) {
            row.requiredWith(REGISTERED_DATE, FORWARDED_DATE);
        }
        row.number(REGISTRATION_NUMBER);
        row.number(FORWARDING_LETTER);
        row.done();
        later = List.copyOf(afterFiling());
    }

    /** The report's commands, filing first, naming this respondent. */
    List<ReportCommand> opening(Respondent respondent) {
        List<ReportCommand> commands = new ArrayList<>(later.size() + 1);
        commands.add(FileReport.builder()
                .report(id)
                .on(on(filed))
                .source(source)
                .number(number)
                .unit(unit)
                .region(region)
                .election(ElectionId.of(election.id()))
                .electionKind(election.kind())
                .eventDate(eventDate)
                .knownDate(known)
                .addRespondents(respondent)
                .build());
        commands.addAll(later);
        return commands;
    }

    private List<ReportCommand> afterFiling() {
        List<ReportCommand> commands = new ArrayList<>();
        if (source == ReportSource.LAPORAN && (registered.isPresent() || forwarded.isPresent())) {
            LocalDate day = registered.orElseGet(forwarded::orElseThrow);
            commands.add(advance(ReportAction.START_PRELIMINARY_REVIEW, day));
        }
        registered.ifPresent(day -> {
            DocumentNumber register = row.number(REGISTRATION_NUMBER).orElseThrow();
            commands.add(new RegisterReport(id, on(day), register, true, true));
        });
        forwarded.ifPresent(day -> {
            if (registered.isPresent()) {
                commands.add(advance(ReportAction.EXAMINE, registered.get()));
                commands.add(new DecideReport(id, on(day), Set.of(Outcome.OTHER_LEGISLATION)));
            }
            DocumentNumber letter = row.number(FORWARDING_LETTER).orElseThrow();
            commands.add(new ForwardReport(id, on(day), letter, true));
        });
        return commands;
    }

    /** Names this respondent in the report when it is known already. */
    ReportCommand.NameRespondent joining(Respondent respondent) {
        LocalDate last = forwarded.or(() -> registered).orElse(filed);
        return new ReportCommand.NameRespondent(id, on(last), respondent);
    }

    /** The column that tells of a command of {@link #opening}. */
    static Column column(ReportCommand command) {
        if (command instanceof RegisterReport || command instanceof Advance) {
            return REGISTERED_DATE;
        }
        return command instanceof FileReport ? FILED_DATE : FORWARDED_DATE;
    }

    private Advance advance(ReportAction action, LocalDate day) {
        return new Advance(id, on(day), action, none());
    }

    private Optional<KemendagriRegionCode> knownRegion(Column column) {
        Optional<KemendagriRegionCode> code = row.value(column, "REGION_INVALID", KemendagriRegionCode::of);
        if (code.isPresent() && regions.find(code.get()).isEmpty()) {
            row.fault(column, "REGION_UNKNOWN", code.get().value());
            return Optional.empty();
        }
        return code;
    }

    private Optional<Election> knownElection(Column column) {
        Optional<Election> found = elections.find(row.text(column));
        if (found.isEmpty()) {
            List<String> ids = elections.elections().stream().map(Election::id).toList();
            row.fault(column, "ELECTION_UNKNOWN", RowReader.shown(row.text(column)), String.join(", ", ids));
        }
        return found;
    }
}
