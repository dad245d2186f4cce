package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.siapnet.election.ElectionKind;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.rulebook.Law;
import org.siapnet.time.DueDate;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.YearNotCoveredException;

/** Penasihat tenggat: the last day of a time limit, and every day that was passed over. */
final class DeadlineAdviser implements Adviser {
    private final Law law;

    DeadlineAdviser(Site site) {
        this.law = site.siapnet().law();
    }

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public List<Field> fields(Words words) {
        return List.of(
                Field.choice(
                        "limit",
                        law.deadlines().ids().stream()
                                .sorted()
                                .map(id -> new Field.Choice(id, Limits.name(id, law, words)))
                                .toList(),
                        "DL-30"),
                Field.date("start", ""),
                Field.choice(
                                "electionKind",
                                Field.choices(words, "web.election-kind", List.of(ElectionKind.values())),
                                "")
                        .optional());
    }

    @Override
    public Optional<String> answer(Answers answers, Words words) {
        Optional<String> limit = answers.required("limit", this::known);
        Optional<LocalDate> start = answers.date("start");
        Optional<ElectionKind> election = answers.optional("electionKind", ElectionKind::valueOf);
        if (limit.filter(this::dependsOnElection).isPresent() && election.isEmpty()) {
            answers.fault("electionKind", "MISSING");
        }
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        Optional<TimeLimit> row = law.deadlines().find(limit.orElseThrow(), election, start.orElseThrow());
        if (row.isEmpty()) {
            return Optional.of(text("p", words.text("deadline.none")));
        }
        try {
            return Optional.of(html(row.get(), row.get().dueFrom(start.orElseThrow(), law.calendar()), words));
        } catch (YearNotCoveredException e) {
            answers.fault("start", "YEAR_NOT_COVERED");
            return Optional.empty();
        }
    }

    private String known(String id) {
        if (!law.deadlines().ids().contains(id)) {
            throw new IllegalArgumentException("limit: unknown");
        }
        return id;
    }

    private boolean dependsOnElection(String id) {
        return law.deadlines().rows().stream()
                .anyMatch(row -> row.id().equals(id) && row.electionKind().isPresent());
    }

    private String html(TimeLimit limit, DueDate due, Words words) {
        Facts facts = new Facts()
                .add(words.text("deadline.fact.limit"), Limits.name(limit.id(), law, words))
                .addMarkup(
                        words.text("deadline.fact.due"),
                        text("strong", weekday(due.on(), words) + ", " + words.date(due.on())))
                .add(
                        words.text("web.deadline.counted"),
                        words.text(
                                "web.deadline.days",
                                limit.amount().orElse(0),
                                words.name("time.kind", limit.dayKind().name()),
                                words.name("time.start", limit.start().name())))
                .add(words.text("deadline.fact.basis"), words.basis(due.basis()))
                .add(
                        words.text("deadline.fact.certainty"),
                        words.name("certainty", due.certainty().name()))
                .add(
                        words.text("deadline.fact.decrees"),
                        due.decrees().isEmpty() ? "–" : String.join("; ", due.decrees()));
        String note = limit.note()
                .map(said -> text("p", said.in(words.language()), "class", "aside"))
                .orElse("");
        if (due.skipped().isEmpty()) {
            return facts.html() + note;
        }
        HtmlTable table = new HtmlTable(
                words.text("deadline.skipped", due.skipped().size()),
                words.text("column.date"),
                words.text("column.day"),
                words.text("column.reason"));
        due.skipped()
                .forEach(day -> table.row(
                        escape(words.shortDate(day.date())),
                        escape(weekday(day.date(), words)),
                        escape(words.name("time.reason", day.reason().name())
                                + (day.name().isEmpty() ? "" : ": " + day.name()))));
        return facts.html() + note + element("div", table.html());
    }

    private static String weekday(LocalDate day, Words words) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }
}
