package org.siapnet.examples.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.siapnet.official.Nip;

/**
 * A person who does not exist: marked in the name, and born 1900 to 1930.
 *
 * @param name such as {@code SINTETIS 0001 Sari}
 * @param nip unique by serial
 */
record SyntheticPerson(String name, Nip nip) {
    private static final List<String> NAMES = List.of(
            "Sari", "Budi", "Wayan", "Siti", "Agus", "Dewi", "Rahmat", "Ketut", "Maria", "Yusuf", "Ningsih", "Hendra",
            "Lestari", "Made", "Fitri", "Joko", "Ratna", "Andi", "Putu", "Yohanes", "Nur", "Eko", "Wulan", "Samuel");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int BIRTHS = (int) ChronoUnit.DAYS.between(FIRST_BIRTH, LocalDate.of(1931, 1, 1));
    private static final int SERIALS = 999;

    /** Has no factor in common with {@link #BIRTHS}, so that every birth date comes once before any comes twice. */
    private static final int STEP = 7919;

    /** Persons there can be without two having one number. */
    static final int MOST = BIRTHS * SERIALS;

    /** The person with that number from 1 on. */
    static SyntheticPerson of(int number, SplittableRandom random) {
        int index = number - 1;
        LocalDate birth = FIRST_BIRTH.plusDays((long) index * STEP % BIRTHS);
        LocalDate appointed = birth.plusYears(random.nextInt(19, 36)).plusMonths(random.nextInt(12));
        Nip nip = Nip.of(String.format(
                Locale.ROOT,
                "%s%04d%02d%d%03d",
                birth.format(DateTimeFormatter.BASIC_ISO_DATE),
                appointed.getYear(),
                appointed.getMonthValue(),
                random.nextInt(1, 3),
                index / BIRTHS + 1));
        String name = String.format(Locale.ROOT, "SINTETIS %04d %s", number, NAMES.get(random.nextInt(NAMES.size())));
        return new SyntheticPerson(name, nip);
    }
}
