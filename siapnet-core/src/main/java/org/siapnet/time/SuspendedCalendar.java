package org.siapnet.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A calendar on which a limit stands still on some of its working days. */
record SuspendedCalendar(WorkingCalendar calendar, List<SkippedDay> suspended) implements WorkingCalendar {

    static Optional<SkippedDay> on(LocalDate day, List<SkippedDay> suspended) {
        return suspended.stream().filter(off -> off.date().equals(day)).findFirst();
    }

    @Override
    public Optional<SkippedDay> dayOff(LocalDate day) {
        Optional<SkippedDay> off = calendar.dayOff(day);
        return off.isPresent() ? off : on(day, suspended);
    }

    @Override
    public String version() {
        return calendar.version();
    }

    @Override
    public String decreeFor(LocalDate day) {
        return calendar.decreeFor(day);
    }
}
