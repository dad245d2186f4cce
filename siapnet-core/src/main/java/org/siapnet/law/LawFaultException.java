package org.siapnet.law;

import java.util.List;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Nilai hukum ditolak: what was given can be no row of dated law; says why in either language. */
public final class LawFaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LawFault fault;
    private final String component;
    private final List<String> details;

    /**
     * A refusal.
     *
     * @param component name of the component that is refused
     * @param details what the text speaks of; where rows contradict each other, the id of the one refused first
     */
    public LawFaultException(LawFault fault, String component, Object... details) {
        this.fault = fault;
        this.component = component;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    /** The component and the text in English. */
    @Override
    public String getMessage() {
        return component + ": " + text(Language.EN);
    }

    /** What is wrong. */
    public LawFault fault() {
        return fault;
    }

    /** Name of the component that is refused, such as {@code lastDay}. */
    public String component() {
        return component;
    }

    /** What the text speaks of. */
    public List<String> details() {
        return details;
    }

    /** The text in that language. */
    public String text(Language language) {
        return Messages.catalogue().text(language, "law.value." + fault, details.toArray());
    }
}
