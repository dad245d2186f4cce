package org.siapnet.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.Note;

/**
 * Keputusan hari libur: what one decree adds to and takes from the days off of a year.
 *
 * @param id stable id, such as {@code SKB-744-2020}
 * @param citation as cited
 * @param year the year whose days off it settles
 * @param signed the day it was signed, from which it is known
 * @param kind what sort of decree it is
 * @param adds the days it adds
 * @param removes the days it takes back
 * @param source where it was read
 * @param certainty how sure the source is
 * @param note what is disputed or not seen
 */
@ValueObject
@Value.Builder
public record HolidayDecree(
        String id,
        String citation,
        int year,
        LocalDate signed,
        Kind kind,
        List<SkippedDay> adds,
        Set<LocalDate> removes,
        String source,
        Certainty certainty,
        Optional<Note> note) {

    /** What a decree does to the list of a year. */
    public enum Kind {
        /** Keputusan bersama tiga menteri: the list of a year. */
        YEAR_LIST,
        /** Perubahan keputusan bersama: changes the list of a year. */
        AMENDMENT,
        /** Keputusan presiden and other decrees on single days, beside the list. */
        SINGLE_DAY
    }

    /** @throws IllegalArgumentException if a day lies outside the year */
    public HolidayDecree {
        adds = List.copyOf(adds);
        removes = Set.copyOf(removes);
        for (SkippedDay day : adds) {
            requireYear(day.date(), year);
        }
        for (LocalDate day : removes) {
            requireYear(day, year);
        }
    }

    /** Starts a decree. */
    public static HolidayDecreeBuilder builder() {
        return new HolidayDecreeBuilder();
    }

    private static void requireYear(LocalDate day, int year) {
        if (day.getYear() != year) {
            throw new LawFaultException(LawFault.DAY_OF_OTHER_YEAR, "date", day, year);
        }
    }
}
