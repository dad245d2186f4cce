package org.siapnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 6, 6);
    private static final LocalDate END = LocalDate.of(2021, 8, 31);
    private final Validity pp53 = Validity.between(FIRST, END);

    @Test
    void the_first_day_counts_and_the_end_does_not() {
        assertThat(pp53.contains(FIRST)).isTrue();
        assertThat(pp53.contains(FIRST.minusDays(1))).isFalse();
        assertThat(pp53.contains(END.minusDays(1))).isTrue();
        assertThat(pp53.contains(END)).isFalse();
        assertThat(Validity.from(FIRST).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void adjacent_rules_do_not_overlap() {
        Validity pp94 = Validity.from(END);

        assertThat(pp53.overlaps(pp94)).isFalse();
        assertThat(pp94.overlaps(pp53)).isFalse();
        assertThat(pp53.overlaps(Validity.from(END.minusDays(1)))).isTrue();
        assertThat(Validity.from(END.minusDays(1)).overlaps(pp53)).isTrue();
        assertThat(Validity.from(FIRST).overlaps(Validity.from(END))).isTrue();
    }

    @Test
    void an_end_on_or_before_the_first_day_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(FIRST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(END, FIRST));
    }

    @Test
    void the_weaker_certainty_wins() {
        assertThat(Certainty.HIGH.weakest(Certainty.LOW)).isEqualTo(Certainty.LOW);
        assertThat(Certainty.LOW.weakest(Certainty.MEDIUM)).isEqualTo(Certainty.LOW);
        assertThat(Certainty.HIGH.weakest(Certainty.HIGH)).isEqualTo(Certainty.HIGH);
    }
}
