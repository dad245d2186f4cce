package org.siapnet.persistence.jdbc;

/**
 * Pergantian kunci: how far wrapping and marking anew has come.
 *
 * @param total persons that had to be done when it began
 * @param done persons done
 * @param twice persons whose number somebody else has under the new key of the index, so that they keep the old mark: the
 *     same person was kept twice by writers with different keys
 */
public record Rotation(long total, long done, long twice) {

    /** Whether nothing depends on old keys any more. */
    public boolean complete() {
        return done == total && twice == 0;
    }
}
