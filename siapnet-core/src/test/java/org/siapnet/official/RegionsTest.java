package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private final Regions regions = Regions.indonesia();

    @ParameterizedTest
    @CsvSource({"2018,34", "2020,34", "2022,34", "2023,37", "2025,38"})
    void each_list_has_its_provinces_and_always_514_regencies_and_cities(int year, int provinces) {
        assertThat(regions.inList(year).stream().filter(region -> region.kind() == RegionKind.PROVINCE))
                .hasSize(provinces);
        assertThat(regions.inList(year).stream().filter(region -> region.kind() != RegionKind.PROVINCE))
                .hasSize(514);
    }

    @Test
    void the_list_of_2025_has_416_regencies_98_cities_and_508_that_elect() {
        assertThat(regions.inList(2025).stream().filter(region -> region.kind() == RegionKind.REGENCY))
                .hasSize(416);
        assertThat(regions.inList(2025).stream().filter(region -> region.kind() == RegionKind.CITY))
                .hasSize(98);
        assertThat(regions.inList(2025).stream()
                        .filter(region -> region.kind() != RegionKind.PROVINCE && !region.isAdministrative()))
                .hasSize(508);
    }

    @Test
    void every_region_has_its_province_in_some_list_and_a_tidy_name() {
        for (Region region : regions.all()) {
            assertThat(regions.provinceOf(region.code()).kind()).isEqualTo(RegionKind.PROVINCE);
            assertThat(region.name()).isEqualTo(region.name().strip()).doesNotContain("KAB.", "KOTA ", "  ");
            if (region.kind() == RegionKind.REGENCY) {
                assertThat(region.name()).startsWith("Kabupaten ");
            }
            if (region.kind() == RegionKind.CITY) {
                assertThat(region.name()).startsWith("Kota ");
            }
        }
    }

    @Test
    void codes_replaced_when_papua_was_split_stand_in_the_earlier_lists() {
        Region merauke = regions.find(KemendagriRegionCode.of("91.01")).orElseThrow();
        assertThat(merauke.name()).isEqualTo("Kabupaten Merauke");
        assertThat(merauke.standsIn(2020)).isTrue();
        assertThat(merauke.standsIn(2023)).isFalse();
        assertThat(regions.find(KemendagriRegionCode.of("93.01")).orElseThrow().standsIn(2025))
                .isTrue();
    }

    @Test
    void a_government_is_named_after_its_region() {
        assertThat(regions.agencyOf(KemendagriRegionCode.of("33.03")))
                .isEqualTo(new Agency(
                        KemendagriRegionCode.of("33.03"), AgencyKind.KABUPATEN, "Pemerintah Kabupaten Purbalingga"));
        assertThat(regions.agencyOf(KemendagriRegionCode.of("73.71")).name()).isEqualTo("Pemerintah Kota Makassar");
        assertThat(regions.agencyOf(KemendagriRegionCode.of("52")).name())
                .isEqualTo("Pemerintah Provinsi Nusa Tenggara Barat");
    }

    @Test
    void a_district_or_village_belongs_to_the_government_of_its_regency() {
        assertThat(regions.agencyOf(KemendagriRegionCode.of("33.03.01.2001")))
                .isEqualTo(regions.agencyOf(KemendagriRegionCode.of("33.03")));
    }

    @Test
    void the_cities_of_jakarta_are_administered_by_the_province() {
        assertThat(regions.agencyOf(KemendagriRegionCode.of("31.71")))
                .isEqualTo(regions.agencyOf(KemendagriRegionCode.of("31")));
    }

    @Test
    void a_code_no_list_has_is_refused() {
        assertThat(regions.find(KemendagriRegionCode.of("33.69"))).isEmpty();
        assertThatThrownBy(() -> regions.agencyOf(KemendagriRegionCode.of("33.69")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> regions.zoneOf(KemendagriRegionCode.of("40")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "11, Asia/Jakarta",
        "33.03, Asia/Jakarta",
        "61, Asia/Jakarta",
        "62, Asia/Jakarta",
        "51, Asia/Makassar",
        "53, Asia/Makassar",
        "63, Asia/Makassar",
        "65, Asia/Makassar",
        "74.07, Asia/Makassar",
        "82, Asia/Jayapura",
        "91.19, Asia/Jayapura",
        "96, Asia/Jayapura"
    })
    void the_prefix_of_the_province_gives_the_zone(String code, String zone) {
        assertThat(regions.zoneOf(KemendagriRegionCode.of(code))).isEqualTo(ZoneId.of(zone));
    }
}
