package org.siapnet.rest;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Carries a problem out of a resource or a body reader. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldFault> faults;
    private final transient OptionalLong retryAfter;

    private ProblemException(ProblemType type, List<FieldFault> faults) {
        this(type, faults, OptionalLong.empty());
    }

    private ProblemException(ProblemType type, List<FieldFault> faults, OptionalLong retryAfter) {
        super(type.code());
        this.retryAfter = retryAfter;
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    static ProblemException of(ProblemType type) {
        return new ProblemException(type, List.of());
    }

    /** To be tried again after so many seconds. */
    static ProblemException later(ProblemType type, long seconds) {
        return new ProblemException(type, List.of(), OptionalLong.of(seconds));
    }

    static ProblemException invalid(List<FieldFault> faults) {
        return new ProblemException(ProblemType.INVALID_INPUT, faults);
    }

    static ProblemException invalid(String field, String code, List<String> expected) {
        return invalid(List.of(new FieldFault(field, code, expected)));
    }

    /** What the supplier makes of input; its complaint becomes a fault of the field it names. */
    static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw invalid(List.of(FieldFault.of("", e)));
        }
    }

    ProblemType type() {
        return type;
    }

    OptionalLong retryAfter() {
        return retryAfter;
    }

    List<FieldFault> faults() {
        return faults;
    }
}
