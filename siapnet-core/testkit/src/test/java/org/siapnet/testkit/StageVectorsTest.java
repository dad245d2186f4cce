package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StagesOfDay;
import org.siapnet.rulebook.ElectionPack;
import tools.jackson.databind.JsonNode;

class StageVectorsTest {
    private static ElectionCalendars calendars = ElectionPack.indonesia();

    @BeforeAll
    static void read_the_calendars_anew() {
        List<ElectionCalendar> all = new ArrayList<>();
        for (Election election : ElectionPack.indonesia().elections()) {
            String file = "elections/" + election.id().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
            all.addAll(ElectionPack.read(file, ElectionPack.class.getResourceAsStream(file)));
        }
        calendars = ElectionCalendars.of(all);
    }

    static Stream<JsonNode> vectors() {
        return Vectors.of("stages.json");
    }

    @Test
    void there_are_at_least_eighty_each_with_a_source() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(vectors())
                .allSatisfy(
                        vector -> assertThat(vector.path("source").asString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_day_has_the_stages_of_the_vector(JsonNode vector) {
        StageAnswer answer = calendars.stageAt(new StageQuestion(
                vector.path("election").asString(),
                LocalDate.parse(vector.path("date").asString()),
                text(vector, "region"),
                text(vector, "contest").map(Contest::valueOf),
                text(vector, "calendar")));

        if (vector.has("choose")) {
            assertThat(answer.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                    .isEqualTo("CHOOSE" + vector.path("choose").asString());
            return;
        }
        StagesOfDay day = answer.stages().orElseThrow();
        assertThat(day.held())
                .extracting(Enum::name)
                .containsExactlyElementsOf(vector.path("stages")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(day.primary().map(Enum::name)).isEqualTo(text(vector, "primary"));
        Map<String, String> schemes = new TreeMap<>();
        day.schemes().forEach((scheme, bucket) -> schemes.put(scheme.name(), bucket.code()));
        Map<String, String> expected = new TreeMap<>();
        vector.path("schemes")
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString()));
        assertThat(schemes).isEqualTo(expected);
    }

    private static Optional<String> text(JsonNode vector, String key) {
        return vector.hasNonNull(key) ? Optional.of(vector.path(key).asString()) : Optional.empty();
    }
}
