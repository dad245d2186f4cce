package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.law.Provenance;

/**
 * Perbuatan dalam katalog: an act with its official term, label and the names publications use for it.
 *
 * @param act the act
 * @param officialTerm term in Indonesian
 * @param label English label
 * @param modes names of the violation modes in published statistics
 * @param implies circumstances its name implies
 * @param excludedBy circumstances that contradict its name
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record ActEntry(
        Act act,
        String officialTerm,
        String label,
        List<String> modes,
        Set<Qualifier> implies,
        Set<Qualifier> excludedBy,
        Provenance provenance) {

    /** Copies the collections. */
    public ActEntry {
        modes = List.copyOf(modes);
        implies = ImmutableSet.copyOf(implies);
        excludedBy = ImmutableSet.copyOf(excludedBy);
    }

    /** Starts an entry. */
    public static ActEntryBuilder builder() {
        return new ActEntryBuilder();
    }
}
