package org.siapnet.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseFact;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.Classified;
import org.siapnet.cases.Conformity;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.official.AgencyAcronym;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Allegation;
import org.siapnet.report.Outcome;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportFact;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;
import org.siapnet.time.SkippedDay;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/** Every type of event once with all it can carry, and some once more with as little as it can. */
final class SampleEvents {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 10);
    private static final OccurredOn ON = OccurredOn.on(DAY);
    private static final OccurredOn AT = new OccurredOn(DAY, Optional.of(Instant.parse("2020-09-09T20:15:30.250Z")));
    private static final DocumentNumber NUMBER = DocumentNumber.of("R-3012/KASN/9/2020");
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final ElectionId ELECTION = ElectionId.of("PILKADA_2020");
    private static final PersonRef PERSON = PersonRef.of(UUID.fromString("8b6e2f0a-7c1d-4e5f-9a3b-0c1d2e3f4a5b"));
    private static final UUID OTHER = UUID.fromString("01926d3c-0000-7000-8000-000000000001");
    private static final DueDate DUE = new DueDate(
            "DL-30",
            DAY,
            LocalDate.of(2020, 10, 22),
            List.of(
                    new SkippedDay(LocalDate.of(2020, 9, 12), SkippedDay.Reason.WEEKEND, ""),
                    new SkippedDay(LocalDate.of(2020, 9, 13), SkippedDay.Reason.WEEKEND, ""),
                    new SkippedDay(LocalDate.of(2020, 9, 17), SkippedDay.Reason.NATIONAL, "Hari Libur Contoh"),
                    new SkippedDay(LocalDate.of(2020, 9, 18), SkippedDay.Reason.SUSPENDED, "")),
            List.of("SKB-LIBUR-2020"),
            "2020-1",
            LegalBasis.of("PP-94-2021", "14", "i", "3"),
            Certainty.MEDIUM);
    private static final Classified CLASSIFIED = new Classified(
            Optional.of("SKB20-4"),
            Optional.of(ViolationClass.DISCIPLINE),
            Optional.of(SanctionLevel.MODERATE),
            LevelStatus.ASSIGNED,
            List.of(
                    LegalBasis.of("PP-53-2010", "4", "15"),
                    new LegalBasis("SKB-2020", Optional.of("1"), Optional.empty(), Optional.of("4")),
                    LegalBasis.of("PP-42-2004")),
            Certainty.LOW,
            "id-2020.1");
    private static final Classified UNKNOWN = new Classified(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LevelStatus.BY_TASKFORCE,
            List.of(),
            Certainty.HIGH,
            "id-2020.1");
    private static final Respondent FULL = new Respondent(
            PERSON,
            EmployeeKind.PNS,
            Position.ofTerritorialHead(PositionCategory.ADMINISTRATOR),
            AgencyCode.parse("KEMENDAGRI:33.03"),
            new Allegation(
                    Act.of("SOCIAL_MEDIA_CAMPAIGN"),
                    CandidateStatus.PROSPECTIVE,
                    Set.of(Qualifier.SELF, Qualifier.ACTIVE_SUPPORT, Qualifier.INDEPENDENT),
                    DAY));
    private static final Respondent PLAIN = new Respondent(
            PERSON,
            EmployeeKind.PPPK,
            Position.of(PositionCategory.JF_AHLI_MUDA),
            AgencyAcronym.of("KEMENAG"),
            new Allegation(Act.of("ATTENDING"), CandidateStatus.NONE, Set.of(), DAY));

    private SampleEvents() {}

    static List<Event> all() {
        return List.of(
                new ReportEvent.Filed(
                        AT,
                        ReportSource.LAPORAN,
                        DocumentNumber.of("12/LP/PB/33.03/IX/2020"),
                        SupervisorUnit.of(REGION),
                        REGION,
                        ELECTION,
                        ElectionKind.PILKADA,
                        DAY.minusDays(3),
                        DAY.minusDays(2),
                        List.of(FULL, PLAIN),
                        Optional.of(DUE)),
                new ReportEvent.Filed(
                        ON,
                        ReportSource.TEMUAN,
                        DocumentNumber.of("13/TM/2020"),
                        SupervisorUnit.national(),
                        REGION,
                        ELECTION,
                        ElectionKind.PEMILU,
                        DAY,
                        DAY,
                        List.of(),
                        Optional.empty()),
                new ReportEvent.RespondentNamed(ON, PLAIN),
                new ReportEvent.Advanced(
                        ON, ReportAction.REQUEST_COMPLETION, Optional.of(Reason.INCOMPLETE_FILE), Optional.of(DUE)),
                new ReportEvent.Advanced(ON, ReportAction.EXAMINE, Optional.empty(), Optional.empty()),
                new ReportEvent.Registered(ON, DocumentNumber.of("004/REG/LP/PB/33.03/IX/2020")),
                new ReportEvent.Decided(
                        ON, Set.of(Outcome.OTHER_LEGISLATION, Outcome.ELECTION_CRIME, Outcome.ORGANISER_ETHICS)),
                new ReportEvent.Forwarded(ON, NUMBER, "KASN"),
                new ReportEvent.FactCorrected(
                        ON, ReportFact.EVENT_DATE, "2020-09-07", "2020-09-06", Reason.TRANSCRIPTION_ERROR),
                new ReportEvent.Merged(ON, new ReportId(OTHER), Reason.DUPLICATE),
                new ReportEvent.Voided(ON, Reason.RECORDED_BY_MISTAKE),
                new CaseEvent.Submitted(
                        AT,
                        IntakeChannel.SUPERVISOR_REPORT,
                        Optional.of(new ReportId(OTHER)),
                        FULL,
                        REGION,
                        ELECTION,
                        ElectionKind.PILKADA,
                        CLASSIFIED,
                        "KASN"),
                new CaseEvent.Submitted(
                        ON,
                        IntakeChannel.PUBLIC,
                        Optional.empty(),
                        PLAIN,
                        REGION,
                        ELECTION,
                        ElectionKind.PILKADA,
                        UNKNOWN,
                        "BKN"),
                new CaseEvent.Examined(
                        ON,
                        ExaminationAction.REJECT,
                        Optional.of(Reason.NOT_AN_ASN),
                        Evidence.EVIDENCED,
                        Optional.of(DUE)),
                new CaseEvent.Examined(
                        ON, ExaminationAction.START_REVIEW, Optional.empty(), Evidence.NOT_EVIDENCED, Optional.empty()),
                new CaseEvent.HandedOver(ON, "KASN", "BKN"),
                new CaseEvent.RecommendationProposed(
                        ON,
                        RecommendedLevel.MODERATE,
                        new Addressee("PPK", AgencyCode.parse("BKN:3010"), Optional.of(PERSON)),
                        "account-7",
                        true,
                        CLASSIFIED),
                new CaseEvent.RecommendationIssued(ON, NUMBER, SecondPerson.CONFIRMED),
                new CaseEvent.RecommendationDelivered(ON, Optional.of(DUE)),
                new CaseEvent.RecommendationDelivered(ON, Optional.empty()),
                new CaseEvent.FollowUpAdvanced(
                        ON,
                        FollowUpAction.ESCALATE,
                        Optional.of(NUMBER),
                        Optional.of(Reason.NEW_FACTS),
                        Optional.of(2)),
                new CaseEvent.FollowUpRecorded(ON, NUMBER, "RAISE_DELAY_1Y", Conformity.CONFORMING, false, true),
                new CaseEvent.DueDateChanged(ON, DUE),
                new CaseEvent.BlockAdvanced(
                        ON,
                        BlockAction.PROPOSE_BLOCK,
                        Optional.of(BlockScope.PERSON_DATA),
                        Optional.of(NUMBER),
                        Optional.of(Reason.NEW_FACTS),
                        "account-8",
                        Optional.of(SecondPerson.NOT_EVIDENCED),
                        Evidence.EVIDENCED,
                        Optional.of(DUE)),
                new CaseEvent.ObjectionAdvanced(
                        ON,
                        ObjectionAction.FILE,
                        Optional.of(ObjectionKind.BANDING),
                        Optional.of(ObjectionOutcome.REDUCED),
                        Optional.of(NUMBER),
                        Optional.of(Reason.LATE_REMEDY),
                        Optional.of(DUE)),
                new CaseEvent.FactCorrected(
                        ON,
                        CaseFact.QUALIFIERS,
                        "",
                        "SELF",
                        Reason.NEW_FACTS,
                        Optional.of(CLASSIFIED),
                        Optional.of(DUE)),
                new CaseEvent.Merged(ON, CaseId.of(OTHER), Reason.DUPLICATE),
                new CaseEvent.Voided(ON, Reason.RECORDED_BY_MISTAKE));
    }
}
