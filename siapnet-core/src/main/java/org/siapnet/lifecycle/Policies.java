package org.siapnet.lifecycle;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Kebijakan: settings where the law is silent.
 *
 * @param inProcessHoldsClock whether a follow-up in process is no default even after the due date
 * @param forwardingNeedsAssessment whether a report is forwarded only with its assessment (kajian)
 */
@ValueObject
public record Policies(boolean inProcessHoldsClock, boolean forwardingNeedsAssessment) {
    private static final Policies STANDARD = new Policies(true, true);

    /** In-process follow-up holds the clock; forwarding needs the assessment. */
    public static Policies standard() {
        return STANDARD;
    }
}
