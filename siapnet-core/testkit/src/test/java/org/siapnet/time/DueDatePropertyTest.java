package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

class DueDatePropertyTest {
    private static final LocalDate START = LocalDate.of(2020, 9, 4);

    @Property
    void a_limit_is_not_passed_on_its_last_day_and_is_from_the_next(
            @ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = 1, max = 400) int late) {
        LocalDate last = START.plusDays(length);
        DueDate due = new DueDate("DL-30", START, last, List.of(), List.of(), "v", basis(), Certainty.values()[0]);

        assertThat(due.passedBy(last)).isFalse();
        assertThat(due.passedBy(last.plusDays(late))).isTrue();
    }

    private static LegalBasis basis() {
        return LegalBasis.of("UU-5-2014", "32");
    }
}
