package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Concurrence;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/** One punishment for several violations, a heavier one for a repeat, none for what was punished. */
class ConcurrencePropertyTest {
    private static final Rulebook BOOK = Rulebook.indonesia();
    private static final Concurrence CONCURRENCE = Concurrence.by(BOOK);
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final List<String> LADDER = ladder();

    @Property
    void a_repeat_gets_strictly_heavier_kinds_until_the_top(
            @ForAll("violations") Classification violation, @ForAll("kinds") String last) {
        Classification again = CONCURRENCE.again(violation, BOOK.sanction(last).orElseThrow(), TODAY);

        if (!again.equals(violation)) {
            boolean top = last.equals(LADDER.get(LADDER.size() - 1));
            assertThat(again.sanctions())
                    .isNotEmpty()
                    .allSatisfy(
                            kind -> assertThat(LADDER.indexOf(kind) > LADDER.indexOf(last) || top && kind.equals(last))
                                    .isTrue());
            assertThat(again.notes()).anyMatch(note -> note.endsWith(":" + last));
        }
    }

    @Property
    void what_was_punished_is_not_punished_again_and_a_moral_sanction_uses_nothing_up(
            @ForAll("violations") Classification violation, @ForAll("kinds") String imposed) {
        Classification punished =
                CONCURRENCE.punished(violation, BOOK.sanction(imposed).orElseThrow());
        Classification admonished =
                CONCURRENCE.punished(violation, BOOK.sanction("MORAL_CLOSED").orElseThrow());

        assertThat(punished.equals(violation) || punished.sanctions().isEmpty()).isTrue();
        assertThat(punished.form()).isEqualTo(violation.form());
        assertThat(admonished).isEqualTo(violation);
    }

    @Property
    void several_violations_get_the_kinds_of_one_of_them_in_any_order(
            @ForAll("severalViolations") List<Classification> violations, @ForAll Random random) {
        Optional<Classification> one = CONCURRENCE.together(violations);
        List<Classification> shuffled = new ArrayList<>(violations);
        Collections.shuffle(shuffled, random);

        assertThat(CONCURRENCE.together(shuffled)).isEqualTo(one);
        assertThat(violations)
                .extracting(Classification::sanctions)
                .contains(one.orElseThrow().sanctions());
    }

    @Provide
    Arbitrary<Classification> violations() {
        return Combinators.combine(Arbitraries.of(BOOK.acts()), Arbitraries.of(CandidateStatus.class))
                .as((entry, status) -> BOOK.classify(Question.builder()
                        .act(entry.act())
                        .candidateStatus(status)
                        .employeeKind(EmployeeKind.PNS)
                        .actDate(TODAY)
                        .build()));
    }

    @Provide
    Arbitrary<List<Classification>> severalViolations() {
        return violations().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(LADDER);
    }

    /** The kinds of the discipline regulation of today, mildest first. */
    private static List<String> ladder() {
        List<String> kinds = new ArrayList<>();
        for (SanctionLevel level : List.of(SanctionLevel.LIGHT, SanctionLevel.MODERATE, SanctionLevel.SEVERE)) {
            BOOK.sanctionsFor(level, EmployeeKind.PNS, TODAY).stream()
                    .map(Sanction::id)
                    .forEach(kinds::add);
        }
        return List.copyOf(kinds);
    }
}
