package org.siapnet.violation;

/** Tingkat sanksi: the level a recommendation states. The moral level is outside the disciplinary ladder. */
public enum SanctionLevel {
    /** Sanksi moral. */
    MORAL,
    /** Hukuman disiplin ringan. */
    LIGHT,
    /** Hukuman disiplin sedang. */
    MODERATE,
    /** Hukuman disiplin berat. */
    SEVERE
}
