package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LegalInstrument;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.LawChoice;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** The laws of classification, for any question. */
class ClassificationPropertyTest {
    private static final Rulebook BOOK = Rulebook.indonesia();
    private static final List<String> PAIRED = List.of(
            "CANDIDATE_BANNER_DISPLAY",
            "SOCIAL_MEDIA_CAMPAIGN",
            "DECLARATION_ATTENDANCE",
            "SOCIAL_MEDIA_ENGAGEMENT",
            "PHOTO_WITH_CANDIDATE");

    @Property
    void the_table_of_answers_and_the_explanation_agree(@ForAll("questions") Question question) {
        assertThat(BOOK.explain(question).classification()).isEqualTo(BOOK.classify(question));
    }

    @Property
    void a_matrix_has_at_most_one_row_for_a_question_and_none_outside_its_days(@ForAll("questions") Question question) {
        var applied = BOOK.explain(question).considered().stream()
                .filter(row -> row.applied() && row.reason().startsWith("AP"))
                .toList();

        assertThat(applied).hasSizeLessThanOrEqualTo(1);
        BOOK.classify(question).form().flatMap(BOOK::form).ifPresent(form -> {
            LegalInstrument instrument = BOOK.instrument(form.instrument()).orElseThrow();
            boolean discipline = instrument.pnsOnly();
            assertThat(discipline || form.validity().contains(question.actDate()))
                    .isTrue();
        });
    }

    @Property
    void rows_of_one_instrument_never_meet_on_one_day(@ForAll("days") LocalDate day) {
        for (LegalInstrument instrument : BOOK.instruments()) {
            List<ViolationForm> forms = BOOK.rules(Optional.of(day), Optional.of(instrument.id()));
            for (ViolationForm one : forms) {
                assertThat(instrument.validity().contains(day)).isTrue();
                assertThat(forms.stream()
                                .filter(other -> other.effect() == one.effect()
                                        && other.condition().meets(one.condition())))
                        .containsExactly(one);
            }
        }
    }

    @Property
    void within_the_matrix_of_2022_every_question_has_an_answer(@ForAll("questions") Question question) {
        Assume.that(!question.actDate().isBefore(LocalDate.of(2022, 9, 22)));
        Classification answer = BOOK.classify(question);

        assertThat(answer.form().isPresent()
                        || answer.notes().stream()
                                .anyMatch(note -> note.startsWith("PERMITTED") || note.startsWith("CONTRADICTED")))
                .isTrue();
    }

    @Property
    void from_prospective_to_designated_the_level_never_falls(@ForAll("pairedQuestions") Question prospective) {
        Question designated = Question.builder()
                .from(prospective)
                .candidateStatus(CandidateStatus.CANDIDATE)
                .addQualifiers(Qualifier.ACTIVE_SUPPORT)
                .build();
        Classification before = BOOK.classify(prospective);
        Classification after = BOOK.classify(designated);

        assertThat(after.level().orElseThrow())
                .isGreaterThanOrEqualTo(before.level().orElseThrow());
        assertThat(after.violationClass().orElseThrow())
                .isGreaterThanOrEqualTo(before.violationClass().orElseThrow());
    }

    @Property
    void nobody_gets_a_sanction_that_is_not_for_his_kind(@ForAll("questions") Question question) {
        assertThat(BOOK.classify(question).sanctions())
                .allSatisfy(id ->
                        assertThat(BOOK.sanction(id).orElseThrow().employees()).contains(question.employeeKind()));
    }

    @Property
    void pppk_never_get_a_basis_that_binds_pns_only(@ForAll("questions") Question question) {
        Question contract = Question.builder()
                .from(question)
                .employeeKind(EmployeeKind.PPPK)
                .build();
        Classification answer = BOOK.classify(contract);

        assertThat(answer.legalBasis())
                .allSatisfy(basis -> assertThat(BOOK.instrument(basis.instrument())
                                .orElseThrow()
                                .pnsOnly())
                        .isFalse());
        assertThat(answer.instruments())
                .allSatisfy(id ->
                        assertThat(BOOK.instrument(id).orElseThrow().pnsOnly()).isFalse());
    }

    @Property
    void the_heaviest_of_several_does_not_depend_on_their_order(
            @ForAll("severalQuestions") List<Question> questions, @ForAll Random random) {
        List<Classification> violations =
                new java.util.ArrayList<>(questions.stream().map(BOOK::classify).toList());
        Optional<Classification> heaviest = BOOK.heaviest(violations);
        Collections.shuffle(violations, random);

        assertThat(BOOK.heaviest(violations)).isEqualTo(heaviest);
        assertThat(violations)
                .allSatisfy(violation -> violation
                        .level()
                        .ifPresent(level -> assertThat(heaviest.orElseThrow())
                                .matches(heavy -> heavy.level()
                                        .map(l -> l.compareTo(level) >= 0)
                                        .orElse(true))));
    }

    @Property
    void a_level_is_given_exactly_where_the_law_assigns_one_below_dismissal(@ForAll("questions") Question question) {
        Classification answer = BOOK.classify(question);

        assertThat(answer.level().isPresent())
                .isEqualTo(answer.levelStatus() == LevelStatus.ASSIGNED
                        && answer.violationClass()
                                .filter(c -> c.name().equals("DISMISSAL"))
                                .isEmpty());
        if (answer.levelStatus() != LevelStatus.ASSIGNED) {
            assertThat(answer.sanctions()).isEmpty();
        }
    }

    @Property
    void ptdh_is_never_reached_through_the_ladder_of_pp_94(@ForAll("questions") Question question) {
        Classification answer = BOOK.classify(question);

        if (answer.sanctions().contains("PTDH")) {
            assertThat(answer.level()).isEmpty();
        }
    }

    @Property
    void the_more_lenient_law_is_never_heavier_and_never_silent(@ForAll("questions") Question question) {
        Classification ruled = BOOK.classify(question);
        Classification lenient = BOOK.classify(question, LawChoice.MORE_LENIENT);

        if (!lenient.equals(ruled)) {
            assertThat(lenient.notes()).anyMatch(note -> note.startsWith("MORE_LENIENT"));
        }
        if (lenient.level().isPresent() && ruled.level().isPresent()) {
            assertThat(lenient.level().get()).isLessThanOrEqualTo(ruled.level().get());
        }
    }

    @Property
    void a_repeat_is_heavier_or_the_top(@ForAll("sanctions") Sanction last, @ForAll("days") LocalDate on) {
        List<Sanction> heavier = BOOK.heavierThan(last, on);

        assertThat(Set.copyOf(heavier)).hasSameSizeAs(heavier);
        if (heavier.contains(last)) {
            assertThat(heavier).containsExactly(last);
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<LocalDate> dates = days();
        return Combinators.combine(
                        Arbitraries.of(BOOK.acts()).map(ActEntry::act),
                        Arbitraries.of(CandidateStatus.class),
                        Arbitraries.subsetOf(EnumSet.allOf(Qualifier.class)),
                        Arbitraries.of(EmployeeKind.class),
                        Arbitraries.of(ElectionKind.class).optional(),
                        dates,
                        Arbitraries.integers().between(0, 900).optional(),
                        Arbitraries.integers().between(0, 300).optional())
                .as((act, status, qualifiers, employee, election, date, examined, decided) -> {
                    Optional<LocalDate> examinedOn = examined.map(date::plusDays);
                    return Question.builder()
                            .act(act)
                            .candidateStatus(status)
                            .qualifiers(qualifiers)
                            .employeeKind(employee)
                            .electionKind(election)
                            .actDate(date)
                            .examinedOn(examinedOn)
                            .decidedOn(decided.map(examinedOn.orElse(date)::plusDays))
                            .build();
                })
                .flatMap(question -> Arbitraries.of("CANDIDATE", "TEAM", "MATERIAL", "DRONE")
                        .optional(0.3)
                        .map(subForm -> Question.builder()
                                .from(question)
                                .subForm(subForm)
                                .build()));
    }

    @Provide
    Arbitrary<List<Question>> severalQuestions() {
        return questions().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Question> pairedQuestions() {
        return Combinators.combine(
                        Arbitraries.of(PAIRED),
                        Arbitraries.of(EmployeeKind.class),
                        Arbitraries.integers().between(0, 1500))
                .as((act, employee, days) -> Question.builder()
                        .act(org.siapnet.violation.Act.of(act))
                        .candidateStatus(CandidateStatus.PROSPECTIVE)
                        .employeeKind(employee)
                        .actDate(LocalDate.of(2022, 9, 22).plusDays(days))
                        .build());
    }

    @Provide
    Arbitrary<Sanction> sanctions() {
        return Arbitraries.of(BOOK.sanctions());
    }

    /** Any day from 2004 to 2028, often one on which a rule begins or ends, or the day before. */
    @Provide
    Arbitrary<LocalDate> days() {
        TreeSet<LocalDate> edges = new TreeSet<>();
        for (LegalInstrument instrument : BOOK.instruments()) {
            edges.add(instrument.validity().from());
            edges.add(instrument.validity().from().minusDays(1));
            instrument.validity().to().ifPresent(day -> edges.addAll(List.of(day, day.minusDays(1))));
            instrument.doubtfulFrom().ifPresent(day -> edges.addAll(List.of(day, day.minusDays(1))));
        }
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 9000)
                .map(days -> LocalDate.of(2004, 1, 1).plusDays(days));
        return Arbitraries.oneOf(any, Arbitraries.of(edges));
    }
}
