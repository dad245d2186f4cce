package org.siapnet.lifecycle;

/** Bukti tertulis: whether a circumstance is shown or only assumed by recorded history. */
public enum Evidence {
    /** Shown. */
    EVIDENCED,
    /** Recorded history does not show it. */
    NOT_EVIDENCED
}
