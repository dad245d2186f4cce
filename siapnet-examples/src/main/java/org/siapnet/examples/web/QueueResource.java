package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.official.AgencyCode;
import org.siapnet.port.StreamId;

/** Antrean kerja: the cases or reports that wait for the visitor. */
@Path("queue")
@Produces(MediaType.TEXT_HTML)
public final class QueueResource {
    private final Site site;
    private final Layout layout;

    QueueResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
    }

    /** A page of the queue; what cannot be read in the address is left out. */
    @GET
    public Response show(@Context UriInfo address, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Actor actor = visit.actor();
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        StreamId.Kind kind = one(asked, "kind", StreamId.Kind.class).orElse(StreamId.Kind.CASE);
        Optional<Queue.Show> chosen = one(asked, "show", Queue.Show.class);
        Queue.Filter filter = new Queue.Filter(
                kind,
                chosen.orElse(readsOnly(actor) ? Queue.Show.OPEN : Queue.Show.MINE),
                text(asked, "status").filter(Tables.statuses(kind == StreamId.Kind.REPORT)::contains),
                text(asked, "agency").filter(QueueResource::isAgency),
                text(asked, "after").flatMap(QueueResource::key));
        Queue.Listed listed = new Queue(site, actor, filter).page();
        String main = new QueueHtml(site, visit).html(filter, listed);
        return layout.page(visit, visit.words().text("web.nav.queue"), main);
    }

    private static boolean readsOnly(Actor actor) {
        return actor.roles().contains(Role.AUDITOR) || actor.roles().contains(Role.RESPONDENT);
    }

    private static Optional<String> text(MultivaluedMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <T extends Enum<T>> Optional<T> one(
            MultivaluedMap<String, String> asked, String name, Class<T> type) {
        return text(asked, name)
                .map(value -> value.toUpperCase(Locale.ROOT))
                .flatMap(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst());
    }

    private static boolean isAgency(String code) {
        try {
            return !AgencyCode.parse(code).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Queue.Key> key(String text) {
        try {
            return Optional.of(Queue.Key.parse(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
