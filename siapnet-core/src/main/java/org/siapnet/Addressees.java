package org.siapnet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.siapnet.cases.Addressee;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.RegionLevel;
import org.siapnet.port.AgencyDirectory;
import org.siapnet.port.AgencyDirectory.Holder;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.AgencyTier;

/** Alamat rekomendasi: the PPK, or the next in the rulebook's chain where the holder is the respondent or conflicted. */
record Addressees(Rulebook rulebook, AgencyDirectory directory) {

    Optional<Addressee> of(Respondent respondent) {
        AgencyCode agency = respondent.agency();
        AgencyTier tier = tier(agency);
        Set<String> passedOver = new HashSet<>();
        rulebook.addressees(tier).stream()
                .map(org.siapnet.violation.Addressee::id)
                .filter(office -> directory
                        .holder(office, agency)
                        .filter(holder -> holder.conflicted() || holder.person().equals(respondent.person()))
                        .isPresent())
                .forEach(passedOver::add);
        return rulebook.addressee(tier, passedOver)
                .map(office -> new Addressee(
                        office.id(),
                        agency,
                        directory.holder(office.id(), agency).map(Holder::person)));
    }

    private static AgencyTier tier(AgencyCode agency) {
        if (!(agency instanceof KemendagriRegionCode region)) {
            return AgencyTier.CENTRAL;
        }
        return region.level() == RegionLevel.PROVINCE ? AgencyTier.PROVINCE : AgencyTier.REGENCY_CITY;
    }
}
