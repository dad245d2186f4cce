package org.siapnet.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.lifecycle.RefusalCode;

/**
 * Jenis masalah: one documented kind of problem.
 *
 * @param code stable code; that of the refusal, where it comes from one
 * @param status HTTP status it is answered with
 */
record ProblemType(String code, int status) {
    static final ProblemType INVALID_INPUT = new ProblemType("INVALID_INPUT", 400);
    static final ProblemType MALFORMED_BODY = new ProblemType("MALFORMED_BODY", 400);
    static final ProblemType BAD_REQUEST = new ProblemType("BAD_REQUEST", 400);
    static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("METHOD_NOT_ALLOWED", 405);
    static final ProblemType NOT_ACCEPTABLE = new ProblemType("NOT_ACCEPTABLE", 406);
    static final ProblemType STALE_VERSION = new ProblemType("STALE_VERSION", 412);
    static final ProblemType BODY_TOO_LARGE = new ProblemType("BODY_TOO_LARGE", 413);
    static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType("UNSUPPORTED_MEDIA_TYPE", 415);
    static final ProblemType COMMAND_ID_REUSED = new ProblemType("COMMAND_ID_REUSED", 422);
    static final ProblemType UNAUTHENTICATED = new ProblemType("UNAUTHENTICATED", 401);
    static final ProblemType PRECONDITION_REQUIRED = new ProblemType("PRECONDITION_REQUIRED", 428);
    static final ProblemType IDEMPOTENCY_KEY_REQUIRED = new ProblemType("IDEMPOTENCY_KEY_REQUIRED", 400);
    static final ProblemType IDEMPOTENCY_KEY_IN_WORK = new ProblemType("IDEMPOTENCY_KEY_IN_WORK", 409);
    static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType("IDEMPOTENCY_KEY_REUSED", 422);
    static final ProblemType TOO_MANY_REQUESTS = new ProblemType("TOO_MANY_REQUESTS", 429);
    static final ProblemType HEADERS_TOO_LARGE = new ProblemType("HEADERS_TOO_LARGE", 431);
    static final ProblemType ADDRESS_TOO_LONG = new ProblemType("ADDRESS_TOO_LONG", 414);
    static final ProblemType UNAVAILABLE = new ProblemType("UNAVAILABLE", 503);
    static final ProblemType INTERNAL_ERROR = new ProblemType("INTERNAL_ERROR", 500);

    private static final Map<String, ProblemType> ALL = new LinkedHashMap<>();

    static {
        for (ProblemType type : List.of(
                INVALID_INPUT,
                MALFORMED_BODY,
                BAD_REQUEST,
                METHOD_NOT_ALLOWED,
                NOT_ACCEPTABLE,
                STALE_VERSION,
                BODY_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                COMMAND_ID_REUSED,
                UNAUTHENTICATED,
                PRECONDITION_REQUIRED,
                IDEMPOTENCY_KEY_REQUIRED,
                IDEMPOTENCY_KEY_IN_WORK,
                IDEMPOTENCY_KEY_REUSED,
                TOO_MANY_REQUESTS,
                HEADERS_TOO_LARGE,
                ADDRESS_TOO_LONG,
                UNAVAILABLE,
                INTERNAL_ERROR)) {
            ALL.put(type.code(), type);
        }
        Arrays.stream(RefusalCode.values()).forEach(code -> ALL.put(code.name(), of(code)));
    }

    /** The type of a refusal: forbidden, not found, in conflict with the status, or against the law (422). */
    static ProblemType of(RefusalCode code) {
        return new ProblemType(code.name(), statusOf(code));
    }

    private static int statusOf(RefusalCode code) {
        return switch (code) {
            case ROLE_NOT_PERMITTED, ACCESS_DENIED, NOT_SUPERVISOR_OF_BODY, NOT_COMPETENT_BODY, SAME_PERSON -> 403;
            case NOT_FOUND -> 404;
            case NOT_PERMITTED_IN_STATUS, ENTRY_CLOSED, ALREADY_EXISTS, ALREADY_PUBLISHED, EDITION_NOT_STANDING -> 409;
            default -> 422;
        };
    }

    /** The type of an error the runtime itself found. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> of(RefusalCode.ACCESS_DENIED);
            case 404 -> of(RefusalCode.NOT_FOUND);
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }

    static List<ProblemType> all() {
        return List.copyOf(ALL.values());
    }

    static Optional<ProblemType> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Where it is documented, with the interface at the root. */
    String uri() {
        return "/problems/" + code;
    }
}
