package org.siapnet.violation;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/**
 * Perbuatan: what was done, by its stable id. Which acts exist, their official term and label is data of the rule
 * packs ({@code Rulebook.acts()}); a pack may bring new ones.
 *
 * @param id such as {@code SOCIAL_MEDIA_CAMPAIGN}
 */
@ValueObject
public record Act(String id) implements Comparable<Act> {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");

    /** @throws IllegalArgumentException unless the id is upper-case words joined by underscores */
    public Act {
        if (!ID.matcher(id).matches()) {
            throw new LawFaultException(LawFault.NO_ACT_ID, "act");
        }
    }

    /** The act with that id. */
    public static Act of(String id) {
        return new Act(id);
    }

    @Override
    public int compareTo(Act other) {
        return id.compareTo(other.id);
    }

    // Written out: asked for a thousand times while rules are loaded.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Act act && id.equals(act.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
