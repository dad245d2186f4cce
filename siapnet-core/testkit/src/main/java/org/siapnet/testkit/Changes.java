package org.siapnet.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.Classified;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.RegisterRowBuilder;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/** Changes to try a journal with: every number gives another stream, person or command, and always the same one. */
public final class Changes {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 10);
    private static final Instant RECORDED = Instant.parse("2026-11-22T03:04:05.123456Z");
    private static final Recorder RECORDER = new Recorder("account-1", "KASN");
    private static final CaseDecider CASES = new CaseDecider();

    private Changes() {}

    /** The case of that number. */
    public static StreamId aCase(long number) {
        return new StreamId(StreamId.Kind.CASE, id(7, number));
    }

    /** The report of that number. */
    public static StreamId aReport(long number) {
        return new StreamId(StreamId.Kind.REPORT, id(6, number));
    }

    /** The command of that number. */
    public static CommandId command(long number) {
        return CommandId.of(id(5, number));
    }

    /** A change from the command of that number; its content is its own. */
    public static Change change(long command, Slice... slices) {
        return new Change(command(command), "content of " + command, RECORDED, RECORDER, Arrays.asList(slices));
    }

    /** The change recorded later and with other content. */
    public static Change reusing(Change change, String fingerprint) {
        return new Change(
                change.command(), fingerprint, change.recordedAt().plusSeconds(60), RECORDER, change.slices());
    }

    /** A slice of that many events which any stream takes, and a row that counts them. */
    public static Slice slice(StreamId stream, long expectedVersion, int events) {
        List<Event> all = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            all.add(new CaseEvent.Voided(OccurredOn.on(DAY.plusDays(expectedVersion + i)), Reason.DUPLICATE));
        }
        return new Slice(
                stream,
                expectedVersion,
                all,
                row(stream, expectedVersion + events).build());
    }

    /** A row with nothing but what every row has. */
    public static RegisterRowBuilder row(StreamId stream, long version) {
        return RegisterRow.builder().stream(stream)
                .version(version)
                .entry("VALID")
                .status("STEP_" + version);
    }

    /** A history that replays: the case of that number is submitted, and that many steps of examination follow, at most 3. */
    public static List<Change> examined(long number, int steps) {
        List<Event> events = new ArrayList<>();
        events.add(submitted(number));
        List<ExaminationAction> actions = List.of(
                ExaminationAction.START_VERIFICATION, ExaminationAction.START_REVIEW, ExaminationAction.DELIBERATE);
        for (int i = 0; i < steps; i++) {
            events.add(new CaseEvent.Examined(
                    OccurredOn.on(DAY.plusDays(10 + i)),
                    actions.get(i),
                    Optional.empty(),
                    Evidence.EVIDENCED,
                    Optional.empty()));
        }
        List<Change> changes = new ArrayList<>();
        NeutralityCase state = CASES.unknown(aCase(number).id());
        for (int i = 0; i < events.size(); i++) {
            state = CASES.evolve(state, (CaseEvent) events.get(i));
            RegisterRow row = RegisterRow.of(state, i + 1L, Policies.standard());
            changes.add(change(number * 10 + i, new Slice(aCase(number), i, List.of(events.get(i)), row)));
        }
        return changes;
    }

    /** The submission of the case of that number, with all it can carry. */
    public static CaseEvent.Submitted submitted(long number) {
        return new CaseEvent.Submitted(
                new OccurredOn(DAY, Optional.of(Instant.parse("2020-09-10T01:02:03Z"))),
                IntakeChannel.SUPERVISOR_REPORT,
                Optional.of(new ReportId(aReport(number).id())),
                new Respondent(
                        PersonRef.of(id(4, number)),
                        EmployeeKind.PNS,
                        Position.of(PositionCategory.PELAKSANA),
                        AgencyCode.parse("KEMENDAGRI:33.03"),
                        new Allegation(
                                Act.of("SOCIAL_MEDIA_CAMPAIGN"),
                                CandidateStatus.PROSPECTIVE,
                                Set.of(Qualifier.SELF, Qualifier.ACTIVE_SUPPORT),
                                DAY.minusDays(9))),
                KemendagriRegionCode.of("33.03"),
                ElectionId.of("PILKADA_2020"),
                ElectionKind.PILKADA,
                new Classified(
                        Optional.of("SKB20-4"),
                        Optional.of(ViolationClass.DISCIPLINE),
                        Optional.of(SanctionLevel.MODERATE),
                        LevelStatus.ASSIGNED,
                        List.of(LegalBasis.of("PP-53-2010", "4", "15")),
                        Certainty.LOW,
                        "id-2020.1"),
                "KASN");
    }

    /** Half of the identities have their highest bit set, where signed and unsigned order differ. */
    private static UUID id(int family, long number) {
        long spread = Long.reverse(number + 1);
        return new UUID(spread ^ ((long) family << 12), 0x8000_0000_0000_0000L | number);
    }
}
