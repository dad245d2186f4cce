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
import org.siapnet.rest.Authentication.Account;
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
    private final Steps steps;
    private final String path = getClass().getAnnotation(Path.class).value() + "/";
    private final Writes writes;

    DocketResource(Siapnet siapnet, Docket<S, C, E> docket, StreamId.Kind kind, Commands<C> commands, Writes writes) {
        this.siapnet = siapnet;
        this.docket = docket;
        this.kind = kind;
        this.commands = commands;
        this.steps = new Steps(commands::of);
        this.writes = writes;
    }

    /** Those within reach that match, in order of their ids; what is overdue, longest overdue first. */
    @GET
    @Described(
            id = "list{}s",
            says = "{}s within reach that match, in order of their ids; with overdueOn, longest overdue first",
            query = Register.Search.class)
    public Register list() {
        Account asks = asks();
        Register.Search search =
                RecordBinding.ofQuery(Register.Search.class, asks.uri().getQueryParameters());
        RegisterQuery query = search.query(kind);
        List<RegisterRow> found = siapnet.find(asks.actor(), query);
        List<Register.Line> rows = found.stream()
                .limit(search.most())
                .map(row -> new Register.Line(
                        row.stream().id(), address(asks, row.stream().id()), row))
                .toList();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Paging.self(asks.uri()));
        if (found.size() > rows.size()) {
            links.put("next", Paging.after(asks.uri(), query.following(found.get(rows.size() - 1))));
        }
        return new Register(rows, links);
    }

    /** Opens a new one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(id = "open{}", says = "Open a new {}", answer = View.class, status = 201)
    public Response open(@Nullable Sent body) {
        Account asks = asks();
        UUID commandId = Writes.command(asks.actor(), asks.headers());
        UUID id = Digests.id(kind.name(), commandId.toString());
        Sent sent = JsonBody.required(body);
        Response answer = write(
                asks,
                id,
                bound(commands.opener(), id, sent),
                Step.Wanted.opening(commandId, address(asks, id), asks.headers()),
                sent);
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
        Account asks = asks();
        Moment moment = RecordBinding.ofQuery(Moment.class, asks.uri().getQueryParameters());
        StreamId stream = stream(id);
        return moment.cutoff()
                .map(cutoff -> docket.find(asks.actor(), stream, cutoff)
                        .map(found -> new View<>(found.version(), found.state(), List.of(), links(asks, stream.id()))))
                .orElseGet(() -> now(asks, stream))
                .orElseThrow(NotFoundException::new);
    }

    /** What this actor may do about it now. */
    @GET
    @Path("{id}/actions")
    @Described(id = "list{}Actions", says = "What this actor may do about the {} now, with the legal basis")
    public Actions actions(@PathParam("id") String id) {
        return new Actions(
                now(asks(), stream(id)).orElseThrow(NotFoundException::new).permittedActions());
    }

    /** What happened, in order. */
    @GET
    @Path("{id}/timeline")
    @Described(id = "get{}Timeline", says = "What happened to the {}, in order, with the legal basis of each step")
    public TimelineView timeline(@PathParam("id") String id) {
        StreamId stream = stream(id);
        Account asks = asks();
        if (docket.find(asks.actor(), stream).isEmpty()) {
            throw new NotFoundException();
        }
        return TimelineView.of(docket.timeline(asks.actor(), stream), texts(asks));
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
        Account asks = asks();
        UUID stream = stream(id).id();
        Sent sent = JsonBody.required(body);
        UUID commandId = Writes.command(asks.actor(), asks.headers());
        C bound = bound(type, stream, sent);
        return write(asks, stream, bound, Step.Wanted.further(commandId, asks.headers()), sent);
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
        View<S> whole = now(asks(), stream(id)).orElseThrow(NotFoundException::new);
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
        return asks().actor();
    }

    StreamId stream(String id) {
        return TextForm.of(UUID.class)
                .flatMap(form -> form.value(id))
                .map(uuid -> new StreamId(kind, (UUID) uuid))
                .orElseThrow(NotFoundException::new);
    }

    private Account asks() {
        return Account.in(security);
    }

    /** The command asked for. */
    private C bound(Class<? extends Record> type, UUID id, Sent sent) {
        return commands.base().cast(RecordBinding.ofJson(type, sent.members(), Map.of(commands.id(), id(id))));
    }

    private Response write(Account asks, UUID id, C command, Step.Wanted wanted, Sent sent) {
        StreamId stream = new StreamId(kind, id);
        Step<S, C, E> step = new Step<>(docket, asks.actor(), stream, command, texts(asks));
        return writes.once(
                asks.actor(),
                asks.headers(),
                asks.posted(),
                sent,
                () -> step.take(wanted, found -> seen(asks, stream, found)));
    }

    private Optional<View<S>> now(Account asks, StreamId stream) {
        return docket.find(asks.actor(), stream).map(found -> seen(asks, stream, found));
    }

    private View<S> seen(Account asks, StreamId stream, Versioned<S> found) {
        return new View<>(
                found.version(),
                found.state(),
                steps.of(docket.permitted(asks.actor(), found.state()), texts(asks)),
                links(asks, stream.id()));
    }

    private static Texts texts(Account asks) {
        return Texts.in(AskedLanguage.of(asks.headers()));
    }

    private Map<String, String> links(Account asks, UUID id) {
        Map<String, String> links = new LinkedHashMap<>();
        String self = address(asks, id);
        links.put("self", self);
        List.of("actions", "timeline", "deadlines").forEach(of -> links.put(of, self + "/" + of));
        return links;
    }

    private String address(Account asks, UUID id) {
        return asks.uri().getBaseUri().getPath() + path + id;
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
