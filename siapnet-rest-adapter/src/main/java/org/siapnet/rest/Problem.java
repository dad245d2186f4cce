package org.siapnet.rest;

import java.util.List;
import java.util.Optional;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.message.Language;

/**
 * Masalah: why a request was not done, by RFC 9457. Holds no value of the request.
 *
 * @param type where the kind of problem is documented, such as {@code /problems/NOT_OVERDUE}, below the path the interface is
 *     mounted at when it is sent; its last part is the code
 * @param title the kind of problem in a few words
 * @param status HTTP status
 * @param detail what is the matter this time
 * @param legalBasis the provisions a refusal rests on
 * @param permittedActions what may be done instead
 * @param errors every field that is wrong
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<LegalBasis> legalBasis,
        List<Permitted> permittedActions,
        List<FieldError> errors) {

    /** Copies the lists. */
    public Problem {
        legalBasis = List.copyOf(legalBasis);
        permittedActions = List.copyOf(permittedActions);
        errors = List.copyOf(errors);
    }

    /**
     * Kesalahan isian: what is wrong with one field.
     *
     * @param field its name, its path where it is nested; empty for the whole request
     * @param code stable code
     * @param message what is wrong, in words
     * @param expected what is possible, where that can be listed
     */
    public record FieldError(String field, String code, String message, List<String> expected) {}

    /** The refusal of a step as a problem. */
    public static Problem of(Refusal refusal, Language language) {
        Texts texts = Texts.in(language);
        ProblemType type = ProblemType.of(refusal.code());
        String detail = refusalText(refusal, texts).orElseGet(() -> texts.title(type));
        return of(type, texts, detail, refusal.basis(), Steps.ALL.of(refusal.permitted(), texts), List.of());
    }

    /** The kind of problem, said of something in particular that is no personal data. */
    static Problem of(ProblemType type, String of, Language language) {
        Texts texts = Texts.in(language);
        return of(
                type,
                texts,
                texts.title(type) + ": " + of + ". " + texts.explanation(type),
                List.of(),
                List.of(),
                List.of());
    }

    static Problem of(ProblemType type, List<FieldFault> faults, Language language) {
        Texts texts = Texts.in(language);
        List<FieldError> errors = faults.stream()
                .map(fault -> new FieldError(
                        fault.field(), fault.code(), texts.text("field." + fault.code()), fault.expected()))
                .toList();
        return of(type, texts, texts.explanation(type), List.of(), List.of(), errors);
    }

    /** The same, documented at that address. */
    Problem typed(String address) {
        return new Problem(address, title, status, detail, legalBasis, permittedActions, errors);
    }

    private static Problem of(
            ProblemType type,
            Texts texts,
            String detail,
            List<LegalBasis> basis,
            List<Permitted> permitted,
            List<FieldError> errors) {
        return new Problem(type.uri(), texts.title(type), type.status(), detail, basis, permitted, errors);
    }

    private static Optional<String> refusalText(Refusal refusal, Texts texts) {
        return texts.has("refusal." + refusal.code())
                        && texts.has("action." + refusal.lifecycle() + "." + refusal.action())
                ? Optional.of(refusal.text(texts.language()))
                : Optional.empty();
    }
}
