package org.siapnet.report;

import java.util.Optional;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Step;
import org.siapnet.time.DueDate;

/** What each event does in its lifecycle when it happens in that state. */
record ReportSteps(Report before) implements ReportEvent.Cases<Step> {

    @Override
    public Step filed(ReportEvent.Filed event) {
        return step(
                event.source() == ReportSource.LAPORAN ? ReportAction.RECEIVE : ReportAction.START_TRACING,
                event.filingDue());
    }

    @Override
    public Step respondentNamed(ReportEvent.RespondentNamed event) {
        return step(ReportAction.NAME_RESPONDENT, Optional.empty());
    }

    @Override
    public Step advanced(ReportEvent.Advanced event) {
        return step(event.action(), event.due());
    }

    @Override
    public Step registered(ReportEvent.Registered event) {
        return step(ReportAction.REGISTER, Optional.empty());
    }

    @Override
    public Step decided(ReportEvent.Decided event) {
        return step(ReportAction.DECIDE, Optional.empty());
    }

    @Override
    public Step forwarded(ReportEvent.Forwarded event) {
        return step(ReportAction.FORWARD, Optional.empty());
    }

    @Override
    public Step factCorrected(ReportEvent.FactCorrected event) {
        return entry(EntryAction.CORRECT_FACT);
    }

    @Override
    public Step merged(ReportEvent.Merged event) {
        return entry(EntryAction.MERGE_DUPLICATE);
    }

    @Override
    public Step voided(ReportEvent.Voided event) {
        return entry(EntryAction.VOID_ENTRY);
    }

    private Step step(ReportAction action, Optional<DueDate> due) {
        return Step.of(ReportLifecycle.TABLE, before.status(), action, due);
    }

    private Step entry(EntryAction action) {
        return Step.of(EntryLifecycle.TABLE, before.entry(), action, Optional.empty());
    }
}
