package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;

/**
 * Pejabat yang Berwenang Menghukum: who imposes which sanctions on whom.
 *
 * @param id such as {@code PP94-17-1}
 * @param posts posts of the offender
 * @param tiers tiers of the agency
 * @param levels levels of which every kind is covered
 * @param sanctions ids of further kinds covered
 * @param official who punishes, in Indonesian
 * @param label who punishes, in English
 * @param validity days on which the rule holds
 * @param basis where it is laid down
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record PunishingRule(
        String id,
        Set<OffenderPost> posts,
        Set<AgencyTier> tiers,
        Set<SanctionLevel> levels,
        Set<String> sanctions,
        String official,
        String label,
        Validity validity,
        List<LegalBasis> basis,
        Provenance provenance) {

    /** Copies the collections. */
    public PunishingRule {
        posts = ImmutableSet.copyOf(posts);
        tiers = ImmutableSet.copyOf(tiers);
        levels = ImmutableSet.copyOf(levels);
        sanctions = ImmutableSet.copyOf(sanctions);
        basis = List.copyOf(basis);
    }

    /** Starts a rule. */
    public static PunishingRuleBuilder builder() {
        return new PunishingRuleBuilder();
    }
}
