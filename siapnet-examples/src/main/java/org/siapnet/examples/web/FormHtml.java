package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.empty;
import static org.siapnet.examples.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Formulir: fields as markup, each with its label, help and fault, usable without script and by keyboard. */
final class FormHtml {
    private final Words words;
    private final Map<String, String> faults;

    FormHtml(Words words, Map<String, String> faults) {
        this.words = words;
        this.faults = faults;
    }

    /** All that is wrong, each leading to its field; empty if nothing is. */
    String summary() {
        if (faults.isEmpty()) {
            return "";
        }
        String items = faults.entrySet().stream()
                .map(fault -> element(
                        "li",
                        text(
                                "a",
                                label(fault.getKey()) + ": " + words.text("web.fault." + fault.getValue()),
                                "href",
                                "#f-" + fault.getKey())))
                .collect(Collectors.joining());
        return element(
                "div",
                text("h2", words.text("web.fault.title")) + element("ul", items),
                "class",
                "alert",
                "role",
                "alert");
    }

    /** A field holding those values. */
    String field(Field field, List<String> values) {
        String id = "f-" + field.name();
        return switch (field.kind()) {
            case CHECK -> box(field, id, values);
            case CHECKS -> boxes(field, id, values);
            default ->
                element(
                        "div",
                        element("label", labelled(field), "for", id)
                                + help(field.name())
                                + control(field, id, values.isEmpty() ? "" : values.get(0)),
                        "class",
                        "field");
        };
    }

    private String control(Field field, String id, String value) {
        List<String> attributes = attributes(field, id);
        if (field.kind() != Field.Kind.CHOICE) {
            attributes.addAll(List.of("type", field.kind() == Field.Kind.DATE ? "date" : "text", "value", value));
            if (field.kind() == Field.Kind.TEXT) {
                attributes.addAll(List.of("autocomplete", "off", "spellcheck", "false"));
            }
            return empty("input", attributes.toArray(String[]::new));
        }
        StringBuilder options = new StringBuilder(text("option", words.text("web.choose"), "value", ""));
        for (Field.Choice choice : field.choices()) {
            options.append(
                    choice.value().equals(value)
                            ? text("option", choice.text(), "value", choice.value(), "selected", "selected")
                            : text("option", choice.text(), "value", choice.value()));
        }
        return element("select", options.toString(), attributes.toArray(String[]::new));
    }

    private String box(Field field, String id, List<String> values) {
        List<String> attributes = attributes(field, id);
        attributes.addAll(List.of("type", "checkbox", "value", "yes"));
        if (!values.isEmpty()) {
            attributes.addAll(List.of("checked", "checked"));
        }
        return element(
                "div",
                element(
                                "div",
                                empty("input", attributes.toArray(String[]::new))
                                        + element("label", labelled(field), "for", id),
                                "class",
                                "box")
                        + help(field.name()),
                "class",
                "field");
    }

    private String boxes(Field field, String id, List<String> values) {
        StringBuilder all = new StringBuilder(element("legend", labelled(field)) + help(field.name()));
        for (int i = 0; i < field.choices().size(); i++) {
            Field.Choice choice = field.choices().get(i);
            String one = i == 0 ? id : id + "-" + i;
            List<String> attributes = new ArrayList<>(
                    List.of("id", one, "name", field.name(), "type", "checkbox", "value", choice.value()));
            if (values.contains(choice.value())) {
                attributes.addAll(List.of("checked", "checked"));
            }
            all.append(element(
                    "div",
                    empty("input", attributes.toArray(String[]::new)) + text("label", choice.text(), "for", one),
                    "class",
                    "box"));
        }
        return element("fieldset", all.toString(), "class", "field");
    }

    private List<String> attributes(Field field, String id) {
        List<String> attributes = new ArrayList<>(List.of("id", id, "name", field.name()));
        String described = (words.has("web.hint." + field.name()) ? "h-" + field.name() + " " : "")
                + (faults.containsKey(field.name()) ? "e-" + field.name() : "");
        if (!described.isBlank()) {
            attributes.addAll(List.of("aria-describedby", described.strip()));
        }
        if (faults.containsKey(field.name())) {
            attributes.addAll(List.of("aria-invalid", "true"));
        }
        if (field.required()) {
            attributes.addAll(List.of("required", "required"));
        }
        return attributes;
    }

    private String labelled(Field field) {
        String optional = field.required() || field.kind() == Field.Kind.CHECK || field.kind() == Field.Kind.CHECKS
                ? ""
                : " " + text("small", words.text("web.optional"));
        return org.siapnet.examples.page.Html.escape(label(field.name())) + optional;
    }

    private String label(String name) {
        return words.text("web.field." + name);
    }

    private String help(String name) {
        String hint = words.has("web.hint." + name)
                ? text("span", words.text("web.hint." + name), "class", "hint", "id", "h-" + name)
                : "";
        return faults.containsKey(name)
                ? hint + text("span", words.text("web.fault." + faults.get(name)), "class", "fault", "id", "e-" + name)
                : hint;
    }

    /** A field that is not shown. */
    static String hidden(String name, String value) {
        return empty("input", "type", "hidden", "name", name, "value", value);
    }

    /** What every form of a visit holds. */
    static String token(Visit visit) {
        return hidden(Gate.CSRF, visit.token());
    }

    /** On to the confirmation, or back. */
    static String onwards(Words words, String back) {
        return element(
                "div",
                button(words.text("web.step.continue"), "name", "stage", "value", "confirm", "class", "main")
                        + text("a", words.text("web.step.leave"), "href", back),
                "class",
                "buttons");
    }

    /** A button that sends the form. */
    static String button(String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of("type", "submit"));
        all.addAll(List.of(attributes));
        return text("button", name, all.toArray(String[]::new));
    }
}
