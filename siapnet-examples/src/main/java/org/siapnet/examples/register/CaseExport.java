package org.siapnet.examples.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.ObjectionAction;

/** The columns a case's events fill. */
final class CaseExport implements CaseEvent.Cases<Boolean> {
    private final Map<Column, String> columns = new EnumMap<>(Column.class);
    private FollowUpStatus recorded = FollowUpStatus.NONE;
    private boolean annulled;

    /** The case's columns, with its statuses as they stand. */
    Map<Column, String> columns(NeutralityCase state) {
        state.matter().ifPresent(matter -> columns.putAll(ReportExport.columns(matter.respondent())));
        columns.put(Column.EXAMINATION_STATUS, state.examination().status().name());
        status(Column.FOLLOW_UP_STATUS, standing(state));
        status(Column.BLOCK_STATUS, state.block().status().name());
        status(Column.OBJECTION_STATUS, state.remedy().status().name());
        state.recommendation().level().ifPresent(level -> columns.put(Column.RECOMMENDED_LEVEL, level.name()));
        return columns;
    }

    @Override
    public Boolean submitted(CaseEvent.Submitted event) {
        return put(Column.RECEIVED_DATE, event.on().date());
    }

    @Override
    public Boolean examined(CaseEvent.Examined event) {
        event.reason().ifPresent(reason -> put(Column.EXAMINATION_REASON, reason));
        boolean first = event.action() == ExaminationAction.START_VERIFICATION;
        if (first) {
            put(Column.VERIFIED_DATE, event.on().date());
        }
        return put(Column.EXAMINATION_DATE, event.on().date());
    }

    @Override
    public Boolean handedOver(CaseEvent.HandedOver event) {
        return false;
    }

    @Override
    public Boolean recommendationProposed(CaseEvent.RecommendationProposed event) {
        put(Column.RECOMMENDED_LEVEL, event.level());
        return put(Column.RECOMMENDATION_DATE, event.on().date());
    }

    @Override
    public Boolean recommendationIssued(CaseEvent.RecommendationIssued event) {
        put(Column.RECOMMENDATION_NUMBER, event.number());
        return put(Column.RECOMMENDATION_DATE, event.on().date());
    }

    @Override
    public Boolean recommendationDelivered(CaseEvent.RecommendationDelivered event) {
        return put(Column.DELIVERED_DATE, event.on().date());
    }

    @Override
    public Boolean followUpAdvanced(CaseEvent.FollowUpAdvanced event) {
        LocalDate day = event.on().date();
        annulled = event.action() == FollowUpAction.ANNUL;
        if (annulled) {
            return true;
        }
        event.reason().ifPresent(reason -> put(Column.FOLLOW_UP_REASON, reason));
        return switch (event.action()) {
            case START_PROCESS -> put(Column.FOLLOW_UP_STARTED_DATE, day);
            case ESCALATE -> {
                put(Column.ESCALATION_LEVEL, event.escalation().orElseThrow());
                yield put(Column.ESCALATION_DATE, day);
            }
            case CONTEST, WITHDRAW, LAPSE -> {
                event.number().ifPresent(number -> put(Column.FOLLOW_UP_NUMBER, number));
                yield put(Column.FOLLOW_UP_DATE, day);
            }
            case VERIFY -> {
                recorded = FollowUpStatus.VERIFIED;
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public Boolean followUpRecorded(CaseEvent.FollowUpRecorded event) {
        recorded = FollowUpStatus.FOLLOWED_UP;
        annulled = false;
        put(Column.FOLLOW_UP_NUMBER, event.number());
        put(Column.FOLLOW_UP_SANCTION, event.sanction());
        return put(Column.FOLLOW_UP_DATE, event.on().date());
    }

    @Override
    public Boolean dueDateChanged(CaseEvent.DueDateChanged event) {
        return false;
    }

    @Override
    public Boolean blockAdvanced(CaseEvent.BlockAdvanced event) {
        LocalDate day = event.on().date();
        event.scope().ifPresent(scope -> put(Column.BLOCK_SCOPE, scope));
        event.number().ifPresent(number -> put(Column.BLOCK_LETTER, number));
        return switch (event.action()) {
            case WARN, WARN_EARLY -> put(Column.BLOCK_WARNED_DATE, day);
            case PROPOSE_BLOCK, BLOCK -> put(Column.BLOCK_DATE, day);
            case UNBLOCK -> put(Column.UNBLOCK_DATE, day);
            case DECLINE_BLOCK, REQUIRE_UNBLOCK, KEEP_BLOCKED -> false;
        };
    }

    @Override
    public Boolean objectionAdvanced(CaseEvent.ObjectionAdvanced event) {
        if (event.action() == ObjectionAction.REDATE) {
            return false;
        }
        event.kind().ifPresent(kind -> put(Column.OBJECTION_KIND, kind));
        event.outcome().ifPresent(outcome -> put(Column.OBJECTION_OUTCOME, outcome));
        event.number().ifPresent(number -> put(Column.OBJECTION_NUMBER, number));
        Column column = event.action() == ObjectionAction.FILE ? Column.OBJECTION_FILED_DATE : Column.OBJECTION_DATE;
        return put(column, event.on().date());
    }

    @Override
    public Boolean factCorrected(CaseEvent.FactCorrected event) {
        return switch (event.fact()) {
            case DELIVERED_ON -> put(Column.DELIVERED_DATE, event.corrected());
            default -> false;
        };
    }

    @Override
    public Boolean merged(CaseEvent.Merged event) {
        return false;
    }

    @Override
    public Boolean voided(CaseEvent.Voided event) {
        return false;
    }

    /** What the register calls the follow-up: nothing until the employer acts; what was annulled as it was recorded. */
    private String standing(NeutralityCase state) {
        if (annulled) {
            return recorded.name();
        }
        return switch (state.recommendation().status()) {
            case NONE, PROPOSED, ISSUED, DELIVERED, SUPERSEDED -> "NONE";
            default -> state.recommendation().status().name();
        };
    }

    private void status(Column column, String status) {
        if (!status.equals("NONE")) {
            columns.put(column, status);
        }
    }

    private boolean put(Column column, Object value) {
        return Optional.ofNullable(columns.put(column, value.toString())).isPresent();
    }
}
