package org.siapnet.access;

import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Objek akses: what of a report or case decides who may reach it.
 *
 * @param region Kemendagri code of the region of the event
 * @param agencies typed codes of the respondents' agencies, and of the addressee of a recommendation
 * @param persons pseudonyms of the respondents
 */
@ValueObject
public record Subject(Optional<String> region, Set<String> agencies, Set<String> persons) {
    private static final Subject NOTHING = new Subject(Optional.empty(), Set.of(), Set.of());

    /** Copies the sets. */
    public Subject {
        agencies = Set.copyOf(agencies);
        persons = Set.copyOf(persons);
    }

    /** No report or case in particular. */
    public static Subject nothing() {
        return NOTHING;
    }
}
