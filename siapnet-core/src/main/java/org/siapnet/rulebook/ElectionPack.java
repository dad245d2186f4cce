package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionKind;
import org.siapnet.election.ElectionStage;
import org.siapnet.election.StageCondition;
import org.siapnet.election.StagePeriod;
import org.siapnet.law.Certainty;

/** Paket tahapan: reads the calendars of an election from data. */
public final class ElectionPack {
    private static final List<String> FILES = List.of(
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
     * @throws PackRefusedException if the file says anything unknown, double or impossible
     */
    public static List<ElectionCalendar> read(String file, InputStream yaml) {
        return calendars(StrictYaml.read(file, yaml), Indonesia::named);
    }

    private static List<ElectionCalendar> calendars(
            YamlNode root, Function<String, Optional<ElectionCalendar>> elsewhere) {
        root.only("election", "lastChecked", "calendars", "sources")
                .get("lastChecked")
                .date();
        YamlNode head = root.get("election").only("id", "kind", "term", "label");
        Election election = new Election(
                head.text("id"), head.get("kind").oneOf(ElectionKind.class), head.text("term"), head.text("label"));
        Map<String, YamlNode> sources = root.get("sources").entries();
        Map<String, ElectionCalendar> calendars = new LinkedHashMap<>();
        for (YamlNode row : root.get("calendars").items()) {
            ElectionCalendar calendar = calendar(
                    row,
                    election,
                    sources,
                    version -> Optional.ofNullable(calendars.get(version)).or(() -> elsewhere.apply(version)));
            calendars.put(calendar.version(), calendar);
        }
        return ImmutableList.copyOf(calendars.values());
    }

    private static ElectionCalendar calendar(
            YamlNode row,
            Election election,
            Map<String, YamlNode> sources,
            Function<String, Optional<ElectionCalendar>> known) {
        row.only("id", "decree", "issued", "like", "periods", "note");
        List<StagePeriod> periods = new ArrayList<>();
        row.get("periods").items().forEach(period -> periods.add(period(period, sources)));
        row.find("like").ifPresent(like -> {
            ElectionCalendar other = known.apply(like.text())
                    .orElseThrow(() -> like.refused("the calendar " + like.text() + " does not stand before this one"));
            other.periods().stream()
                    .filter(period -> periods.stream().noneMatch(own -> replaces(own, period)))
                    .toList()
                    .forEach(periods::add);
        });
        return checked(
                row,
                made -> ElectionCalendar.builder()
                        .election(election)
                        .version(made.text("id"))
                        .decree(made.text("decree"))
                        .issued(made.get("issued").date())
                        .periods(periods)
                        .note(made.findText("note"))
                        .build());
    }

    private static boolean replaces(StagePeriod own, StagePeriod other) {
        return own.stage() == other.stage()
                && own.round() == other.round()
                && own.regions().equals(other.regions())
                && own.contests().equals(other.contests());
    }

    private static StagePeriod period(YamlNode row, Map<String, YamlNode> sources) {
        row.only(
                "stage",
                "presence",
                "on",
                "from",
                "to",
                "condition",
                "contests",
                "regions",
                "round",
                "source",
                "certainty",
                "note");
        String source = row.text("source");
        if (!sources.containsKey(source)) {
            throw row.get("source").refused("the source " + source + " is not listed");
        }
        return checked(
                row,
                made -> StagePeriod.builder()
                        .stage(made.get("stage").oneOf(ElectionStage.class))
                        .presence(made.find("presence")
                                .map(presence -> presence.oneOf(StagePeriod.Presence.class))
                                .orElse(StagePeriod.Presence.HELD))
                        .firstDay(made.find("on").or(() -> made.find("from")).map(YamlNode::date))
                        .lastDay(made.find("on").or(() -> made.find("to")).map(YamlNode::date))
                        .condition(made.find("condition").map(ElectionPack::condition))
                        .contests(set(made, "contests", contest -> contest.oneOf(Contest.class)))
                        .regions(set(made, "regions", YamlNode::text))
                        .round(made.find("round").map(YamlNode::number).orElse(1))
                        .source(sources.get(source).text())
                        .certainty(made.get("certainty").oneOf(Certainty.class))
                        .note(made.findText("note"))
                        .build());
    }

    private static StageCondition condition(YamlNode row) {
        row.only("event", "withinDays");
        return checked(
                row,
                made -> new StageCondition(
                        made.text("event"), made.find("withinDays").map(YamlNode::number)));
    }

    private static <T> Set<T> set(YamlNode row, String key, Function<YamlNode, T> item) {
        return row.items(key).stream().map(item).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T checked(YamlNode row, Function<YamlNode, T> make) {
        try {
            return make.apply(row);
        } catch (IllegalArgumentException e) {
            throw row.refused(String.valueOf(e.getMessage()));
        }
    }

    private static final class Indonesia {
        private static final ElectionCalendars CALENDARS = all();

        private static ElectionCalendars all() {
            List<ElectionCalendar> all = new ArrayList<>();
            for (String file : FILES) {
                all.addAll(calendars(StrictYaml.resource(file), version -> named(all, version)));
            }
            return ElectionCalendars.of(all);
        }

        static Optional<ElectionCalendar> named(String version) {
            return named(
                    CALENDARS.elections().stream()
                            .flatMap(election -> CALENDARS.calendars(election.id()).stream())
                            .toList(),
                    version);
        }

        private static Optional<ElectionCalendar> named(List<ElectionCalendar> calendars, String version) {
            return calendars.stream()
                    .filter(calendar -> calendar.version().equals(version))
                    .findFirst();
        }
    }
}
