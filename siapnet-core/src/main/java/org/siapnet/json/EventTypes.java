package org.siapnet.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.siapnet.cases.CaseEvent;
import org.siapnet.lifecycle.Event;
import org.siapnet.report.ReportEvent;

/** The stable name and current version of every type of event. Names never change; a changed shape takes a new version. */
final class EventTypes {

    record EventType(String name, int version, Class<? extends Event> event) {}

    static final Map<String, EventType> CURRENT = table(
            new EventType("report.filed", 1, ReportEvent.Filed.class),
            new EventType("report.respondent-named", 1, ReportEvent.RespondentNamed.class),
            new EventType("report.advanced", 1, ReportEvent.Advanced.class),
            new EventType("report.registered", 1, ReportEvent.Registered.class),
            new EventType("report.decided", 1, ReportEvent.Decided.class),
            new EventType("report.forwarded", 1, ReportEvent.Forwarded.class),
            new EventType("report.fact-corrected", 1, ReportEvent.FactCorrected.class),
            new EventType("report.merged", 1, ReportEvent.Merged.class),
            new EventType("report.voided", 1, ReportEvent.Voided.class),
            new EventType("case.submitted", 1, CaseEvent.Submitted.class),
            new EventType("case.examined", 1, CaseEvent.Examined.class),
            new EventType("case.handed-over", 1, CaseEvent.HandedOver.class),
            new EventType("case.recommendation-proposed", 1, CaseEvent.RecommendationProposed.class),
            new EventType("case.recommendation-issued", 1, CaseEvent.RecommendationIssued.class),
            new EventType("case.recommendation-delivered", 1, CaseEvent.RecommendationDelivered.class),
            new EventType("case.follow-up-advanced", 1, CaseEvent.FollowUpAdvanced.class),
            new EventType("case.follow-up-recorded", 1, CaseEvent.FollowUpRecorded.class),
            new EventType("case.due-date-changed", 1, CaseEvent.DueDateChanged.class),
            new EventType("case.block-advanced", 1, CaseEvent.BlockAdvanced.class),
            new EventType("case.objection-advanced", 1, CaseEvent.ObjectionAdvanced.class),
            new EventType("case.fact-corrected", 1, CaseEvent.FactCorrected.class),
            new EventType("case.merged", 1, CaseEvent.Merged.class),
            new EventType("case.voided", 1, CaseEvent.Voided.class));

    private EventTypes() {}

    static Map<String, EventType> table(EventType... types) {
        ImmutableMap.Builder<String, EventType> all = ImmutableMap.builder();
        List.of(types).forEach(type -> all.put(type.name(), type));
        return all.buildOrThrow();
    }
}
