package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Transition;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.AgencyTier;
import org.siapnet.violation.Classification;
import org.siapnet.violation.OffenderPost;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationForm;

/**
 * Buku aturan: the dated law of civil servants' neutrality, and the answers to questions about it. Immutable and safe
 * for use by many threads.
 */
public final class Rulebook {
    private final PackSet packs;
    private final Optional<PppkLadder> pppkLadder;
    private final Classifier classifier;
    private final AnswerTable answers;
    private final SanctionOrder sanctionOrder;

    private Rulebook(PackSet packs, Optional<PppkLadder> pppkLadder) {
        this.packs = packs;
        this.pppkLadder = pppkLadder;
        classifier = new Classifier(packs, pppkLadder);
        answers = new AnswerTable(packs, classifier);
        sanctionOrder = new SanctionOrder(packs, classifier.timeline());
    }

    private static final class Indonesia {
        private static final Rulebook RULEBOOK = ShippedPacks.proven()
                ? new Rulebook(PackSet.proven(RulePackReader.shipped()), Optional.empty())
                : of(RulePackReader.shipped());
    }

    /** The law of Indonesia as shipped with the library; always the same instance. */
    public static Rulebook indonesia() {
        return Indonesia.RULEBOOK;
    }

    /**
     * The law of those packs; later packs may replace rows of earlier ones by name.
     *
     * @throws RulePackException if they contradict each other or name what no pack describes
     */
    public static Rulebook of(List<RulePack> packs) {
        PackSet set = PackSet.of(packs);
        return new Rulebook(set, set.pppkLadder());
    }

    /**
     * This law with a pack more: one with the same id takes the place of the old one, another is added at the end.
     *
     * @throws RulePackException if it contradicts the others
     */
    public Rulebook withPack(RulePack pack) {
        return withPacks(List.of(pack));
    }

    /**
     * This law with several packs more, which may speak of each other; each as in {@link #withPack}. A ladder for
     * contract employees that one of them sets takes the place of the one before.
     *
     * @throws RulePackException if they contradict each other or the rest; tells of all faults
     */
    public Rulebook withPacks(List<RulePack> more) {
        PackSet next = packs.with(more);
        boolean sets = more.stream().anyMatch(pack -> pack.pppkLadder().isPresent());
        return new Rulebook(next, sets ? next.pppkLadder() : pppkLadder);
    }

    /**
     * This law with the ladder an employer has set for its contract employees.
     *
     * @throws RulePackException if the ladder names a sanction that is unknown or not for contract employees
     */
    public Rulebook withPppkLadder(PppkLadder ladder) {
        Consistency.check(ladder, packs);
        return new Rulebook(packs, Optional.of(ladder));
    }

    /** Hash of the contents of all packs, stored with what was decided under them. */
    public String version() {
        return packs.version();
    }

    /** The packs, in order. */
    public List<RulePack> packs() {
        return packs.packs();
    }

    /** The ladder of an employer of contract employees, where one is set. */
    public Optional<PppkLadder> pppkLadder() {
        return pppkLadder;
    }

    /** What the law says of an act, by the transition rules. */
    public Classification classify(Question question) {
        return answers.answer(question, classifier.timeline().of(question));
    }

    /** What the law says of an act, by the chosen law. A choice that departs from the transition rule is noted. */
    public Classification classify(Question question, LawChoice choice) {
        Classification byTransition = classify(question);
        if (choice == LawChoice.TRANSITION_RULE) {
            return byTransition;
        }
        DisciplineTimeline.Regime ofActDay = classifier.timeline().ofActDay(question.actDate());
        if (ofActDay.instrument().equals(classifier.timeline().of(question).instrument())) {
            return byTransition;
        }
        return Severity.moreLenient(
                byTransition,
                answers.answer(question, ofActDay),
                ofActDay.instrument().orElse("-"));
    }

    /** What the law says of an act, with every row that was considered and why it did or did not apply. */
    public Explained explain(Question question) {
        Explained explained = classifier.explain(question, classifier.timeline().of(question));
        return question.subForm()
                .map(sub -> SubForms.named(explained.classification(), sub, packs))
                .map(answer -> new Explained(question, answer, explained.considered()))
                .orElse(explained);
    }

    /** The heaviest of several violations, whatever their order; empty if there are none. */
    public Optional<Classification> heaviest(List<Classification> violations) {
        return Severity.heaviest(violations, packs);
    }

    /** The text of a note of a classification: as a pack says it, else as the library does; else the code. */
    public String noteText(String note, Language language) {
        return Codes.text(
                "law.note.",
                note,
                language,
                code -> Optional.ofNullable(noteTexts().get(code)));
    }

    /** Texts of note codes that packs bring with them. */
    Map<String, Note> noteTexts() {
        return packs.noteTexts();
    }

    /** The text of the reason of a considered row. */
    public String reasonText(String reason, Language language) {
        return Codes.text("law.reason.", reason, language);
    }

    /** The catalogue of acts. */
    public List<ActEntry> acts() {
        return packs.acts().values().asList();
    }

    /** The act's entry in the catalogue. */
    public Optional<ActEntry> act(Act act) {
        return Optional.ofNullable(packs.acts().get(act));
    }

    /** The catalogue of sanctions. */
    public List<Sanction> sanctions() {
        return packs.sanctions().values().asList();
    }

    /** The sanction with that id. */
    public Optional<Sanction> sanction(String id) {
        return Optional.ofNullable(packs.sanctions().get(id));
    }

    /** The kinds at a level for that kind of official under the law of that day, mildest first. */
    public List<Sanction> sanctionsFor(SanctionLevel level, EmployeeKind employee, LocalDate on) {
        if (employee == EmployeeKind.PPPK && pppkLadder.isPresent()) {
            return pppkLadder.get().at(level).stream()
                    .flatMap(id -> sanction(id).stream())
                    .toList();
        }
        return sanctionOrder.at(level, employee, on);
    }

    /**
     * The kinds heavier than the last one imposed, for a violation of the same nature, mildest first, under the law of
     * that day. At the top of the ladder only the heaviest kind itself is left. Empty for a kind outside the
     * disciplinary ladder.
     */
    public List<Sanction> heavierThan(Sanction last, LocalDate on) {
        return sanctionOrder.heavierThan(last, on);
    }

    /** All instruments. */
    public List<LegalInstrument> instruments() {
        return packs.instruments().values().asList();
    }

    /** The instrument with that id. */
    public Optional<LegalInstrument> instrument(String id) {
        return Optional.ofNullable(packs.instruments().get(id));
    }

    /** The forms of an instrument, or of all, in the order of the instrument, that hold on a day, or on any. */
    public List<ViolationForm> rules(Optional<LocalDate> on, Optional<String> instrument) {
        return packs.forms().values().stream()
                .filter(form ->
                        instrument.filter(id -> !id.equals(form.instrument())).isEmpty())
                .filter(form -> on.filter(day -> !form.validity().contains(day)).isEmpty())
                .toList();
    }

    /** The form with that id. */
    public Optional<ViolationForm> form(String id) {
        return Optional.ofNullable(packs.forms().get(id));
    }

    /** Whether an instrument knows that level on that day; never outside its validity. */
    public boolean hasLevel(String instrument, SanctionLevel level, LocalDate on) {
        return instrument(instrument)
                .filter(known -> known.hasLevelOn(level.name(), on))
                .isPresent();
    }

    /**
     * The authority that oversees on that day.
     *
     * @throws IllegalArgumentException if none is known for that day
     */
    public OversightRegime regimeOn(LocalDate on) {
        return regimes().stream()
                .filter(regime -> regime.validity().contains(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("on: no oversight regime is known for " + on));
    }

    /** The oversight regimes, in order of time. */
    public List<OversightRegime> regimes() {
        return packs.regimes();
    }

    /** Authorities the law demands and that do not exist yet. */
    public List<ExpectedRegime> expectedRegimes() {
        return packs.expectedRegimes();
    }

    /** Who imposes that sanction on the holder of that post; empty where the sources leave it open and before PP 94/2021. */
    public Optional<PunishingRule> whoPunishes(OffenderPost post, AgencyTier tier, String sanction, LocalDate on) {
        return sanctionOrder.whoPunishes(post, tier, sanction, on);
    }

    /** All rules on who may punish. */
    public List<PunishingRule> punishingRules() {
        return packs.punishingRules();
    }

    /** What becomes of acts done before a discipline regulation took the place of another. */
    public List<Transition> transitions() {
        return packs.transitions();
    }

    /** All addressees a recommendation can go to, in order of substitution. */
    public List<Addressee> addressees() {
        return packs.addressees();
    }

    /** The chain of addressees of a recommendation for an agency of that tier, in order of substitution. */
    public List<Addressee> addressees(AgencyTier tier) {
        return packs.addressees().stream()
                .filter(addressee -> addressee.tiers().contains(tier))
                .toList();
    }

    /** The first addressee of that tier that is not among the conflicted ids; empty if all are. */
    public Optional<Addressee> addressee(AgencyTier tier, Set<String> conflicted) {
        return addressees(tier).stream()
                .filter(addressee -> !conflicted.contains(addressee.id()))
                .findFirst();
    }
}
