package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;

/** Penolakan di halaman: why a step did not happen, by which article, and what is possible instead. */
final class RefusalHtml {
    private final Words words;

    RefusalHtml(Words words) {
        this.words = words;
    }

    /** As markup; what this visitor may do instead leads to its form under {@code back}. */
    String html(Refusal refusal, List<PermittedAction> own, String back) {
        String instead = refusal.permitted().stream()
                .filter(other -> !other.action().equals(refusal.action()))
                .map(other -> element("li", instead(other, own, back)))
                .collect(Collectors.joining());
        return element(
                "div",
                text("h2", words.text("web.refused.title"))
                        + text("p", refusal.text(words.language()))
                        + new Facts()
                                .add(words.text("web.refused.basis"), words.basis(refusal.basis()))
                                .add(
                                        words.text("web.refused.code"),
                                        refusal.code().name())
                                .html()
                        + (instead.isEmpty()
                                ? ""
                                : text("p", words.text("web.refused.instead")) + element("ul", instead)),
                "class",
                "alert refused",
                "role",
                "alert");
    }

    private String instead(PermittedAction other, List<PermittedAction> own, String back) {
        String name = words.action(other.lifecycle(), other.action());
        boolean mine = own.stream()
                .anyMatch(action -> action.lifecycle().equals(other.lifecycle())
                        && action.action().equals(other.action()));
        return (mine
                        ? text("a", name, "href", new Wanted(other.lifecycle(), other.action()).under(back))
                        : org.siapnet.examples.page.Html.escape(name))
                + text("small", " " + words.roles(other.by()));
    }
}
