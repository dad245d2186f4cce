package org.siapnet.rulebook;

/** Pilihan hukum: which discipline regulation deals with an act done before a new one. */
public enum LawChoice {
    /** Ketentuan peralihan: the one the transition rule names. */
    TRANSITION_RULE,
    /** Hukum yang lebih ringan: the milder of that one and the one in force on the day of the act; always noted. */
    MORE_LENIENT
}
