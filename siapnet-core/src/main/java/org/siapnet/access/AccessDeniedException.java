package org.siapnet.access;

/** The access policy did not allow a use case that is no lifecycle step. */
public final class AccessDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UseCase useCase;

    public AccessDeniedException(UseCase useCase) {
        super("access denied: " + useCase);
        this.useCase = useCase;
    }

    /** What was denied. */
    public UseCase useCase() {
        return useCase;
    }
}
