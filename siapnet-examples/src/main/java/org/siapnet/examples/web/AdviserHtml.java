package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.List;
import java.util.Optional;

/**
 * Halaman penasihat: the question as a form, and below it the answer.
 *
 * @param words in which language
 */
record AdviserHtml(Words words) {

    String html(Adviser adviser, Answers answers) {
        List<Field> fields = adviser.fields(words);
        boolean asked =
                fields.stream().anyMatch(field -> !answers.all(field.name()).isEmpty());
        Optional<String> answer = asked ? adviser.answer(answers, words) : Optional.empty();
        FormHtml form = new FormHtml(words, answers.faults());
        StringBuilder inner = new StringBuilder();
        fields.forEach(field -> inner.append(form.field(field, asked ? answers.all(field.name()) : field.preset())));
        inner.append(
                element("div", FormHtml.button(words.text("web.adviser.ask"), "class", "main"), "class", "buttons"));
        return text("h1", words.text("web." + adviser.name() + ".title"))
                + text("p", words.text("web." + adviser.name() + ".lead"), "class", "lead")
                + form.summary()
                + element(
                        "div",
                        element("form", inner.toString(), "method", "get", "action", "/" + adviser.name())
                                + answer.map(found -> element(
                                                "section",
                                                text("h2", words.text("web.adviser.answer")) + found,
                                                "class",
                                                "panel answer",
                                                "aria-live",
                                                "polite"))
                                        .orElse(""),
                        "class",
                        "halves adviser");
    }
}
