package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.message.Language;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_status_action_guard_and_role_of_a_lifecycle_is_said_in_words(Language language) {
        LifecycleResource.tables().forEach(table -> {
            LifecycleView view = LifecycleView.of(table, Texts.in(language));

            assertThat(view.texts().get("status")).containsOnlyKeys(view.statuses());
            assertThat(view.texts().get("action").keySet()).isEqualTo(keys(view, row -> Set.of(row.action())));
            assertThat(view.texts().get("guard").keySet()).isEqualTo(keys(view, row -> Set.copyOf(row.guards())));
            assertThat(view.texts().get("role"))
                    .hasSize(keys(view, row -> Set.copyOf(row.by())).size());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_refusal_is_said_in_words_with_the_steps_that_are_possible(Language language) {
        PermittedAction correction = EntryLifecycle.TABLE
                .permitted(EntryLifecycle.TABLE.rows().get(1).from())
                .findFirst()
                .orElseThrow();
        Refusal refusal = new Refusal(
                RefusalCode.NOT_PERMITTED_IN_STATUS,
                "entry",
                correction.action(),
                "VOIDED",
                correction.basis(),
                List.of(correction));

        Problem problem = Problem.of(refusal, language);

        assertThat(problem.detail()).isEqualTo(refusal.text(language)).isNotEqualTo(problem.title());
        assertThat(problem.permittedActions())
                .singleElement()
                .satisfies(permitted -> assertThat(permitted.text()).isNotEqualTo(permitted.action()));
    }

    private static <T> Set<T> keys(LifecycleView view, Function<LifecycleView.Row, Set<T>> of) {
        return view.transitions().stream()
                .flatMap(row -> of.apply(row).stream())
                .collect(Collectors.toSet());
    }
}
