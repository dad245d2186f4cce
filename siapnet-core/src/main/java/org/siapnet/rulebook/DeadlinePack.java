package org.siapnet.rulebook;

import java.io.InputStream;
import java.util.List;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.time.ActingBody;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.LimitNote;
import org.siapnet.time.LimitStart;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;

/** Paket jangka waktu: reads time limits from data. */
public final class DeadlinePack {

    private DeadlinePack() {}

    /** The limits of the process in Indonesia. */
    public static Deadlines indonesia() {
        return Indonesia.DEADLINES;
    }

    /**
     * The limits of a file, to override those of a table with.
     *
     * @param file its name, for messages
     * @throws PackRefusedException if the file says anything unknown, double or impossible
     */
    public static List<TimeLimit> read(String file, InputStream yaml) {
        return limits(StrictYaml.read(file, yaml));
    }

    private static List<TimeLimit> limits(YamlNode root) {
        root.only("lastChecked", "limits").get("lastChecked").date();
        List<TimeLimit> limits =
                root.get("limits").items().stream().map(DeadlinePack::limit).toList();
        try {
            Deadlines.of(limits);
        } catch (IllegalArgumentException e) {
            throw root.refused(String.valueOf(e.getMessage()));
        }
        return limits;
    }

    private static TimeLimit limit(YamlNode row) {
        row.only(
                "id",
                "term",
                "label",
                "election",
                "days",
                "kind",
                "start",
                "startDayCounts",
                "roll",
                "actingBody",
                "hold",
                "basis",
                "source",
                "certainty",
                "validity",
                "note");
        row.find("days").filter(days -> days.number() < 1).ifPresent(days -> {
            throw days.refused("at least one day is expected");
        });
        return TimeLimit.builder()
                .id(row.text("id"))
                .officialTerm(row.text("term"))
                .englishLabel(row.text("label"))
                .electionKind(row.find("election").map(kind -> kind.oneOf(ElectionKind.class)))
                .amount(row.find("days").map(YamlNode::number))
                .dayKind(row.get("kind").oneOf(DayKind.class))
                .start(row.get("start").oneOf(LimitStart.class))
                .startDayCounts(row.find("startDayCounts").map(YamlNode::flag).orElse(false))
                .roll(row.find("roll").map(rule -> rule.oneOf(RollRule.class)).orElse(RollRule.STAYS))
                .actingBody(row.get("actingBody").oneOf(ActingBody.class))
                .hold(row.find("hold").map(rule -> rule.oneOf(HoldPolicy.class)).orElse(HoldPolicy.RUNS))
                .basis(row.get("basis").basis())
                .source(row.text("source"))
                .certainty(row.get("certainty").oneOf(Certainty.class))
                .validity(row.get("validity").validity())
                .note(row.find("note").map(DeadlinePack::note))
                .build();
    }

    private static LimitNote note(YamlNode row) {
        row.only("id", "en");
        return new LimitNote(row.text("id"), row.text("en"));
    }

    private static final class Indonesia {
        private static final Deadlines DEADLINES = Deadlines.of(limits(StrictYaml.resource("deadlines.yaml")));
    }
}
