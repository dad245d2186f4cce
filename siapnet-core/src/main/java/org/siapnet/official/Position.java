package org.siapnet.official;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Jabatan: the level of a position, and whether its holder heads a territory (camat, lurah), which is an attribute and
 * no level.
 *
 * @param category its level
 * @param territorialHead whether the holder is camat or lurah
 */
@ValueObject
public record Position(PositionCategory category, boolean territorialHead) {

    /** A position without a territory. */
    public static Position of(PositionCategory category) {
        return new Position(category, false);
    }

    /** A position whose holder is camat or lurah. */
    public static Position ofTerritorialHead(PositionCategory category) {
        return new Position(category, true);
    }

    /** Whether the holder is camat or lurah. */
    public boolean isTerritorialHead() {
        return territorialHead;
    }

    /** The bucket it falls into in that scheme; every position has exactly one. */
    public PositionBucket in(PositionScheme scheme) {
        return scheme.bucket(this);
    }
}
