package org.siapnet.access;

/** What is asked of the library, as the access policy sees it. */
public enum UseCase {
    /** Take a step in a report or case. */
    ACT,
    /** Read a report or case and its timeline, without names. */
    READ,
    /** Search the register. */
    SEARCH,
    /** Compute figures. */
    COUNT,
    /** Propose figures for publication, or agree to it as a second person. */
    PUBLISH,
    /** Read figures that are proposed, or were withdrawn, and who took which step about them. */
    REVIEW,
    /** Import or export recorded history. */
    IMPORT,
    /** Keep the name or NIP of a person, or find the person by it. */
    KEEP,
    /** See the name, NIP or contact of a respondent, and the notes about one. */
    REVEAL,
    /** See who filed a report; asked for by one actor and agreed to by another. */
    REVEAL_REPORTER,
    /** Destroy a person's identity. */
    FORGET,
    /** Keep a person's identity from being destroyed, or end that. */
    HOLD
}
