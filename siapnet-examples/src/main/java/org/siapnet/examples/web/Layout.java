package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.empty;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.examples.page.Html;
import org.siapnet.message.Language;

/** Tata letak: the frame around every page. */
final class Layout {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    /** A link that those see who have one of the roles; everybody if there are none. */
    private record Link(String address, String code, Set<Role> roles) {
        boolean seenBy(Visit visit) {
            return roles.isEmpty()
                    || visit.account()
                            .filter(account -> account.actor().actsAs(roles))
                            .isPresent();
        }
    }

    private static final Set<Role> OFFICES = EnumSet.allOf(Role.class);

    private static final List<Link> LINKS = List.of(
            new Link("/queue", "queue", OFFICES),
            new Link("/reports/new", "intake", EnumSet.of(Role.SUPERVISOR)),
            new Link("/", "figures", Set.of()),
            new Link("/editions", "editions", EnumSet.of(Role.AUTHORITY, Role.AUDITOR)),
            new Link("/classify", "classify", Set.of()),
            new Link("/deadline", "deadline", Set.of()),
            new Link("/stage", "stage", Set.of()));

    private final Site site;

    Layout(Site site) {
        this.site = site;
    }

    /** A page that went well. */
    Response page(Visit visit, String title, String main) {
        return page(visit, title, main, 200);
    }

    /** A page with that HTTP status; the main part is markup that begins with the heading. */
    Response page(Visit visit, String title, String main, int status) {
        Words words = visit.words();
        String head = element(
                "head",
                empty("meta", "charset", "utf-8")
                        + empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                        + empty("meta", "name", "color-scheme", "content", "light dark")
                        + text("title", title + " · siapnet")
                        + empty("link", "rel", "stylesheet", "href", StyleResource.ADDRESS)
                        + empty("link", "rel", "icon", "type", "image/svg+xml", "href", "/icon.svg"));
        String body = text("a", words.text("web.skip"), "href", "#main", "class", "skip")
                + header(visit)
                + element("main", main + new LawsHtml(words).of(main), "id", "main", "tabindex", "-1")
                + element("footer", text("p", words.text("web.footer")));
        String page = "<!DOCTYPE html>\n"
                + element(
                        "html",
                        head + element("body", body),
                        "lang",
                        visit.language().tag()) + "\n";
        return Response.status(status).type(HTML).entity(page).build();
    }

    private String header(Visit visit) {
        Words words = visit.words();
        StringBuilder links = new StringBuilder();
        for (Link link : LINKS) {
            if (link.seenBy(visit)) {
                links.append(element("li", link(link.address(), words.text("web.nav." + link.code()), here(visit))));
            }
        }
        String top = element(
                "div",
                element(
                                "a",
                                text("strong", "siapnet") + text("span", words.text("web.brand")),
                                "href",
                                "/",
                                "class",
                                "brand")
                        + who(visit)
                        + languages(visit),
                "class",
                "top");
        return element(
                "header",
                notice(words)
                        + top
                        + element("nav", element("ul", links.toString()), "aria-label", words.text("web.nav")),
                "class",
                "site");
    }

    private String notice(Words words) {
        if (!site.demo()) {
            return "";
        }
        String loading = site.loading()
                .get()
                .map(rows -> " " + words.text("web.demo.loading", words.count(rows.done()), words.count(rows.rows())))
                .orElse("");
        return element(
                "p",
                text("strong", words.text("web.demo.label"))
                        + " "
                        + Html.escape(words.text(
                                        "web.demo.notice",
                                        words.date(site.today().get()))
                                + loading),
                "class",
                "demo");
    }

    private String who(Visit visit) {
        if (!site.demo()) {
            return "";
        }
        Words words = visit.words();
        String name =
                visit.account().map(account -> accountName(account, words)).orElse(words.text("web.nobody"));
        return element(
                "span",
                Html.escape(name) + " " + link("/roles", words.text("web.nav.role"), here(visit)),
                "class",
                "account");
    }

    static String accountName(Account account, Words words) {
        String office = account.office().isEmpty() ? "" : " · " + account.office();
        return words.text("web.account." + account.code()) + office;
    }

    /** The other language, at the same address; none on the answer to a form. */
    private static String languages(Visit visit) {
        if (!visit.method().equals("GET")) {
            return "";
        }
        Language other = visit.language() == Language.ID ? Language.EN : Language.ID;
        String bare = visit.path().replaceAll("([?&])lang=[^&]*&?", "$1").replaceAll("[?&]$", "");
        String address = bare + (bare.contains("?") ? "&" : "?") + "lang=" + other.tag();
        return text(
                "a",
                other == Language.EN ? "English" : "Bahasa Indonesia",
                "href",
                address,
                "lang",
                other.tag(),
                "hreflang",
                other.tag());
    }

    private static String here(Visit visit) {
        return visit.path().replaceFirst("\\?.*", "");
    }

    private static String link(String address, String name, String here) {
        return address.equals(here)
                ? text("a", name, "href", address, "aria-current", "page")
                : text("a", name, "href", address);
    }
}
