package org.siapnet.examples.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.siapnet.examples.text.LawNames;
import org.siapnet.examples.text.Texts;
import org.siapnet.official.PositionScheme;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;

/** Tulisan angka: names, numbers and dates of figures as a reader of the language writes them. */
public final class FigureTexts {
    private static final String MINUS = "−";

    private final Texts texts;

    /** In the language of the texts. */
    public FigureTexts(Texts texts) {
        this.texts = texts;
    }

    /** What a published figure is about. */
    public String name(Published published) {
        if (published.cell().isEmpty()) {
            return texts.text("measure." + published.measure().name());
        }
        String cell = published.cell().get();
        return switch (published.figure()) {
            case TYPES -> LawNames.act(Rulebook.indonesia(), Act.of(cell), texts.language());
            case POSITIONS -> texts.name("position-bucket", cell);
            case STAGE -> texts.name("time.bucket.KASN", cell);
            case AGENCIES -> LawNames.agency(cell);
            default -> cell;
        };
    }

    /** A count. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(count);
    }

    /** A count and a share, as far as they are there. */
    public String both(Optional<Long> count, Optional<BigDecimal> percent) {
        String counted = count.map(this::count).orElse("");
        String share = percent.map(this::percent).orElse("");
        return counted.isEmpty() || share.isEmpty() ? counted + share : counted + " (" + share + ")";
    }

    /** A share with one decimal. */
    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(percent) + "%";
    }

    /** What the recomputed figure differs by: nothing, counts, or percentage points. */
    public String difference(Comparison comparison) {
        if (comparison.agrees()) {
            return "0";
        }
        String counts = comparison
                .countDifference()
                .filter(d -> d != 0)
                .map(this::signed)
                .orElse("");
        String points = comparison
                .percentDifference()
                .filter(d -> d.signum() != 0)
                .map(d -> (d.signum() > 0 ? "+" : MINUS)
                        + texts.text("points", percent(d.abs()).replace("%", "")))
                .orElse("");
        return (counts + " " + points).strip();
    }

    /** A day, spelled out. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.language().locale())
                .format(day);
    }

    /** A day with its month shortened. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", texts.language().locale())
                .format(day);
    }

    /** The scheme of a breakdown by position. */
    public String scheme(PositionScheme scheme) {
        return texts.name("position-scheme", scheme.name());
    }

    private String signed(long difference) {
        return (difference > 0 ? "+" : MINUS) + count(Math.abs(difference));
    }
}
