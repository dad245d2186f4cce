package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Vectors.text;
import static org.siapnet.testkit.Vectors.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Vectors VECTORS = Vectors.of("stages.json");
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
        return VECTORS.stream();
    }

    @Test
    void there_are_at_least_eighty_and_every_key_of_them_is_run() {
        assertThat(VECTORS.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(VECTORS.explained("question"))
                .containsExactlyInAnyOrder("election", "date", "region", "contest", "calendar");
        assertThat(VECTORS.explained("expected")).containsExactlyInAnyOrder("stages", "primary", "schemes", "choose");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_day_has_the_stages_of_the_vector(JsonNode vector) {
        JsonNode question = vector.get("question");
        JsonNode expected = vector.get("expected");
        StageAnswer answer = calendars.stageAt(new StageQuestion(
                question.path("election").asString(),
                LocalDate.parse(question.path("date").asString()),
                text(question, "region"),
                text(question, "contest").map(Contest::valueOf),
                text(question, "calendar")));

        if (expected.has("choose")) {
            assertThat(expected.propertyNames()).containsExactly("choose");
            assertThat(answer.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                    .isEqualTo("CHOOSE" + expected.path("choose").asString());
            return;
        }
        StagesOfDay day = answer.stages().orElseThrow();
        assertThat(day.held()).extracting(Enum::name).containsExactlyElementsOf(texts(expected, "stages"));
        assertThat(day.primary().map(Enum::name)).isEqualTo(text(expected, "primary"));
        Map<String, String> schemes = new TreeMap<>();
        day.schemes().forEach((scheme, bucket) -> schemes.put(scheme.name(), bucket.code()));
        Map<String, String> buckets = new TreeMap<>();
        expected.path("schemes")
                .properties()
                .forEach(entry -> buckets.put(entry.getKey(), entry.getValue().asString()));
        assertThat(schemes).isEqualTo(buckets);
    }
}
