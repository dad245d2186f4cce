package org.siapnet.rest;

import java.util.List;
import java.util.Map;

/**
 * Laporan atau perkara sebagaimana dilihat pelaku: its state, and what this actor may do next.
 *
 * @param <S> states
 * @param version version of the state
 * @param state the state
 * @param permittedActions the steps open to this actor now, each with its legal basis; none for a state of the past
 * @param links addresses of what belongs to it, by relation
 */
public record View<S>(long version, S state, List<Permitted> permittedActions, Map<String, String> links) {
    /** Copies the list. */
    public View {
        permittedActions = List.copyOf(permittedActions);
    }
}
