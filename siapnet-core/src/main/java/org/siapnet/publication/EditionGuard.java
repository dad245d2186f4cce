package org.siapnet.publication;

import static org.siapnet.lifecycle.RefusalCode.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.rulebook.Law;

/** Syarat pada daur hidup edisi. */
public enum EditionGuard implements Guard<EditionAttempt> {
    /** The acting body is the authority competent on that day. */
    AUTHORITY_OF_THE_DAY(EditionGuard::competence),
    /** The day of the figures is not later than that of the step. */
    DAY_NOT_AHEAD(a ->
            refuseIf(a.command() instanceof EditionCommand.Propose p && p.asOf().isAfter(p.on()), AS_OF_IN_FUTURE)),
    /** Not earlier than the proposal. */
    NOT_BEFORE_PROPOSAL(a -> refuseIf(
            a.edition()
                    .filter(edition ->
                            a.command().on().isBefore(edition.proposed().on()))
                    .isPresent(),
            DATE_OUT_OF_ORDER)),
    /** Agreed to by another person than the one who proposed. */
    SECOND_PERSON_PUBLISH(a -> refuseIf(
            a.edition()
                    .filter(edition -> edition.proposed()
                            .account()
                            .equals(a.context().actor().id()))
                    .isPresent(),
            SAME_PERSON)),
    /** A reason fits the superseding. */
    REASON_TO_SUPERSEDE(a -> refuseIf(
            a.succession()
                    .filter(succession -> !Reasons.TO_SUPERSEDE.contains(succession.reason()))
                    .isPresent(),
            REASON_DOES_NOT_FIT)),
    /** The edition to be superseded is the one published for the same day. */
    PREDECESSOR_STANDS(a -> refuseIf(
            a.succession().isPresent()
                    && a.predecessor()
                            .filter(before -> before.stands() && a.asOf().equals(Optional.of(before.asOf())))
                            .isEmpty(),
            EDITION_NOT_STANDING)),
    /** No other edition is published for the day of the figures. */
    DAY_FREE(a -> refuseIf(
            a.standing()
                    .filter(other -> !a.succession().map(Succession::edition).equals(Optional.of(other.id())))
                    .isPresent(),
            ALREADY_PUBLISHED)),
    /** The reason fits a withdrawal of the proposal. */
    REASON_TO_WITHDRAW_EDITION(
            a -> refuseIf(a.reason().filter(Reasons.TO_WITHDRAW::contains).isEmpty(), REASON_DOES_NOT_FIT));

    /** Which reasons fit. */
    private static final class Reasons {
        private static final Set<Reason> TO_SUPERSEDE = EnumSet.of(
                Reason.NEW_FACTS, Reason.TRANSCRIPTION_ERROR, Reason.RECORDED_BY_MISTAKE, Reason.COURT_ORDER);
        private static final Set<Reason> TO_WITHDRAW = EnumSet.of(
                Reason.NOT_APPROVED, Reason.NEW_FACTS, Reason.TRANSCRIPTION_ERROR, Reason.RECORDED_BY_MISTAKE);
    }

    private final Function<EditionAttempt, Optional<RefusalCode>> condition;

    EditionGuard(Function<EditionAttempt, Optional<RefusalCode>> condition) {
        this.condition = condition;
    }

    /** Reasons for which an edition may be superseded. */
    public static Set<Reason> reasonsToSupersede() {
        return EnumSet.copyOf(Reasons.TO_SUPERSEDE);
    }

    /** Reasons for which a proposal may be withdrawn. */
    public static Set<Reason> reasonsToWithdraw() {
        return EnumSet.copyOf(Reasons.TO_WITHDRAW);
    }

    @Override
    public Optional<RefusalCode> check(EditionAttempt attempt) {
        return condition.apply(attempt);
    }

    private static Optional<RefusalCode> competence(EditionAttempt attempt) {
        Law law = attempt.context().law();
        if (!law.knowsAuthorityOn(attempt.command().on())) {
            return Optional.of(AUTHORITY_UNKNOWN);
        }
        return refuseIf(
                !law.authorityOn(attempt.command().on())
                        .equals(attempt.context().actor().body()),
                NOT_COMPETENT_BODY);
    }

    private static Optional<RefusalCode> refuseIf(boolean fault, RefusalCode code) {
        return fault ? Optional.of(code) : Optional.empty();
    }
}
