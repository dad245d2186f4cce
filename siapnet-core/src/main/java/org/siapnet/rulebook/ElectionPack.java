package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionKind;
import org.siapnet.election.ElectionStage;
import org.siapnet.election.StageCondition;
import org.siapnet.election.StagePeriod;
import org.siapnet.law.Certainty;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/** Paket tahapan: reads the calendars of an election from data. */
public final class ElectionPack {
    static final List<String> FILES = List.of(
            "elections/pilkada-2018.yaml",
            "elections/pemilu-2019.yaml",
            "elections/pilkada-2020.yaml",
            "elections/pemilu-2024.yaml",
            "elections/pilkada-2024.yaml",
            "elections/pilkada-ulang-2025.yaml",
            "elections/psu-2025.yaml");

    private ElectionPack() {}

    /** The calendars of Indonesia, 2018 to 2025. */
    public static ElectionCalendars indonesia() {
        return Indonesia.CALENDARS;
    }

    /**
     * The calendars of one election, in the order of the file. A calendar may be like one before it, or like one of
     * {@link #indonesia()}: it has the periods of that one too, but for those it says anew.
     *
     * @param file its name, for messages
     * @throws RulePackException if the file says anything unknown, double or impossible
     */
    public static List<ElectionCalendar> read(String file, InputStream yaml) {
        return read(PackFile.of(file, yaml));
    }

    static List<ElectionCalendar> read(PackFile file) {
        return file.read(root -> calendars(root, Indonesia::named));
    }

    private static List<ElectionCalendar> calendars(
            PackRow root, Function<String, Optional<ElectionCalendar>> elsewhere) {
        root.date("lastChecked");
        Election election = root.row(
                "election",
                head -> new Election(
                        head.id(), head.constant("kind", ElectionKind.class), head.text("term"), head.text("label")));
        Map<String, String> sources = root.dictionary("sources");
        Map<String, ElectionCalendar> calendars = new LinkedHashMap<>();
        root.requiredRows("calendars", row -> {
            ElectionCalendar calendar = calendar(
                    row,
                    election,
                    sources,
                    version -> Optional.ofNullable(calendars.get(version)).or(() -> elsewhere.apply(version)));
            if (calendars.put(calendar.version(), calendar) != null) {
                throw new LawFaultException(LawFault.CALENDAR_TWICE, "version", calendar.version());
            }
            return calendar;
        });
        return ImmutableList.copyOf(calendars.values());
    }

    private static ElectionCalendar calendar(
            PackRow row,
            Election election,
            Map<String, String> sources,
            Function<String, Optional<ElectionCalendar>> known) {
        String id = row.id();
        List<StagePeriod> periods = new ArrayList<>(row.requiredRows("periods", period -> period(period, sources)));
        Optional<String> like = row.optionalText("like");
        if (like.isPresent()) {
            ElectionCalendar other =
                    known.apply(like.get()).orElseThrow(() -> row.refuseAt("like", "NO_EARLIER_CALENDAR", like.get()));
            other.periods().stream()
                    .filter(period -> periods.stream().noneMatch(own -> replaces(own, period)))
                    .toList()
                    .forEach(periods::add);
        }
        return ElectionCalendar.builder()
                .election(election)
                .version(id)
                .decree(row.text("decree"))
                .issued(row.date("issued"))
                .periods(periods)
                .note(row.optionalNote())
                .build();
    }

    private static boolean replaces(StagePeriod own, StagePeriod other) {
        return own.stage() == other.stage()
                && own.round() == other.round()
                && own.regions().equals(other.regions())
                && own.contests().equals(other.contests());
    }

    private static StagePeriod period(PackRow row, Map<String, String> sources) {
        String source = sources.get(row.text("source"));
        if (source == null) {
            throw row.refuseAt("source", "UNKNOWN_SOURCE", row.text("source"));
        }
        Optional<LocalDate> on = row.optionalDate("on");
        return StagePeriod.builder()
                .stage(row.constant("stage", ElectionStage.class))
                .presence(row.constant("presence", StagePeriod.Presence.class, StagePeriod.Presence.HELD))
                .firstDay(on.isPresent() ? on : row.optionalDate("from"))
                .lastDay(on.isPresent() ? on : row.optionalDate("to"))
                .condition(row.optionalRow(
                        "condition", when -> new StageCondition(when.text("event"), when.optionalNumber("withinDays"))))
                .contests(row.constants("contests", Contest.class, Set.of()))
                .regions(row.texts("regions"))
                .round(row.optionalNumber("round").orElse(1))
                .source(source)
                .certainty(row.constant("certainty", Certainty.class))
                .note(row.optionalNote())
                .build();
    }

    static ElectionCalendars calendars(List<PackFile> files) {
        List<ElectionCalendar> all = new ArrayList<>();
        for (PackFile file : files) {
            all.addAll(file.read(root -> calendars(root, version -> named(all, version))));
        }
        return ElectionCalendars.of(all);
    }

    private static Optional<ElectionCalendar> named(List<ElectionCalendar> calendars, String version) {
        return calendars.stream()
                .filter(calendar -> calendar.version().equals(version))
                .findFirst();
    }

    private static final class Indonesia {
        private static final ElectionCalendars CALENDARS =
                calendars(FILES.stream().map(ShippedPacks::file).toList());

        static Optional<ElectionCalendar> named(String version) {
            return ElectionPack.named(
                    CALENDARS.elections().stream()
                            .flatMap(election -> CALENDARS.calendars(election.id()).stream())
                            .toList(),
                    version);
        }
    }
}
