package org.siapnet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest(name = "{0} of {1} is {3} %")
    @CsvSource({
        "1,8,1,12.5",
        "1,8,0,13",
        "1,3,1,33.3",
        "2,3,1,66.7",
        "5,1000,1,0.5",
        "5,10000,1,0.1",
        "4,10000,1,0.0",
        "0,7,2,0.00",
        "7,7,1,100.0",
        "9,7,1,128.6",
        "1596,2034,1,78.5",
        "1413,1596,1,88.5"
    })
    void it_is_rounded_half_up(long part, long base, int decimals, BigDecimal percent) {
        assertThat(new Ratio(part, base).percent(decimals)).contains(percent);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(new Ratio(0, 0).percent(1)).isEmpty();
    }

    @Test
    void counts_are_not_negative() {
        assertThatThrownBy(() -> new Ratio(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
