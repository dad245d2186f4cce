package org.siapnet.official;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Daftar daerah: the provinces, regencies and cities of Indonesia by Kemendagri code, with the earlier lists marked:
 * 38 provinces and 514 regencies and cities in the list of 2025.
 */
public final class Regions {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Regions INDONESIA = new Regions(ReferenceFile.rows("regions.csv"));

    private final ImmutableSortedMap<KemendagriRegionCode, Region> byCode;

    private Regions(List<List<String>> rows) {
        Map<KemendagriRegionCode, Region> regions = new TreeMap<>();
        for (List<String> row : rows) {
            Region region = region(row);
            if (regions.put(region.code(), region) != null) {
                throw new IllegalStateException("regions.csv: " + region.code() + " twice");
            }
        }
        byCode = ImmutableSortedMap.copyOf(regions);
    }

    /** The regions of Indonesia. */
    public static Regions indonesia() {
        return INDONESIA;
    }

    /** The region with that code; empty if no list has it, and for districts and villages. */
    public Optional<Region> find(KemendagriRegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All regions of all lists, by code. */
    public Collection<Region> all() {
        return byCode.values();
    }

    /** The regions in the list of that year, by code; none for a year without a list. */
    public List<Region> inList(int year) {
        return byCode.values().stream().filter(region -> region.standsIn(year)).toList();
    }

    /**
     * The province by prefix of a code of any level.
     *
     * @throws IllegalArgumentException if no list has that province
     */
    public Region provinceOf(KemendagriRegionCode code) {
        return known(code.province());
    }

    /**
     * The government that employs the officials of a region, such as Pemerintah Kabupaten Purbalingga: of the regency or
     * city for districts and villages, of the province for the administrative regencies and cities of Jakarta.
     *
     * @throws IllegalArgumentException if no list has the province, regency or city
     */
    public Agency agencyOf(KemendagriRegionCode code) {
        Region region = known(code.regency().orElse(code));
        if (region.isAdministrative()) {
            return agencyOf(code.province());
        }
        return switch (region.kind()) {
            case PROVINCE -> new Agency(region.code(), AgencyKind.PROVINSI, "Pemerintah Provinsi " + region.name());
            case REGENCY -> new Agency(region.code(), AgencyKind.KABUPATEN, "Pemerintah " + region.name());
            case CITY -> new Agency(region.code(), AgencyKind.KOTA, "Pemerintah " + region.name());
        };
    }

    /**
     * The time zone of the region, by the prefix of its province: Western, Central or Eastern Indonesian Time.
     *
     * @throws IllegalArgumentException if no list has that province
     */
    public ZoneId zoneOf(KemendagriRegionCode code) {
        String province = provinceOf(code).code().value();
        return switch (province.charAt(0)) {
            case '1', '2', '3' -> WIB;
            case '5', '7' -> WITA;
            case '6' -> province.compareTo("62") <= 0 ? WIB : WITA;
            default -> WIT;
        };
    }

    private Region known(KemendagriRegionCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("regionCode: no list has " + code.value()));
    }

    private static Region region(List<String> row) {
        return new Region(
                KemendagriRegionCode.of(row.get(0)),
                officialName(row.get(1).strip()),
                RegionKind.valueOf(row.get(2)),
                Splitter.on(' ')
                        .splitToStream(row.get(3))
                        .map(Integer::valueOf)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
    }

    /** Earlier lists print {@code KAB. LANNY JAYA} for Kabupaten Lanny Jaya. */
    private static String officialName(String printed) {
        if (!printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return printed;
        }
        return Splitter.on(' ')
                .splitToStream(printed.replace("KAB. ", "KABUPATEN "))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
