package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import org.siapnet.TimelineEntry;
import org.siapnet.cases.CaseEvent;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.SecondPerson;

/** Riwayat di halaman: what happened, when, who recorded it, by which article and how sure that is. */
final class TimelineHtml {
    private final Words words;

    TimelineHtml(Words words) {
        this.words = words;
    }

    String html(List<TimelineEntry> entries) {
        HtmlTable table = new HtmlTable(
                words.text("web.timeline.caption"),
                words.text("column.date"),
                words.text("column.what"),
                words.text("column.becomes"),
                words.text("column.recorder"),
                words.text("column.basis"),
                words.text("column.certainty"));
        for (TimelineEntry entry : entries) {
            String lifecycle = entry.step().lifecycle();
            String action = entry.step().action();
            table.row(
                    escape(words.shortDate(entry.event().on().date()).replace(' ', '\u00a0')),
                    escape(words.action(lifecycle, action))
                            + (notEvidenced(entry.event())
                                    ? " " + text("small", words.text("web.not-evidenced"), "class", "unproven")
                                    : ""),
                    escape(words.status(lifecycle, entry.step().to())),
                    escape(entry.recorder().body()),
                    escape(words.basis(entry.step().basis())),
                    escape(Tables.leading(lifecycle, action, entry.step().to())
                            .map(row -> words.name("certainty", row.certainty()))
                            .orElse("–")));
        }
        return table.html();
    }

    /** Whether the record does not show that what the step requires was there. */
    private static boolean notEvidenced(Event event) {
        if (event instanceof CaseEvent.Examined examined) {
            boolean asks = Tables.rows("examination").stream()
                    .filter(row -> row.on().equals(examined.action().name()))
                    .anyMatch(row -> row.guards().contains("EVIDENCE_ATTACHED")
                            || row.guards().contains("RESPONDENT_HEARD"));
            return asks && examined.shown() == Evidence.NOT_EVIDENCED;
        }
        return event instanceof CaseEvent.RecommendationIssued issued
                && issued.secondPerson() == SecondPerson.NOT_EVIDENCED;
    }
}
