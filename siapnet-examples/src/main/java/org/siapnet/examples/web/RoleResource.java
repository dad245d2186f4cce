package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** Peran: who one wants to be in a demonstration. There is none without one. */
@Path("roles")
@Produces(MediaType.TEXT_HTML)
public final class RoleResource {
    private final Site site;
    private final Layout layout;

    RoleResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
    }

    /** The accounts. */
    @GET
    public Response show(@Context SecurityContext context, @Context UriInfo address) {
        requireDemo();
        Visit visit = Visit.of(context);
        Words words = visit.words();
        StringBuilder cards = new StringBuilder();
        site.accounts().all().forEach(account -> cards.append(card(account, visit)));
        String nobody = element(
                "form",
                FormHtml.token(visit) + FormHtml.hidden("account", "") + FormHtml.button(words.text("web.roles.leave")),
                "method",
                "post",
                "action",
                "/roles");
        String main = text("h1", words.text("web.nav.role"))
                + text("p", words.text("web.roles.lead"), "class", "lead")
                + element("ul", cards.toString(), "class", "cards")
                + (visit.account().isPresent() ? nobody : "")
                + visit.account()
                        .map(account -> api(account, words, address.getBaseUri()))
                        .orElse("");
        return layout.page(visit, words.text("web.nav.role"), main);
    }

    /** Signs in as the account chosen; an empty or unknown one signs out. */
    @POST
    public Response choose(@Context SecurityContext context, @Context ContainerRequestContext request) {
        requireDemo();
        Optional<Account> chosen =
                new Answers(Visit.of(context).form()).text("account").flatMap(site.accounts()::find);
        request.setProperty(AnswerFilter.SIGNED_IN, site.sessions().open(chosen.map(Account::code)));
        return Response.seeOther(URI.create(chosen.isPresent() ? "/queue" : "/"))
                .build();
    }

    /** A token of the account, in a command that uses it. */
    private String api(Account account, Words words, URI address) {
        String token = site.tokens().orElseThrow().issue(account.actor());
        String command = "curl -s '" + address + "api/v1/cases?limit=3' \\\n  -H 'Authorization: Bearer " + token + "'";
        return element(
                "section",
                text("h2", words.text("web.roles.api"))
                        + text(
                                "p",
                                words.text(
                                        "web.roles.api-lead",
                                        Layout.accountName(account, words),
                                        DemoTokens.LIFE.toMinutes()))
                        + element(
                                "pre",
                                text("code", command),
                                "tabindex",
                                "0",
                                "role",
                                "region",
                                "aria-label",
                                words.text("web.roles.api"))
                        + element(
                                "p",
                                text("a", words.text("web.roles.api-description"), "href", "/openapi.yaml"),
                                "class",
                                "aside"));
    }

    private String card(Account account, Visit visit) {
        Words words = visit.words();
        boolean current = visit.account().filter(account::equals).isPresent();
        String name = Layout.accountName(account, words);
        String form = current
                ? text("p", words.text("web.roles.current"), "class", "done")
                : element(
                        "form",
                        FormHtml.token(visit)
                                + FormHtml.hidden("account", account.code())
                                + FormHtml.button(
                                        words.text("web.roles.choose"),
                                        "aria-label",
                                        words.text("web.roles.choose") + ": " + name),
                        "method",
                        "post",
                        "action",
                        "/roles");
        return element(
                "li",
                text("h2", name)
                        + text("p", words.text("web.account-sees." + account.code()))
                        + text("p", words.roles(account.actor().roles()), "class", "aside")
                        + form);
    }

    private void requireDemo() {
        if (!site.demo()) {
            throw PageException.notFound();
        }
    }
}
