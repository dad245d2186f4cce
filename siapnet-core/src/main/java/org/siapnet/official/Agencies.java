package org.siapnet.official;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.siapnet.law.Certainty;

/**
 * Daftar instansi: the agencies that can be named by code without asking an outside directory: every regional
 * government, and the agencies the sources name, each with its other codes.
 */
public final class Agencies {
    private static final ZoneId CENTRAL_ZONE = ZoneId.of("Asia/Jakarta");
    private static final Agencies INDONESIA = new Agencies(Regions.indonesia(), ReferenceFile.rows("agencies.csv"));

    private final Regions regions;
    private final ImmutableList<Entry> named;
    private final ImmutableMap<AgencyCode, Agency> byCode;

    private Agencies(Regions regions, List<List<String>> rows) {
        this.regions = regions;
        this.named = rows.stream().map(Entry::of).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<AgencyCode, Agency> codes = ImmutableMap.builder();
        for (Entry entry : named) {
            codes.put(entry.agency().code(), entry.agency());
            entry.aliases().forEach(alias -> codes.put(alias, entry.agency()));
        }
        byCode = codes.buildOrThrow();
    }

    /** The agencies of Indonesia. */
    public static Agencies indonesia() {
        return INDONESIA;
    }

    /**
     * The agency with that code or alias. A BPS code finds an agency only where the sources pair it with one; it is
     * never read as another system's code.
     */
    public Optional<Agency> find(AgencyCode code) {
        if (code instanceof KemendagriRegionCode region) {
            return region.level().compareTo(RegionLevel.REGENCY) > 0
                            || regions.find(region).isEmpty()
                    ? Optional.empty()
                    : Optional.of(regions.agencyOf(region));
        }
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The province, regency or city meant by a code as someone writes it: of Kemendagri, or with the name of its system
     * in front, such as {@code BPS:7202}; the regency or city for a district or village. Empty if no list has it, the
     * sources do not pair it with a region, or it is a central agency's.
     *
     * @throws IllegalArgumentException if it is not a code of its system
     */
    public Optional<KemendagriRegionCode> regionOf(String written) {
        AgencyCode typed = written.contains(":") ? AgencyCode.parse(written) : KemendagriRegionCode.of(written);
        AgencyCode own = typed instanceof KemendagriRegionCode
                ? typed
                : find(typed).map(Agency::code).orElse(typed);
        return own instanceof KemendagriRegionCode region
                ? Optional.of(region.regency().orElse(region))
                        .filter(found -> regions.find(found).isPresent())
                : Optional.empty();
    }

    /** The agencies the sources name, with source and certainty, in the order of the file. */
    public List<Entry> named() {
        return named;
    }

    /** The time zone in which the agency acts: its region's, or Western Indonesian Time for a central agency. */
    public Optional<ZoneId> zoneOf(AgencyCode code) {
        return find(code)
                .map(agency ->
                        agency.code() instanceof KemendagriRegionCode region ? regions.zoneOf(region) : CENTRAL_ZONE);
    }

    /**
     * Baris daftar instansi: an agency with its other codes and how sure they are.
     *
     * @param agency the agency
     * @param aliases its codes in other systems
     * @param certainty how sure the sources are of the codes
     * @param source where they were read
     */
    public record Entry(Agency agency, List<AgencyCode> aliases, Certainty certainty, String source) {

        /** Keeps a copy of the aliases. */
        public Entry {
            aliases = List.copyOf(aliases);
        }

        private static Entry of(List<String> row) {
            Agency agency = new Agency(AgencyCode.parse(row.get(0)), AgencyKind.valueOf(row.get(2)), row.get(3));
            List<AgencyCode> aliases = Splitter.on(' ')
                    .omitEmptyStrings()
                    .splitToStream(row.get(1))
                    .map(AgencyCode::parse)
                    .toList();
            return new Entry(agency, aliases, Certainty.valueOf(row.get(4)), row.get(5));
        }
    }
}
