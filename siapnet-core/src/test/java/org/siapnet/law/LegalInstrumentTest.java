package org.siapnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegalInstrumentTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 10);
    private static final LocalDate END = LocalDate.of(2022, 9, 22);
    private static final LocalDate DOUBT = LocalDate.of(2021, 8, 31);
    private static final LegalInstrument SKB = instrument(Optional.of(DOUBT));

    @Test
    void a_level_exists_from_the_first_day_to_the_day_before_the_end() {
        assertThat(SKB.hasLevelOn("LIGHT", FIRST)).isTrue();
        assertThat(SKB.hasLevelOn("LIGHT", END.minusDays(1))).isTrue();
        assertThat(SKB.hasLevelOn("LIGHT", FIRST.minusDays(1))).isFalse();
        assertThat(SKB.hasLevelOn("LIGHT", END)).isFalse();
    }

    @Test
    void a_level_the_instrument_does_not_name_never_exists() {
        assertThat(SKB.hasLevelOn("MORAL", FIRST)).isFalse();
    }

    @Test
    void the_doubt_begins_on_its_day() {
        assertThat(SKB.doubtfulOn(DOUBT.minusDays(1))).isFalse();
        assertThat(SKB.doubtfulOn(DOUBT)).isTrue();
        assertThat(SKB.doubtfulOn(DOUBT.plusDays(1))).isTrue();
        assertThat(instrument(Optional.empty()).doubtfulOn(DOUBT)).isFalse();
    }

    @Test
    void a_row_without_a_source_is_refused() {
        assertThatThrownBy(() -> new Provenance(" ", Certainty.HIGH, FIRST, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("source");
    }

    private static LegalInstrument instrument(Optional<LocalDate> doubtfulFrom) {
        return LegalInstrument.builder()
                .id("SKB-2020")
                .role(InstrumentRole.MATRIX)
                .officialTitle("Keputusan Bersama")
                .label("Joint decree")
                .validity(Validity.between(FIRST, END))
                .doubtfulFrom(doubtfulFrom)
                .pnsOnly(false)
                .levels(Set.of("LIGHT", "MODERATE", "SEVERE"))
                .provenance(new Provenance("text of the decree", Certainty.HIGH, END, Optional.empty()))
                .build();
    }
}
