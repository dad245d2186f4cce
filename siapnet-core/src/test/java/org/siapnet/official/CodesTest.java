package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KEMENDAGRI:33",
                "KEMENDAGRI:33.03",
                "KEMENDAGRI:33.71",
                "KEMENDAGRI:33.03.01",
                "KEMENDAGRI:33.03.01.2001",
                "BPS:72",
                "BPS:7202",
                "BPS:7202010",
                "BPS:7202010001",
                "BKN:3010",
                "ACRONYM:KEMENAG"
            })
    void a_code_is_read_as_it_is_written(String text) {
        assertThat(AgencyCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "33.03",
                "kemendagri:33.03",
                "KEMENDAGRI:",
                "KEMENDAGRI:3303",
                "KEMENDAGRI:33.00",
                "KEMENDAGRI:33.70",
                "KEMENDAGRI:03.03",
                "KEMENDAGRI:33.03 ",
                "KEMENDAGRI:33.03.1",
                "BPS:72.02",
                "BPS:7200",
                "BPS:7270",
                "BPS:72020",
                "BKN:301",
                "BKN:30100",
                "BKN:0301",
                "ACRONYM:kemenag",
                "ACRONYM:K",
                "ACRONYM:1A",
                "SAPK:A5EB"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> AgencyCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_digits_in_two_systems_are_two_codes() {
        assertThat((AgencyCode) BpsRegionCode.of("7204")).isNotEqualTo(BknAgencyCode.of("7204"));
    }

    @Test
    void a_region_code_knows_its_level_and_its_parents() {
        KemendagriRegionCode village = KemendagriRegionCode.of("33.03.01.2001");
        assertThat(village.level()).isEqualTo(RegionLevel.VILLAGE);
        assertThat(village.regency()).contains(KemendagriRegionCode.of("33.03"));
        assertThat(village.province()).isEqualTo(KemendagriRegionCode.of("33"));
        assertThat(village.province().regency()).isEmpty();
        assertThat(KemendagriRegionCode.of("33.03.01").level()).isEqualTo(RegionLevel.DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "BAWASLU, BAWASLU, ''",
        "BAWASLU:33, BAWASLU, 33",
        "BAWASLU:33.03, BAWASLU, 33.03",
        "PANWASCAM:33.03.01, PANWASCAM, 33.03.01",
        "PKD:33.03.01.2001, PKD, 33.03.01.2001",
    })
    void a_supervisor_unit_is_read_as_it_is_written(String text, SupervisorBody body, String region) {
        SupervisorUnit unit = SupervisorUnit.parse(text);
        assertThat(unit).hasToString(text);
        assertThat(unit.body()).isEqualTo(body);
        assertThat(unit.region().map(KemendagriRegionCode::value).orElse("")).isEqualTo(region);
        assertThat(unit.region().map(SupervisorUnit::of).orElseGet(SupervisorUnit::national))
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PANWASCAM",
                "PANWASCAM:33.03",
                "PKD:33.03.01",
                "BAWASLU:33.03.01",
                "BAWASLU:",
                "BAWASLU:3303",
                "KPU:33"
            })
    void a_supervisor_unit_needs_a_region_of_its_level(String text) {
        assertThatThrownBy(() -> SupervisorUnit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001/SYN/PILKADA/2020",
                "R-3012/KASN/12/2020",
                "B/71/M.SM.00.00/2017",
                "800 - 2836 (2020) & 5:1_a",
                "123456789012345"
            })
    void a_document_number_is_kept_as_printed(String text) {
        assertThat(DocumentNumber.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "SK",
                " 1/2020",
                "1/2020 ",
                "1;2020",
                "1\n2020",
                "№ 1",
                "1234567890123456",
                "NIP 190808171930031001",
                "SK 19080817 193003 1 001/2020",
                "19080817.193003.1.001"
            })
    void a_document_number_refuses_other_signs_and_numbers_of_persons(String text) {
        assertThatThrownBy(() -> DocumentNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("1908");
    }

    @Test
    void a_document_number_has_at_most_80_signs() {
        assertThat(DocumentNumber.of("1" + "/".repeat(79)).value()).hasSize(80);
        assertThatThrownBy(() -> DocumentNumber.of("1" + "/".repeat(80))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_reference_is_read_as_it_is_written() {
        PersonRef person = PersonRef.of(new UUID(7, 42));
        assertThat(PersonRef.parse(person.toString())).isEqualTo(person);
        assertThatThrownBy(() -> PersonRef.parse("1-1-1-1-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonRef.parse("190808171930031001xxxxxxxxxxxxxxxxxx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1908");
    }
}
