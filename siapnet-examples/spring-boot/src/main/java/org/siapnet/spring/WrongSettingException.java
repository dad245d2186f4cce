package org.siapnet.spring;

/** A property of the application keeps it from starting. */
public final class WrongSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String property;
    private final String action;

    WrongSettingException(String property, String reason, String action) {
        super(property + ": " + reason);
        this.property = property;
        this.action = action;
    }

    /** Name of the property. */
    public String property() {
        return property;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
