package org.siapnet.official;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Daerah: a province, regency or city, and the yearly lists its code stands in.
 *
 * @param code Kemendagri code
 * @param name official name, such as {@code Kabupaten Purbalingga}; a province without the word for it
 * @param kind province, regency or city
 * @param lists years of the lists that have the code
 */
@ValueObject
public record Region(KemendagriRegionCode code, String name, RegionKind kind, SortedSet<Integer> lists) {

    /** @throws IllegalArgumentException if code and kind disagree, or no list has the code */
    public Region {
        lists = ImmutableSortedSet.copyOf(lists);
        if (lists.isEmpty()) {
            throw new IllegalArgumentException("lists: a region stands in at least one list");
        }
        RegionLevel level = kind == RegionKind.PROVINCE ? RegionLevel.PROVINCE : RegionLevel.REGENCY;
        if (code.level() != level) {
            throw new IllegalArgumentException("regionCode: does not fit the kind " + kind);
        }
    }

    /** Whether the list of that year has the code; false also for a year without a list. */
    public boolean standsIn(int year) {
        return lists.contains(year);
    }

    /** Whether it is a regency or city of Jakarta, which has no government with employees of its own. */
    public boolean isAdministrative() {
        return kind != RegionKind.PROVINCE && code.province().value().equals("31");
    }
}
