package org.siapnet.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.election.Contest;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageBucket;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.official.PositionScheme;
import org.siapnet.port.Entry;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportEvent;

/** Penghitung: figures computed from the journal, not from a register that may lag. */
public final class Figures {
    private static final int PAGE = 10_000;
    private static final String UNKNOWN = "UNKNOWN";
    private static final CaseDecider CASES = new CaseDecider();
    private static final ReportDecider REPORTS = new ReportDecider();

    private final ElectionCalendars elections;
    private final PositionScheme positions;

    /**
     * Figures with stages by these calendars and positions in this scheme.
     *
     * @param elections calendars that date the stages
     * @param positions scheme of the position breakdown
     */
    public Figures(ElectionCalendars elections, PositionScheme positions) {
        this.elections = elections;
        this.positions = positions;
    }

    /** The figures at a cutoff, broken down by these dimensions. Merged and voided entries count nowhere. */
    public Snapshot snapshot(Journal journal, Cutoff cutoff, Set<Dimension> dimensions) {
        Map<StreamId, List<Entry>> streams = known(journal, cutoff);
        List<Tally> all = new ArrayList<>();
        Map<Dimension, SortedMap<String, List<Tally>>> cells = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> cells.put(dimension, new TreeMap<>()));
        Set<String> agencies = new HashSet<>();
        long reports = 0;
        for (Map.Entry<StreamId, List<Entry>> stream : streams.entrySet()) {
            if (stream.getKey().kind() == StreamId.Kind.REPORT) {
                reports += counts(stream.getKey().id(), stream.getValue(), cutoff) ? 1 : 0;
                continue;
            }
            Optional<NeutralityCase> counted = counted(stream.getKey().id(), stream.getValue(), cutoff);
            if (counted.isPresent()) {
                Tally one = Tally.one(CaseMeasures.of(counted.get()));
                all.add(one);
                agencies.add(cell(Dimension.AGENCY, counted.get()));
                cells.forEach(
                        (dimension, by) -> by.computeIfAbsent(cell(dimension, counted.get()), id -> new ArrayList<>())
                                .add(one));
            }
        }
        Tally total = Tally.sum(all);
        Map<Dimension, SortedMap<String, Tally>> breakdowns = new EnumMap<>(Dimension.class);
        cells.forEach((dimension, by) -> {
            SortedMap<String, Tally> sums = new TreeMap<>();
            by.forEach((id, tallies) -> sums.put(id, Tally.sum(tallies)));
            breakdowns.put(dimension, sums);
        });
        return new Snapshot(
                cutoff,
                positions,
                total,
                breakdowns,
                Map.of(
                        CountingUnit.REPORT,
                        reports,
                        CountingUnit.RESPONDENT,
                        total.of(Measure.REPORTED),
                        CountingUnit.RECOMMENDATION,
                        total.of(Measure.RECOMMENDED),
                        CountingUnit.AGENCY,
                        (long) agencies.size()));
    }

    private static Map<StreamId, List<Entry>> known(Journal journal, Cutoff cutoff) {
        Map<StreamId, List<Entry>> streams = new LinkedHashMap<>();
        Page page = journal.readAll(Position.start(), PAGE);
        while (!page.entries().isEmpty()) {
            for (Entry entry : page.entries()) {
                if (cutoff.knownAt().filter(entry.recordedAt()::isAfter).isEmpty()) {
                    streams.computeIfAbsent(entry.stream(), stream -> new ArrayList<>())
                            .add(entry);
                }
            }
            page = journal.readAll(page.next(), PAGE);
        }
        return streams;
    }

    private static boolean counts(UUID id, List<Entry> entries, Cutoff cutoff) {
        Report report = REPORTS.asOf(
                id, entries.stream().map(entry -> (ReportEvent) entry.event()).toList(), cutoff.asOf());
        return report.entry() == EntryStatus.VALID;
    }

    private static Optional<NeutralityCase> counted(UUID id, List<Entry> entries, Cutoff cutoff) {
        NeutralityCase state = CASES.asOf(
                id, entries.stream().map(entry -> (CaseEvent) entry.event()).toList(), cutoff.asOf());
        return state.entry() == EntryStatus.VALID ? Optional.of(state) : Optional.empty();
    }

    private String cell(Dimension dimension, NeutralityCase state) {
        NeutralityCase.Matter matter = state.matter().orElseThrow();
        return switch (dimension) {
            case ACT -> matter.respondent().allegation().act().id();
            case CLASS ->
                state.classified()
                        .flatMap(c -> c.violationClass())
                        .map(Enum::name)
                        .orElse("UNCLASSIFIED");
            case STAGE -> stage(matter);
            case POSITION -> matter.respondent().position().in(positions).name();
            case AGENCY -> matter.respondent().agency().toString();
        };
    }

    private String stage(NeutralityCase.Matter matter) {
        String election = matter.election().value();
        if (elections.find(election).isEmpty()) {
            return UNKNOWN;
        }
        StageQuestion question = new StageQuestion(
                election,
                matter.respondent().allegation().actDate(),
                Optional.of(matter.region().value()),
                Optional.empty(),
                Optional.empty());
        StageAnswer answer = elections.stageAt(question);
        if (answer instanceof StageAnswer.ChooseContest choose) {
            Contest first = choose.choices().first();
            answer = elections.stageAt(new StageQuestion(
                    election, question.date(), question.region(), Optional.of(first), Optional.empty()));
        }
        return answer.stages()
                .flatMap(stages -> stages.bucket(StageScheme.KASN))
                .map(StageBucket::code)
                .orElse(UNKNOWN);
    }
}
