package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.siapnet.json.EventCodec;

class TypeNumbersTest {

    @Test
    void every_type_has_a_number() {
        assertThat(TypeNumbers.NAMES)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EventCodec.standard().types());
    }

    @Test
    void a_number_keeps_its_meaning() {
        assertThat(TypeNumbers.shortened("report.filed")).isEqualTo("1");
        assertThat(TypeNumbers.shortened("case.submitted")).isEqualTo("10");
        assertThat(TypeNumbers.shortened("case.voided")).isEqualTo("23");
        assertThat(TypeNumbers.NAMES.subList(0, 23).hashCode()).isEqualTo(1731543253);
    }

    @Test
    void a_name_without_number_stays_as_it_is() {
        for (String name : new String[] {"case.invented", "report.filed", "case.voided", ""}) {
            assertThat(TypeNumbers.name(TypeNumbers.shortened(name))).isEqualTo(name);
        }
    }
}
