package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.TimelineEntry;
import org.siapnet.access.Role;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.examples.text.LawNames;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.port.RegisterRow;
import org.siapnet.report.Report;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportStatus;
import org.siapnet.report.Respondent;

/**
 * Halaman laporan: facts, respondents with their cases, what may be done next, due dates and timeline.
 *
 * @param site what the pages are made of
 * @param visit who looks
 */
record ReportHtml(Site site, Visit visit) {

    /**
     * The page.
     *
     * @param own what the visitor may do
     * @param cases rows of the cases that the report led to
     */
    String html(Report report, List<PermittedAction> own, List<TimelineEntry> timeline, List<RegisterRow> cases) {
        Words words = visit.words();
        NextHtml next = new NextHtml(words, site.siapnet().law(), site.today().get());
        DueHtml due = new DueHtml(words, site.siapnet().law(), site.today().get());
        String address = "/reports/" + report.id();
        return text("p", words.text("web.report.eyebrow"), "class", "eyebrow")
                + text("h1", number(report), "class", "number")
                + Notices.done(visit)
                + element(
                        "dl",
                        element(
                                "div",
                                text("dt", words.text("lifecycle.report"))
                                        + text(
                                                "dd",
                                                words.status(
                                                        "report",
                                                        report.status().name()))),
                        "class",
                        "statuses")
                + element(
                        "div",
                        section(
                                        "web.next.title",
                                        next.html(
                                                visit.actor().supervisor(),
                                                own,
                                                new ReportDecider().permitted(report),
                                                address,
                                                lifecycle -> lifecycle.equals("entry")
                                                        ? report.entry().name()
                                                        : report.status().name()))
                                + section(
                                        "web.due.title", due.all(Limits.of(site).of(report))),
                        "class",
                        "halves")
                + section("web.report.respondents", respondents(report, cases))
                + section("web.case.facts", facts(report))
                + section("web.timeline.title", new TimelineHtml(words).html(timeline));
    }

    static String title(Report report, Words words) {
        return words.text("web.report.title", number(report));
    }

    private static String number(Report report) {
        return report.facts()
                .map(facts -> facts.number().value())
                .orElse(report.id().value().toString().substring(0, 8));
    }

    private String respondents(Report report, List<RegisterRow> cases) {
        Words words = visit.words();
        HtmlTable table = new HtmlTable(
                words.text("web.report.respondents-caption"),
                words.text("column.rank"),
                words.text("column.agency"),
                words.text("column.position"),
                words.text("web.field.act"),
                words.text("column.case"));
        for (int i = 0; i < report.respondents().size(); i++) {
            Respondent respondent = report.respondents().get(i);
            table.row(
                    String.valueOf(i + 1),
                    escaped(LawNames.shortAgency(respondent.agency().toString())),
                    escaped(words.name(
                            "position", respondent.position().category().name())),
                    escaped(words.act(respondent.allegation().act())),
                    matter(report, i + 1, respondent, cases));
        }
        return table.html();
    }

    private String matter(Report report, int place, Respondent respondent, List<RegisterRow> cases) {
        Words words = visit.words();
        Optional<RegisterRow> known = cases.stream()
                .filter(row ->
                        row.person().equals(Optional.of(respondent.person().toString())))
                .findFirst();
        if (known.isPresent()) {
            return text(
                    "a",
                    words.text("web.report.open-case"),
                    "href",
                    "/cases/" + known.get().stream().id());
        }
        boolean mine = report.status() == ReportStatus.FORWARDED
                && visit.actor().roles().stream().anyMatch(role -> role == Role.SUPERVISOR || role == Role.AUTHORITY);
        return mine
                ? text(
                        "a",
                        words.action("examination", "SUBMIT"),
                        "href",
                        "/reports/" + report.id() + "/respondents/" + place + "/submit")
                : "–";
    }

    private String facts(Report report) {
        Words words = visit.words();
        Facts facts = new Facts();
        report.facts()
                .ifPresent(of -> facts.add(
                                words.text("web.field.source"),
                                words.name("report-source", of.source().name()))
                        .add(words.text("web.fact.unit"), of.unit().toString())
                        .add(words.text("web.fact.region"), CaseHtml.region(of.region()))
                        .add(words.text("web.field.election"), of.election().value())
                        .add(words.text("web.field.eventDate"), words.date(of.eventDate()))
                        .add(words.text("web.field.knownDate"), words.date(of.knownDate()))
                        .add(words.text("web.fact.filed"), words.date(of.filedDate())));
        report.registration().ifPresent(number -> facts.add(words.text("web.fact.registration"), number.value()));
        if (!report.outcomes().isEmpty()) {
            facts.add(
                    words.text("web.field.outcomes"),
                    report.outcomes().stream()
                            .sorted()
                            .map(outcome -> words.name("outcome", outcome.name()))
                            .collect(Collectors.joining("; ")));
        }
        report.letter().ifPresent(letter -> facts.add(words.text("web.fact.forwarding"), letter.value()));
        report.authority().ifPresent(authority -> facts.add(words.text("web.fact.authority"), authority));
        return facts.html();
    }

    private String section(String title, String inner) {
        return element("section", text("h2", visit.words().text(title)) + inner);
    }

    private static String escaped(String plain) {
        return org.siapnet.examples.page.Html.escape(plain);
    }
}
