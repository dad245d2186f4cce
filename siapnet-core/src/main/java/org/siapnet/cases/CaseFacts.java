package org.siapnet.cases;

import static org.siapnet.lifecycle.RefusalCode.CORRECTION_DOES_NOT_FIT;
import static org.siapnet.lifecycle.RefusalCode.DATE_OUT_OF_ORDER;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.report.Allegation;
import org.siapnet.report.AllegationBuilder;
import org.siapnet.report.Respondent;
import org.siapnet.report.RespondentBuilder;
import org.siapnet.time.DueDate;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/** Reads, checks and replaces the facts of a case that can be corrected. */
final class CaseFacts {
    private static final String TERRITORIAL_HEAD = "+TERRITORIAL_HEAD";

    private CaseFacts() {}

    static Optional<RefusalCode> fault(NeutralityCase state, CaseCommand.CorrectFact correct) {
        Optional<String> recorded = value(state, correct.fact());
        if (recorded.isEmpty()
                || !recorded.get().equals(correct.old())
                || correct.old().equals(correct.corrected())) {
            return Optional.of(CORRECTION_DOES_NOT_FIT);
        }
        try {
            return switch (correct.fact()) {
                case DELIVERED_ON -> deliveredOutOfOrder(state, LocalDate.parse(correct.corrected()));
                case RECOMMENDED_LEVEL -> {
                    RecommendedLevel.valueOf(correct.corrected());
                    yield Optional.empty();
                }
                case ACT_DATE ->
                    LocalDate.parse(correct.corrected()).isAfter(matter(state).submittedOn())
                            ? Optional.of(DATE_OUT_OF_ORDER)
                            : Optional.empty();
                default -> {
                    replace(matter(state).respondent(), correct.fact(), correct.corrected());
                    yield Optional.empty();
                }
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.of(CORRECTION_DOES_NOT_FIT);
        }
    }

    static CaseEvent corrected(NeutralityCase state, CaseCommand.CorrectFact c, DecisionContext context) {
        Optional<Classified> classified = Optional.empty();
        Optional<DueDate> due = Optional.empty();
        switch (c.fact()) {
            case RECOMMENDED_LEVEL ->
                classified = Optional.of(examined(state, matter(state).respondent(), context));
            case DELIVERED_ON -> due = CaseDeadlines.followUp(LocalDate.parse(c.corrected()), context);
            default -> {
                Respondent respondent = replace(matter(state).respondent(), c.fact(), c.corrected());
                classified = Optional.of(examined(state, respondent, context));
            }
        }
        return new CaseEvent.FactCorrected(c.on(), c.fact(), c.old(), c.corrected(), c.reason(), classified, due);
    }

    static NeutralityCase apply(NeutralityCase state, CaseEvent.FactCorrected event) {
        RecommendationBuilder recommendation = new RecommendationBuilder().from(state.recommendation());
        switch (event.fact()) {
            case RECOMMENDED_LEVEL -> {
                RecommendedLevel level = RecommendedLevel.valueOf(event.corrected());
                return state.with(recommendation
                        .level(level)
                        .deviates(event.classified()
                                .map(classified -> classified.deviates(level))
                                .orElse(state.recommendation().deviates()))
                        .build());
            }
            case DELIVERED_ON -> {
                return state.with(recommendation
                        .deliveredOn(LocalDate.parse(event.corrected()))
                        .due(event.due())
                        .build());
            }
            default -> {
                NeutralityCase.Matter matter = new MatterBuilder()
                        .from(matter(state))
                        .respondent(replace(matter(state).respondent(), event.fact(), event.corrected()))
                        .build();
                Classified classified = event.classified().orElseThrow();
                state.recommendation().level().ifPresent(level -> recommendation.deviates(classified.deviates(level)));
                return state.with(matter, classified).with(recommendation.build());
            }
        }
    }

    private static Classified examined(NeutralityCase state, Respondent respondent, DecisionContext context) {
        return CaseHappenings.classified(
                context.law(), respondent, matter(state).electionKind(), lastClassifiedOn(state));
    }

    /** Day of the submission, of the proposal while it is one, then of the issue. */
    private static LocalDate lastClassifiedOn(NeutralityCase state) {
        Recommendation recommendation = state.recommendation();
        return recommendation
                .issuedOn()
                .or(() -> recommendation.level().isPresent() ? recommendation.on() : Optional.empty())
                .orElse(matter(state).submittedOn());
    }

    static Optional<String> value(NeutralityCase state, CaseFact fact) {
        if (state.matter().isEmpty()) {
            return Optional.empty();
        }
        Respondent respondent = matter(state).respondent();
        Allegation allegation = respondent.allegation();
        return switch (fact) {
            case ACT -> Optional.of(allegation.act().id());
            case CANDIDATE_STATUS -> Optional.of(allegation.candidateStatus().name());
            case QUALIFIERS -> Optional.of(text(allegation.qualifiers()));
            case ACT_DATE -> Optional.of(allegation.actDate().toString());
            case EMPLOYEE_KIND -> Optional.of(respondent.kind().name());
            case POSITION -> Optional.of(text(respondent.position()));
            case AGENCY -> Optional.of(respondent.agency().toString());
            case RECOMMENDED_LEVEL -> state.recommendation().level().map(Enum::name);
            case DELIVERED_ON -> state.recommendation().deliveredOn().map(LocalDate::toString);
        };
    }

    private static Respondent replace(Respondent respondent, CaseFact fact, String value) {
        RespondentBuilder copy = new RespondentBuilder().from(respondent);
        AllegationBuilder allegation = new AllegationBuilder().from(respondent.allegation());
        return switch (fact) {
            case ACT -> copy.allegation(allegation.act(Act.of(value)).build()).build();
            case CANDIDATE_STATUS ->
                copy.allegation(allegation
                                .candidateStatus(CandidateStatus.valueOf(value))
                                .build())
                        .build();
            case QUALIFIERS ->
                copy.allegation(new Allegation(
                                respondent.allegation().act(),
                                respondent.allegation().candidateStatus(),
                                qualifiers(value),
                                respondent.allegation().actDate()))
                        .build();
            case ACT_DATE ->
                copy.allegation(allegation.actDate(LocalDate.parse(value)).build())
                        .build();
            case EMPLOYEE_KIND -> copy.kind(EmployeeKind.valueOf(value)).build();
            case POSITION -> copy.position(position(value)).build();
            case AGENCY -> copy.agency(AgencyCode.parse(value)).build();
            case RECOMMENDED_LEVEL, DELIVERED_ON -> throw new IllegalArgumentException("fact: not of the respondent");
        };
    }

    /** Not before the issue, and later than recorded only while nothing has followed from it. */
    private static Optional<RefusalCode> deliveredOutOfOrder(NeutralityCase state, LocalDate delivered) {
        Recommendation recommendation = state.recommendation();
        boolean beforeIssue =
                recommendation.issuedOn().filter(delivered::isBefore).isPresent();
        boolean later = recommendation.deliveredOn().filter(delivered::isAfter).isPresent();
        boolean followed = !recommendation.on().equals(recommendation.deliveredOn())
                || state.block().status() != BlockStatus.NONE;
        return beforeIssue || (later && followed) ? Optional.of(DATE_OUT_OF_ORDER) : Optional.empty();
    }

    private static NeutralityCase.Matter matter(NeutralityCase state) {
        return state.matter().orElseThrow(() -> new IllegalStateException("no matter to correct"));
    }

    private static String text(Set<Qualifier> qualifiers) {
        return qualifiers.stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
    }

    private static Set<Qualifier> qualifiers(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split("\\|")).map(Qualifier::valueOf).collect(Collectors.toSet());
    }

    private static String text(Position position) {
        return position.category().name() + (position.isTerritorialHead() ? TERRITORIAL_HEAD : "");
    }

    private static Position position(String text) {
        boolean head = text.endsWith(TERRITORIAL_HEAD);
        String category = head ? text.substring(0, text.length() - TERRITORIAL_HEAD.length()) : text;
        return new Position(PositionCategory.valueOf(category), head);
    }
}
