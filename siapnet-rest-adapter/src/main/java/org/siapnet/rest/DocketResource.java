package org.siapnet.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.siapnet.Docket;
import org.siapnet.Siapnet;
import org.siapnet.Versioned;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.statistics.Cutoff;

/**
 * Buku perkara lewat HTTP: what all reports, or all cases, have in common. Who may do what is for the access policy of
 * the library alone to say; what an actor may not read is not there for it.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DocketResource<S, C, E extends Event> extends Asked {
    private final Siapnet siapnet;
    private final Docket<S, C, E> docket;
    private final StreamId.Kind kind;
    private final Commands<C> commands;
    private final Writes writes;

    DocketResource(Siapnet siapnet, Docket<S, C, E> docket, StreamId.Kind kind, Commands<C> commands, Writes writes) {
        this.siapnet = siapnet;
        this.docket = docket;
        this.kind = kind;
        this.commands = commands;
        this.writes = writes;
    }

    /** Those within reach that match, in order of their ids; what is overdue, longest overdue first. */
    @GET
    @Described(
            id = "list{}s",
            says = "{}s within reach that match, in order of their ids; with overdueOn, longest overdue first",
            query = Register.Search.class)
    public Register list() {
        Register.Search search = RecordBinding.ofQuery(Register.Search.class, uri.getQueryParameters());
        RegisterQuery query = search.query(kind);
        List<RegisterRow> found = siapnet.find(actor(), query);
        List<Register.Line> rows = found.stream()
                .limit(search.most())
                .map(row -> new Register.Line(
                        row.stream().id(), address(row.stream().id()), row))
                .toList();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Paging.self(uri));
        if (found.size() > rows.size()) {
            links.put("next", Paging.after(uri, query.following(found.get(rows.size() - 1))));
        }
        return new Register(rows, links);
    }

    /** Opens a new one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(id = "open{}", says = "Open a new {}", answer = View.class, status = 201)
    public Response open(@Nullable Sent body) {
        UUID id = Digests.id(kind.name(), Writes.command(actor(), headers).toString());
        Response answer = write(commands.opener(), id, JsonBody.required(body), true);
        return answer.getStatus() == Response.Status.CREATED.getStatusCode() ? opened(id, answer) : answer;
    }

    /** One as it is, or as it was. */
    @GET
    @Path("{id}")
    @Described(
            id = "get{}",
            says = "One {} as it is now, or as it was: by what had happened (asOf) and was recorded (knownAt)",
            query = Moment.class)
    public View<S> view(@PathParam("id") String id) {
        Moment moment = RecordBinding.ofQuery(Moment.class, uri.getQueryParameters());
        StreamId stream = stream(id);
        return moment.cutoff()
                .map(cutoff -> docket.find(actor(), stream, cutoff)
                        .map(found -> new View<>(found.version(), found.state(), List.of(), links(stream.id()))))
                .orElseGet(() -> now(actor(), stream))
                .orElseThrow(NotFoundException::new);
    }

    /** What this actor may do about it now. */
    @GET
    @Path("{id}/actions")
    @Described(id = "list{}Actions", says = "What this actor may do about the {} now, with the legal basis")
    public Actions actions(@PathParam("id") String id) {
        return new Actions(
                now(actor(), stream(id)).orElseThrow(NotFoundException::new).permittedActions());
    }

    /** What happened, in order. */
    @GET
    @Path("{id}/timeline")
    @Described(id = "get{}Timeline", says = "What happened to the {}, in order, with the legal basis of each step")
    public TimelineView timeline(@PathParam("id") String id) {
        StreamId stream = stream(id);
        if (docket.find(actor(), stream).isEmpty()) {
            throw new NotFoundException();
        }
        return TimelineView.of(docket.timeline(actor(), stream), texts());
    }

    /** Its time limits. */
    @GET
    @Path("{id}/deadlines")
    @Described(id = "list{}Deadlines", says = "The time limits of the {}, each day passed over explained")
    public DeadlinesView deadlines(@PathParam("id") String id) {
        return docket.find(actor(), stream(id))
                .map(Versioned::state)
                .map(this::deadlinesOf)
                .orElseThrow(NotFoundException::new);
    }

    /** Takes a step. */
    @POST
    @Path("{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(id = "{}", says = "{}", answer = View.class)
    public Response command(@PathParam("id") String id, @PathParam("command") String command, @Nullable Sent body) {
        if (!commands.further().contains(command)) {
            throw new NotFoundException();
        }
        Class<? extends Record> type =
                Optional.ofNullable(commands.types().get(command)).orElseThrow();
        return write(type, stream(id).id(), JsonBody.required(body), false);
    }

    /** The answer to who opened it. */
    Response opened(UUID id, Response answer) {
        return answer;
    }

    /** What of the state has a time limit. */
    abstract DeadlinesView deadlinesOf(S state);

    /** The id as the commands carry it. */
    abstract Object id(UUID id);

    /** Part of what there is, with the steps of one lifecycle. */
    <P> View<P> part(String id, String lifecycle, Function<S, P> part) {
        View<S> whole = now(actor(), stream(id)).orElseThrow(NotFoundException::new);
        return new View<>(
                whole.version(),
                part.apply(whole.state()),
                whole.permittedActions().stream()
                        .filter(action -> action.lifecycle().equals(lifecycle))
                        .toList(),
                whole.links());
    }

    Commands<C> commands() {
        return commands;
    }

    Actor actor() {
        return Authentication.Account.of(security);
    }

    StreamId stream(String id) {
        return TextForm.of(UUID.class)
                .flatMap(form -> form.value(id))
                .map(uuid -> new StreamId(kind, (UUID) uuid))
                .orElseThrow(NotFoundException::new);
    }

    private Response write(Class<? extends Record> type, UUID id, Sent sent, boolean opens) {
        Actor actor = actor();
        UUID commandId = Writes.command(actor, headers);
        C command = commands.base().cast(RecordBinding.ofJson(type, sent.members(), Map.of(commands.id(), id(id))));
        Step<S, C, E> step = new Step<>(docket, actor, new StreamId(kind, id), command, texts());
        Step.Wanted wanted =
                opens ? Step.Wanted.opening(commandId, address(id), headers) : Step.Wanted.further(commandId, headers);
        return writes.once(
                actor,
                headers,
                "POST " + uri.getRequestUri().getRawPath(),
                sent,
                () -> step.take(wanted, () -> now(actor, new StreamId(kind, id))));
    }

    private Optional<View<S>> now(Actor actor, StreamId stream) {
        return docket.find(actor, stream)
                .map(found -> new View<>(
                        found.version(),
                        found.state(),
                        Permitted.all(docket.permitted(actor, found.state()), texts(), commands::of),
                        links(stream.id())));
    }

    private Texts texts() {
        return Texts.in(AskedLanguage.of(headers));
    }

    private Map<String, String> links(UUID id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address(id));
        List.of("actions", "timeline", "deadlines").forEach(of -> links.put(of, address(id) + "/" + of));
        return links;
    }

    private String address(UUID id) {
        return uri.getBaseUri().getPath() + getClass().getAnnotation(Path.class).value() + "/" + id;
    }

    /**
     * What may be done.
     *
     * @param permittedActions step by step
     */
    public record Actions(List<Permitted> permittedActions) {}

    /**
     * As of when.
     *
     * @param asOf by what had happened up to the close of that day; by all if absent
     * @param knownAt by what was recorded up to that instant; by all if absent
     */
    public record Moment(Optional<LocalDate> asOf, Optional<Instant> knownAt) {
        Optional<Cutoff> cutoff() {
            return asOf.isEmpty() && knownAt.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cutoff(asOf.orElse(LocalDate.MAX), knownAt));
        }
    }
}
