package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    record Letter(String number, LocalDate date, Optional<String> note) {}

    @Test
    void records_with_dates_and_optional_parts_survive_the_wire() {
        JsonMapper mapper = new JsonMapper();
        Letter letter = new Letter("B-1/2020", LocalDate.of(2020, 9, 4), Optional.empty());

        assertThat(mapper.readValue(mapper.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }
}
