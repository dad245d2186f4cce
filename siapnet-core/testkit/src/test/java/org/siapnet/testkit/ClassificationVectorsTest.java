package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Vectors.text;
import static org.siapnet.testkit.Vectors.texts;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import tools.jackson.databind.JsonNode;

/** Runs the language-neutral vectors of classification against the shipped packs. */
class ClassificationVectorsTest {
    private static final Vectors VECTORS = Vectors.of("classification.json");

    @Test
    void there_are_at_least_120_vectors_and_every_key_of_them_is_run() {
        assertThat(VECTORS.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(VECTORS.explained("question"))
                .containsExactlyInAnyOrder(
                        "act",
                        "subForm",
                        "candidateStatus",
                        "qualifiers",
                        "employee",
                        "election",
                        "actDate",
                        "examinedOn",
                        "decidedOn");
        assertThat(VECTORS.explained("expected"))
                .containsExactlyInAnyOrder(
                        "form",
                        "subForm",
                        "class",
                        "level",
                        "levelStatus",
                        "sanctions",
                        "legalBasis",
                        "certainty",
                        "notesInclude",
                        "notesExclude",
                        "instrumentsInclude");
    }

    @TestFactory
    Stream<DynamicTest> vectors_hold() {
        return VECTORS.stream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.get("id").asString() + " " + vector.get("source").asString(), () -> holds(vector)));
    }

    private static void holds(JsonNode vector) {
        Rulebook book = Rulebook.indonesia();
        Question question = question(vector.get("question"));
        JsonNode expected = vector.get("expected");

        Classification answer = book.classify(question);

        assertThat(book.explain(question).classification()).isEqualTo(answer);
        assertThat(answer.form()).as("form").isEqualTo(text(expected, "form"));
        assertThat(answer.violationClass().map(Enum::name)).as("class").isEqualTo(text(expected, "class"));
        assertThat(answer.level().map(Enum::name)).as("level").isEqualTo(text(expected, "level"));
        text(expected, "levelStatus")
                .ifPresent(status -> assertThat(answer.levelStatus().name()).isEqualTo(status));
        text(expected, "certainty")
                .ifPresent(certainty -> assertThat(answer.certainty().name()).isEqualTo(certainty));
        text(expected, "subForm").ifPresent(sub -> assertThat(answer.subForm()).contains(sub));
        if (expected.has("sanctions")) {
            assertThat(answer.sanctions()).isEqualTo(texts(expected, "sanctions"));
        }
        if (expected.has("legalBasis")) {
            assertThat(answer.legalBasis())
                    .isEqualTo(expected.get("legalBasis")
                            .valueStream()
                            .map(ClassificationVectorsTest::basis)
                            .toList());
        }
        assertThat(answer.notes()).containsAll(texts(expected, "notesInclude"));
        texts(expected, "notesExclude")
                .forEach(note -> assertThat(answer.notes()).doesNotContain(note));
        assertThat(answer.instruments()).containsAll(texts(expected, "instrumentsInclude"));
    }

    private static Question question(JsonNode node) {
        return Question.builder()
                .act(Act.of(node.get("act").asString()))
                .subForm(text(node, "subForm"))
                .candidateStatus(
                        CandidateStatus.valueOf(node.get("candidateStatus").asString()))
                .qualifiers(texts(node, "qualifiers").stream()
                        .map(Qualifier::valueOf)
                        .toList())
                .employeeKind(text(node, "employee").map(EmployeeKind::valueOf).orElse(EmployeeKind.PNS))
                .electionKind(text(node, "election").map(ElectionKind::valueOf))
                .actDate(LocalDate.parse(node.get("actDate").asString()))
                .examinedOn(text(node, "examinedOn").map(LocalDate::parse))
                .decidedOn(text(node, "decidedOn").map(LocalDate::parse))
                .build();
    }

    private static LegalBasis basis(JsonNode node) {
        return new LegalBasis(
                node.get("instrument").asString(), text(node, "article"), text(node, "letter"), text(node, "number"));
    }
}
