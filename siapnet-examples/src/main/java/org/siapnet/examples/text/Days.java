package org.siapnet.examples.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Tanggal: days as they are written, in years that can be meant. */
public final class Days {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private Days() {}

    /**
     * The day written as 2024-11-27.
     *
     * @throws DateTimeException if it is none, or not in the years 1900 to 2199
     */
    public static LocalDate of(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new DateTimeParseException("not in the years " + EARLIEST + " to " + LATEST, text, 0);
        }
        return day;
    }
}
