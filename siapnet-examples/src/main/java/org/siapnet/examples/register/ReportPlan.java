package org.siapnet.examples.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.siapnet.examples.register.Cells.FollowUp;
import org.siapnet.examples.register.Cells.Level;
import org.siapnet.examples.register.Cells.Season;

/**
 * One report with its respondents: of one agency, one region and one stage.
 *
 * @param employer agency and region
 * @param dates the dates of the report
 * @param entries the respondents, at least one
 */
record ReportPlan(Employer employer, ReportDates dates, List<Entry> entries) {

    /** A respondent's matter, and what is singled out about it. */
    record Entry(Matter matter, Extra extra) {}

    /** What happens to only a few. */
    enum Extra {
        NOTHING,
        /** Data blocked by 19 December 2020, followed up and unblocked later. */
        UNBLOCKED,
        /** Data blocked by 19 December 2020 and since. */
        BLOCKED,
        /** Warned that data will be blocked. */
        WARNED,
        /** Objects to the sanction. */
        OBJECTION
    }

    private record Slot(Employer employer, Matter matter) {}

    private static final LocalDate BLOCKABLE_UNTIL = LocalDate.of(2020, 8, 31);
    private static final LocalDate OBJECTION_UNTIL = LocalDate.of(2021, 1, 15);

    /** Reports of that many respondents, in the order of filing. */
    static List<ReportPlan> draw(int rows, WorkingDays days, SplittableRandom random) {
        List<Employer> employers = Employer.draw(rows, random);
        List<Matter> matters = Matter.draw(rows, random);
        List<Slot> slots = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            slots.add(new Slot(employers.get(i), matters.get(i)));
        }
        slots.sort(Comparator.comparing((Slot slot) -> slot.employer().agency().toString())
                .thenComparing(slot -> slot.employer().region())
                .thenComparing(slot -> slot.matter().stage())
                .thenComparing(slot -> slot.matter().deed()));
        BitSet joined = joints(slots, rows - Cells.scaled(Cells.REPORTS, rows), random);
        List<ReportPlan> reports = new ArrayList<>();
        for (int from = 0; from < rows; ) {
            int to = joined.nextClearBit(from + 1);
            reports.add(report(slots.subList(from, to), days, random));
            from = to;
        }
        reports.sort(Comparator.comparing((ReportPlan report) -> report.dates().filed())
                .thenComparing(report -> report.dates().registered())
                .thenComparing(report -> report.dates().forwarded()));
        return singleOut(reports, rows);
    }

    /** Rows that belong to the report of the row before: as many as wanted, or as can be. */
    private static BitSet joints(List<Slot> slots, int wanted, SplittableRandom random) {
        List<Integer> possible = new ArrayList<>();
        for (int i = 1; i < slots.size(); i++) {
            Slot one = slots.get(i - 1);
            Slot other = slots.get(i);
            if (one.employer().equals(other.employer())
                    && one.matter().stage() == other.matter().stage()) {
                possible.add(i);
            }
        }
        Collections.shuffle(possible, new Random(random.nextLong()));
        BitSet joined = new BitSet(slots.size() + 1);
        possible.stream().limit(wanted).forEach(joined::set);
        return joined;
    }

    private static ReportPlan report(List<Slot> slots, WorkingDays days, SplittableRandom random) {
        boolean beforeDesignation =
                slots.stream().anyMatch(slot -> slot.matter().deed().season == Season.BEFORE_DESIGNATION);
        Slot first = slots.get(0);
        ReportDates dates = ReportDates.draw(first.matter().stage(), beforeDesignation, days, random);
        List<Entry> entries = slots.stream()
                .map(slot -> new Entry(slot.matter(), Extra.NOTHING))
                .toList();
        return new ReportPlan(first.employer(), dates, new ArrayList<>(entries));
    }

    /** Picks the few, evenly over the time in which they can be. */
    private static List<ReportPlan> singleOut(List<ReportPlan> reports, int rows) {
        int blocked = Cells.scaled(Cells.BLOCKED, rows);
        int unblocked = Apportionment.of(blocked, Cells.UNBLOCKED, Cells.BLOCKED - Cells.UNBLOCKED)[0];
        pick(reports, Extra.UNBLOCKED, unblocked, FollowUp.FOLLOWED_UP, BLOCKABLE_UNTIL);
        pick(reports, Extra.BLOCKED, blocked - unblocked, FollowUp.NOT_STARTED, BLOCKABLE_UNTIL);
        pick(reports, Extra.WARNED, Cells.scaled(Cells.WARNED, rows), FollowUp.NOT_STARTED, BLOCKABLE_UNTIL);
        pick(reports, Extra.OBJECTION, Cells.scaled(Cells.OBJECTIONS, rows), FollowUp.FOLLOWED_UP, OBJECTION_UNTIL);
        return reports;
    }

    private static void pick(List<ReportPlan> reports, Extra extra, int wanted, FollowUp followUp, LocalDate until) {
        record Place(ReportPlan report, int index) {}
        List<Place> places = new ArrayList<>();
        for (ReportPlan report : reports) {
            for (int i = 0; i < report.entries().size(); i++) {
                Entry entry = report.entries().get(i);
                boolean fits = entry.extra() == Extra.NOTHING
                        && !report.dates().received().isAfter(until)
                        && entry.matter()
                                .sequel()
                                .filter(sequel -> sequel.followUp() == followUp)
                                .filter(sequel -> extra != Extra.OBJECTION || sequel.level() == Level.MODERATE)
                                .isPresent();
                if (fits) {
                    places.add(new Place(report, i));
                }
            }
        }
        int count = Math.min(wanted, places.size());
        for (int n = 0; n < count; n++) {
            Place place = places.get((int) ((2L * n + 1) * places.size() / (2L * count)));
            Entry entry = place.report().entries().get(place.index());
            place.report().entries().set(place.index(), new Entry(entry.matter(), extra));
        }
    }
}
