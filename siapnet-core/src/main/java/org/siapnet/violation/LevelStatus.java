package org.siapnet.violation;

/** Whether the law assigns a level to a form. */
public enum LevelStatus {
    /** A level, or dismissal by the ASN law, is laid down. */
    ASSIGNED,
    /** Forbidden, but no provision gives it a level. */
    NO_LEVEL_ASSIGNED,
    /** Set after discussion in the task force (Satgas). */
    BY_TASKFORCE
}
