package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.Docket;
import org.siapnet.Envelope;
import org.siapnet.examples.page.Html;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.StaleVersionException;

/**
 * Halaman langkah: a step in two pages: what it needs, then what would follow and by which article, then the step itself. A
 * form sent twice is one step; a form overtaken by another step loses nothing.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
final class StepPages<S, C, E extends Event> {
    private final Site site;
    private final Docket<S, C, E> docket;
    private final Decider<S, C, E> decider;
    private final StepForms<S, C> forms;
    private final Layout layout;

    StepPages(Site site, Docket<S, C, E> docket, Decider<S, C, E> decider, StepForms<S, C> forms) {
        this.site = site;
        this.docket = docket;
        this.decider = decider;
        this.forms = forms;
        this.layout = new Layout(site);
    }

    /** The empty form. */
    Response form(Target<S> target, Wanted step, Visit visit) {
        return form(target, step, visit, new Answers(Map.of()), "", 200);
    }

    /** What is answered to a filled-in form: faults, what would follow, or what came of it. */
    Response post(Target<S> target, Wanted step, Visit visit) {
        Answers answers = new Answers(visit.form());
        String stage = answers.text("stage").orElse("");
        if (stage.equals("edit")) {
            return form(target, step, visit, answers, "", 200);
        }
        boolean act = stage.equals("do");
        Optional<C> command = forms.command(target, step, answers, visit, !act);
        if (!answers.faults().isEmpty() || command.isEmpty()) {
            return form(target, step, visit, answers, "", 422);
        }
        return act
                ? take(target, step, visit, answers, command.get())
                : preview(target, step, visit, answers, command.get());
    }

    private Response take(Target<S> target, Wanted step, Visit visit, Answers answers, C command) {
        try {
            Decision<E> decision = docket.handle(
                    visit.actor(),
                    command,
                    Envelope.idempotent(answers.id("command")).expecting(answers.version()));
            return decision.refusal()
                    .map(refusal -> form(target, step, visit, answers, refused(target, refusal, visit), 422))
                    .orElseGet(() -> Response.seeOther(URI.create(target.done() + "?done=" + step))
                            .build());
        } catch (StaleVersionException e) {
            return form(target, step, visit, answers, notice(visit, "stale", target), 409);
        } catch (CommandIdReusedException e) {
            return form(target, step, visit, answers, notice(visit, "reused", target), 409);
        }
    }

    private Response preview(Target<S> target, Wanted step, Visit visit, Answers answers, C command) {
        DecisionContext context = new DecisionContext(
                visit.actor(), site.siapnet().law(), site.siapnet().policies());
        Decision<E> decision = decider.decide(target.state(), command, context);
        if (decision.refusal().isPresent()) {
            String refused = refused(target, decision.refusal().get(), visit);
            return form(target, step, visit, answers, refused, 422);
        }
        Words words = visit.words();
        Consequence<S, E> consequence =
                new Consequence<>(decider, site.siapnet().law());
        StringBuilder kept = new StringBuilder();
        StringBuilder facts = new StringBuilder();
        for (Field field : forms.fields(target, step, visit)) {
            List<String> values = answers.all(field.name());
            values.forEach(value -> kept.append(FormHtml.hidden(field.name(), value)));
            facts.append(Facts.line(words.text("web.field." + field.name()), Html.escape(field.shown(values, words))));
        }
        String form = element(
                "form",
                FormHtml.token(visit)
                        + kept
                        + own(target, answers.text("command").orElse(""), answers.version())
                        + element(
                                "div",
                                FormHtml.button(
                                                words.text(
                                                        "web.step.do", words.action(step.lifecycle(), step.action())),
                                                "name",
                                                "stage",
                                                "value",
                                                "do",
                                                "class",
                                                "main")
                                        + FormHtml.button(words.text("web.step.edit"), "name", "stage", "value", "edit")
                                        + text("a", words.text("web.step.leave"), "href", target.back()),
                                "class",
                                "buttons"),
                "method",
                "post",
                "action",
                target.address());
        String main = text("p", words.text("web.step.confirm-lead"), "class", "eyebrow")
                + text("h1", words.action(step.lifecycle(), step.action()))
                + element(
                        "section",
                        text("h2", words.text("web.step.follows"))
                                + consequence.html(target.state(), decision.events(), words),
                        "class",
                        "panel")
                + element(
                        "section",
                        text("h2", words.text("web.step.filled-in"))
                                + element("dl", facts.toString(), "class", "facts"))
                + form;
        return layout.page(visit, words.text("web.step.confirm", words.action(step.lifecycle(), step.action())), main);
    }

    private Response form(Target<S> target, Wanted step, Visit visit, Answers answers, String notice, int status) {
        Words words = visit.words();
        FormHtml html = new FormHtml(words, answers.faults());
        boolean filled = !visit.form().isEmpty();
        StringBuilder fields = new StringBuilder();
        forms.fields(target, step, visit)
                .forEach(
                        field -> fields.append(html.field(field, filled ? answers.all(field.name()) : field.preset())));
        String title = words.action(step.lifecycle(), step.action());
        String form = element(
                "form",
                FormHtml.token(visit)
                        + own(target, UUID.randomUUID().toString(), target.version())
                        + fields
                        + FormHtml.onwards(words, target.back()),
                "method",
                "post",
                "action",
                target.address());
        String main = text("p", words.text("lifecycle." + step.lifecycle()), "class", "eyebrow")
                + text("h1", title)
                + notice
                + html.summary()
                + forms.aside(target, step, visit)
                + form;
        return layout.page(visit, title, main, status);
    }

    private static String own(Target<?> target, String command, long version) {
        return FormHtml.hidden("stream", target.stream().id().toString())
                + FormHtml.hidden("version", String.valueOf(version))
                + FormHtml.hidden("command", command);
    }

    private String refused(Target<S> target, Refusal refusal, Visit visit) {
        return new RefusalHtml(visit.words())
                .html(refusal, docket.permitted(visit.actor(), target.stream()), target.back());
    }

    private static String notice(Visit visit, String code, Target<?> target) {
        Words words = visit.words();
        return element(
                "div",
                text("h2", words.text("web.notice." + code + ".title"))
                        + element(
                                "p",
                                Html.escape(words.text("web.notice." + code)) + " "
                                        + text("a", words.text("web.notice.look"), "href", target.back())),
                "class",
                "alert",
                "role",
                "alert");
    }
}
