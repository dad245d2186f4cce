package org.siapnet.examples.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.official.PositionScheme;
import org.siapnet.port.Journal;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Snapshot;

/**
 * Laporan angka: all that the main job shows.
 *
 * @param asOf day of the figures
 * @param snapshot the figures
 * @param comparisons the published figures beside the recomputed ones, in the order of publication
 * @param agencies the most reported agencies
 * @param overdue follow-ups overdue on that day, longest first
 */
public record FiguresReport(
        LocalDate asOf,
        Snapshot snapshot,
        List<Comparison> comparisons,
        List<AgencyRank> agencies,
        List<OverdueFollowUp> overdue) {
    private static final int MOST_REPORTED = 10;

    /** Copies the lists. */
    public FiguresReport {
        comparisons = List.copyOf(comparisons);
        agencies = List.copyOf(agencies);
        overdue = List.copyOf(overdue);
    }

    /** The report of a register as of a day. The stock of blocks is recomputed for the day it was published of. */
    public static FiguresReport of(Siapnet siapnet, Actor reader, LocalDate asOf) {
        Figures figures = new Figures(ElectionPack.indonesia(), PositionScheme.KASN_2022);
        Journal journal = siapnet.counted(reader);
        Snapshot snapshot = figures.snapshot(journal, Cutoff.asOf(asOf), EnumSet.allOf(Dimension.class));
        List<Comparison> comparisons = Published.pilkada2020().stream()
                .map(published -> Comparison.of(
                        published,
                        published.figure() == Published.Figure.BLOCKED
                                ? figures.snapshot(
                                        journal, Cutoff.asOf(published.asOf()), EnumSet.noneOf(Dimension.class))
                                : snapshot))
                .toList();
        return new FiguresReport(
                asOf,
                snapshot,
                comparisons,
                AgencyRank.most(snapshot, MOST_REPORTED),
                OverdueFollowUp.on(asOf, siapnet, reader));
    }

    /**
     * The report of figures that were counted before. What they do not hold is left out: blocks of another day, and single
     * follow-ups.
     */
    public static FiguresReport of(Snapshot snapshot) {
        LocalDate asOf = snapshot.cutoff().asOf();
        List<Comparison> comparisons = Published.pilkada2020().stream()
                .filter(published -> published.figure() != Published.Figure.BLOCKED
                        || published.asOf().equals(asOf))
                .map(published -> Comparison.of(published, snapshot))
                .toList();
        return new FiguresReport(asOf, snapshot, comparisons, AgencyRank.most(snapshot, MOST_REPORTED), List.of());
    }

    /** The comparisons of one figure. */
    public List<Comparison> of(Published.Figure figure) {
        return comparisons.stream()
                .filter(comparison -> comparison.published().figure() == figure)
                .toList();
    }

    /** How many of the published figures are recomputed exactly. */
    public long agreeing() {
        return comparisons.stream().filter(Comparison::agrees).count();
    }
}
