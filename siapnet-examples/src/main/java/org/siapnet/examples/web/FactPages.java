package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.core.Response;
import org.siapnet.Docket;
import org.siapnet.Versioned;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.StreamId;

/**
 * Halaman perbaikan fakta: which facts are recorded, and the correction of one.
 *
 * @param site what the pages are made of
 * @param docket of reports or cases
 * @param decider of the same
 * @param corrections what can be corrected
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
record FactPages<S, C, E extends Event>(
        Site site, Docket<S, C, E> docket, Decider<S, C, E> decider, Corrections<S, C> corrections) {

    /** Every recorded fact, each leading to its correction. */
    Response list(S state, String address, Visit visit) {
        Words words = visit.words();
        String title = words.action(Wanted.CORRECT_FACT.lifecycle(), Wanted.CORRECT_FACT.action());
        HtmlTable table = new HtmlTable(
                words.text("web.correct.caption"),
                words.text("web.correct.fact"),
                words.text("web.correct.recorded"),
                title);
        for (String fact : corrections.facts()) {
            if (corrections.recorded().apply(state, fact).isPresent()) {
                String name = words.name(corrections.kind(), fact);
                table.row(
                        escape(name),
                        escape(new CorrectionForms<>(site, corrections, fact).shown(state, words)),
                        text(
                                "a",
                                words.text("web.correct.open"),
                                "href",
                                address + "/facts/" + fact,
                                "aria-label",
                                words.text("web.correct.open") + ": " + name));
            }
        }
        String main = text("p", words.text("lifecycle.entry"), "class", "eyebrow")
                + text("h1", title)
                + text("p", words.text("web.correct.lead"), "class", "lead")
                + table.html()
                + element("p", text("a", words.text("web.step.leave"), "href", address));
        return new Layout(site).page(visit, title, main);
    }

    /** The correction of one. @throws PageException if it is no fact of theirs, or none is recorded */
    StepResource<S, C, E> one(StreamId stream, Versioned<S> found, String address, String fact) {
        if (!corrections.facts().contains(fact)
                || corrections.recorded().apply(found.state(), fact).isEmpty()) {
            throw PageException.notFound();
        }
        StepPages<S, C, E> pages =
                new StepPages<>(site, docket, decider, new CorrectionForms<>(site, corrections, fact));
        Target<S> target = new Target<>(
                stream,
                found.state(),
                found.version(),
                java.util.List.of(),
                address + "/facts/" + fact,
                address,
                address);
        return new StepResource<>(pages, target, Wanted.CORRECT_FACT);
    }
}
