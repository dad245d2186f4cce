package org.siapnet.lifecycle;

/** Pemeriksaan dua orang: whether a second person took the decision. */
public enum SecondPerson {
    /** Proposed and decided by two different people. */
    CONFIRMED,
    /** Recorded history does not show who proposed and who decided. */
    NOT_EVIDENCED
}
