package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VectorsTest {
    private static final String FILE = """
            {"about": "Days.", "keys": {
              "vector": {"id": "its name", "question": "what is asked", "expected": "the answer", "source": "why"},
              "question": {"date": "the day"}, "expected": {"off": "whether it is off"}},
             "vectors": [{"id": "V1", "question": {"date": "2024-11-27"}, "expected": {"off": true}, "source": "x"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"classification.json", "stages.json", "deadlines.json"})
    void every_key_is_explained_and_every_vector_has_a_name_of_its_own_and_says_why(String file) {
        Vectors vectors = Vectors.of(file);

        vectors.keys()
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(text -> assertThat(text.asString()).isNotBlank());
        assertThat(vectors.stream().map(vector -> vector.path("id").asString())).doesNotHaveDuplicates();
        assertThat(vectors.stream())
                .allSatisfy(vector -> assertThat(
                                Vectors.text(vector, "source").or(() -> Vectors.text(vector, "reasoning")))
                        .hasValueSatisfying(why -> assertThat(why).isNotBlank()));
        assertThat(vectors.used("expected")).isEqualTo(vectors.explained("expected"));
        assertThat(vectors.explained("question")).containsAll(vectors.used("question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\"", "\"date\": \"2024", "\"off\": true", "\"about\""})
    void a_key_that_is_not_explained_is_refused(String before) {
        int at = FILE.lastIndexOf(before);
        String planted = FILE.substring(0, at) + "\"mistyped\": 1, " + FILE.substring(at);

        assertThat(read(FILE).all()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(planted))
                .withMessageContaining("unknown key mistyped");
    }

    private static Vectors read(String json) {
        return Vectors.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
