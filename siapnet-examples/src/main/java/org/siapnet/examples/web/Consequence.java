package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.lifecycle.Step;
import org.siapnet.rulebook.Law;

/**
 * Akibat: what would follow if a step were taken.
 *
 * @param decider tells what an event does
 * @param law of the day of the step
 * @param <S> states
 * @param <E> events
 */
record Consequence<S, E extends Event>(Decider<S, ?, E> decider, Law law) {

    /** Each event: the status that follows, the due date it sets, the article and how sure it is. */
    String html(S before, List<E> events, Words words) {
        StringBuilder all = new StringBuilder();
        S state = before;
        for (E event : events) {
            Step step = decider.step(state, event);
            all.append(of(step.restingOn(law.inForce(step.basis(), event.on().date())), words));
            state = decider.evolve(state, event);
        }
        return all.toString();
    }

    private String of(Step step, Words words) {
        Optional<LifecycleTable.Row> row = Tables.leading(step.lifecycle(), step.action(), step.to());
        Facts facts = new Facts()
                .add(words.action(step.lifecycle(), step.action()), words.status(step.lifecycle(), step.to()));
        step.due()
                .ifPresent(due -> facts.addMarkup(
                        words.text("web.due"),
                        text("strong", words.date(due.on())) + text("p", words.why(due), "class", "aside")));
        String clock = row.map(found -> found.clock().stream()
                        .map(mark -> words.name("deadline-effect", mark.effect().name()) + " "
                                + Limits.name(mark.limit(), law, words))
                        .collect(Collectors.joining("; ")))
                .orElse("");
        if (!clock.isEmpty()) {
            facts.add(words.text("table.clock"), clock);
        }
        facts.add(words.text("table.basis"), words.basis(step.basis()));
        row.ifPresent(found -> facts.add(words.text("table.certainty"), words.name("certainty", found.certainty())));
        return element("div", facts.html(), "class", "consequence");
    }
}
