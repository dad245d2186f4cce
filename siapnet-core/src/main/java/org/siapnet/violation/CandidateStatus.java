package org.siapnet.violation;

/** Status calon: how far the candidate concerned had come when the act was done. */
public enum CandidateStatus {
    /** Bakal calon: prospective candidate, before designation by KPU. */
    PROSPECTIVE,
    /** Calon: designated candidate. */
    CANDIDATE,
    /** No candidate is concerned. */
    NONE
}
