package org.siapnet.examples.register;

import java.util.List;
import java.util.Optional;
import org.siapnet.RecordedHistory;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.official.PersonRef;
import org.siapnet.port.StreamId;
import org.siapnet.report.Allegation;

/** Kemungkinan ganda: other reports about the same person, act and day. */
record Twins(Siapnet siapnet, Actor importer) {

    /** Their numbers, in order. */
    List<String> of(Allegation allegation, RecordedHistory history) {
        PersonRef person = history.joining().respondent().person();
        Optional<StreamId> own = history.steps().stream().findFirst().map(step -> StreamId.of(step.caseId()));
        return siapnet.persons().possibleDuplicates(importer, person, allegation, own).stream()
                .flatMap(twin -> twin.matter().stream())
                .flatMap(matter -> matter.report().stream())
                .flatMap(report -> siapnet.reports().find(importer, StreamId.of(report)).stream())
                .flatMap(report -> report.state().facts().stream())
                .map(facts -> facts.number().value())
                .distinct()
                .sorted()
                .toList();
    }
}
