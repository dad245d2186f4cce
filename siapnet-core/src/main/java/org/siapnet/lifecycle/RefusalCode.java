package org.siapnet.lifecycle;

/** Kode penolakan: stable reasons for which a step does not happen. Texts are in the message catalogue. */
public enum RefusalCode {
    /** No row for this action in the present status. */
    NOT_PERMITTED_IN_STATUS,
    /** The actor holds none of the roles the row names. */
    ROLE_NOT_PERMITTED,
    /** The access policy does not reach this report or case. */
    ACCESS_DENIED,
    /** The entry was voided or merged into another. */
    ENTRY_CLOSED,
    /** There is no such report or case. */
    NOT_FOUND,
    /** There is already a report or case with this id. */
    ALREADY_EXISTS,
    /** Later than the day it is recorded. */
    OCCURRED_IN_FUTURE,
    /** Earlier than the step it follows. */
    DATE_OUT_OF_ORDER,
    /** The event, known and filing dates are not in order. */
    FACT_DATES_OUT_OF_ORDER,
    /** The report names no respondent. */
    RESPONDENT_MISSING,
    /** The respondent is already named in this report. */
    RESPONDENT_ALREADY_NAMED,
    /** Filed after the time limit. */
    FILED_LATE,
    /** Filed in time, so lateness is no reason. */
    FILED_IN_TIME,
    /** A reason is needed that fits the action. */
    REASON_DOES_NOT_FIT,
    /** Formal requirements are not met. */
    FORMAL_REQUIREMENTS_MISSING,
    /** Substantive requirements are not met. */
    MATERIAL_REQUIREMENTS_MISSING,
    /** The completion came after its time limit. */
    COMPLETED_LATE,
    /** No outcome is named. */
    OUTCOME_MISSING,
    /** Neutrality is not among the outcomes. */
    NEUTRALITY_NOT_IN_OUTCOME,
    /** Neutrality is among the outcomes, so the report must be forwarded. */
    NEUTRALITY_IN_OUTCOME,
    /** The outcomes do not lead to this closing. */
    OUTCOME_DOES_NOT_FIT,
    /** The assessment (kajian) is not attached. */
    ASSESSMENT_MISSING,
    /** The report has not been forwarded to the authority. */
    REPORT_NOT_FORWARDED,
    /** The respondent is not named in the report. */
    RESPONDENT_NOT_IN_REPORT,
    /** Not the authority competent on that day. */
    NOT_COMPETENT_BODY,
    /** No evidence is attached. */
    EVIDENCE_MISSING,
    /** The respondent had no chance to clarify. */
    RESPONDENT_NOT_HEARD,
    /** The oversight regime has not changed. */
    REGIME_UNCHANGED,
    /** The case is not proven. */
    NOT_PROVEN,
    /** The addressee of the recommendation is the respondent. */
    ADDRESSEE_IS_RESPONDENT,
    /** No instrument has such a level on that day. */
    LEVEL_NOT_IN_LAW,
    /** Proposed and decided by the same person. */
    SAME_PERSON,
    /** A letter or decision number is needed. */
    NUMBER_MISSING,
    /** Outside the time limit. */
    OUT_OF_TIME,
    /** The sanction is unknown or not for this kind of employee. */
    SANCTION_NOT_APPLICABLE,
    /** The time limit has not passed. */
    NOT_OVERDUE,
    /** The due date is the same under the present calendar. */
    DUE_DATE_UNCHANGED,
    /** No due date is known, so nothing is overdue. */
    DUE_DATE_UNKNOWN,
    /** The time limit has passed. */
    ALREADY_OVERDUE,
    /** The regime knows no such escalation. */
    ESCALATION_NOT_IN_REGIME,
    /** The follow-up is in process; that is no default. */
    FOLLOW_UP_IN_PROCESS,
    /** There is no recommendation waiting for follow-up. */
    NO_OPEN_RECOMMENDATION,
    /** The follow-up is not recorded or the recommendation not ended. */
    FOLLOW_UP_MISSING,
    /** There is no decision to object to. */
    NO_DECISION_TO_OBJECT_TO,
    /** Dismissal and contract end go to BPASN; other decisions to objection. */
    WRONG_REMEDY,
    /** Only a supervisor of the body that recorded it may correct. */
    NOT_SUPERVISOR_OF_BODY,
    /** The new value equals the recorded one, or the old value named is not the recorded one. */
    CORRECTION_DOES_NOT_FIT,
    /** An entry cannot be merged into itself. */
    MERGE_INTO_ITSELF,
    /** What is to be blocked is not stated. */
    SCOPE_MISSING,
    /** No holiday decree is known for a year the deadline touches. */
    YEAR_NOT_COVERED,
    /** No oversight authority is known for that day. */
    AUTHORITY_UNKNOWN,
    /** A legal hold keeps the identity from being destroyed. */
    UNDER_LEGAL_HOLD,
    /** The day of the figures is later than that of the step. */
    AS_OF_IN_FUTURE,
    /** Another edition is published for that day. */
    ALREADY_PUBLISHED,
    /** The edition to be superseded is not published, or superseded already. */
    EDITION_NOT_STANDING
}
