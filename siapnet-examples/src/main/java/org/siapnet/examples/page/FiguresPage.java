package org.siapnet.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.siapnet.examples.text.Texts;
import org.siapnet.message.Language;

/**
 * Halaman laporan: the report as one HTML page that needs nothing else: no network, no script. It holds both languages;
 * Indonesian is shown first, English is one link away.
 */
public final class FiguresPage {
    private FiguresPage() {}

    /** The page; equal reports give equal pages. */
    public static String of(FiguresReport report) {
        String title = Texts.in(Language.ID).text("page.title");
        String head = Html.element(
                "head",
                "\n<meta charset=\"utf-8\"/>\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                        + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                        + Html.text("title", title)
                        + "\n"
                        + Html.element("style", "\n" + css())
                        + "\n");
        // English stands first so that a style rule can hide what follows it; on the screen Indonesian is shown first
        String body =
                Html.element("body", "\n" + section(report, Language.EN) + "\n" + section(report, Language.ID) + "\n");
        return "<!DOCTYPE html>\n" + Html.element("html", head + body, "lang", "id") + "\n";
    }

    /** The figures as sections of another page, in one language, without the list of single follow-ups. */
    public static String sections(FiguresReport report, Language language) {
        return new PageSections(report, Texts.in(language)).figures(true);
    }

    /** As {@link #sections}, of figures that were counted before and hold no single follow-ups. */
    public static String edition(FiguresReport report, Language language) {
        return new PageSections(report, Texts.in(language)).figures(false);
    }

    private static String section(FiguresReport report, Language language) {
        return Html.element(
                "div",
                new PageSections(report, Texts.in(language)).html(),
                "id",
                language.tag(),
                "lang",
                language.tag(),
                "class",
                "language");
    }

    /** The style sheet that the sections are made for. */
    public static String css() {
        try (InputStream in = FiguresPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("missing resource report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
