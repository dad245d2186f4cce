package org.siapnet.official;

import static org.siapnet.official.PositionBucket.ADMINISTRASI;
import static org.siapnet.official.PositionBucket.ADMINISTRATOR;
import static org.siapnet.official.PositionBucket.JF;
import static org.siapnet.official.PositionBucket.JPT;
import static org.siapnet.official.PositionBucket.KEPALA_WILAYAH;
import static org.siapnet.official.PositionBucket.MANAJERIAL;
import static org.siapnet.official.PositionBucket.NONMANAJERIAL;
import static org.siapnet.official.PositionBucket.OTHER;
import static org.siapnet.official.PositionBucket.PELAKSANA;
import static org.siapnet.official.PositionBucket.PENGAWAS;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Penggolongan jabatan: a way to group positions, by law or as published. Figures of two schemes are not comparable, so
 * state the scheme with each.
 */
public enum PositionScheme {
    /** Undang-Undang Nomor 5 Tahun 2014: three families. */
    UU5_2014(JPT, ADMINISTRASI, JF, OTHER) {
        @Override
        public PositionBucket bucket(Position position) {
            return switch (position.category().family()) {
                case JPT -> JPT;
                case MANAGER, STAFF -> ADMINISTRASI;
                case JF -> JF;
                case NONE -> OTHER;
            };
        }
    },
    /** Undang-Undang Nomor 20 Tahun 2023: managerial and non-managerial. */
    UU20_2023(MANAJERIAL, NONMANAJERIAL, OTHER) {
        @Override
        public PositionBucket bucket(Position position) {
            return switch (position.category().family()) {
                case JPT, MANAGER -> MANAJERIAL;
                case STAFF, JF -> NONMANAJERIAL;
                case NONE -> OTHER;
            };
        }
    },
    /**
     * As KASN published in 2020: camat and lurah apart, pengawas in the remainder. That camat were left out of the
     * administrators is inferred from the separate shares, not stated.
     */
    KASN_2020(JPT, JF, ADMINISTRATOR, PELAKSANA, KEPALA_WILAYAH, OTHER) {
        @Override
        public PositionBucket bucket(Position position) {
            PositionBucket level = KASN_2022.bucket(position);
            if (level != ADMINISTRATOR && level != PENGAWAS) {
                return level;
            }
            if (position.isTerritorialHead()) {
                return KEPALA_WILAYAH;
            }
            return level == ADMINISTRATOR ? ADMINISTRATOR : OTHER;
        }
    },
    /** As KASN published for 2022: pengawas apart, camat and lurah within their levels. */
    KASN_2022(JPT, JF, ADMINISTRATOR, PENGAWAS, PELAKSANA, OTHER) {
        @Override
        public PositionBucket bucket(Position position) {
            return switch (position.category().family()) {
                case JPT -> JPT;
                case MANAGER -> position.category() == PositionCategory.ADMINISTRATOR ? ADMINISTRATOR : PENGAWAS;
                case STAFF -> PELAKSANA;
                case JF -> JF;
                case NONE -> OTHER;
            };
        }
    };

    private final ImmutableList<PositionBucket> buckets;

    PositionScheme(PositionBucket... buckets) {
        this.buckets = ImmutableList.copyOf(buckets);
    }

    /** Its buckets in the order they are published in, the remainder last. */
    public List<PositionBucket> buckets() {
        return buckets;
    }

    /** The bucket the position falls into; total, and always one of {@link #buckets()}. */
    public abstract PositionBucket bucket(Position position);
}
