package org.siapnet.report;

import org.siapnet.lifecycle.DecisionContext;

/**
 * Percobaan: what guards of the report lifecycle check.
 *
 * @param state the report before the step
 * @param command what is asked
 * @param context who asks, and under which law
 */
public record ReportAttempt(Report state, ReportCommand command, DecisionContext context) {}
