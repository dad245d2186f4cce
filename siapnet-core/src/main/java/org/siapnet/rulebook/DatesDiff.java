package org.siapnet.rulebook;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.law.Certainty;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.TimeLimit;

/** Perbandingan tanggal: which holiday decrees, time limits or election calendars two laws do not have in common. */
public final class DatesDiff {
    private static final Set<String> SAID_BY_THE_ROW = Set.of("date", "stage", "version");

    private DatesDiff() {}

    /** The decrees that differ, whatever policy and day the calendars go by. */
    public static List<RowChange> between(HolidayCalendar before, HolidayCalendar after) {
        return rows(before).changesTo(rows(after));
    }

    /**
     * The time limits that differ. A limit with several rows is told apart by the kind of election and the first day of
     * each.
     */
    public static List<RowChange> between(Deadlines before, Deadlines after) {
        return rows(before).changesTo(rows(after));
    }

    /** The election calendars that differ. */
    public static List<RowChange> between(ElectionCalendars before, ElectionCalendars after) {
        return rows(before).changesTo(rows(after));
    }

    private static PackRows rows(HolidayCalendar calendar) {
        PackRows rows = new PackRows();
        for (HolidayDecree decree : calendar.decrees()) {
            rows.add(row(
                    RowChange.Section.HOLIDAY_DECREE,
                    decree.id(),
                    decree.citation(),
                    decree.citation(),
                    decree.signed(),
                    Optional.of(decree.certainty()),
                    decree));
        }
        return rows;
    }

    private static PackRows rows(Deadlines deadlines) {
        PackRows rows = new PackRows();
        ImmutableListMultimap<String, TimeLimit> byId = Multimaps.index(deadlines.rows(), TimeLimit::id);
        for (TimeLimit limit : byId.values()) {
            String kind = limit.electionKind().map(of -> " " + of).orElse("");
            String id = byId.get(limit.id()).size() == 1
                    ? limit.id()
                    : limit.id() + kind + " " + limit.validity().from();
            rows.add(row(
                    RowChange.Section.TIME_LIMIT,
                    id,
                    limit.officialTerm(),
                    limit.englishLabel(),
                    limit.validity().from(),
                    Optional.of(limit.certainty()),
                    limit));
        }
        return rows;
    }

    private static PackRows rows(ElectionCalendars elections) {
        PackRows rows = new PackRows();
        for (Election election : elections.elections()) {
            for (ElectionCalendar calendar : elections.calendars(election.id())) {
                rows.add(row(
                        RowChange.Section.ELECTION_CALENDAR,
                        election.id() + " " + calendar.version(),
                        election.officialTerm(),
                        election.englishLabel(),
                        calendar.issued(),
                        Optional.empty(),
                        calendar));
            }
        }
        return rows;
    }

    private static PackRows.Row row(
            RowChange.Section section,
            String id,
            String officialTerm,
            String label,
            LocalDate from,
            Optional<Certainty> certainty,
            Record row) {
        Map<String, String> fields = RecordFields.flat(row);
        fields.keySet().removeIf(field -> SAID_BY_THE_ROW.contains(field.substring(field.lastIndexOf('.') + 1)));
        return new PackRows.Row(section, id, officialTerm, label, Optional.of(from), certainty, fields);
    }
}
