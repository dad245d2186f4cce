package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.siapnet.law.Certainty;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.SkippedDay;

/** Paket hari libur: reads holiday decrees from data. */
public final class HolidayPack {
    static final String FILE = "holidays.yaml";
    private static final ImmutableMap<String, SkippedDay.Reason> REASONS = ImmutableMap.of(
            "cutiBersama", SkippedDay.Reason.CUTI_BERSAMA,
            "local", SkippedDay.Reason.LOCAL,
            "national", SkippedDay.Reason.NATIONAL,
            "pollingDay", SkippedDay.Reason.POLLING_DAY);

    private HolidayPack() {}

    /** The calendar of Indonesia by all decrees known, 2018 to 2026. */
    public static HolidayCalendar indonesia() {
        return Indonesia.CALENDAR;
    }

    /**
     * The decrees of a file, to add to a calendar.
     *
     * @param file its name, for messages
     * @throws RulePackException if the file says anything unknown, double or impossible
     */
    public static List<HolidayDecree> read(String file, InputStream yaml) {
        return read(PackFile.of(file, yaml));
    }

    static List<HolidayDecree> read(PackFile file) {
        return file.read(HolidayPack::decrees);
    }

    static HolidayCalendar calendar(PackRow root) {
        return HolidayCalendar.of(decrees(root));
    }

    private static List<HolidayDecree> decrees(PackRow root) {
        root.date("lastChecked");
        return root.requiredRows("decrees", HolidayPack::decree);
    }

    private static HolidayDecree decree(PackRow row) {
        String id = row.id();
        int year = row.number("year");
        List<SkippedDay> adds = new ArrayList<>();
        REASONS.forEach((key, reason) -> row.dictionary(key)
                .forEach((day, name) ->
                        adds.add(new SkippedDay(inYear(row, key, row.date(key, day), year), reason, name))));
        Set<LocalDate> removes = new HashSet<>();
        for (LocalDate day : row.dates("removes")) {
            removes.add(inYear(row, "removes", day, year));
        }
        return HolidayDecree.builder()
                .id(id)
                .citation(row.text("citation"))
                .year(year)
                .signed(row.date("signed"))
                .kind(row.constant("kind", HolidayDecree.Kind.class))
                .adds(adds)
                .removes(removes)
                .source(row.text("source"))
                .certainty(row.constant("certainty", Certainty.class))
                .note(row.optionalNote())
                .build();
    }

    private static LocalDate inYear(PackRow row, String key, LocalDate day, int year) {
        if (day.getYear() != year) {
            throw row.refuseAt(key, "OTHER_YEAR", day.toString(), Integer.toString(year));
        }
        return day;
    }

    private static final class Indonesia {
        private static final HolidayCalendar CALENDAR = ShippedPacks.file(FILE).read(HolidayPack::calendar);
    }
}
