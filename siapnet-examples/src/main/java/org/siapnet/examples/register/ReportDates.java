package org.siapnet.examples.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.siapnet.examples.register.Cells.Stage;

/**
 * The dates of one report, each on or after the one before. They follow loosely the growth published for 2020: 369
 * respondents by 26 June, 490 by 19 August, 694 by 30 September, 827 by 5 November, 1,305 by 19 December.
 */
record ReportDates(
        LocalDate event,
        LocalDate known,
        LocalDate filed,
        LocalDate registered,
        LocalDate forwarded,
        LocalDate received) {
    static final LocalDate DESIGNATION = LocalDate.of(2020, 9, 23);
    static final LocalDate CAMPAIGN = LocalDate.of(2020, 9, 26);
    private static final LocalDate FIRST_EVENT = LocalDate.of(2019, 12, 1);
    private static final LocalDate LAST_EVENT = LocalDate.of(2020, 12, 16);

    /** Days on which reports were filed, with the respondents of pre-campaign acts filed by then. */
    private static final LocalDate[] EARLY_DAYS = days("2020-01-15 2020-06-15 2020-08-10 2020-09-21 2021-01-31");

    private static final int[] EARLY_COUNTS = {0, 369, 490, 694, 958};

    /** The same for acts from the campaign on. */
    private static final LocalDate[] LATE_DAYS = days("2020-09-28 2020-10-27 2020-11-17 2020-12-10 2021-02-26");

    private static final int[] LATE_COUNTS = {0, 60, 195, 450, 1076};

    /**
     * Draws the dates of a report of that stage.
     *
     * @param beforeDesignation whether the act must lie before candidates were designated
     */
    static ReportDates draw(Stage stage, boolean beforeDesignation, WorkingDays days, SplittableRandom random) {
        boolean early = stage == Stage.BEFORE_CAMPAIGN;
        LocalDate first = early ? FIRST_EVENT : CAMPAIGN;
        LocalDate end = beforeDesignation ? DESIGNATION : CAMPAIGN;
        LocalDate last = early ? end.minusDays(1) : LAST_EVENT;
        LocalDate filed = days.from(
                early ? quantile(EARLY_DAYS, EARLY_COUNTS, random) : quantile(LATE_DAYS, LATE_COUNTS, random));
        LocalDate known = max(first, filed.minusDays(random.nextInt(8)));
        LocalDate latest = known.isBefore(last) ? known : last;
        int room = (int) Math.min(60, ChronoUnit.DAYS.between(first, latest));
        LocalDate event = latest.minusDays(room == 0 ? 0 : random.nextInt(Math.min(room, 1 + random.nextInt(60)) + 1));
        LocalDate registered = days.within(random, filed, 2);
        LocalDate forwarded = days.within(random, registered, 5);
        LocalDate received = days.later(random, forwarded, 1, 7);
        return new ReportDates(event, known, filed, registered, forwarded, received);
    }

    private static LocalDate quantile(LocalDate[] days, int[] counts, SplittableRandom random) {
        int drawn = random.nextInt(counts[counts.length - 1]);
        int i = 1;
        while (counts[i] <= drawn) {
            i++;
        }
        long span = ChronoUnit.DAYS.between(days[i - 1], days[i]);
        return days[i - 1].plusDays(span * (drawn - counts[i - 1]) / (counts[i] - counts[i - 1]));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate[] days(String text) {
        return Arrays.stream(text.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
