package org.siapnet.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Penjelasan tenggat: a due date as a sentence anyone can check by hand. */
public final class DueDateText {
    private static final String LONG_DATE = "EEEE, d MMMM uuuu";

    private final Messages messages;
    private final Language language;
    private final DateTimeFormatter dates;

    private DueDateText(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
        this.dates = DateTimeFormatter.ofPattern(LONG_DATE, language.locale());
    }

    /** Texts in that language. */
    public static DueDateText in(Language language) {
        return new DueDateText(Messages.catalogue(), language);
    }

    /** The last day, what it was counted from, each day passed over and why, the decrees and the legal basis. */
    public String of(DueDate due) {
        String skipped = due.skipped().isEmpty()
                ? messages.text(language, "time.due.nothingSkipped")
                : messages.text(
                        language,
                        "time.due.skipped",
                        due.skipped().stream().map(this::of).collect(Collectors.joining("; ")));
        String decrees = due.decrees().isEmpty()
                ? ""
                : " "
                        + messages.text(
                                language, "time.due.decrees", String.join("; ", due.decrees()), due.calendarVersion());
        return messages.text(
                        language,
                        "time.due",
                        due.limit(),
                        of(due.on()),
                        of(due.start()),
                        due.basis().toString()) + " " + skipped + decrees;
    }

    /** A day passed over, and why. */
    public String of(SkippedDay day) {
        String reason = messages.text(language, "time.reason." + day.reason());
        return day.name().isEmpty()
                ? messages.text(language, "time.skipped", of(day.date()), reason)
                : messages.text(language, "time.skipped.named", of(day.date()), reason, day.name());
    }

    /** That no time limit is laid down. */
    public String of(NoTimeLimitException none) {
        return messages.text(language, "time.noLimit", none.limit());
    }

    /** That a year is not covered: how to add it, or since when it is. */
    public String of(YearNotCoveredException missing) {
        String year = Integer.toString(missing.year());
        return missing.signed()
                .map(signed -> messages.text(language, "time.yearNotKnownYet", year, of(signed)))
                .orElseGet(() -> messages.text(language, "time.yearNotCovered", year));
    }

    private String of(LocalDate day) {
        return dates.format(day);
    }
}
