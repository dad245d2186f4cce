package org.siapnet.cases;

/** Lingkup pemblokiran. Salary is never affected. */
public enum BlockScope {
    /** Data kepegawaian orang. */
    PERSON_DATA,
    /** Layanan kepegawaian orang. */
    PERSON_SERVICES,
    /** Layanan kepegawaian instansi. */
    AGENCY_SERVICES
}
