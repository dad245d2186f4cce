package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"report", "examination", "follow-up", "block", "objection", "entry"})
    void each_lifecycle_is_shown_as_table_diagram_and_json(String lifecycle) {
        assertThat(Ran.command("lifecycle", lifecycle).out()).contains(lifecycle);
        assertThat(Ran.command("lifecycle", lifecycle, "--format", "mermaid").out())
                .startsWith("stateDiagram-v2");
        assertThat(Ran.command("lifecycle", lifecycle, "--format", "json")
                        .json()
                        .get("lifecycle")
                        .asString())
                .isEqualTo(lifecycle);
    }

    @Test
    void lifecycle_tables_are_in_the_language_chosen() {
        Ran ran = Ran.command("lifecycle", "examination", "--lang", "id");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("dalam DL-").doesNotContain("within DL-", "AUTHORITY");
    }
}
