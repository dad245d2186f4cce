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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.Publications;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.port.KeptAnswer;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.Succession;
import org.siapnet.statistics.Dimension;

/** Edisi angka: proposing figures for publication as one officer of the authority, and agreeing to it as another. */
@PrimaryAdapter
@Path("api/v1/statistics/editions")
@Produces(MediaType.APPLICATION_JSON)
public final class EditionResource extends Asked {
    private final Publications publications;
    private final Writes writes;

    EditionResource(Siapnet siapnet, Writes writes) {
        this.publications = siapnet.publications();
        this.writes = writes;
    }

    /** Editions in any status, the latest day first. */
    @GET
    @Described(
            id = "listEditions",
            says = "Figures proposed for publication and those published, the latest day first",
            query = EditionSearch.class)
    public Editions list() {
        EditionSearch search = EditionSearch.of(uri);
        List<Edition> found = publications.list(actor(), search.query());
        return new Editions(
                found.stream().limit(search.most()).map(EditionView::of).toList(), search.links(uri, found));
    }

    /** One edition, and what this actor may do about it now. */
    @GET
    @Path("{id}")
    @Described(id = "getEdition", says = "One edition of the figures, and what this actor may do about it now")
    public View<EditionView> view(@PathParam("id") String id) {
        Actor actor = actor();
        return publications
                .find(actor, edition(id))
                .map(found -> view(actor, found))
                .orElseThrow(NotFoundException::new);
    }

    /** Proposes figures; they are counted now and kept as counted. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            id = "proposeEdition",
            says =
                    "Propose figures of a day for publication: counted now, kept as counted, public once a second person agrees",
            body = Proposal.class,
            answer = View.class,
            status = 201)
    public Response propose(@Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        Proposal proposal = RecordBinding.ofJson(Proposal.class, sent.members());
        UUID id = Digests.id("EDITION", Writes.command(actor(), headers).toString());
        return take(proposal.command(EditionId.of(id)), OptionalLong.empty(), Optional.of(address(id)), sent);
    }

    /** Agrees as a second person. */
    @POST
    @Path("{id}/commands/agree")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            id = "agreeEdition",
            says = "Agree, as another officer of the authority than the proposer, that the figures become public",
            body = Agreement.class,
            answer = View.class)
    public Response agree(@PathParam("id") String id, @Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        LocalDate on = RecordBinding.ofJson(Agreement.class, sent.members()).on();
        return take(new EditionCommand.Agree(edition(id), on), EntityTags.expected(headers), Optional.empty(), sent);
    }

    /** Withdraws or declines a proposal. */
    @POST
    @Path("{id}/commands/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            id = "withdrawEdition",
            says = "Withdraw or decline proposed figures before they are agreed to",
            body = Withdrawal.class,
            answer = View.class)
    public Response withdraw(@PathParam("id") String id, @Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        Withdrawal asked = RecordBinding.ofJson(Withdrawal.class, sent.members());
        return take(
                new EditionCommand.Withdraw(edition(id), asked.on(), asked.reason()),
                EntityTags.expected(headers),
                Optional.empty(),
                sent);
    }

    private Response take(EditionCommand command, OptionalLong version, Optional<String> created, Sent sent) {
        Actor actor = actor();
        return writes.once(
                actor,
                headers,
                "POST " + uri.getRequestUri().getRawPath(),
                sent,
                () -> answer(actor, publications.handle(actor, command, version), created));
    }

    private KeptAnswer answer(Actor actor, Decision<Edition> decision, Optional<String> created) {
        if (decision.refusal().isPresent()) {
            return Answers.problem(Problem.of(decision.refusal().get(), AskedLanguage.of(headers)));
        }
        View<EditionView> view = view(actor, decision.events().get(0));
        String text = Json.text(view);
        boolean minimal = Answers.minimal(headers);
        return Answers.done(
                created,
                Optional.of(EntityTags.of(view.version(), text)),
                minimal ? Optional.empty() : Optional.of(text),
                minimal);
    }

    private View<EditionView> view(Actor actor, Edition edition) {
        return new View<>(
                edition.version(),
                EditionView.of(edition),
                Steps.ALL.of(publications.permitted(actor, Optional.of(edition)), Texts.in(AskedLanguage.of(headers))),
                Map.of("self", address(edition.id().value())));
    }

    private Actor actor() {
        return Authentication.Account.of(security);
    }

    private static EditionId edition(String id) {
        return TextForm.of(UUID.class)
                .flatMap(form -> form.value(id))
                .map(uuid -> EditionId.of((UUID) uuid))
                .orElseThrow(NotFoundException::new);
    }

    private String address(UUID id) {
        return uri.getBaseUri().getPath() + getClass().getAnnotation(Path.class).value() + "/" + id;
    }

    /**
     * Editions.
     *
     * @param editions one by one
     * @param links {@code self}, and {@code next} where there are more
     */
    public record Editions(List<EditionView> editions, Map<String, String> links) {}

    /**
     * Figures to be published.
     *
     * @param on day of the proposal
     * @param asOf by what had happened up to the close of that day
     * @param knownAt by what was recorded up to that instant; by all recorded now if absent
     * @param by broken down by these
     * @param positions scheme of position categories
     * @param supersedes the published edition it takes the place of, and why
     */
    public record Proposal(
            LocalDate on,
            LocalDate asOf,
            Optional<Instant> knownAt,
            Set<Dimension> by,
            Optional<PositionScheme> positions,
            Optional<PublishedEdition.Successor> supersedes) {
        private EditionCommand command(EditionId id) {
            return EditionCommand.Propose.builder()
                    .edition(id)
                    .on(on)
                    .asOf(asOf)
                    .knownAt(knownAt)
                    .by(by)
                    .positions(positions.orElse(PositionScheme.KASN_2022))
                    .supersedes(supersedes.map(of -> new Succession(EditionId.of(of.edition()), of.reason())))
                    .build();
        }
    }

    /**
     * Agreement of the second person.
     *
     * @param on day of the agreement
     */
    public record Agreement(LocalDate on) {}

    /**
     * Withdrawal of a proposal.
     *
     * @param on day of the withdrawal
     * @param reason why
     */
    public record Withdrawal(LocalDate on, Reason reason) {}
}
