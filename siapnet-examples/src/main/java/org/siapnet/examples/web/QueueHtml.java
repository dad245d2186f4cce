package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.Versioned;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.examples.text.LawNames;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.time.DueDate;

/**
 * Halaman antrean: the filters, and the rows with due date and why.
 *
 * @param site what the pages are made of
 * @param visit who looks
 */
record QueueHtml(Site site, Visit visit) {

    String html(Queue.Filter filter, Queue.Listed listed) {
        Words words = visit.words();
        String kind = filter.kind().name().toLowerCase(Locale.ROOT);
        String body = listed.items().isEmpty()
                ? text("p", words.text("web.queue.empty." + kind), "class", "panel")
                : rows(filter.kind() == StreamId.Kind.REPORT, listed.items());
        return text(
                        "p",
                        visit.account()
                                .map(account -> Layout.accountName(account, words))
                                .orElse(""),
                        "class",
                        "eyebrow")
                + text("h1", words.text("web.nav.queue"))
                + tabs(filter)
                + filters(filter)
                + body
                + pages(filter, listed);
    }

    private String tabs(Queue.Filter filter) {
        StringBuilder tabs = new StringBuilder();
        for (StreamId.Kind kind : List.of(StreamId.Kind.CASE, StreamId.Kind.REPORT)) {
            String name = visit.words().text("web.queue.kind." + kind);
            String address = "/queue?kind=" + kind.name().toLowerCase(Locale.ROOT);
            tabs.append(element(
                    "li",
                    kind == filter.kind()
                            ? text("a", name, "href", address, "aria-current", "true")
                            : text("a", name, "href", address)));
        }
        return element(
                "nav",
                element("ul", tabs.toString()),
                "aria-label",
                visit.words().text("web.queue.kind"),
                "class",
                "tabs");
    }

    private String filters(Queue.Filter filter) {
        Words words = visit.words();
        boolean reports = filter.kind() == StreamId.Kind.REPORT;
        FormHtml form = new FormHtml(words, Map.of());
        List<Queue.Show> shows =
                reports ? List.of(Queue.Show.MINE, Queue.Show.OPEN, Queue.Show.ALL) : List.of(Queue.Show.values());
        String fields = form.field(
                        Field.choice("show", Field.choices(words, "web.show", shows), ""),
                        List.of(filter.show().name()))
                + form.field(
                        Field.choice("status", statuses(reports), "").optional(),
                        filter.status().map(List::of).orElse(List.of()))
                + (reports
                        ? ""
                        : form.field(
                                Field.text("agency", "").optional(),
                                filter.agency().map(List::of).orElse(List.of())));
        return element(
                "form",
                FormHtml.hidden("kind", filter.kind().name().toLowerCase(Locale.ROOT))
                        + fields
                        + FormHtml.button(words.text("web.queue.apply")),
                "method",
                "get",
                "action",
                "/queue",
                "class",
                "filters",
                "role",
                "search");
    }

    private List<Field.Choice> statuses(boolean reports) {
        List<String> lifecycles =
                reports ? List.of("report") : List.of("examination", "follow-up", "block", "objection");
        return Tables.statuses(reports).stream()
                .map(status -> new Field.Choice(
                        status,
                        lifecycles.stream()
                                .map(lifecycle -> visit.words().status(lifecycle, status))
                                .filter(name -> !name.equals(status))
                                .distinct()
                                .collect(Collectors.joining(" / "))))
                .toList();
    }

    private String rows(boolean reports, List<WorkItem> items) {
        Words words = visit.words();
        String kind = reports ? "report" : "case";
        DueHtml due = due();
        HtmlTable table = new HtmlTable(
                words.text("web.queue.caption." + kind, words.date(site.today().get())),
                words.text("column." + kind),
                words.text(reports ? "web.fact.region" : "column.agency"),
                words.text("web.queue.status"),
                words.text("web.queue.waiting"),
                words.text("column.due"));
        for (WorkItem item : items) {
            RegisterRow row = item.row();
            Optional<DueDate> first = limits(row).stream()
                    .filter(running -> !running.held())
                    .flatMap(running -> running.due().stream())
                    .findFirst();
            table.row(
                    text(
                            "a",
                            reports ? row.number().orElse("–") : number(row),
                            "href",
                            "/" + kind + "s/" + row.stream().id()),
                    escape((reports ? row.region().map("KEMENDAGRI:"::concat) : row.agency())
                            .map(LawNames::shortAgency)
                            .orElse("–")),
                    reports ? escape(words.status("report", row.status())) : standing(row),
                    waiting(item),
                    first.map(due::day).orElseGet(() -> held(row)));
            first.ifPresent(day -> table.more(due.why(day)));
        }
        return table.html();
    }

    private List<Limits.Running> limits(RegisterRow row) {
        Limits limits = Limits.of(site);
        return row.stream().kind() == StreamId.Kind.REPORT
                ? site.siapnet()
                        .reports()
                        .find(visit.actor(), row.stream())
                        .map(found -> limits.of(found.state()))
                        .orElse(List.of())
                : site.siapnet()
                        .cases()
                        .find(visit.actor(), row.stream())
                        .map(found -> limits.of(found.state()))
                        .orElse(List.of());
    }

    private DueHtml due() {
        return new DueHtml(visit.words(), site.siapnet().law(), site.today().get());
    }

    private String number(RegisterRow row) {
        return row.report()
                .flatMap(report -> site.siapnet().reports().find(visit.actor(), report))
                .map(Versioned::state)
                .flatMap(Report::facts)
                .map(facts -> facts.number().value())
                .orElse(row.stream().id().toString().substring(0, 8));
    }

    /** Where the case stands: the lifecycle that moves, not those that have not begun. */
    private String standing(RegisterRow row) {
        Words words = visit.words();
        List<String> all = new ArrayList<>();
        boolean recommended =
                row.followUp().filter(status -> !status.equals("NONE")).isPresent();
        all.add(
                recommended
                        ? words.status("follow-up", row.followUp().orElseThrow())
                        : words.status("examination", row.status()));
        row.block()
                .filter(status -> !status.equals("NONE"))
                .ifPresent(status -> all.add(words.status("block", status)));
        row.objection()
                .filter(status -> !status.equals("NONE"))
                .ifPresent(status -> all.add(words.status("objection", status)));
        return all.stream().map(name -> text("span", name, "class", "state")).collect(Collectors.joining(" "));
    }

    private String waiting(WorkItem item) {
        return item.waiting().isEmpty()
                ? "–"
                : item.waiting().stream()
                        .map(step -> escape(visit.words().action(step.lifecycle(), step.action())))
                        .collect(Collectors.joining("<br/>"));
    }

    private String held(RegisterRow row) {
        return row.followUp().equals(Optional.of("IN_PROCESS"))
                ? escape(visit.words().text("web.due.held"))
                : "–";
    }

    private String pages(Queue.Filter filter, Queue.Listed listed) {
        if (listed.next().isEmpty() && filter.after().isEmpty()) {
            return "";
        }
        Words words = visit.words();
        UriBuilder address = UriBuilder.fromPath("/queue")
                .queryParam("kind", filter.kind().name().toLowerCase(Locale.ROOT))
                .queryParam("show", filter.show().name());
        filter.status().ifPresent(status -> address.queryParam("status", status));
        filter.agency().ifPresent(agency -> address.queryParam("agency", agency));
        String first = filter.after().isPresent()
                ? text(
                        "a",
                        words.text("web.queue.first"),
                        "href",
                        address.build().toString(),
                        "rel",
                        "first")
                : "";
        String next = listed.next()
                .map(key -> text(
                        "a",
                        words.text("web.queue.next"),
                        "href",
                        address.clone()
                                .queryParam("after", key.toString())
                                .build()
                                .toString(),
                        "rel",
                        "next"))
                .orElse("");
        return element("nav", first + next, "aria-label", words.text("web.queue.pages"), "class", "pages");
    }
}
