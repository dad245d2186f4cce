package org.siapnet.cases;

import java.util.Optional;
import org.siapnet.violation.SanctionLevel;

/** Tingkat sanksi yang direkomendasikan: as the authority states and publishes it. */
public enum RecommendedLevel {
    /** Sanksi moral, pernyataan tertutup. */
    MORAL_CLOSED(SanctionLevel.MORAL),
    /** Sanksi moral, pernyataan terbuka. */
    MORAL_OPEN(SanctionLevel.MORAL),
    /** Hukuman disiplin ringan. */
    LIGHT(SanctionLevel.LIGHT),
    /** Hukuman disiplin sedang. */
    MODERATE(SanctionLevel.MODERATE),
    /** Hukuman disiplin berat. */
    SEVERE(SanctionLevel.SEVERE),
    /** Pemberhentian menurut undang-undang ASN. */
    DISMISSAL(null);

    private final Optional<SanctionLevel> level;

    RecommendedLevel(@org.jspecify.annotations.Nullable SanctionLevel level) {
        this.level = Optional.ofNullable(level);
    }

    /** The level of the ladder; empty for dismissal by the ASN law, which stands outside it. */
    public Optional<SanctionLevel> level() {
        return level;
    }
}
