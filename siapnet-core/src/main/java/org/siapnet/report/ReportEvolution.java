package org.siapnet.report;

import java.util.Optional;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.EntryStatus;

/** The state after one event. Throws on an event that no decision could have caused. */
record ReportEvolution(Report state) implements ReportEvent.Cases<Report> {

    @Override
    public Report filed(ReportEvent.Filed event) {
        if (state.status() != ReportStatus.NONE) {
            throw new IllegalStateException("report: filed a second time");
        }
        ReportAction action =
                event.source() == ReportSource.LAPORAN ? ReportAction.RECEIVE : ReportAction.START_TRACING;
        return step(action, event)
                .entry(EntryStatus.VALID)
                .facts(new FactsBuilder()
                        .source(event.source())
                        .number(event.number())
                        .unit(event.unit())
                        .region(event.region())
                        .election(event.election())
                        .electionKind(event.electionKind())
                        .eventDate(event.eventDate())
                        .knownDate(event.knownDate())
                        .filedDate(event.on().date())
                        .build())
                .respondents(event.respondents())
                .filingDue(event.filingDue())
                .build();
    }

    @Override
    public Report respondentNamed(ReportEvent.RespondentNamed event) {
        ReportLifecycle.TABLE.next(state.status(), ReportAction.NAME_RESPONDENT);
        return state.withRespondent(event.respondent());
    }

    @Override
    public Report advanced(ReportEvent.Advanced event) {
        if (!event.action().plain() || state.status() == ReportStatus.NONE) {
            throw new IllegalStateException("report: " + event.action() + " is an event of its own");
        }
        ReportBuilder next = step(event.action(), event);
        next.completionDue(event.action() == ReportAction.REQUEST_COMPLETION ? event.due() : Optional.empty());
        if (event.action() == ReportAction.DECLINE_REGISTRATION) {
            next.declinedFor(event.reason());
        }
        return next.build();
    }

    @Override
    public Report registered(ReportEvent.Registered event) {
        return step(ReportAction.REGISTER, event)
                .registration(event.number())
                .registeredOn(event.on().date())
                .build();
    }

    @Override
    public Report decided(ReportEvent.Decided event) {
        return step(ReportAction.DECIDE, event).outcomes(event.outcomes()).build();
    }

    @Override
    public Report forwarded(ReportEvent.Forwarded event) {
        return step(ReportAction.FORWARD, event)
                .letter(event.letter())
                .authority(event.authority())
                .build();
    }

    @Override
    public Report factCorrected(ReportEvent.FactCorrected event) {
        entry(EntryAction.CORRECT_FACT);
        Report.Facts facts = state.facts().orElseThrow(() -> new IllegalStateException("no facts to correct"));
        return state.copy()
                .facts(ReportFacts.replace(facts, event.fact(), event.corrected()))
                .build();
    }

    @Override
    public Report merged(ReportEvent.Merged event) {
        return state.copy().entry(entry(EntryAction.MERGE_DUPLICATE)).build();
    }

    @Override
    public Report voided(ReportEvent.Voided event) {
        return state.copy().entry(entry(EntryAction.VOID_ENTRY)).build();
    }

    private ReportBuilder step(ReportAction action, ReportEvent event) {
        return state.copy()
                .status(ReportLifecycle.TABLE.next(state.status(), action))
                .on(event.on());
    }

    private EntryStatus entry(EntryAction action) {
        return EntryLifecycle.TABLE.next(state.entry(), action);
    }
}
