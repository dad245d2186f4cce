package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
    private final Agencies agencies = Agencies.indonesia();

    @ParameterizedTest
    @CsvSource({
        "BKN:7204, Pemerintah Kabupaten Banggai",
        "BPS:7202, Pemerintah Kabupaten Banggai",
        "KEMENDAGRI:72.01, Pemerintah Kabupaten Banggai",
        "KEMENDAGRI:72.04, Pemerintah Kabupaten Toli-Toli",
        "BKN:7403, Pemerintah Kabupaten Muna",
        "KEMENDAGRI:74.03, Pemerintah Kabupaten Muna",
        "BKN:3010, Kementerian Pendidikan dan Kebudayaan",
        "ACRONYM:KEMENAG, Kementerian Agama",
        "ACRONYM:KASN, Komisi Aparatur Sipil Negara",
    })
    void a_code_is_read_in_its_own_system(String code, String name) {
        assertThat(agencies.find(AgencyCode.parse(code)))
                .get()
                .extracting(Agency::name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPS:7201", "BKN:9999", "KEMENDAGRI:33.69", "KEMENDAGRI:33.03.01", "ACRONYM:XYZ"})
    void an_unknown_code_finds_nothing(String code) {
        assertThat(agencies.find(AgencyCode.parse(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "72.01, 72.01",
        "KEMENDAGRI:72.01, 72.01",
        "BPS:7202, 72.01",
        "BPS:9427, 91.19",
        "BKN:7204, 72.01",
        "52, 52",
        "BPS:52, 52",
        "33.03.01, 33.03",
        "33.03.01.2001, 33.03",
        "31.71, 31.71",
    })
    void a_region_is_found_in_whatever_system_it_is_written(String written, String region) {
        assertThat(agencies.regionOf(written)).contains(KemendagriRegionCode.of(region));
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.69", "99", "BPS:7201", "BPS:3303", "BKN:3010", "ACRONYM:KEMENAG", "BKN:9999"})
    void a_code_that_names_no_known_region_finds_none(String written) {
        assertThat(agencies.regionOf(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7202", "Banggai", "BPS:72.02", "", "DUKCAPIL:72.01"})
    void what_is_no_code_is_no_region(String written) {
        assertThatThrownBy(() -> agencies.regionOf(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_named_regional_governments_agree_with_the_regions() {
        for (Agencies.Entry entry : agencies.named()) {
            if (entry.agency().code() instanceof KemendagriRegionCode region) {
                assertThat(entry.agency()).isEqualTo(Regions.indonesia().agencyOf(region));
            } else {
                assertThat(entry.agency().kind().isRegional()).isFalse();
            }
            assertThat(entry.source()).isNotBlank();
        }
        assertThat(agencies.named()).hasSize(16);
    }

    @Test
    void an_agency_acts_in_the_zone_of_its_seat() {
        assertThat(agencies.zoneOf(AgencyCode.parse("BKN:8027"))).contains(ZoneId.of("Asia/Jayapura"));
        assertThat(agencies.zoneOf(AgencyCode.parse("ACRONYM:KEMENAG"))).contains(ZoneId.of("Asia/Jakarta"));
        assertThat(agencies.zoneOf(AgencyCode.parse("BKN:9999"))).isEmpty();
    }

    @Test
    void a_village_is_no_employing_agency_and_a_name_is_needed() {
        assertThatThrownBy(() -> new Agency(KemendagriRegionCode.of("33.03.01"), AgencyKind.KABUPATEN, "Kecamatan"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agency(AgencyAcronym.of("BKN"), AgencyKind.LPNK, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
