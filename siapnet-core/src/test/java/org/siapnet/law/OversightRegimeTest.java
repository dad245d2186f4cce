package org.siapnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversightRegimeTest {
    private static final Provenance TRIBUN =
            new Provenance("tribunnews 2024-09-17", Certainty.MEDIUM, LocalDate.of(2026, 11, 22), Optional.empty());
    private static final HandOver PROCESSED = handOver("SE4-PROCESSED", HandOver.State.RECEIVED_AND_PROCESSED);
    private static final HandOver UNTOUCHED = handOver("SE4-NOT-PROCESSED", HandOver.State.RECEIVED_NOT_PROCESSED);

    @Test
    void what_becomes_of_an_open_matter_depends_on_its_state() {
        OversightRegime bkn = regime(2).handOvers(List.of(PROCESSED, UNTOUCHED)).build();

        assertThat(bkn.handOver(HandOver.State.RECEIVED_AND_PROCESSED)).contains(PROCESSED);
        assertThat(bkn.handOver(HandOver.State.RECEIVED_NOT_PROCESSED)).contains(UNTOUCHED);
        assertThat(regime(2).build().handOver(HandOver.State.RECEIVED_AND_PROCESSED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void there_are_three_steps_of_escalation(int highest) {
        assertThat(regime(highest).build().highestEscalation()).isEqualTo(highest);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void another_step_of_escalation_is_refused(int highest) {
        OversightRegimeBuilder regime = regime(highest);

        assertThatThrownBy(regime::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("highestEscalation");
    }

    private static OversightRegimeBuilder regime(int highestEscalation) {
        return OversightRegime.builder()
                .id("BKN")
                .authority("Badan Kepegawaian Negara bersama Kementerian PANRB")
                .label("National Civil Service Agency with the Ministry of State Apparatus")
                .validity(Validity.from(LocalDate.of(2024, 8, 24)))
                .highestEscalation(highestEscalation)
                .certainty(Certainty.MEDIUM)
                .provenance(TRIBUN);
    }

    private static HandOver handOver(String id, HandOver.State state) {
        return new HandOver(id, state, "BKN", "kepada Kepala BKN", "To BKN", LegalBasis.of("SE-4-2024"), TRIBUN);
    }
}
