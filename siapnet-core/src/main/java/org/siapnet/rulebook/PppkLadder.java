package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LegalBasis;
import org.siapnet.violation.SanctionLevel;

/**
 * Jenjang hukuman disiplin PPPK: the ladder an employer has set for its contract employees.
 *
 * @param agency name of the employer
 * @param basis the employer's rule; its instrument need not be in a pack
 * @param kinds ids of sanctions by level, mildest first; a level left out has none
 */
@ValueObject
public record PppkLadder(String agency, LegalBasis basis, Map<SanctionLevel, List<String>> kinds) {

    /** Copies the map and its lists. */
    public PppkLadder {
        ImmutableMap.Builder<SanctionLevel, List<String>> copy = ImmutableMap.builder();
        kinds.forEach((level, ids) -> copy.put(level, ImmutableList.copyOf(ids)));
        kinds = copy.build();
    }

    /** The kinds at that level, mildest first. */
    public List<String> at(SanctionLevel level) {
        return kinds.getOrDefault(level, ImmutableList.of());
    }
}
