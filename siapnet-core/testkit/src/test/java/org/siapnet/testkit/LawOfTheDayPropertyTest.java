package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalInstrument;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Considered;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.ViolationForm;
import org.siapnet.violation.ViolationForm.Effect;

/** Each row answers what it is made for on each of its days, alone within its instrument, and on no other day. */
class LawOfTheDayPropertyTest {
    private static final Rulebook BOOK = Rulebook.indonesia();

    /**
     * A question that meets the condition of a form, on any day. It names the kind of election: without it rows of both
     * kinds answer, which is noted. Examined and decided on the day of the act, so that no transition rule leads to a
     * later regulation.
     */
    record Fitting(ViolationForm form, Question question) {}

    @Property(tries = 4000)
    void on_each_day_of_a_form_exactly_one_row_of_its_instrument_answers(@ForAll("fitting") Fitting fitting) {
        ViolationForm form = fitting.form();

        if (form.validity().contains(fitting.question().actDate())) {
            assertThat(met(fitting)).containsExactly(form.id());
        } else {
            assertThat(met(fitting)).doesNotContain(form.id());
        }
    }

    @Property(tries = 4000)
    void outside_the_days_of_an_instrument_none_of_its_rows_answers(@ForAll("fitting") Fitting fitting) {
        LegalInstrument instrument =
                BOOK.instrument(fitting.form().instrument()).orElseThrow();

        if (!instrument.validity().contains(fitting.question().actDate())) {
            assertThat(met(fitting)).isEmpty();
            assertThat(BOOK.rules(Optional.of(fitting.question().actDate()), Optional.of(instrument.id())))
                    .isEmpty();
        }
    }

    @Property(tries = 4000)
    void on_each_day_of_a_form_exactly_one_outcome_follows(@ForAll("fitting") Fitting fitting) {
        ViolationForm form = fitting.form();
        Question question = fitting.question();
        if (form.effect() == Effect.PERMITS || !form.validity().contains(question.actDate())) {
            return;
        }
        Optional<String> discipline = BOOK.instruments().stream()
                .filter(instrument -> instrument.role() == InstrumentRole.DISCIPLINE
                        && instrument.validity().contains(question.actDate()))
                .map(LegalInstrument::id)
                .findFirst();

        assertThat(form.outcomes().stream()
                        .filter(outcome -> outcome.covers(
                                question.act(), question.employeeKind(), discipline, question.actDate())))
                .hasSize(1);
    }

    @Property(tries = 4000)
    void each_row_of_the_act_is_considered_once_with_a_reason(@ForAll("fitting") Fitting fitting) {
        List<Considered> considered = BOOK.explain(fitting.question()).considered();

        assertThat(considered).extracting(Considered::form).doesNotHaveDuplicates();
        assertThat(considered)
                .extracting(Considered::reason)
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(considered.stream().filter(row -> row.reason().equals("APPLIED")))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** The rows of the form's instrument, of the same effect, that nothing in the question stands against. */
    private static Set<String> met(Fitting fitting) {
        Set<String> obstructed = BOOK.explain(fitting.question()).considered().stream()
                .filter(row -> !row.applied() && !row.reason().startsWith("NOT_NEEDED"))
                .map(Considered::form)
                .collect(Collectors.toSet());
        ViolationForm form = fitting.form();
        return BOOK.rules(Optional.empty(), Optional.of(form.instrument())).stream()
                .filter(row -> row.effect() == form.effect())
                .filter(row -> row.effect() == Effect.RESIDUAL
                        || row.condition().acts().contains(fitting.question().act()))
                .map(ViolationForm::id)
                .filter(id -> !obstructed.contains(id))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Fitting> fitting() {
        return Arbitraries.of(BOOK.rules(Optional.empty(), Optional.empty()))
                .flatMap(form -> question(form).map(question -> new Fitting(form, question)));
    }

    private static Arbitrary<Question> question(ViolationForm form) {
        FormCondition condition = form.condition();
        Arbitrary<Act> acts = condition.acts().isEmpty()
                ? Arbitraries.of(BOOK.acts()).map(entry -> entry.act())
                : Arbitraries.of(condition.acts());
        return acts.flatMap(act -> circumstances(act, condition)
                .flatMap(qualifiers -> Arbitraries.of(condition.statuses())
                        .flatMap(status -> Arbitraries.of(condition.elections())
                                .flatMap(election -> Arbitraries.of(condition.employees())
                                        .flatMap(employee -> days(form)
                                                .map(day -> question(
                                                        act, qualifiers, status, election, employee, day)))))));
    }

    /** What the form requires and anything else it does not exclude. */
    private static Arbitrary<Set<Qualifier>> circumstances(Act act, FormCondition condition) {
        EnumSet<Qualifier> free = EnumSet.allOf(Qualifier.class);
        free.removeAll(condition.excludes());
        free.removeAll(BOOK.act(act).orElseThrow().excludedBy());
        return Arbitraries.subsetOf(free).map(chosen -> {
            EnumSet<Qualifier> all = EnumSet.noneOf(Qualifier.class);
            all.addAll(chosen);
            all.addAll(condition.requires());
            return all;
        });
    }

    private static Question question(
            Act act,
            Set<Qualifier> qualifiers,
            CandidateStatus status,
            ElectionKind election,
            EmployeeKind employee,
            LocalDate day) {
        return Question.builder()
                .act(act)
                .qualifiers(qualifiers)
                .candidateStatus(status)
                .electionKind(election)
                .employeeKind(employee)
                .actDate(day)
                .examinedOn(day)
                .decidedOn(day)
                .build();
    }

    /** Any day of a quarter of a century, often one beside which the form or its instrument begins or ends. */
    private static Arbitrary<LocalDate> days(ViolationForm form) {
        TreeSet<LocalDate> edges = new TreeSet<>();
        LegalInstrument instrument = BOOK.instrument(form.instrument()).orElseThrow();
        for (var validity : List.of(form.validity(), instrument.validity())) {
            edges.addAll(List.of(validity.from().minusDays(1), validity.from()));
            validity.to().ifPresent(to -> edges.addAll(List.of(to.minusDays(1), to)));
        }
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 9000)
                .map(days -> LocalDate.of(2004, 1, 1).plusDays(days));
        return Arbitraries.oneOf(any, Arbitraries.of(edges));
    }
}
