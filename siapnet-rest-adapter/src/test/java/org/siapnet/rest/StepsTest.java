package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.siapnet.access.Role;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.message.Language;

class StepsTest {
    private static final PermittedAction PROPOSE = new PermittedAction(
            "follow-up",
            "PROPOSE",
            Set.of(Role.AUTHORITY),
            List.of("CASE_PROVEN"),
            List.of(LegalBasis.of("PP-94-2021", "14")));

    private final AtomicInteger named = new AtomicInteger();
    private final Steps steps = new Steps((lifecycle, action) -> {
        named.incrementAndGet();
        return Optional.of("propose-recommendation");
    });

    @Test
    void a_step_is_put_into_words_once() {
        List<Permitted> first = steps.of(List.of(PROPOSE), Texts.in(Language.ID));
        List<Permitted> again = steps.of(List.of(PROPOSE.restingOn(PROPOSE.basis())), Texts.in(Language.ID));

        assertThat(again).isEqualTo(first);
        assertThat(named).hasValue(1);
    }

    @Test
    void each_language_has_its_own_words() {
        assertThat(steps.of(List.of(PROPOSE), Texts.in(Language.ID)).get(0).text())
                .isNotEqualTo(
                        steps.of(List.of(PROPOSE), Texts.in(Language.EN)).get(0).text());
    }

    @Test
    void a_step_that_rests_on_another_provision_says_so() {
        steps.of(List.of(PROPOSE), Texts.in(Language.ID));
        List<LegalBasis> other = List.of(LegalBasis.of("PP-53-2010", "7"));

        List<Permitted> moved = steps.of(List.of(PROPOSE.restingOn(other)), Texts.in(Language.ID));

        assertThat(moved.get(0).legalBasis()).isEqualTo(other);
        assertThat(Json.text(moved.get(0))).contains("PP-53-2010").doesNotContain("PP-94-2021");
    }

    @Test
    void a_step_is_written_with_its_members_in_order() {
        Permitted step = steps.of(List.of(PROPOSE), Texts.in(Language.EN)).get(0);

        assertThat(Json.text(List.of(step, step)))
                .isEqualTo("[" + Json.text(step) + "," + Json.text(step) + "]")
                .startsWith("[{\"lifecycle\":\"follow-up\",\"action\":\"PROPOSE\",\"text\":\"" + step.text() + "\",")
                .contains("\"command\":\"propose-recommendation\",\"by\":[\"AUTHORITY\"],\"guards\":[\"CASE_PROVEN\"]")
                .contains("\"legalBasis\":[{\"instrument\":\"PP-94-2021\",\"article\":\"14\",\"letter\":null");
    }

    @Test
    void what_was_made_is_forgotten_when_there_is_too_much_of_it() {
        AtomicInteger made = new AtomicInteger();
        Recent<Integer, Integer> recent = new Recent<>(2);
        for (int key : new int[] {1, 2, 1, 2, 3, 3, 1}) {
            recent.of(key, of -> made.incrementAndGet());
        }

        assertThat(made).hasValue(4);
    }
}
