package org.siapnet.rulebook;

import com.google.common.base.Joiner;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.HandOver;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Transition;
import org.siapnet.violation.Act;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** Packs merged into one body of law: later rows take the place of those they replace by name. */
final class PackSet {
    private final List<RulePack> packs;
    private final Supplier<String> version;
    private final Map<String, RulePack> packOf = new HashMap<>();
    private final ImmutableMap<String, LegalInstrument> instruments;
    private final ImmutableMap<String, ViolationForm> forms;
    private final ImmutableMap<Act, ActEntry> acts;
    private final ImmutableMap<String, Sanction> sanctions;
    private final ImmutableMap<String, PunishingRule> punishingRules;
    private final ImmutableMap<String, OversightRegime> regimes;
    private final ImmutableMap<String, ExpectedRegime> expectedRegimes;
    private final ImmutableMap<String, Addressee> addressees;
    private final ImmutableMap<String, Transition> transitions;
    private final PackFaults faults = new PackFaults();

    private PackSet(List<RulePack> packs) {
        this.packs = ImmutableList.copyOf(packs);
        version = Suppliers.memoize(this::hash);
        instruments = merged(RulePack::instruments, LegalInstrument::id);
        forms = merged(RulePack::forms, ViolationForm::id);
        acts = merged(RulePack::acts, ActEntry::act);
        sanctions = merged(RulePack::sanctions, Sanction::id);
        punishingRules = merged(RulePack::punishingRules, PunishingRule::id);
        regimes = merged(RulePack::regimes, OversightRegime::id);
        expectedRegimes = merged(RulePack::expectedRegimes, ExpectedRegime::id);
        addressees = merged(RulePack::addressees, Addressee::id);
        transitions = merged(RulePack::transitions, Transition::from);
        for (RulePack pack : packs) {
            pack.instruments().forEach(instrument -> packOf.put(instrument.id(), pack));
        }
    }

    /**
     * The packs as one.
     *
     * @throws RulePackException if they contradict each other
     */
    static PackSet of(List<RulePack> packs) {
        PackSet set = new PackSet(packs);
        set.faults.refuse();
        new Consistency(set).check();
        return set;
    }

    /** The packs as one, which were found not to contradict each other. */
    static PackSet proven(List<RulePack> packs) {
        return new PackSet(packs);
    }

    PackSet with(List<RulePack> added) {
        List<RulePack> next = new ArrayList<>(packs);
        for (RulePack one : added) {
            next.replaceAll(pack -> pack.id().equals(one.id()) ? one : pack);
            if (!next.contains(one)) {
                next.add(one);
            }
        }
        return of(next);
    }

    private <K, T> ImmutableMap<K, T> merged(Function<RulePack, List<T>> section, Function<T, K> key) {
        Map<K, T> merged = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            for (T row : section.apply(pack)) {
                String id = key.apply(row).toString();
                if (merged.put(key.apply(row), row) != null && !pack.replaces().contains(id)) {
                    faults.check(() -> {
                        throw new RulePackException(pack.file(), id, "DUPLICATE_ID", id);
                    });
                }
            }
        }
        return ImmutableMap.copyOf(merged);
    }

    List<RulePack> packs() {
        return packs;
    }

    String version() {
        return Objects.requireNonNull(version.get());
    }

    private String hash() {
        return Hashing.sha256()
                .hashString(Joiner.on('\n').join(packs), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }

    /** An instrument that a checked row cites. */
    LegalInstrument instrument(String id) {
        return Objects.requireNonNull(instruments().get(id), id);
    }

    /** A sanction that a checked row names. */
    Sanction sanction(String id) {
        return Objects.requireNonNull(sanctions().get(id), id);
    }

    ImmutableMap<String, LegalInstrument> instruments() {
        return instruments;
    }

    ImmutableMap<String, ViolationForm> forms() {
        return forms;
    }

    ImmutableMap<Act, ActEntry> acts() {
        return acts;
    }

    ImmutableMap<String, Sanction> sanctions() {
        return sanctions;
    }

    List<PunishingRule> punishingRules() {
        return punishingRules.values().asList();
    }

    List<Transition> transitions() {
        return transitions.values().asList();
    }

    List<OversightRegime> regimes() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(regime -> regime.validity().from()), regimes.values());
    }

    List<ExpectedRegime> expectedRegimes() {
        return expectedRegimes.values().asList();
    }

    List<Addressee> addressees() {
        return addressees.values().asList();
    }

    /** The ladder for contract employees that the last pack with one sets. */
    Optional<PppkLadder> pppkLadder() {
        return packs.stream().flatMap(pack -> pack.pppkLadder().stream()).reduce((first, second) -> second);
    }

    /** The texts of note codes, each as the last pack with one says it. */
    ImmutableMap<String, Note> noteTexts() {
        ImmutableMap.Builder<String, Note> texts = ImmutableMap.builder();
        packs.forEach(pack -> texts.putAll(pack.noteTexts()));
        return texts.buildKeepingLast();
    }

    /** Id and pack version of an instrument. */
    Optional<String> versionOf(String instrument) {
        return Optional.ofNullable(packOf.get(instrument)).map(pack -> instrument + "@" + pack.version());
    }

    /** The file that holds a row, for errors; of several the last. */
    String fileOf(String id) {
        return packs.stream()
                .filter(pack -> rowIds(pack).anyMatch(id::equals))
                .reduce((first, second) -> second)
                .map(RulePack::file)
                .orElse("-");
    }

    private static Stream<String> rowIds(RulePack pack) {
        return Stream.of(
                        pack.forms().stream().map(ViolationForm::id),
                        pack.sanctions().stream().map(Sanction::id),
                        pack.punishingRules().stream().map(PunishingRule::id),
                        pack.regimes().stream()
                                .flatMap(regime -> Stream.concat(
                                        Stream.of(regime.id()),
                                        regime.handOvers().stream().map(HandOver::id))),
                        pack.expectedRegimes().stream().map(ExpectedRegime::id),
                        pack.transitions().stream().map(Transition::from),
                        pack.pppkLadder().stream().map(PppkLadder::agency))
                .flatMap(ids -> ids);
    }
}
