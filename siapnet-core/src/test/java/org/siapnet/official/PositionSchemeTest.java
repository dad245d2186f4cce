package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "JPT_UTAMA,       JPT,          MANAJERIAL,    JPT,           JPT",
        "JPT_MADYA,       JPT,          MANAJERIAL,    JPT,           JPT",
        "JPT_PRATAMA,     JPT,          MANAJERIAL,    JPT,           JPT",
        "ADMINISTRATOR,   ADMINISTRASI, MANAJERIAL,    ADMINISTRATOR, ADMINISTRATOR",
        "PENGAWAS,        ADMINISTRASI, MANAJERIAL,    OTHER,         PENGAWAS",
        "PELAKSANA,       ADMINISTRASI, NONMANAJERIAL, PELAKSANA,     PELAKSANA",
        "JF_AHLI_UTAMA,   JF,           NONMANAJERIAL, JF,            JF",
        "JF_AHLI_MADYA,   JF,           NONMANAJERIAL, JF,            JF",
        "JF_AHLI_MUDA,    JF,           NONMANAJERIAL, JF,            JF",
        "JF_AHLI_PERTAMA, JF,           NONMANAJERIAL, JF,            JF",
        "JF_PENYELIA,     JF,           NONMANAJERIAL, JF,            JF",
        "JF_MAHIR,        JF,           NONMANAJERIAL, JF,            JF",
        "JF_TERAMPIL,     JF,           NONMANAJERIAL, JF,            JF",
        "JF_PEMULA,       JF,           NONMANAJERIAL, JF,            JF",
        "UNKNOWN,         OTHER,        OTHER,         OTHER,         OTHER",
    })
    void each_level_has_its_bucket_in_each_scheme(
            PositionCategory level,
            PositionBucket law2014,
            PositionBucket law2023,
            PositionBucket kasn2020,
            PositionBucket kasn2022) {
        Position position = Position.of(level);

        assertThat(position.in(PositionScheme.UU5_2014)).isEqualTo(law2014);
        assertThat(position.in(PositionScheme.UU20_2023)).isEqualTo(law2023);
        assertThat(position.in(PositionScheme.KASN_2020)).isEqualTo(kasn2020);
        assertThat(position.in(PositionScheme.KASN_2022)).isEqualTo(kasn2022);
    }

    @Test
    void camat_and_lurah_are_counted_apart_in_2020_only() {
        Position camat = Position.ofTerritorialHead(PositionCategory.ADMINISTRATOR);
        Position lurah = Position.ofTerritorialHead(PositionCategory.PENGAWAS);

        assertThat(camat.in(PositionScheme.KASN_2020)).isEqualTo(PositionBucket.KEPALA_WILAYAH);
        assertThat(lurah.in(PositionScheme.KASN_2020)).isEqualTo(PositionBucket.KEPALA_WILAYAH);
        assertThat(camat.in(PositionScheme.KASN_2022)).isEqualTo(PositionBucket.ADMINISTRATOR);
        assertThat(lurah.in(PositionScheme.KASN_2022)).isEqualTo(PositionBucket.PENGAWAS);
        assertThat(camat.in(PositionScheme.UU5_2014)).isEqualTo(PositionBucket.ADMINISTRASI);
    }

    @Test
    void every_bucket_a_scheme_lists_is_reached_and_no_other() {
        for (PositionScheme scheme : PositionScheme.values()) {
            Set<PositionBucket> reached = EnumSet.noneOf(PositionBucket.class);
            for (PositionCategory category : PositionCategory.values()) {
                reached.add(Position.of(category).in(scheme));
                reached.add(Position.ofTerritorialHead(category).in(scheme));
            }
            assertThat(scheme.buckets()).containsExactlyInAnyOrderElementsOf(reached);
            assertThat(scheme.buckets().get(scheme.buckets().size() - 1)).isEqualTo(PositionBucket.OTHER);
        }
    }
}
