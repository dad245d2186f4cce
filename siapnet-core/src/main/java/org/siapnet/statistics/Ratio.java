package org.siapnet.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Perbandingan: a share of two counts. Derived, never stored; rounded half up.
 *
 * @param part how many
 * @param base of how many
 */
@ValueObject
public record Ratio(long part, long base) {

    /** @throws IllegalArgumentException if a count is negative */
    public Ratio {
        if (part < 0 || base < 0) {
            throw new IllegalArgumentException("part, base: must not be negative");
        }
    }

    /** Per cent with that many decimals, rounded half up; empty when the base is zero. */
    public Optional<BigDecimal> percent(int decimals) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP));
    }
}
