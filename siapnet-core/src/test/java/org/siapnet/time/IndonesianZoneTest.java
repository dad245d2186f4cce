package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianZoneTest {

    @ParameterizedTest
    @CsvSource({
        "11, WIB", "21.71, WIB", "31, WIB", "36.04, WIB", "61, WIB", "62.05, WIB", "51, WITA", "53, WITA",
                "63.72, WITA",
        "64, WITA", "65, WITA", "71, WITA", "76, WITA", "81, WIT", "82.08, WIT", "91, WIT", "96, WIT", "93.02, WIT"
    })
    void a_region_keeps_the_time_of_its_province(String region, IndonesianZone zone) {
        assertThat(IndonesianZone.ofRegion(region)).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "37", "50", "54", "60", "66", "70", "77", "80", "83", "90", "97", "x1", "1", ""})
    void what_is_no_province_has_no_zone(String region) {
        assertThatThrownBy(() -> IndonesianZone.ofRegion(region)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void national_bodies_and_central_agencies_keep_the_time_of_jakarta() {
        assertThat(ActingBody.AUTHORITY.zone(Optional.of("91"))).isEqualTo(IndonesianZone.WIB);
        assertThat(ActingBody.EMPLOYER.zone(Optional.of("91.71"))).isEqualTo(IndonesianZone.WIT);
        assertThat(ActingBody.EMPLOYER.zone(Optional.empty())).isEqualTo(IndonesianZone.WIB);
    }
}
