package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.siapnet.rulebook.Law;
import org.siapnet.time.DueDate;

/**
 * Tenggat di halaman: last days, how late or near they are, and why they fall where they do.
 *
 * @param words in which language
 * @param law time limits
 * @param today the day
 */
record DueHtml(Words words, Law law, LocalDate today) {

    /** The day and how far it is. */
    String day(DueDate due) {
        return escape(words.shortDate(due.on())) + " " + badge(due.on());
    }

    /** A day that does not count while work is in progress. */
    String held(DueDate due) {
        return escape(words.shortDate(due.on())) + " " + text("span", words.text("web.due.held"), "class", "badge");
    }

    /** How far a day is. */
    String badge(LocalDate on) {
        long days = ChronoUnit.DAYS.between(today, on);
        return days < 0
                ? text("span", words.text("web.due.late", words.count(-days)), "class", "badge late")
                : days == 0
                        ? text("span", words.text("web.due.today"), "class", "badge near")
                        : text("span", words.text("web.due.left", words.count(days)), "class", "badge");
    }

    /** Why, behind a summary. */
    String why(DueDate due) {
        return element(
                "details", text("summary", words.text("page.why", words.shortDate(due.on()))) + explanation(due));
    }

    /** Every limit that runs, each with its day and why; that none is laid down where that is so. */
    String all(List<Limits.Running> running) {
        if (running.isEmpty()) {
            return text("p", words.text("web.due.none"));
        }
        return element(
                "ul",
                running.stream()
                        .map(limit -> element(
                                "li",
                                text("strong", Limits.name(limit.limit(), law, words))
                                        + " "
                                        + limit.due()
                                                .map(due -> (limit.held() ? held(due) : day(due)) + why(due))
                                                .orElseGet(() -> text("span", words.text("web.due.not-laid-down")))))
                        .collect(Collectors.joining()),
                "class",
                "limits");
    }

    private String explanation(DueDate due) {
        return text("p", words.why(due))
                + text(
                        "p",
                        words.basis(due.basis()) + " · "
                                + words.text(
                                        "page.certainty",
                                        words.name("certainty", due.certainty().name())),
                        "class",
                        "aside");
    }
}
