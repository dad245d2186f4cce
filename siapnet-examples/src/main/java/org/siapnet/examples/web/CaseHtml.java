package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import java.util.Optional;
import org.siapnet.TimelineEntry;
import org.siapnet.Versioned;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.examples.text.LawNames;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Regions;
import org.siapnet.port.Purpose;
import org.siapnet.report.Report;
import org.siapnet.report.Respondent;

/**
 * Halaman perkara: facts, what may be done next, due dates and timeline; no name before somebody says what for.
 *
 * @param site what the pages are made of
 * @param visit who looks
 */
record CaseHtml(Site site, Visit visit) {

    /**
     * The page.
     *
     * @param report the case's report, if the visitor may read it
     * @param own what the visitor may do
     * @param person what is shown of the respondent's identity, as markup
     */
    String html(
            Versioned<NeutralityCase> found,
            Optional<Report> report,
            List<PermittedAction> own,
            List<TimelineEntry> timeline,
            String person) {
        Words words = visit.words();
        NeutralityCase state = found.state();
        String address = "/cases/" + state.id();
        NextHtml next = new NextHtml(words, site.siapnet().law(), site.today().get());
        DueHtml due = new DueHtml(words, site.siapnet().law(), site.today().get());
        return text("p", words.text("web.case.eyebrow"), "class", "eyebrow")
                + text("h1", number(state, report), "class", "number")
                + Notices.done(visit)
                + statuses(state, words)
                + element(
                        "div",
                        section(
                                        "web.next.title",
                                        next.html(
                                                visit.actor().supervisor(),
                                                own,
                                                CaseLifecycle.permitted(state),
                                                address,
                                                in(state)))
                                + section(
                                        "web.due.title", due.all(Limits.of(site).of(state))),
                        "class",
                        "halves")
                + section("web.case.facts", facts(state, report, words) + person)
                + section("web.timeline.title", new TimelineHtml(words).html(timeline));
    }

    /** The form that asks what a name is wanted for; empty for who may not see names at all. */
    String reveal(NeutralityCase state) {
        if (!site.policy().allows(AccessRequest.of(visit.actor(), UseCase.REVEAL, Subject.nothing()))) {
            return text("p", visit.words().text("web.name.closed"), "class", "aside");
        }
        Words words = visit.words();
        Field purpose = Field.choice("purpose", Field.choices(words, "web.purpose", List.of(Purpose.values())), "");
        return element(
                "form",
                FormHtml.token(visit)
                        + new FormHtml(words, java.util.Map.of()).field(purpose, List.of())
                        + FormHtml.button(words.text("web.name.open")),
                "method",
                "post",
                "action",
                "/cases/" + state.id() + "/name",
                "class",
                "reveal");
    }

    static String title(NeutralityCase state, Optional<Report> report, Words words) {
        return words.text("web.case.title", number(state, report));
    }

    private static String number(NeutralityCase state, Optional<Report> report) {
        return report.flatMap(Report::facts)
                .map(facts -> facts.number().value())
                .orElse(state.id().value().toString().substring(0, 8));
    }

    private static String statuses(NeutralityCase state, Words words) {
        StringBuilder tiles = new StringBuilder();
        List.of("examination", "follow-up", "block", "objection")
                .forEach(lifecycle -> tiles.append(element(
                        "div",
                        text("dt", words.text("lifecycle." + lifecycle))
                                + text("dd", words.status(lifecycle, in(state).apply(lifecycle))))));
        return element("dl", tiles.toString(), "class", "statuses");
    }

    /** Where the case stands in each of its lifecycles. */
    static java.util.function.Function<String, String> in(NeutralityCase state) {
        return lifecycle -> switch (lifecycle) {
            case "examination" -> state.examination().status().name();
            case "follow-up" -> state.recommendation().status().name();
            case "block" -> state.block().status().name();
            case "objection" -> state.remedy().status().name();
            default -> state.entry().name();
        };
    }

    private String facts(NeutralityCase state, Optional<Report> report, Words words) {
        Facts facts = new Facts();
        state.matter().ifPresent(matter -> {
            respondent(facts, matter.respondent(), words);
            facts.add(words.text("web.fact.region"), region(matter.region()));
            facts.add(words.text("web.fact.submitted"), words.date(matter.submittedOn()));
        });
        report.flatMap(Report::facts)
                .ifPresent(of -> facts.addMarkup(
                        words.text("column.report"),
                        text(
                                "a",
                                of.number().value(),
                                "href",
                                "/reports/" + report.get().id())));
        state.classified()
                .ifPresent(known -> facts.add(
                        words.text("web.fact.classified"),
                        known.form().map(form -> form + " · ").orElse("")
                                + known.violationClass()
                                        .map(c -> words.name("violation-class", c.name()) + " · ")
                                        .orElse("")
                                + known.level()
                                        .map(level -> words.name("sanction-level", level.name()))
                                        .orElse(words.name(
                                                "level-status",
                                                known.levelStatus().name()))
                                + " · " + words.basis(known.basis()) + " · "
                                + words.text(
                                        "page.certainty",
                                        words.name(
                                                "certainty", known.certainty().name()))));
        facts.add(words.text("web.fact.authority"), state.authority());
        state.recommendation()
                .level()
                .ifPresent(level -> facts.add(
                        words.text("web.fact.recommended"),
                        words.name("recommended-level", level.name())
                                + (state.recommendation().deviates() ? " · " + words.text("web.fact.deviates") : "")));
        state.recommendation().number().ifPresent(number -> facts.add(words.text("web.fact.letter"), number.value()));
        state.recommendation()
                .decision()
                .ifPresent(decision -> facts.add(
                        words.text("web.fact.decision"),
                        decision.number().value() + " · " + words.date(decision.on()) + " · "
                                + site.siapnet()
                                        .law()
                                        .rulebook()
                                        .sanction(decision.sanction())
                                        .map(sanction -> LawNames.sanction(sanction, words.language()))
                                        .orElse(decision.sanction())
                                + state.conformity()
                                        .map(fits -> " · " + words.name("conformity", fits.name()))
                                        .orElse("")));
        state.block()
                .scope()
                .ifPresent(scope -> facts.add(words.text("web.field.scope"), words.name("block-scope", scope.name())));
        return facts.html();
    }

    /** A region by code and name. */
    static String region(KemendagriRegionCode code) {
        return code.value()
                + Regions.indonesia()
                        .find(code.regency().orElse(code))
                        .map(region -> " · " + region.name())
                        .orElse("");
    }

    static void respondent(Facts facts, Respondent respondent, Words words) {
        facts.add(
                words.text("column.agency"), LawNames.agency(respondent.agency().toString()));
        facts.add(
                words.text("column.position"),
                words.name("position", respondent.position().category().name()) + " · "
                        + words.name("employee-kind", respondent.kind().name()));
        facts.add(words.text("web.field.act"), words.act(respondent.allegation().act()));
        facts.add(
                words.text("web.field.candidate"),
                words.name(
                        "candidate-status",
                        respondent.allegation().candidateStatus().name()));
        facts.add(
                words.text("web.field.actDate"),
                words.date(respondent.allegation().actDate()));
    }

    private String section(String title, String inner) {
        return element("section", element("h2", escape(visit.words().text(title))) + inner);
    }
}
