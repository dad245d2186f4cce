package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Validity;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/**
 * Answers already given. Between two days on which any rule begins or ends, the answer depends on small constants only,
 * so each is worked out once. Threads may work out the same answer twice; they are equal and immutable.
 */
final class AnswerTable {
    private static final int STATUSES = CandidateStatus.values().length;
    private static final int QUALIFIERS = 1 << Qualifier.values().length;
    private static final int EMPLOYEES = EmployeeKind.values().length;
    private static final int ELECTIONS = ElectionKind.values().length + 1;

    private final PackSet packs;
    private final Classifier classifier;
    private final long[] turningDays;
    private final Map<Act, @Nullable Classification[][]> answers = new HashMap<>();

    AnswerTable(PackSet packs, Classifier classifier) {
        this.packs = packs;
        this.classifier = classifier;
        turningDays = turningDays(packs);
        packs.acts().keySet().forEach(act -> answers.put(act, new Classification[turningDays.length + 1][]));
    }

    /** What the law says of an act under that discipline regulation. */
    Classification answer(Question question, DisciplineTimeline.Regime regime) {
        @Nullable Classification @Nullable [] page = page(question);
        if (page == null) {
            return classifier.explain(question, regime).classification();
        }
        int place = place(question, regime.ordinal());
        @Nullable Classification known = page[place];
        if (known == null) {
            known = classifier.explain(question, regime).classification();
            page[place] = known;
        }
        if (question.subForm().isEmpty()) {
            return known;
        }
        Classification answer = known.form().isPresent()
                ? known
                : classifier.explain(question, regime).classification();
        return SubForms.named(answer, question.subForm().get(), packs);
    }

    /** Where the answer to a question stands; empty for an act in no catalogue. */
    private @Nullable Classification @Nullable [] page(Question question) {
        @Nullable Classification @Nullable [][] pages = answers.get(question.act());
        if (pages == null) {
            return null;
        }
        int segment = segment(question.actDate());
        @Nullable Classification @Nullable [] page = pages[segment];
        if (page == null) {
            page = new Classification[classifier.timeline().size() * STATUSES * QUALIFIERS * EMPLOYEES * ELECTIONS];
            pages[segment] = page;
        }
        return page;
    }

    /** The place of a question on its page. */
    private int place(Question question, int regime) {
        int mask = 0;
        if (!question.qualifiers().isEmpty()) {
            for (Qualifier qualifier : question.qualifiers()) {
                mask |= 1 << qualifier.ordinal();
            }
        }
        int place = regime * STATUSES + question.candidateStatus().ordinal();
        place = place * QUALIFIERS + mask;
        place = place * EMPLOYEES + question.employeeKind().ordinal();
        Optional<ElectionKind> election = question.electionKind();
        return place * ELECTIONS + (election.isPresent() ? 1 + election.get().ordinal() : 0);
    }

    private int segment(LocalDate day) {
        int found = Arrays.binarySearch(turningDays, day.toEpochDay());
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static long[] turningDays(PackSet packs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LegalInstrument instrument : packs.instruments().values()) {
            add(days, instrument.validity());
            instrument.doubtfulFrom().ifPresent(days::add);
        }
        for (ViolationForm form : packs.forms().values()) {
            add(days, form.validity());
            for (FormOutcome outcome : form.outcomes()) {
                outcome.from().ifPresent(days::add);
                outcome.to().ifPresent(days::add);
            }
        }
        for (Sanction sanction : packs.sanctions().values()) {
            sanction.rungs().forEach(rung -> rung.validity().ifPresent(validity -> add(days, validity)));
        }
        return days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    }

    private static void add(TreeSet<LocalDate> days, Validity validity) {
        days.add(validity.from());
        validity.to().ifPresent(days::add);
    }
}
