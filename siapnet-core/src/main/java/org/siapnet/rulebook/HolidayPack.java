package org.siapnet.rulebook;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.siapnet.law.Certainty;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.SkippedDay;

/** Paket hari libur: reads holiday decrees from data. */
public final class HolidayPack {
    private static final Map<String, SkippedDay.Reason> REASONS = new TreeMap<>(Map.of(
            "national", SkippedDay.Reason.NATIONAL,
            "cutiBersama", SkippedDay.Reason.CUTI_BERSAMA,
            "pollingDay", SkippedDay.Reason.POLLING_DAY,
            "local", SkippedDay.Reason.LOCAL));

    private HolidayPack() {}

    /** The calendar of Indonesia by all decrees known, 2018 to 2026. */
    public static HolidayCalendar indonesia() {
        return Indonesia.CALENDAR;
    }

    /**
     * The decrees of a file, to add to a calendar.
     *
     * @param file its name, for messages
     * @throws PackRefusedException if the file says anything unknown, double or impossible
     */
    public static List<HolidayDecree> read(String file, InputStream yaml) {
        return decrees(StrictYaml.read(file, yaml));
    }

    private static List<HolidayDecree> decrees(YamlNode root) {
        root.only("lastChecked", "decrees").get("lastChecked").date();
        return root.get("decrees").items().stream().map(HolidayPack::decree).toList();
    }

    private static HolidayDecree decree(YamlNode row) {
        row.only(
                "id",
                "citation",
                "year",
                "signed",
                "kind",
                "national",
                "cutiBersama",
                "pollingDay",
                "local",
                "removes",
                "source",
                "certainty",
                "note");
        int year = row.get("year").number();
        List<SkippedDay> adds = new ArrayList<>();
        REASONS.forEach((key, reason) -> row.find(key)
                .ifPresent(days -> days.entries()
                        .forEach((day, name) ->
                                adds.add(new SkippedDay(inYear(name, day, year), reason, name.text())))));
        Set<LocalDate> removes = row.items("removes").stream()
                .map(day -> inYear(day, day.text(), year))
                .collect(Collectors.toUnmodifiableSet());
        return HolidayDecree.builder()
                .id(row.text("id"))
                .citation(row.text("citation"))
                .year(year)
                .signed(row.get("signed").date())
                .kind(row.get("kind").oneOf(HolidayDecree.Kind.class))
                .adds(adds)
                .removes(removes)
                .source(row.text("source"))
                .certainty(row.get("certainty").oneOf(Certainty.class))
                .note(row.note())
                .build();
    }

    private static LocalDate inYear(YamlNode where, String text, int year) {
        LocalDate day = where.dateOf(text);
        if (day.getYear() != year) {
            throw where.refused(day + " is not in " + year);
        }
        return day;
    }

    private static final class Indonesia {
        private static final HolidayCalendar CALENDAR = calendar();

        private static HolidayCalendar calendar() {
            YamlNode root = StrictYaml.resource("holidays.yaml");
            try {
                return HolidayCalendar.of(decrees(root));
            } catch (IllegalArgumentException e) {
                throw root.refused(String.valueOf(e.getMessage()));
            }
        }
    }
}
