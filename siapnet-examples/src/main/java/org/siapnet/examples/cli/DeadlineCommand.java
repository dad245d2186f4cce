package org.siapnet.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.DueDate;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.SkippedDay;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.YearNotCoveredException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tenggat: the last day in time, and why. */
@Command(name = "deadline")
final class DeadlineCommand implements Callable<Integer> {
    /** Cuti bersama as an option. */
    enum CollectiveLeave {
        OFF,
        WORKING
    }

    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Mixin
    DecreesOption decrees = new DecreesOption();

    @Option(names = "--limit", paramLabel = "DL-30")
    Optional<String> limitId = Optional.empty();

    @Option(names = "--days", paramLabel = "N")
    Optional<Integer> days = Optional.empty();

    @Option(names = "--kind", paramLabel = "WORKING|CALENDAR")
    Optional<DayKind> kind = Optional.empty();

    @Option(names = "--start", required = true, paramLabel = "DATE")
    LocalDate start = LocalDate.EPOCH;

    @Option(names = "--known-on", paramLabel = "DATE")
    Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--zone", paramLabel = "WIB|WITA|WIT")
    Optional<ZoneId> zone = Optional.empty();

    @Option(names = "--cuti-bersama", paramLabel = "off|working", defaultValue = "OFF")
    CollectiveLeave collectiveLeave = CollectiveLeave.OFF;

    @Option(names = "--week", paramLabel = "FIVE_DAYS|SIX_DAYS", defaultValue = "FIVE_DAYS")
    CalendarPolicy.Week week = CalendarPolicy.Week.FIVE_DAYS;

    @Option(names = "--election", paramLabel = "PEMILU|PILKADA")
    Optional<ElectionKind> election = Optional.empty();

    @Override
    public Integer call() {
        if (limitId.isPresent() == days.isPresent() || days.isPresent() != kind.isPresent()) {
            throw new WrongUsageException("LIMIT_OR_DAYS");
        }
        Deadlines deadlines = law.deadlines(output.screen());
        Optional<TimeLimit> limit = limitId.flatMap(id -> laidDown(id, deadlines));
        Optional<TimeLimit> row = limit.or(() -> limitId.flatMap(id -> deadlines.inForce(id, election, start)));
        View view = limitId.isPresent() && limit.isEmpty()
                ? View.notLaidDown(limitId.get(), row)
                : limit.map(this::due).orElseGet(() -> due(days.orElseThrow(), kind.orElseThrow()));
        if (output.json()) {
            output.json(view);
        } else {
            print(view, limit, row.flatMap(TimeLimit::note));
        }
        return ExitCode.DONE;
    }

    private Optional<TimeLimit> laidDown(String id, Deadlines deadlines) {
        if (!deadlines.ids().contains(id)) {
            throw new WrongUsageException("UNKNOWN_LIMIT", id, String.join(", ", deadlines.ids()));
        }
        boolean needsElection = deadlines.rows().stream()
                .anyMatch(row -> row.id().equals(id) && row.electionKind().isPresent());
        if (needsElection && election.isEmpty()) {
            throw new WrongUsageException("CHOOSE_ELECTION", id);
        }
        return deadlines.find(id, election, start);
    }

    private View due(TimeLimit limit) {
        DueDate due = counted(limit);
        ZoneId where =
                zone.orElseGet(() -> limit.actingBody().zone(Optional.empty()).id());
        return new View(
                Optional.of(due.on()),
                due.skipped(),
                due.decrees(),
                Optional.of(limit.basis()),
                Optional.of(limit.id()),
                Optional.of(due.certainty().name()),
                Optional.of(due.calendarVersion()),
                Optional.of(due.endsAt(where)),
                Optional.empty());
    }

    /** An amount of days that no law lays down, counted as a limit would be. */
    private View due(int amount, DayKind of) {
        if (amount < 1) {
            throw new WrongUsageException("DAYS_BELOW_ONE", amount);
        }
        TimeLimit model = DeadlinePack.indonesia().rows().get(0);
        DueDate due = counted(TimeLimit.builder()
                .from(model)
                .amount(amount)
                .dayKind(of)
                .startDayCounts(false)
                .build());
        ZoneId where = zone.orElseGet(() -> ZoneId.of("Asia/Jakarta"));
        return new View(
                Optional.of(due.on()),
                due.skipped(),
                due.decrees(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(due.calendarVersion()),
                Optional.of(due.endsAt(where)),
                Optional.empty());
    }

    private DueDate counted(TimeLimit limit) {
        HolidayCalendar calendar = decrees.over(law.calendar(output.screen()), output.screen())
                .with(CalendarPolicy.USUAL
                        .with(week)
                        .with(
                                collectiveLeave == CollectiveLeave.OFF
                                        ? CalendarPolicy.CollectiveLeave.OFF
                                        : CalendarPolicy.CollectiveLeave.WORKING));
        HolidayCalendar known = knownOn.map(calendar::asKnownOn).orElse(calendar);
        try {
            return limit.dueFrom(start, known);
        } catch (YearNotCoveredException e) {
            throw refused(e);
        }
    }

    private RefusedException refused(YearNotCoveredException missing) {
        String year = String.valueOf(missing.year());
        return missing.signed().isPresent() && knownOn.isPresent()
                ? new RefusedException(
                        "YEAR_NOT_KNOWN_YET",
                        year,
                        knownOn.get(),
                        missing.signed().get())
                : new RefusedException("YEAR_NOT_COVERED", year);
    }

    private void print(View view, Optional<TimeLimit> limit, Optional<Note> note) {
        Screen screen = output.screen();
        List<String[]> lines = new ArrayList<>();
        limit.ifPresent(of -> lines.add(new String[] {
            "limit", of.id() + " · " + (screen.language() == Language.ID ? of.officialTerm() : of.englishLabel())
        }));
        lines.add(new String[] {
            "start",
            start + " " + screen.texts().name("day", start.getDayOfWeek().name())
        });
        lines.add(new String[] {
            "due",
            view.due()
                    .map(day -> day + " "
                            + screen.texts().name("day", day.getDayOfWeek().name()))
                    .orElse(screen.text("deadline.none"))
        });
        view.legalBasis().ifPresent(basis -> lines.add(new String[] {"basis", basis.toString()}));
        view.certainty()
                .ifPresent(sure ->
                        lines.add(new String[] {"certainty", screen.texts().name("certainty", sure)}));
        if (!view.decrees().isEmpty()) {
            lines.add(new String[] {"decrees", String.join("; ", view.decrees())});
        }
        Facts.print(screen, "deadline.fact", lines);
        note.ifPresent(said -> screen.aside(said.in(screen.language())));
        if (!view.skipped().isEmpty()) {
            screen.heading(screen.text("deadline.skipped", view.skipped().size()));
            TextTable table =
                    new TextTable(screen.text("column.date"), screen.text("column.day"), screen.text("column.reason"));
            view.skipped()
                    .forEach(day -> table.row(
                            day.date(),
                            screen.texts().name("day", day.date().getDayOfWeek().name()),
                            screen.texts().name("time.reason", day.reason().name())
                                    + (day.name().isEmpty() ? "" : ": " + day.name())));
            table.print(screen);
        }
    }

    /** The due date as a program reads it. */
    record View(
            Optional<LocalDate> due,
            List<SkippedDay> skipped,
            List<String> decrees,
            Optional<LegalBasis> legalBasis,
            Optional<String> limit,
            Optional<String> certainty,
            Optional<String> calendar,
            Optional<Instant> endsAt,
            Optional<String> answer) {
        /** What a program reads in place of a day, in whatever language the screen is. */
        private static final String NOT_LAID_DOWN = "no time limit is laid down";

        static View notLaidDown(String limit, Optional<TimeLimit> row) {
            return new View(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    row.map(TimeLimit::basis),
                    Optional.of(limit),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(NOT_LAID_DOWN));
        }
    }
}
