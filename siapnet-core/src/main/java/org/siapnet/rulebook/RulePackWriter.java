package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.HandOver;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Provenance;
import org.siapnet.law.Transition;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SubForm;
import org.siapnet.violation.ViolationForm;

/** Penulis paket aturan: writes rule packs as YAML that {@link RulePackReader} reads back to the same rows. */
public final class RulePackWriter {

    private RulePackWriter() {}

    /** The pack as YAML: every default written out, comments of the original lost. */
    public static String write(RulePack pack) {
        StringBuilder out = new StringBuilder();
        YamlLines lines = new YamlLines(out);
        lines.put("pack", pack.id()).put("last-checked", lastChecked(pack));
        boolean own = pack.instruments().size() == 1;
        if (own) {
            lines.section("instrument", section -> instrument(pack.instruments().get(0), section));
        } else {
            lines.rows("instruments", pack.instruments(), RulePackWriter::instrument);
            pack.forms().stream().findFirst().ifPresent(form -> lines.put("extends", form.instrument()));
        }
        lines.put("replaces", pack.replaces())
                .rows("transitions", pack.transitions(), RulePackWriter::transition)
                .rows("forms", pack.forms(), RulePackWriter::form)
                .rows("acts", pack.acts(), RulePackWriter::act)
                .rows("sanctions", pack.sanctions(), RulePackWriter::sanction)
                .rows("regimes", pack.regimes(), RulePackWriter::regime)
                .rows("expected-regimes", pack.expectedRegimes(), RulePackWriter::expected)
                .rows("punishing-rules", pack.punishingRules(), RulePackWriter::punishing)
                .rows("addressees", pack.addressees(), RulePackWriter::addressee);
        if (!pack.noteTexts().isEmpty()) {
            lines.section("note-texts", texts -> pack.noteTexts().forEach((code, note) -> texts.put(code, note)));
        }
        pack.pppkLadder().ifPresent(ladder -> lines.section("pppk-ladder", section -> ladder(ladder, section)));
        return out.toString();
    }

    /** The latest check of any row; each row says its own besides. */
    private static LocalDate lastChecked(RulePack pack) {
        return Stream.of(
                        pack.instruments().stream().map(LegalInstrument::provenance),
                        pack.forms().stream().map(ViolationForm::provenance),
                        pack.acts().stream().map(ActEntry::provenance),
                        pack.sanctions().stream().map(Sanction::provenance),
                        pack.regimes().stream().map(OversightRegime::provenance))
                .flatMap(provenances -> provenances)
                .map(Provenance::lastChecked)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static void instrument(LegalInstrument row, YamlLines lines) {
        lines.put("id", row.id())
                .put("role", row.role())
                .put("title", row.officialTitle())
                .put("label", row.label())
                .put("number", row.number())
                .put("date", row.enacted())
                .put(row.validity())
                .put("doubtful-from", row.doubtfulFrom())
                .flag("pns-only", row.pnsOnly())
                .put("levels", row.levels())
                .put(row.provenance());
    }

    private static void transition(Transition row, YamlLines lines) {
        lines.put("replaced", row.from())
                .put("by", row.to())
                .put("on", row.on())
                .put("not-examined", row.notExamined())
                .put("examined", row.examined());
    }

    private static void form(ViolationForm row, YamlLines lines) {
        FormCondition condition = row.condition();
        lines.put("id", row.id())
                .put("effect", row.effect())
                .put("acts", condition.acts())
                .put("status", condition.statuses())
                .put("requires", condition.requires())
                .put("excludes", condition.excludes())
                .put("elections", condition.elections())
                .put("employees", condition.employees())
                .put(row.validity())
                .put("term", row.officialTerm())
                .put("label", row.label())
                .rows("sub-forms", row.subForms(), RulePackWriter::subForm)
                .rows("outcomes", row.outcomes(), RulePackWriter::outcome)
                .put(row.provenance());
    }

    private static void subForm(SubForm row, YamlLines lines) {
        lines.put("id", row.id()).put("term", row.officialTerm()).put("label", row.label());
    }

    private static void outcome(FormOutcome row, YamlLines lines) {
        lines.put("level-status", row.levelStatus())
                .put("acts", row.acts())
                .put("employees", row.employees())
                .put("under", row.under())
                .put("from", row.from())
                .put("to", row.to())
                .put("class", row.violationClass())
                .put("level", row.level())
                .put("sanctions", row.sanctions())
                .put("basis", row.basis())
                .put("certainty", row.certainty())
                .put("notes", row.notes());
    }

    private static void act(ActEntry row, YamlLines lines) {
        lines.put("id", row.act())
                .put("term", row.officialTerm())
                .put("label", row.label())
                .put("modes", row.modes())
                .put("implies", row.implies())
                .put("excluded-by", row.excludedBy())
                .put(row.provenance());
    }

    private static void sanction(Sanction row, YamlLines lines) {
        lines.put("id", row.id())
                .put("term", row.officialTerm())
                .put("label", row.label())
                .put("employees", row.employees())
                .flag("ends-service", row.endsService())
                .rows("ladders", row.rungs(), RulePackWriter::rung)
                .put(row.provenance());
    }

    private static void rung(Sanction.Rung row, YamlLines lines) {
        lines.put("instrument", row.instrument())
                .put("level", row.level())
                .put("rank", row.rank())
                .put("basis", row.basis())
                .flag("suspended", row.validity().isEmpty());
        row.validity().ifPresent(lines::put);
        lines.put("notes", row.notes());
    }

    private static void regime(OversightRegime row, YamlLines lines) {
        lines.put("id", row.id())
                .put("authority", row.authority())
                .put("label", row.label())
                .put(row.validity())
                .put("highest-escalation", row.highestEscalation())
                .put("basis", row.basis())
                .rows("takes-over", row.handOvers(), RulePackWriter::handOver)
                .put(row.provenance());
    }

    private static void handOver(HandOver row, YamlLines lines) {
        lines.put("id", row.id())
                .put("state", row.state())
                .put("receiver", row.receiver())
                .put("rule", row.rule())
                .put("label", row.label())
                .put("basis", row.basis())
                .put(row.provenance());
    }

    private static void expected(ExpectedRegime row, YamlLines lines) {
        lines.put("id", row.id())
                .put("authority", row.authority())
                .put("label", row.label())
                .put("due-by", row.dueBy())
                .put("basis", row.basis())
                .put(row.provenance());
    }

    private static void punishing(PunishingRule row, YamlLines lines) {
        lines.put("id", row.id())
                .put("posts", row.posts())
                .put("tiers", row.tiers())
                .put("levels", row.levels())
                .put("sanctions", row.sanctions())
                .put("official", row.official())
                .put("label", row.label())
                .put(row.validity())
                .put("basis", row.basis())
                .put(row.provenance());
    }

    private static void ladder(PppkLadder ladder, YamlLines lines) {
        lines.put("agency", ladder.agency()).put("basis", ladder.basis());
        ladder.kinds().forEach((level, kinds) -> lines.put(level.name().toLowerCase(Locale.ROOT), kinds));
    }

    private static void addressee(Addressee row, YamlLines lines) {
        lines.put("id", row.id())
                .put("tiers", row.tiers())
                .put("official", row.official())
                .put("label", row.label())
                .put(row.provenance());
    }
}
