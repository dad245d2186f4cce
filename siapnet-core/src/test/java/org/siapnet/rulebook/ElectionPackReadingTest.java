package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.election.ElectionStage.DESIGNATION;
import static org.siapnet.election.ElectionStage.POLLING;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageQuestion;

class ElectionPackReadingTest {

    @Test
    void a_calendar_of_ones_own_may_be_like_one_of_the_pack() {
        String yaml = """
                election: {id: X_2030, kind: PILKADA, term: X, label: X}
                lastChecked: 2026-01-01
                calendars:
                  - id: X-1
                    decree: X
                    issued: 2029-01-01
                    like: PKPU-2-2024
                    periods:
                      - {stage: POLLING, on: 2030-01-01, source: s, certainty: HIGH}
                sources: {s: here}
                """;

        ElectionCalendars own = ElectionCalendars.of(read(yaml));

        assertThat(own.stageAt(StageQuestion.on("X_2030", LocalDate.of(2024, 9, 22)))
                        .stages()
                        .orElseThrow()
                        .held())
                .containsExactly(DESIGNATION);
        assertThat(own.stageAt(StageQuestion.on("X_2030", LocalDate.of(2024, 11, 27)))
                        .stages()
                        .orElseThrow()
                        .held())
                .doesNotContain(POLLING);
        assertThatThrownBy(() -> read(yaml.replace("PKPU-2-2024", "PKPU-2-2042")))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("'PKPU-2-2042' does not stand before this one");
    }

    @Test
    void a_file_with_an_unknown_stage_is_refused_with_file_row_and_reason() {
        String yaml = """
                election: {id: X_2030, kind: PILKADA, term: X, label: X}
                lastChecked: 2026-01-01
                calendars:
                  - id: X-1
                    decree: X
                    issued: 2029-01-01
                    periods:
                      - {stage: PARADE, on: 2030-01-01, source: s, certainty: HIGH}
                sources: {s: here}
                """;

        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("x.yaml, row X-1/periods[1] (line 8): 'PARADE' is not possible for 'stage'")
                .hasMessageContaining("possible are [PREPARATION");
    }

    @Test
    void a_dangling_source_is_refused() {
        String yaml = """
                election: {id: X_2030, kind: PILKADA, term: X, label: X}
                lastChecked: 2026-01-01
                calendars:
                  - {id: X-1, decree: X, issued: 2029-01-01, periods: [{stage: POLLING, on: 2030-01-01, source: t, certainty: HIGH}]}
                sources: {s: here}
                """;

        assertThatThrownBy(() -> read(yaml)).hasMessageContaining("the source 't' is not listed");
    }

    private static List<ElectionCalendar> read(String yaml) {
        return ElectionPack.read("x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
