package org.siapnet.official;

/** Kesalahan NIP: why a text is no number of a civil servant. */
public enum NipError {
    /** Not exactly 18 digits once blanks and dots are gone. */
    NOT_18_DIGITS("must be 18 digits, blanks and dots aside"),
    /** Digits 1 to 8 are no calendar date. */
    BIRTH_DATE("digits 1-8 must be a calendar date"),
    /** Digits 13 and 14 are neither a month (PNS) nor 21 to 29 (PPPK). */
    UNKNOWN_SCHEME("digits 13-14 must be 01-12 (PNS) or 21-29 (PPPK)"),
    /** Digit 15 is neither 1 nor 2. */
    SEX_DIGIT("digit 15 must be 1 or 2"),
    /** Digits 16 to 18 are 000, which is not issued. */
    SERIAL("digits 16-18 must be 001-999"),
    /** Appointed before being born. */
    APPOINTED_BEFORE_BIRTH("the appointment must not be before the birth"),
    /** Born or appointed after the day asked about. */
    IN_FUTURE("birth and appointment must not be in the future");

    private final String reason;

    NipError(String reason) {
        this.reason = reason;
    }

    /** The reason in English, without any digit of the number. */
    public String reason() {
        return reason;
    }
}
