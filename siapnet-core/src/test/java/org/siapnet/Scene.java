package org.siapnet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** Actors, commands and a clock that is set by hand. */
public final class Scene {
    public static final Actor BAWASLU = Actor.of("bawaslu-1", "BAWASLU", Role.SUPERVISOR);
    public static final Actor KASN = Actor.of("kasn-1", "KASN", Role.AUTHORITY);
    public static final Actor KASN_SECOND = Actor.of("kasn-2", "KASN", Role.AUTHORITY);
    public static final Actor KASN_HEAD =
            Actor.of("kasn-3", "KASN", Role.AUTHORITY).supervising();
    public static final Actor PPK = Actor.of("ppk-1", "KEMENDAGRI:33.03", Role.PPK);
    public static final Actor BKN = Actor.of("bkn-1", "BKN", Role.BKN);
    public static final Actor BKN_SECOND = Actor.of("bkn-2", "BKN", Role.BKN);
    public static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);

    public static final ReportId REPORT = ReportId.of(new UUID(1, 1));
    public static final CaseId CASE = CaseId.of(new UUID(2, 1));
    public static final PersonRef PERSON = PersonRef.of(new UUID(3, 1));
    public static final LocalDate FILED = LocalDate.of(2020, 9, 1);
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final ElectionId ELECTION = ElectionId.of("PILKADA_2020");

    private Scene() {}

    /** A clock that stands still until it is set. */
    public static final class HandClock extends Clock {
        private Instant now = Instant.parse("2021-09-01T01:00:00Z");

        public void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Jakarta");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    public static Siapnet.Builder wired(Clock clock) {
        AtomicLong drawn = new AtomicLong();
        return Siapnet.builder().clock(clock).ids(() -> new UUID(9, drawn.incrementAndGet()));
    }

    public static OccurredOn day(int afterFiling) {
        return OccurredOn.on(FILED.plusDays(afterFiling));
    }

    public static Respondent respondent(PersonRef person) {
        return respondent(person, "KEMENDAGRI:33.03");
    }

    public static Respondent respondent(PersonRef person, String agency) {
        return new Respondent(
                person,
                EmployeeKind.PNS,
                Position.of(PositionCategory.PENGAWAS),
                AgencyCode.parse(agency),
                new Allegation(
                        Act.of("SOCIAL_MEDIA_CAMPAIGN"), CandidateStatus.PROSPECTIVE, Set.of(), FILED.minusDays(3)));
    }

    public static ReportCommand.FileReport file(ReportId report, PersonRef... persons) {
        var file = ReportCommand.FileReport.builder()
                .report(report)
                .on(OccurredOn.on(FILED))
                .source(ReportSource.LAPORAN)
                .number(DocumentNumber.of("1/LP/PB/33.03/IX/2020"))
                .unit(SupervisorUnit.of(REGION))
                .region(REGION)
                .election(ELECTION)
                .electionKind(ElectionKind.PILKADA)
                .eventDate(FILED.minusDays(3))
                .knownDate(FILED.minusDays(2));
        for (PersonRef person : persons) {
            file.addRespondents(respondent(person));
        }
        return file.build();
    }

    /** Files a report and forwards it from its preliminary review. */
    public static void forwarded(Siapnet siapnet, ReportId report, PersonRef... persons) {
        accepted(siapnet.reports().handle(BAWASLU, file(report, persons)));
        accepted(siapnet.reports()
                .handle(
                        BAWASLU,
                        new ReportCommand.Advance(
                                report, day(1), ReportAction.START_PRELIMINARY_REVIEW, Optional.empty())));
        accepted(siapnet.reports()
                .handle(BAWASLU, new ReportCommand.ForwardReport(report, day(2), DocumentNumber.of("F-1/2020"), true)));
    }

    public static CaseCommand.SubmitCase submit(CaseId id, ReportId report, PersonRef person) {
        return CaseCommand.SubmitCase.builder()
                .caseId(id)
                .on(day(4))
                .channel(IntakeChannel.SUPERVISOR_REPORT)
                .report(report)
                .respondent(respondent(person))
                .region(REGION)
                .election(ELECTION)
                .electionKind(ElectionKind.PILKADA)
                .build();
    }

    public static CaseCommand examine(CaseId id, int day, ExaminationAction action) {
        return new CaseCommand.Examine(id, day(day), action, Optional.empty(), Evidence.EVIDENCED);
    }

    public static CaseCommand followUp(CaseId id, int day, FollowUpAction action, String... number) {
        return new CaseCommand.FollowUp(
                id,
                day(day),
                action,
                number.length == 0 ? Optional.empty() : Optional.of(DocumentNumber.of(number[0])),
                Optional.empty());
    }

    public static CaseCommand block(CaseId id, int day, BlockAction action, Optional<Reason> reason) {
        return new CaseCommand.Block(
                id,
                day(day),
                action,
                action == BlockAction.PROPOSE_BLOCK ? Optional.of(BlockScope.PERSON_DATA) : Optional.empty(),
                action == BlockAction.BLOCK ? Optional.of(DocumentNumber.of("D-1/BKN/2020")) : Optional.empty(),
                reason);
    }

    /** Brings a case of a forwarded report to its recommendation, delivered on day 20. */
    public static void delivered(Siapnet siapnet, CaseId id, ReportId report, PersonRef person) {
        forwarded(siapnet, report, person);
        accepted(siapnet.cases().handle(BAWASLU, submit(id, report, person)));
        accepted(siapnet.cases().handle(KASN, examine(id, 6, ExaminationAction.START_VERIFICATION)));
        accepted(siapnet.cases().handle(KASN, examine(id, 8, ExaminationAction.START_REVIEW)));
        accepted(siapnet.cases().handle(KASN, examine(id, 14, ExaminationAction.DELIBERATE)));
        accepted(siapnet.cases().handle(KASN, examine(id, 14, ExaminationAction.FIND_PROVEN)));
        accepted(siapnet.cases()
                .handle(
                        KASN,
                        new CaseCommand.ProposeRecommendation(
                                id,
                                day(16),
                                RecommendedLevel.MORAL_OPEN,
                                Addressee.ppkOf(AgencyCode.parse("KEMENDAGRI:33.03")))));
        accepted(siapnet.cases().handle(KASN_SECOND, followUp(id, 18, FollowUpAction.ISSUE, "R-1/KASN/2020")));
        accepted(siapnet.cases().handle(KASN, followUp(id, 20, FollowUpAction.DELIVER)));
    }

    /** Warned, proposed and blocked once the follow-up is overdue. */
    public static void blocked(Siapnet siapnet, CaseId id) {
        accepted(siapnet.cases().handle(BKN, block(id, 60, BlockAction.WARN, Optional.empty())));
        accepted(siapnet.cases().handle(BKN, block(id, 80, BlockAction.PROPOSE_BLOCK, Optional.empty())));
        accepted(siapnet.cases().handle(BKN_SECOND, block(id, 81, BlockAction.BLOCK, Optional.empty())));
    }

    public static void followedUp(Siapnet siapnet, CaseId id, int day) {
        accepted(siapnet.cases()
                .handle(
                        PPK,
                        new CaseCommand.RecordFollowUp(id, day(day), DocumentNumber.of("800/1/2020"), "MORAL_OPEN")));
    }

    public static <E> java.util.List<E> accepted(org.siapnet.lifecycle.Decision<E> decision) {
        if (!decision.isAccepted()) {
            throw new AssertionError("refused: " + decision.refusal().orElseThrow());
        }
        return decision.events();
    }
}
