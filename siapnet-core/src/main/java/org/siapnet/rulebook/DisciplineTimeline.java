package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Transition;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Question;

/** Which discipline regulation deals with an act: the one of its day, unless a transition rule says otherwise. */
final class DisciplineTimeline {
    private static final int NOTES = 3;

    private final List<LegalInstrument> regulations;
    private final ImmutableMap<String, Transition> transitions;
    private final List<Regime> regimes;

    /**
     * A regulation reached in a certain way.
     *
     * @param ordinal position among all regimes of the timeline
     * @param instrument id of the regulation; empty before the first
     * @param note the transition rule that led to it
     */
    record Regime(int ordinal, Optional<String> instrument, Optional<String> note) {}

    DisciplineTimeline(PackSet packs) {
        regulations = packs.instruments().values().stream()
                .filter(instrument -> instrument.role() == InstrumentRole.DISCIPLINE)
                .sorted(Comparator.comparing(instrument -> instrument.validity().from()))
                .toList();
        transitions = Maps.uniqueIndex(packs.transitions(), Transition::from);
        Regime[] all = new Regime[1 + regulations.size() * NOTES];
        all[0] = new Regime(0, Optional.empty(), Optional.empty());
        for (int i = 0; i < regulations.size(); i++) {
            String id = regulations.get(i).id();
            Optional<Transition> into = packs.transitions().stream()
                    .filter(transition -> transition.to().equals(id))
                    .findFirst();
            int first = 1 + i * NOTES;
            all[first] = new Regime(first, Optional.of(id), Optional.empty());
            all[first + 1] =
                    new Regime(first + 1, Optional.of(id), into.map(t -> "ART40_NOT_EXAMINED:" + t.notExamined()));
            all[first + 2] = new Regime(first + 2, Optional.of(id), into.map(t -> "ART40_EXAMINED:" + t.examined()));
        }
        regimes = List.of(all);
    }

    int size() {
        return regimes.size();
    }

    /** The regime of the day of the act, as if there were no transition rule. */
    Regime ofActDay(LocalDate day) {
        for (int i = 0; i < regulations.size(); i++) {
            if (regulations.get(i).validity().contains(day)) {
                return regimes.get(1 + i * NOTES);
            }
        }
        return regimes.get(0);
    }

    /** The regime by the transition rules. These bind PNS and CPNS; for others the day of the act decides. */
    Regime of(Question question) {
        Regime regime = ofActDay(question.actDate());
        if (question.employeeKind() == EmployeeKind.PPPK) {
            return regime;
        }
        Transition next = regime.instrument().map(transitions::get).orElse(null);
        while (next != null && question.actDate().isBefore(next.on()) && !isBefore(question.decidedOn(), next.on())) {
            regime = regimes.get(index(next.to()) * NOTES + (isBefore(question.examinedOn(), next.on()) ? 3 : 2));
            next = transitions.get(next.to());
        }
        return regime;
    }

    private int index(String instrument) {
        for (int i = 0; i < regulations.size(); i++) {
            if (regulations.get(i).id().equals(instrument)) {
                return i;
            }
        }
        throw new IllegalStateException("no discipline regulation " + instrument);
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate limit) {
        return day.isPresent() && day.get().isBefore(limit);
    }
}
