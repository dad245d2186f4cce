package org.siapnet.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.siapnet.examples.text.Days;
import org.siapnet.time.IndonesianZone;
import org.siapnet.violation.Act;
import picocli.CommandLine;

/** Pembacaan nilai: how values of options are read; what is no value is said by {@link Complaints}. */
final class Converters {
    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Days::of);
        line.registerConverter(Instant.class, Instant::parse);
        line.registerConverter(ZoneId.class, Converters::zone);
        line.registerConverter(
                Act.class, text -> Act.of(text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static ZoneId zone(String text) {
        return Arrays.stream(IndonesianZone.values())
                .filter(zone -> zone.name().equalsIgnoreCase(text))
                .map(IndonesianZone::id)
                .findFirst()
                .orElseGet(() -> ZoneId.of(text));
    }
}
