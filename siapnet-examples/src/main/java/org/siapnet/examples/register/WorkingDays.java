package org.siapnet.examples.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days on which an office acts, and draws among them. */
record WorkingDays(Predicate<LocalDate> isWorkingDay) {
    /** Weekday holidays and collective leave of 2020 and 2021, by the joint decrees as last amended. */
    private static final Set<LocalDate> DAYS_OFF = Stream.of(
                    "2020-01-01 2020-03-25 2020-04-10 2020-05-01 2020-05-07 2020-05-21 2020-05-25 2020-06-01 "
                            + "2020-07-31 2020-08-17 2020-08-20 2020-08-21 2020-10-28 2020-10-29 2020-10-30 "
                            + "2020-12-09 2020-12-24 2020-12-25 2020-12-31 2021-01-01 2021-02-12 2021-03-11 "
                            + "2021-04-02 2021-05-12 2021-05-13 2021-05-14 2021-05-26 2021-06-01 2021-07-20 "
                            + "2021-08-11 2021-08-17 2021-10-20")
            .flatMap(days -> Stream.of(days.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    /** Monday to Friday without the holidays and collective leave of 2020 and 2021. */
    static final WorkingDays OF_2020_AND_2021 = new WorkingDays(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !DAYS_OFF.contains(day));

    /** The first working day on or after that day. */
    LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day after that many working days, the first day not counted. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate next = day;
        for (int i = 0; i < workingDays; i++) {
            next = from(next.plusDays(1));
        }
        return next;
    }

    /** A working day {@code least} to {@code most} days later, or the next one if there is none among them. */
    LocalDate later(SplittableRandom random, LocalDate day, int least, int most) {
        return from(day.plusDays(random.nextInt(least, most + 1)));
    }

    /** A working day at most that many days later, by drawing again; the day itself if there is no other. */
    LocalDate within(SplittableRandom random, LocalDate day, int most) {
        for (int room = random.nextInt(most + 1); room > 0; room--) {
            if (isWorkingDay.test(day.plusDays(room))) {
                return day.plusDays(room);
            }
        }
        return day;
    }
}
