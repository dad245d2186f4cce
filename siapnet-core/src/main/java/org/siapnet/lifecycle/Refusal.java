package org.siapnet.lifecycle;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LegalBasis;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/**
 * Penolakan: why the law or the lifecycle does not let a step happen, and what is possible instead.
 *
 * @param code stable code
 * @param lifecycle id of the lifecycle the step belongs to, such as {@code follow-up}
 * @param action the step that was asked for
 * @param status the status it was asked in; empty where none was looked at
 * @param basis the provisions it rests on
 * @param permitted what may be done instead
 */
@ValueObject
public record Refusal(
        RefusalCode code,
        String lifecycle,
        String action,
        String status,
        List<LegalBasis> basis,
        List<PermittedAction> permitted) {

    /** Copies the lists. */
    public Refusal {
        basis = List.copyOf(basis);
        permitted = List.copyOf(permitted);
    }

    /** The same refusal, the provisions of the row and of what is permitted instead narrowed to those in force. */
    public Refusal restingOn(UnaryOperator<List<LegalBasis>> inForce) {
        return new Refusal(
                code,
                lifecycle,
                action,
                status,
                inForce.apply(basis),
                permitted.stream()
                        .map(other -> other.restingOn(inForce.apply(other.basis())))
                        .toList());
    }

    /** The reason in a sentence, in that language, naming the step and the status by their texts. */
    public String text(Language language) {
        Messages catalogue = Messages.catalogue();
        String of = code == RefusalCode.ENTRY_CLOSED ? EntryLifecycle.TABLE.id() : lifecycle;
        String standing = status.isEmpty() ? "" : catalogue.text(language, "status." + of + "." + status);
        return catalogue.text(
                language,
                "refusal." + code.name(),
                catalogue.text(language, "action." + lifecycle + "." + action),
                standing);
    }
}
