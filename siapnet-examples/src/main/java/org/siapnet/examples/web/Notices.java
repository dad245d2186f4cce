package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pemberitahuan: that a step was taken. */
final class Notices {
    private static final Pattern DONE = Pattern.compile("[?&]done=([a-z-]+)\\.([A-Z_]+)(&|$)");

    private Notices() {}

    /** What the visitor did just before; empty if nothing. */
    static String done(Visit visit) {
        Matcher step = DONE.matcher(visit.path());
        if (!step.find()
                || Tables.rows(step.group(1)).stream().noneMatch(row -> row.on().equals(step.group(2)))) {
            return "";
        }
        Words words = visit.words();
        return text(
                "p",
                words.text("web.notice.done", words.action(step.group(1), step.group(2))),
                "class",
                "done",
                "role",
                "status");
    }
}
