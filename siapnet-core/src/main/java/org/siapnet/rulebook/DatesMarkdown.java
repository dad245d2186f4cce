package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StagePeriod;
import org.siapnet.law.Note;
import org.siapnet.official.Regions;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.RollRule;
import org.siapnet.time.SkippedDay;
import org.siapnet.time.TimeLimit;

/** Time limits, election calendars and holiday decrees as Markdown tables. */
final class DatesMarkdown {
    private final MarkdownWords words;
    private final StringBuilder out;

    DatesMarkdown(MarkdownWords words, StringBuilder out) {
        this.words = words;
        this.out = out;
    }

    void deadlines(Deadlines deadlines) {
        var table = table("deadlines", "id term label days count body basis validity source certainty note");
        for (TimeLimit row : deadlines.rows()) {
            table.row(List.of(
                    row.id() + row.electionKind().map(kind -> " " + kind).orElse(""),
                    row.officialTerm(),
                    row.englishLabel(),
                    row.amount()
                            .map(days -> days + " " + words.shared("time.kind." + row.dayKind()))
                            .orElse(words.text("open-limit")),
                    count(row),
                    words.text("body." + row.actingBody()),
                    row.basis().toString(),
                    words.validity(row.validity()),
                    row.source(),
                    words.certainty(row.certainty()),
                    words.note(row.note())));
        }
    }

    private String count(TimeLimit row) {
        List<String> parts = new ArrayList<>(List.of(words.shared("time.start." + row.start())));
        if (row.startDayCounts()) {
            parts.add(words.text("start-day-counts"));
        }
        if (row.roll() == RollRule.NEXT_WORKING_DAY) {
            parts.add(words.text("rolls"));
        }
        if (row.hold() == HoldPolicy.IN_PROCESS_HOLDS) {
            parts.add(words.text("holds"));
        }
        return String.join("; ", parts);
    }

    void elections(ElectionCalendars elections) {
        for (Election election : elections.elections()) {
            for (ElectionCalendar calendar : elections.calendars(election.id())) {
                var table = new MarkdownTable(
                        out,
                        words,
                        words.text(
                                "calendar",
                                words.either(election.officialTerm(), election.englishLabel()),
                                election.id(),
                                calendar.decree(),
                                calendar.issued(),
                                calendar.version()),
                        "stage days contests regions round source certainty note");
                calendar.periods().forEach(period -> table.row(cells(period)));
                calendar.note().ifPresent(this::aside);
            }
        }
    }

    private void aside(Note note) {
        out.append("\n").append(note.in(words.language())).append("\n");
    }

    private List<String> cells(StagePeriod period) {
        return List.of(
                words.shared("time.stage." + period.stage()),
                days(period),
                period.contests().stream()
                        .sorted()
                        .map(contest -> words.shared("time.contest." + contest))
                        .collect(Collectors.joining(", ")),
                period.regions().stream().sorted().map(DatesMarkdown::region).collect(Collectors.joining(", ")),
                Integer.toString(period.round()),
                period.source(),
                words.certainty(period.certainty()),
                words.note(period.note()));
    }

    private String days(StagePeriod period) {
        List<String> parts = new ArrayList<>();
        period.firstDay()
                .ifPresent(first -> parts.add(
                        period.lastDay().equals(Optional.of(first))
                                ? first.toString()
                                : words.text("days", first, period.lastDay().orElseThrow())));
        if (period.presence() == StagePeriod.Presence.ABSENT) {
            parts.add(words.text("absent"));
        }
        period.condition()
                .ifPresent(condition -> parts.add(condition
                        .withinDays()
                        .map(days -> words.text("within", days, event(condition.event())))
                        .orElseGet(() -> words.text("if", event(condition.event())))));
        return String.join("; ", parts);
    }

    private String event(String code) {
        return words.text("event." + code);
    }

    private static String region(String code) {
        return Regions.indonesia().all().stream()
                .filter(region -> region.code().value().equals(code))
                .findFirst()
                .map(region -> code + " " + region.name())
                .orElse(code);
    }

    void holidays(HolidayCalendar holidays) {
        var decrees = table("decrees", "id number on kind source certainty note");
        for (HolidayDecree row : holidays.decrees()) {
            decrees.row(List.of(
                    row.id(),
                    row.citation(),
                    row.signed().toString(),
                    words.text("decree." + row.kind()),
                    row.source(),
                    words.certainty(row.certainty()),
                    words.note(row.note())));
        }
        var days = table("days-off", "day reason name decree");
        for (HolidayDecree row : holidays.decrees()) {
            row.adds().stream()
                    .sorted(Comparator.comparing(SkippedDay::date).thenComparing(SkippedDay::reason))
                    .forEach(day -> days.row(List.of(
                            day.date().toString(), words.shared("time.reason." + day.reason()), day.name(), row.id())));
            row.removes().stream()
                    .sorted()
                    .forEach(day -> days.row(List.of(day.toString(), words.text("taken-back"), "", row.id())));
        }
    }

    private MarkdownTable table(String heading, String columns) {
        return new MarkdownTable(out, words, words.text(heading), columns);
    }
}
