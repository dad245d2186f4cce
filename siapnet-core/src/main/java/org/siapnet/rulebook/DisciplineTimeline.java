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
    private static final int WAYS = 4;
    private static final int NOT_EXAMINED = 1;
    private static final int EXAMINED = 2;
    private static final int DECIDED_UNEXAMINED = 3;

    private final List<LegalInstrument> regulations;
    private final ImmutableMap<String, Transition> transitions;
    private final List<Regime> regimes;

    /**
     * A regulation reached in a certain way.
     *
     * @param ordinal position among all regimes of the timeline
     * @param instrument id of the regulation; empty before the first
     * @param notes the transition rule that led to it, and what remains of the old law
     */
    record Regime(int ordinal, Optional<String> instrument, List<String> notes) {

        private static Regime of(int ordinal, String instrument, Optional<Transition> into, int way) {
            List<String> notes = into.map(transition -> notes(transition, way)).orElse(List.of());
            return new Regime(ordinal, Optional.of(instrument), notes);
        }

        private static List<String> notes(Transition transition, int way) {
            String notExamined = "ART40_NOT_EXAMINED:" + transition.notExamined();
            return switch (way) {
                case NOT_EXAMINED -> List.of(notExamined);
                case EXAMINED -> List.of("ART40_EXAMINED:" + transition.examined());
                case DECIDED_UNEXAMINED -> List.of(notExamined, "DECIDED_WITHOUT_EXAMINATION:" + transition.from());
                default -> List.of();
            };
        }
    }

    DisciplineTimeline(PackSet packs) {
        regulations = packs.instruments().values().stream()
                .filter(instrument -> instrument.role() == InstrumentRole.DISCIPLINE)
                .sorted(Comparator.comparing(instrument -> instrument.validity().from()))
                .toList();
        transitions = Maps.uniqueIndex(packs.transitions(), Transition::from);
        Regime[] all = new Regime[1 + regulations.size() * WAYS];
        all[0] = new Regime(0, Optional.empty(), List.of());
        for (int i = 0; i < regulations.size(); i++) {
            String id = regulations.get(i).id();
            Optional<Transition> into = packs.transitions().stream()
                    .filter(transition -> transition.to().equals(id))
                    .findFirst();
            for (int way = 0; way < WAYS; way++) {
                int ordinal = 1 + i * WAYS + way;
                all[ordinal] = Regime.of(ordinal, id, into, way);
            }
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
                return regimes.get(1 + i * WAYS);
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
        while (next != null && question.actDate().isBefore(next.on()) && !settled(question, next.on())) {
            regime = regimes.get(1 + index(next.to()) * WAYS + way(question, next.on()));
            next = transitions.get(next.to());
        }
        return regime;
    }

    /** Examined and decided under the old law: nothing is left for the new one. */
    private static boolean settled(Question question, LocalDate change) {
        return isBefore(question.examinedOn(), change) && isBefore(question.decidedOn(), change);
    }

    private static int way(Question question, LocalDate change) {
        if (isBefore(question.examinedOn(), change)) {
            return EXAMINED;
        }
        return isBefore(question.decidedOn(), change) ? DECIDED_UNEXAMINED : NOT_EXAMINED;
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
