package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siapnet.examples.page.FiguresPage;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Reason;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionAction;
import org.siapnet.publication.EditionGuard;
import org.siapnet.statistics.Measure;

/** Edisi sebagai halaman: the list, one edition, and the forms of its steps. */
final class EditionHtml {
    private final Site site;
    private final Layout layout;

    EditionHtml(Site site) {
        this.site = site;
        this.layout = new Layout(site);
    }

    static String address(Edition edition) {
        return "/editions/" + edition.id();
    }

    Response list(Visit visit, List<Edition> editions, Optional<PermittedAction> propose) {
        Words words = visit.words();
        HtmlTable table = new HtmlTable(
                words.text("web.edition.caption"),
                words.text("column.edition"),
                words.text("column.as-of"),
                words.text("web.queue.status"),
                ">" + words.text("measure.REPORTED"),
                ">" + words.text("measure.FOLLOWED_UP"));
        editions.forEach(edition -> table.row(
                text("a", words.text("web.edition.number", edition.number()), "href", address(edition)),
                escape(words.shortDate(edition.asOf())),
                escape(words.status("edition", edition.status().name())),
                words.count(edition.figures().total().of(Measure.REPORTED)),
                words.count(edition.figures().total().of(Measure.FOLLOWED_UP))));
        String main = text("h1", words.text("web.nav.editions"))
                + text("p", words.text("web.edition.about"), "class", "lead")
                + propose.map(action -> element(
                                "p", text("a", words.action("edition", action.action()), "href", "/editions/new")))
                        .orElse("")
                + (editions.isEmpty() ? text("p", words.text("web.edition.nobody")) : table.html());
        return layout.page(visit, words.text("web.nav.editions"), main);
    }

    /**
     * @param permitted the steps that nothing stands against
     * @param second whether another person may agree, and this one may not
     * @param status 409 where somebody was faster, which it says
     */
    Response edition(Visit visit, Edition edition, List<PermittedAction> permitted, boolean second, int status) {
        Words words = visit.words();
        String steps = permitted.stream()
                .map(action -> element(
                        "li",
                        text(
                                        "a",
                                        words.action("edition", action.action()),
                                        "href",
                                        address(edition) + "/steps/edition/" + action.action())
                                + text("span", words.basis(action.basis()), "class", "source")))
                .collect(Collectors.joining());
        String next = (second ? text("p", words.text("web.edition.second")) : "")
                + (steps.isEmpty() ? "" : element("ul", steps, "class", "steps"));
        String title = words.text("web.edition.number", edition.number());
        String main = (status == 409 ? stale(visit, edition) : Notices.done(visit))
                + text("p", words.status("edition", edition.status().name()), "class", "eyebrow")
                + text("h1", title)
                + FiguresResource.synthetic(site, words)
                + new EditionFacts(site, visit).html(edition)
                + (next.isEmpty() ? "" : element("section", text("h2", words.text("web.edition.steps")) + next))
                + FiguresPage.edition(FiguresReport.of(edition.figures()), visit.language());
        return layout.page(visit, title, main, status);
    }

    /** Why a step cannot be taken, before anything is filled in. */
    Response refused(Visit visit, Edition edition, PermittedAction step, String refusal) {
        Words words = visit.words();
        String action = words.action("edition", step.action());
        String main = text("p", words.text("web.edition.number", edition.number()), "class", "eyebrow")
                + text("h1", action)
                + refusal
                + new EditionFacts(site, visit).html(edition)
                + element("p", text("a", words.text("web.step.leave"), "href", address(edition)));
        return layout.page(visit, action, main);
    }

    /** The page on which a step is confirmed; it shows what would become public. */
    Response confirm(Visit visit, Edition edition, PermittedAction step, Answers answers, String notice, int status) {
        Words words = visit.words();
        String action = words.action("edition", step.action());
        boolean agree = step.action().equals(EditionAction.AGREE.name());
        String reason = agree
                ? ""
                : new FormHtml(words, answers.faults())
                        .field(
                                Field.choice("reason", reasons(words, EditionGuard.reasonsToWithdraw()), ""),
                                answers.all("reason"));
        String form = element(
                "form",
                FormHtml.token(visit)
                        + FormHtml.hidden("version", String.valueOf(edition.version()))
                        + reason
                        + buttons(words, action, address(edition)),
                "method",
                "post",
                "action",
                address(edition) + "/steps/edition/" + step.action());
        String main = text("p", words.text("web.step.confirm-lead"), "class", "eyebrow")
                + text("h1", action)
                + notice
                + follows(words, words.text("web.edition.follows." + step.action()), step)
                + new EditionFacts(site, visit).html(edition)
                + form
                + FiguresPage.edition(FiguresReport.of(edition.figures()), visit.language());
        return layout.page(visit, words.text("web.step.confirm", action), main, status);
    }

    Response propose(
            Visit visit, PermittedAction step, List<Edition> standing, Answers answers, String notice, int status) {
        Words words = visit.words();
        FormHtml html = new FormHtml(words, answers.faults());
        boolean filled = !visit.form().isEmpty();
        List<Field.Choice> editions = standing.stream()
                .map(edition -> new Field.Choice(
                        edition.id().toString(),
                        words.text("web.edition.item", edition.number(), words.shortDate(edition.asOf()))))
                .toList();
        String fields = html.field(
                        Field.date("as-of", ""),
                        filled
                                ? answers.all("as-of")
                                : List.of(site.today().get().toString()))
                + html.field(Field.choice("supersedes", editions, "").optional(), answers.all("supersedes"))
                + html.field(
                        Field.choice("reason", reasons(words, EditionGuard.reasonsToSupersede()), "")
                                .optional(),
                        answers.all("reason"));
        String form = element(
                "form",
                FormHtml.token(visit) + command(answers) + fields + FormHtml.onwards(words, "/editions"),
                "method",
                "post",
                "action",
                "/editions/new");
        String title = words.action("edition", step.action());
        String main = text("h1", title) + notice + html.summary() + form;
        return layout.page(visit, title, main, status);
    }

    /** What a proposal would do; nothing is counted or kept yet. */
    Response confirmProposal(Visit visit, PermittedAction step, Answers answers, LocalDate asOf) {
        Words words = visit.words();
        String action = words.action("edition", step.action());
        StringBuilder kept = new StringBuilder(command(answers));
        List.of("as-of", "supersedes", "reason")
                .forEach(name -> answers.all(name).forEach(value -> kept.append(FormHtml.hidden(name, value))));
        String form = element(
                "form",
                FormHtml.token(visit) + kept + buttons(words, action, "/editions"),
                "method",
                "post",
                "action",
                "/editions/new");
        String main = text("p", words.text("web.step.confirm-lead"), "class", "eyebrow")
                + text("h1", action)
                + follows(words, words.text("web.edition.follows.PROPOSE", words.date(asOf)), step)
                + form;
        return layout.page(visit, words.text("web.step.confirm", action), main);
    }

    String stale(Visit visit, Edition edition) {
        Words words = visit.words();
        return element(
                "div",
                text("h2", words.text("web.notice.stale.title"))
                        + element(
                                "p",
                                escape(words.text("web.notice.stale")) + " "
                                        + text("a", words.text("web.notice.look"), "href", address(edition))),
                "class",
                "alert",
                "role",
                "alert");
    }

    private static String follows(Words words, String what, PermittedAction step) {
        return element(
                "section",
                text("h2", words.text("web.step.follows"))
                        + text("p", what)
                        + new Facts()
                                .add(words.text("web.refused.basis"), words.basis(step.basis()))
                                .html(),
                "class",
                "panel");
    }

    private static List<Field.Choice> reasons(Words words, java.util.Set<Reason> reasons) {
        return Field.choices(words, "reason", reasons.stream().sorted().toList());
    }

    private static String command(Answers answers) {
        return FormHtml.hidden(
                "command",
                answers.text("command").orElseGet(() -> UUID.randomUUID().toString()));
    }

    private static String buttons(Words words, String action, String back) {
        return element(
                "div",
                FormHtml.button(words.text("web.step.do", action), "name", "stage", "value", "do", "class", "main")
                        + text("a", words.text("web.step.leave"), "href", back),
                "class",
                "buttons");
    }
}
