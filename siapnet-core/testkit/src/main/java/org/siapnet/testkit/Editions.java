package org.siapnet.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.Signature;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/** Contoh edisi: editions of the figures as they are after each step, told apart by a number. */
public final class Editions {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05.123456789Z");

    private Editions() {}

    /** The id of the edition of that number. */
    public static EditionId id(int number) {
        return EditionId.of(new UUID(0xED, number));
    }

    /** An edition of that number and day, proposed. */
    public static Edition proposed(int number, LocalDate asOf) {
        Snapshot figures = figures(number, asOf);
        return Edition.builder()
                .id(id(number))
                .number(number)
                .version(1)
                .status(EditionStatus.PROPOSED)
                .figures(figures)
                .rulebook("0123456789ab")
                .checksum(Edition.checksum(figures, "0123456789ab"))
                .proposed(new Signature("officer-1", "KASN", asOf, AT))
                .build();
    }

    /** The same, agreed to. */
    public static Edition published(Edition proposed) {
        return Edition.builder()
                .from(proposed)
                .version(proposed.version() + 1)
                .status(EditionStatus.PUBLISHED)
                .agreed(new Signature("officer-2", "KASN", proposed.asOf(), AT.plusSeconds(60)))
                .build();
    }

    /** The same, superseded by another. */
    public static Edition superseded(Edition published, EditionId by) {
        return Edition.builder()
                .from(published)
                .version(published.version() + 1)
                .status(EditionStatus.SUPERSEDED)
                .supersededBy(by)
                .build();
    }

    private static Snapshot figures(int number, LocalDate asOf) {
        Tally one = Tally.of(Map.of(
                Measure.REPORTED, 1L + number,
                Measure.OPEN, 1L,
                Measure.PROVEN, (long) number,
                Measure.RECOMMENDED, (long) number,
                Measure.RECOMMENDED_MODERATE, (long) number,
                Measure.FOLLOWED_UP, (long) number));
        Tally other = Tally.of(Map.of(Measure.REPORTED, 3_000_000_000L, Measure.OPEN, 3_000_000_000L));
        SortedMap<String, Tally> agencies = new TreeMap<>(Map.of("KEMENDAGRI:33.03", one, "BKN:\"4011\" – é", other));
        Map<Dimension, SortedMap<String, Tally>> breakdowns = new EnumMap<>(Dimension.class);
        breakdowns.put(Dimension.AGENCY, agencies);
        Tally total = one.plus(other);
        return new Snapshot(
                new Cutoff(asOf, Optional.of(AT)),
                PositionScheme.KASN_2022,
                total,
                breakdowns,
                Map.of(
                        CountingUnit.REPORT,
                        7L,
                        CountingUnit.RESPONDENT,
                        total.of(Measure.REPORTED),
                        CountingUnit.RECOMMENDATION,
                        (long) number,
                        CountingUnit.AGENCY,
                        2L));
    }
}
