package org.siapnet.examples.register;

import java.util.Locale;
import java.util.Map;

/** The columns of a register file, in order; one row per respondent. */
enum Column {
    REPORT_NUMBER,
    RESPONDENT_NO,
    SOURCE,
    SUPERVISOR_UNIT,
    REGION,
    ELECTION,
    EVENT_DATE,
    KNOWN_DATE,
    FILED_DATE,
    REGISTERED_DATE,
    REGISTRATION_NUMBER,
    FORWARDED_DATE,
    FORWARDING_LETTER,
    ACT,
    CANDIDATE_STATUS,
    QUALIFIERS,
    RESPONDENT_NAME,
    RESPONDENT_NIP,
    EMPLOYEE_KIND,
    POSITION,
    TERRITORIAL_HEAD,
    AGENCY,
    RECEIVED_DATE,
    VERIFIED_DATE,
    EXAMINATION_STATUS,
    EXAMINATION_DATE,
    EXAMINATION_REASON,
    RECOMMENDATION_NUMBER,
    RECOMMENDATION_DATE,
    RECOMMENDED_LEVEL,
    DELIVERED_DATE,
    FOLLOW_UP_STATUS,
    FOLLOW_UP_STARTED_DATE,
    FOLLOW_UP_DATE,
    FOLLOW_UP_NUMBER,
    FOLLOW_UP_SANCTION,
    FOLLOW_UP_REASON,
    ESCALATION_LEVEL,
    ESCALATION_DATE,
    BLOCK_STATUS,
    BLOCK_WARNED_DATE,
    BLOCK_DATE,
    BLOCK_SCOPE,
    BLOCK_LETTER,
    UNBLOCK_DATE,
    OBJECTION_KIND,
    OBJECTION_STATUS,
    OBJECTION_FILED_DATE,
    OBJECTION_DATE,
    OBJECTION_OUTCOME,
    OBJECTION_NUMBER;

    /** The name in the header line. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a row says of its report, as one text. */
    static String ofReport(Map<Column, String> values) {
        StringBuilder text = new StringBuilder();
        for (Column column : values()) {
            if (column.ordinal() <= FORWARDING_LETTER.ordinal() && column != RESPONDENT_NO) {
                text.append(values.getOrDefault(column, "")).append('\u001F');
            }
        }
        return text.toString();
    }
}
