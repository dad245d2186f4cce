package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.HandOver;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.AgencyTier;
import org.siapnet.violation.OffenderPost;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/** Turns the rows of the catalogues of a pack file into values. */
final class CatalogueContent {
    private final PackContent pack;

    CatalogueContent(PackContent pack) {
        this.pack = pack;
    }

    ActEntry act(PackRow row) {
        return ActEntry.builder()
                .act(Act.of(row.id()))
                .officialTerm(row.text("term"))
                .label(row.text("label"))
                .modes(row.texts("modes"))
                .implies(row.constants("implies", Qualifier.class, ImmutableSet.of()))
                .excludedBy(row.constants("excluded-by", Qualifier.class, ImmutableSet.of()))
                .provenance(pack.provenance(row))
                .build();
    }

    Sanction sanction(PackRow row) {
        return Sanction.builder()
                .id(row.id())
                .officialTerm(row.text("term"))
                .label(row.text("label"))
                .employees(row.constants("employees", EmployeeKind.class, ImmutableSet.of()))
                .endsService(row.flag("ends-service"))
                .rungs(row.rows("ladders", CatalogueContent::rung))
                .provenance(pack.provenance(row))
                .build();
    }

    private static Sanction.Rung rung(PackRow row) {
        boolean suspended = row.flag("suspended");
        Optional<Validity> validity =
                suspended ? Optional.empty() : Optional.of(new Validity(row.date("from"), row.optionalDate("to")));
        return new Sanction.Rung(
                row.text("instrument"),
                row.optionalConstant("level", SanctionLevel.class),
                row.number("rank"),
                row.basis("basis"),
                validity,
                row.texts("notes"));
    }

    OversightRegime regime(PackRow row) {
        String id = row.id();
        Provenance provenance = pack.provenance(row);
        return OversightRegime.builder()
                .id(id)
                .authority(row.text("authority"))
                .label(row.text("label"))
                .validity(pack.validity(row))
                .highestEscalation(row.number("highest-escalation"))
                .basis(row.bases("basis"))
                .certainty(provenance.certainty())
                .handOvers(row.rows("takes-over", this::handOver))
                .provenance(provenance)
                .build();
    }

    private HandOver handOver(PackRow row) {
        return new HandOver(
                row.id(),
                row.constant("state", HandOver.State.class),
                row.text("receiver"),
                row.text("rule"),
                row.text("label"),
                row.basis("basis"),
                pack.provenance(row));
    }

    ExpectedRegime expectedRegime(PackRow row) {
        return new ExpectedRegime(
                row.id(),
                row.text("authority"),
                row.text("label"),
                row.date("due-by"),
                row.bases("basis"),
                pack.provenance(row));
    }

    PunishingRule punishingRule(PackRow row) {
        return PunishingRule.builder()
                .id(row.id())
                .posts(row.constants("posts", OffenderPost.class, ImmutableSet.of()))
                .tiers(row.constants("tiers", AgencyTier.class, Sets.immutableEnumSet(EnumSet.allOf(AgencyTier.class))))
                .levels(row.constants("levels", SanctionLevel.class, ImmutableSet.of()))
                .sanctions(row.texts("sanctions"))
                .official(row.text("official"))
                .label(row.text("label"))
                .validity(pack.validity(row))
                .basis(row.bases("basis"))
                .provenance(pack.provenance(row))
                .build();
    }

    static PppkLadder ladder(PackRow row) {
        ImmutableMap.Builder<SanctionLevel, List<String>> kinds = ImmutableMap.builder();
        for (SanctionLevel level : SanctionLevel.values()) {
            List<String> ids = row.texts(level.name().toLowerCase(Locale.ROOT));
            if (!ids.isEmpty()) {
                kinds.put(level, ids);
            }
        }
        return new PppkLadder(row.text("agency"), row.basis("basis"), kinds.build());
    }

    Addressee addressee(PackRow row) {
        return new Addressee(
                row.id(),
                row.constants("tiers", AgencyTier.class, ImmutableSet.of()),
                row.text("official"),
                row.text("label"),
                pack.provenance(row));
    }
}
