package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.rulebook.Questions.day;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Certainty;
import org.siapnet.message.Language;
import org.siapnet.violation.Question;
import org.siapnet.violation.SanctionLevel;

class RulebookDiffTest {
    private final Rulebook book = Rulebook.indonesia();
    private final Rulebook moderateActivities = book.withPack(RulePackReader.read(
            "skb-2022.yaml",
            ShippedTexts.text("skb-2022.yaml")
                    .replaceFirst("(?s)(id: SKB22-B8.*?)level: SEVERE", "$1level: MODERATE")));
    private final Question activity =
            asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01").build();

    @Test
    void a_rulebook_does_not_differ_from_itself() {
        RulebookDiff diff = RulebookDiff.between(book, Rulebook.of(book.packs()));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.lines(Language.EN)).isEmpty();
        assertThat(diff.touches(activity)).isFalse();
    }

    @Test
    void a_changed_row_is_named_with_its_fields() {
        RulebookDiff diff = RulebookDiff.between(book, moderateActivities);

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.section()).isEqualTo(RowChange.Section.FORM);
            assertThat(change.id()).isEqualTo("SKB22-B8");
            assertThat(change.kind()).isEqualTo(RowChange.Kind.CHANGED);
            assertThat(change.from()).contains(day("2022-09-22"));
            assertThat(change.certainty()).contains(Certainty.LOW);
            assertThat(change.fields())
                    .containsExactly(new RowChange.FieldChange(
                            "outcomes.level", Optional.of("SEVERE"), Optional.of("MODERATE")));
        });
        assertThat(diff.lines(Language.ID))
                .containsExactly("SKB22-B8: diubah (mulai 2022-09-22)", "  akibat: tingkat: berat → sedang");
        assertThat(diff.lines(Language.EN))
                .containsExactly("SKB22-B8: changed (from 2022-09-22)", "  outcome: level: severe → moderate");
    }

    @Test
    void it_touches_exactly_the_questions_with_another_answer() {
        RulebookDiff diff = RulebookDiff.between(book, moderateActivities);

        assertThat(diff.touches(activity)).isTrue();
        assertThat(diff.touches(
                        asked("PARTISAN_DECISION", CANDIDATE, "2024-10-01").build()))
                .isFalse();
    }

    @Test
    void added_and_removed_rows_are_told_apart() {
        RulePack none = RulePackReader.read(
                "se-18-2023.yaml", ShippedTexts.text("se-18-2023.yaml").replaceFirst("(?s)forms:.*", ""));
        Rulebook without = book.withPack(none);

        assertThat(RulebookDiff.between(book, without).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(RowChange.Kind.REMOVED);
                    assertThat(change.id()).isEqualTo("SE18-1");
                });
        assertThat(RulebookDiff.between(without, book).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(RowChange.Kind.ADDED));
    }

    @Test
    void what_if_shows_the_answers_of_both_rulebooks() {
        Reclassification what = Reclassification.of(activity, book, moderateActivities);

        assertThat(what.before().level()).contains(SanctionLevel.SEVERE);
        assertThat(what.after().level()).contains(SanctionLevel.MODERATE);
        assertThat(what.changedFields()).contains("level", "sanctions").doesNotContain("packVersions", "form");
        assertThat(what.changed()).isTrue();
    }
}
