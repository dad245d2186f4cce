package org.siapnet.examples.web;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser got it: well-formed, or reading it fails. */
record Page(Browser browser, String path, HttpResponse<String> answer) {

    int status() {
        return answer.statusCode();
    }

    String body() {
        return answer.body();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** All that is read on the page. */
    String text() {
        return document().getDocumentElement().getTextContent();
    }

    List<Form> forms() {
        return elements(document(), "form").stream().map(Form::new).toList();
    }

    /** The one form that posts a step. */
    Form step() {
        return forms().stream()
                .filter(form -> !form.values("version").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(status() + " no step on " + path + ":\n" + text()));
    }

    /** Addresses of all links. */
    List<String> links() {
        return elements(document(), "a").stream()
                .map(a -> a.getAttribute("href"))
                .toList();
    }

    /** The address of the link with that text. */
    String link(String name) {
        return elements(document(), "a").stream()
                .filter(a -> a.getTextContent().equals(name))
                .map(a -> a.getAttribute("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + name + " on " + path + ":\n" + text()));
    }

    Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body().replaceFirst("<!DOCTYPE html>\n", ""))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + path, e);
        }
    }

    static List<Element> elements(Document in, String name) {
        return list(in.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    /** A form as it is rendered, to be filled in. */
    final class Form {
        private final Element element;
        private final Map<String, List<String>> fields = new LinkedHashMap<>();

        Form(Element element) {
            this.element = element;
            for (Element input : list(element.getElementsByTagName("input"))) {
                boolean box = input.getAttribute("type").equals("checkbox");
                if (!box || input.hasAttribute("checked")) {
                    add(input.getAttribute("name"), input.getAttribute("value"));
                }
            }
            for (Element select : list(element.getElementsByTagName("select"))) {
                for (Element option : list(select.getElementsByTagName("option"))) {
                    if (option.hasAttribute("selected")) {
                        add(select.getAttribute("name"), option.getAttribute("value"));
                    }
                }
            }
        }

        private void add(String name, String value) {
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }

        List<String> values(String name) {
            return fields.getOrDefault(name, List.of());
        }

        /** Fills in a field that is there, with a value it offers. */
        Form fill(String name, String value) {
            boolean offered = list(element.getElementsByTagName("input")).stream()
                            .anyMatch(input -> input.getAttribute("name").equals(name)
                                    && (!input.getAttribute("type").equals("checkbox")
                                            || input.getAttribute("value").equals(value)))
                    || list(element.getElementsByTagName("select")).stream()
                            .filter(select -> select.getAttribute("name").equals(name))
                            .flatMap(select -> list(select.getElementsByTagName("option")).stream())
                            .anyMatch(option -> option.getAttribute("value").equals(value));
            if (!offered) {
                throw new AssertionError("no field " + name + " for " + value + " on " + path);
            }
            fields.put(name, List.of(value));
            return this;
        }

        /** Changes what the form holds, offered or not. */
        Form forge(String name, String value) {
            fields.put(name, List.of(value));
            return this;
        }

        Form drop(String name) {
            fields.remove(name);
            return this;
        }

        Map<String, List<String>> fields() {
            return fields;
        }

        Page send() {
            return browser.post(element.getAttribute("action"), fields);
        }

        /** Presses the button that sends this stage. */
        Page press(String stage) {
            boolean there = list(element.getElementsByTagName("button")).stream()
                    .anyMatch(button -> button.getAttribute("value").equals(stage));
            if (!there) {
                throw new AssertionError("no button " + stage + " on " + path + ":\n" + text());
            }
            fields.put("stage", List.of(stage));
            return send();
        }
    }
}
