package org.siapnet.rulebook;

import java.io.InputStream;
import java.util.List;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Validity;
import org.siapnet.time.ActingBody;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.LimitStart;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;

/** Paket jangka waktu: reads time limits from data. */
public final class DeadlinePack {
    static final String FILE = "deadlines.yaml";

    private DeadlinePack() {}

    /** The limits of the process in Indonesia. */
    public static Deadlines indonesia() {
        return Indonesia.DEADLINES;
    }

    /**
     * The limits of a file, to override those of a table with, or to add to it.
     *
     * @param file its name, for messages
     * @throws RulePackException if the file says anything unknown, double or impossible
     */
    public static List<TimeLimit> read(String file, InputStream yaml) {
        return read(PackFile.of(file, yaml));
    }

    static List<TimeLimit> read(PackFile file) {
        return file.read(DeadlinePack::limits);
    }

    static List<TimeLimit> limits(PackRow root) {
        root.date("lastChecked");
        List<TimeLimit> limits = root.requiredRows("limits", DeadlinePack::limit);
        Deadlines.of(limits);
        return limits;
    }

    private static TimeLimit limit(PackRow row) {
        return TimeLimit.builder()
                .id(row.id())
                .officialTerm(row.text("term"))
                .englishLabel(row.text("label"))
                .electionKind(row.optionalConstant("election", ElectionKind.class))
                .amount(row.optionalNumber("days"))
                .dayKind(row.constant("kind", DayKind.class))
                .start(row.constant("start", LimitStart.class))
                .startDayCounts(row.flag("startDayCounts"))
                .roll(row.constant("roll", RollRule.class, RollRule.STAYS))
                .actingBody(row.constant("actingBody", ActingBody.class))
                .hold(row.constant("hold", HoldPolicy.class, HoldPolicy.RUNS))
                .basis(row.row("basis", DeadlinePack::basis))
                .source(row.text("source"))
                .certainty(row.constant("certainty", Certainty.class))
                .validity(row.row("validity", on -> new Validity(on.date("from"), on.optionalDate("to"))))
                .note(row.optionalNote())
                .build();
    }

    private static LegalBasis basis(PackRow row) {
        return new LegalBasis(
                row.text("instrument"),
                row.optionalText("article"),
                row.optionalText("letter"),
                row.optionalText("number"));
    }

    private static final class Indonesia {
        private static final Deadlines DEADLINES =
                Deadlines.of(ShippedPacks.file(FILE).read(DeadlinePack::limits));
    }
}
