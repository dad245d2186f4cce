package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.rulebook.Law;

/**
 * Langkah berikutnya: what this visitor may do now, each with what it asks for and the article.
 *
 * @param words in which language
 * @param law of the day
 * @param today the day
 */
record NextHtml(Words words, Law law, LocalDate today) {

    /**
     * The steps as links to their forms.
     *
     * @param corrects whether the visitor may correct what was recorded
     * @param own what the visitor may do
     * @param all every step open in the present status, with all its provisions
     * @param address of the report or case
     * @param standing the present status in a lifecycle
     */
    String html(
            boolean corrects,
            List<PermittedAction> own,
            List<PermittedAction> all,
            String address,
            Function<String, String> standing) {
        List<PermittedAction> steps = own.stream()
                .filter(action -> !action.lifecycle().equals("entry") && hasBegun(provisions(action, all)))
                .toList();
        List<PermittedAction> corrections = own.stream()
                .filter(action -> corrects && action.lifecycle().equals("entry"))
                .toList();
        String main = steps.isEmpty()
                ? text("p", words.text("web.next.nothing"))
                : element("ul", items(steps, all, address, standing), "class", "steps");
        String others = others(own, all);
        return main
                + others
                + (corrections.isEmpty()
                        ? ""
                        : element(
                                "details",
                                text("summary", words.text("lifecycle.entry"))
                                        + element("ul", items(corrections, all, address, standing), "class", "steps")));
    }

    private String items(
            List<PermittedAction> steps, List<PermittedAction> all, String address, Function<String, String> standing) {
        return steps.stream()
                .map(step -> element("li", item(step, all, address, standing.apply(step.lifecycle()))))
                .collect(Collectors.joining());
    }

    private String item(PermittedAction step, List<PermittedAction> all, String address, String in) {
        String guards =
                step.guards().stream().map(guard -> words.name("guard", guard)).collect(Collectors.joining("; "));
        String certainty = Tables.row(step.lifecycle(), step.action(), in)
                .map(row -> words.text("page.certainty", words.name("certainty", row.certainty())))
                .orElse("");
        return text(
                        "a",
                        words.action(step.lifecycle(), step.action()),
                        "href",
                        new Wanted(step.lifecycle(), step.action()).under(address))
                + (guards.isEmpty() ? "" : text("span", words.text("web.next.if", guards), "class", "condition"))
                + text(
                        "span",
                        words.basis(law.inForce(provisions(step, all), today)) + " · " + certainty,
                        "class",
                        "source");
    }

    /** Steps open to others, so that one sees whose turn it is. */
    private String others(List<PermittedAction> own, List<PermittedAction> all) {
        String waiting = all.stream()
                .filter(action -> !action.lifecycle().equals("entry") && hasBegun(action.basis()))
                .filter(action -> own.stream().noneMatch(mine -> same(mine, action)))
                .map(action -> element(
                        "li",
                        org.siapnet.examples.page.Html.escape(words.action(action.lifecycle(), action.action()))
                                + text("small", " " + words.roles(action.by()))))
                .collect(Collectors.joining());
        return waiting.isEmpty()
                ? ""
                : element(
                        "details",
                        text("summary", words.text("web.next.others")) + element("ul", waiting, "class", "plain"));
    }

    /** Whether some of the law it rests on was there by today; what later law brought is no step yet. */
    private boolean hasBegun(List<LegalBasis> bases) {
        return bases.isEmpty()
                || bases.stream()
                        .anyMatch(basis -> law.rulebook()
                                .instrument(basis.instrument())
                                .filter(instrument ->
                                        instrument.validity().from().isAfter(today))
                                .isEmpty());
    }

    private static List<LegalBasis> provisions(PermittedAction step, List<PermittedAction> all) {
        return all.stream()
                .filter(action -> same(action, step))
                .findFirst()
                .map(PermittedAction::basis)
                .orElse(step.basis());
    }

    private static boolean same(PermittedAction one, PermittedAction other) {
        return one.lifecycle().equals(other.lifecycle()) && one.action().equals(other.action());
    }
}
