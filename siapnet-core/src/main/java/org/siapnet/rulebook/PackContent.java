package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Provenance;
import org.siapnet.law.Transition;
import org.siapnet.law.Validity;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.SubForm;
import org.siapnet.violation.ViolationClass;
import org.siapnet.violation.ViolationForm;

/** Turns the rows of a pack file into values. */
final class PackContent {
    private static final Set<EmployeeKind> PNS_KINDS = ImmutableSet.of(EmployeeKind.PNS, EmployeeKind.CPNS);

    private final LocalDate lastChecked;
    private final List<LegalInstrument> instruments;
    private final Optional<String> extended;

    private PackContent(PackRow row) {
        lastChecked = row.date("last-checked");
        extended = row.optionalText("extends");
        ImmutableList.Builder<LegalInstrument> found = ImmutableList.builder();
        row.optionalRow("instrument", this::instrument).ifPresent(found::add);
        found.addAll(row.rows("instruments", this::instrument));
        instruments = found.build();
    }

    static RulePack of(PackRow row, String file, String version) {
        PackContent content = new PackContent(row);
        CatalogueContent catalogue = new CatalogueContent(content);
        return RulePack.builder()
                .id(row.text("pack"))
                .version(version)
                .file(file)
                .instruments(content.instruments)
                .replaces(row.texts("replaces"))
                .transitions(row.rows("transitions", PackContent::transition))
                .forms(row.rows("forms", content::form))
                .acts(row.rows("acts", catalogue::act))
                .sanctions(row.rows("sanctions", catalogue::sanction))
                .regimes(row.rows("regimes", catalogue::regime))
                .expectedRegimes(row.rows("expected-regimes", catalogue::expectedRegime))
                .punishingRules(row.rows("punishing-rules", catalogue::punishingRule))
                .addressees(row.rows("addressees", catalogue::addressee))
                .noteTexts(row.notes("note-texts"))
                .pppkLadder(row.optionalRow("pppk-ladder", CatalogueContent::ladder))
                .build();
    }

    Provenance provenance(PackRow row) {
        return new Provenance(
                row.text("source"),
                row.constant("certainty", Certainty.class),
                row.optionalDate("last-checked").orElse(lastChecked),
                row.optionalNote());
    }

    Validity validity(PackRow row) {
        return new Validity(row.date("from"), row.optionalDate("to"));
    }

    private LegalInstrument instrument(PackRow row) {
        return LegalInstrument.builder()
                .id(row.id())
                .role(row.constant("role", InstrumentRole.class))
                .officialTitle(row.text("title"))
                .label(row.text("label"))
                .number(row.optionalText("number"))
                .enacted(row.optionalDate("date"))
                .validity(validity(row))
                .doubtfulFrom(row.optionalDate("doubtful-from"))
                .pnsOnly(row.flag("pns-only"))
                .levels(row.constants("levels", SanctionLevel.class, ImmutableSet.of()).stream()
                        .map(Enum::name)
                        .toList())
                .provenance(provenance(row))
                .build();
    }

    private static Transition transition(PackRow row) {
        return new Transition(
                row.text("replaced"), row.text("by"), row.date("on"), row.basis("not-examined"), row.basis("examined"));
    }

    private ViolationForm form(PackRow row) {
        String id = row.id();
        ViolationForm.Effect effect = row.constant("effect", ViolationForm.Effect.class, ViolationForm.Effect.FORBIDS);
        Optional<LegalInstrument> own = instruments.stream().findFirst();
        String instrument =
                own.map(LegalInstrument::id).or(() -> extended).orElseThrow(() -> row.refuse("NO_INSTRUMENT"));
        Validity validity = row.has("from") || own.isEmpty()
                ? validity(row)
                : new Validity(
                        own.get().validity().from(),
                        row.optionalDate("to").or(() -> own.get().validity().to()));
        List<FormOutcome> outcomes = row.has("outcomes")
                ? row.rows("outcomes", PackContent::outcome)
                : ImmutableList.of(
                        outcome(row, ImmutableSet.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        return ViolationForm.builder()
                .id(id)
                .instrument(instrument)
                .effect(effect)
                .officialTerm(row.text("term"))
                .label(row.text("label"))
                .condition(
                        condition(row, effect, own.map(LegalInstrument::pnsOnly).orElse(false)))
                .validity(validity)
                .subForms(row.rows("sub-forms", sub -> new SubForm(sub.id(), sub.text("term"), sub.text("label"))))
                .outcomes(outcomes)
                .provenance(provenance(row))
                .build();
    }

    private static FormCondition condition(PackRow row, ViolationForm.Effect effect, boolean pnsOnly) {
        List<String> acts = row.texts("acts");
        if (acts.isEmpty() && effect != ViolationForm.Effect.RESIDUAL) {
            throw row.refuse("MISSING_KEY", "acts");
        }
        return FormCondition.builder()
                .acts(acts.stream().map(Act::of).toList())
                .statuses(row.constants("status", CandidateStatus.class, all(CandidateStatus.class)))
                .requires(row.constants("requires", Qualifier.class, ImmutableSet.of()))
                .excludes(row.constants("excludes", Qualifier.class, ImmutableSet.of()))
                .elections(row.constants("elections", ElectionKind.class, all(ElectionKind.class)))
                .employees(
                        row.constants("employees", EmployeeKind.class, pnsOnly ? PNS_KINDS : all(EmployeeKind.class)))
                .build();
    }

    private static FormOutcome outcome(PackRow row) {
        return outcome(
                row,
                row.constants("employees", EmployeeKind.class, ImmutableSet.of()),
                row.optionalText("under"),
                row.optionalDate("from"),
                row.optionalDate("to"));
    }

    private static FormOutcome outcome(
            PackRow row,
            Set<EmployeeKind> employees,
            Optional<String> under,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        boolean nested = row.name().contains("outcomes[");
        return FormOutcome.builder()
                .acts(nested ? row.texts("acts").stream().map(Act::of).toList() : List.of())
                .employees(employees)
                .under(under)
                .from(from)
                .to(to)
                .violationClass(row.optionalConstant("class", ViolationClass.class))
                .level(row.optionalConstant("level", SanctionLevel.class))
                .levelStatus(row.constant("level-status", LevelStatus.class, LevelStatus.ASSIGNED))
                .sanctions(row.texts("sanctions"))
                .basis(row.bases("basis"))
                .certainty(nested ? row.optionalConstant("certainty", Certainty.class) : Optional.empty())
                .notes(row.texts("notes"))
                .build();
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type) {
        return Sets.immutableEnumSet(EnumSet.allOf(type));
    }
}
