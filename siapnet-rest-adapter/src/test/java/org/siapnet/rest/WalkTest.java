package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
    @ParameterizedTest
    @EnumSource
    void every_operation_is_done_over_a_socket(Storage storage) {
        try (World world = World.on(storage)) {
            List<Walk.Exchange> walk = Walk.through(world.server());

            assertThat(walk).map(Walk.Exchange::operation).containsAll(commands());
            Map<?, ?> state = (Map<?, ?>) last(walk, "getCase").get("state");
            assertThat(((Map<?, ?>) state.get("recommendation")).get("status")).isEqualTo("VERIFIED");
            assertThat(((Map<?, ?>) state.get("remedy")).get("status")).isEqualTo("DECIDED");
            assertThat((List<?>) last(walk, "getCaseTimeline").get("lines")).hasSize(15);
            assertThat((List<?>) last(walk, "listCases").get("rows")).hasSize(1);
            assertThat(last(walk, "revealRespondent").get("nip")).isEqualTo("192501171945011001");
            assertThat(last(walk, "getStatistics").get("total")).asString().contains("REPORTED=2", "BLOCKED=1");
            List<?> editions = (List<?>) last(walk, "listPublishedStatistics").get("editions");
            assertThat(editions).hasSize(2);
            assertThat(editions).asString().contains("BLOCKED=1");
        }
    }

    private static List<String> commands() {
        return Stream.concat(
                        Commands.OF_REPORTS.further().stream().map(name -> name + "@report"),
                        Commands.OF_CASES.further().stream().map(name -> name + "@case"))
                .toList();
    }

    private static Map<?, ?> last(List<Walk.Exchange> walk, String operation) {
        return walk.stream()
                .filter(exchange -> exchange.operation().equals(operation))
                .reduce((first, second) -> second)
                .orElseThrow()
                .answer()
                .json();
    }
}
