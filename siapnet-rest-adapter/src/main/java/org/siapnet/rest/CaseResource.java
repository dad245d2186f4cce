package org.siapnet.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.Siapnet;
import org.siapnet.cases.BlockStatus;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.DataBlock;
import org.siapnet.cases.Examination;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.Recommendation;
import org.siapnet.cases.Remedy;
import org.siapnet.official.Nip;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;

/** Perkara netralitas: submitting them, reading them whole or by part, and every step of theirs. */
@PrimaryAdapter
@Path("api/v1/cases")
public final class CaseResource extends DocketResource<NeutralityCase, CaseCommand, CaseEvent> {
    private final Siapnet siapnet;

    CaseResource(Siapnet siapnet, Writes writes) {
        super(siapnet, siapnet.cases(), StreamId.Kind.CASE, Commands.OF_CASES, writes);
        this.siapnet = siapnet;
    }

    /** Where the examination stands. */
    @GET
    @Path("{id}/examination")
    @Described(id = "getExamination", says = "Where the examination stands, and its next steps")
    public View<Examination> examination(@PathParam("id") String id) {
        return part(id, "examination", NeutralityCase::examination);
    }

    /** The recommendation in force and its follow-up. */
    @GET
    @Path("{id}/recommendation")
    @Described(id = "getRecommendation", says = "The recommendation in force with its follow-up, and their next steps")
    public View<Recommendation> recommendation(@PathParam("id") String id) {
        return part(id, "follow-up", NeutralityCase::recommendation);
    }

    /** Where the data block stands. */
    @GET
    @Path("{id}/block")
    @Described(id = "getBlock", says = "Where the block of personnel data stands, and its next steps")
    public View<DataBlock> block(@PathParam("id") String id) {
        return part(id, "block", NeutralityCase::block);
    }

    /** Where the objection or appeal stands. */
    @GET
    @Path("{id}/objection")
    @Described(id = "getObjection", says = "Where the objection or appeal stands, and its next steps")
    public View<Remedy> objection(@PathParam("id") String id) {
        return part(id, "objection", NeutralityCase::remedy);
    }

    /** Who the respondent is; a read, but posted, so that the purpose is no part of an address; logged by the vault. */
    @POST
    @Path("{id}/respondent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            id = "revealRespondent",
            says = "Who the respondent is, for a purpose; every look is kept in the access log")
    public Respondent respondent(@PathParam("id") String id, @Nullable Asked body) {
        Purpose purpose = JsonBody.required(body).purpose();
        return siapnet.identities()
                .respondent(actor(), CaseId.of(stream(id).id()), purpose)
                .map(identity -> new Respondent(identity.name(), identity.nip(), identity.contact()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Why somebody wants to know.
     *
     * @param purpose the purpose
     */
    public record Asked(Purpose purpose) {}

    /**
     * Terlapor: personal data. Shows nothing when printed.
     *
     * @param name full name
     * @param nip civil servant number, where known
     * @param contact phone or address, where known
     */
    public record Respondent(String name, Optional<Nip> nip, Optional<String> contact) {
        @Override
        public String toString() {
            return "Respondent[*]";
        }
    }

    @Override
    DeadlinesView deadlinesOf(NeutralityCase state) {
        return DeadlinesView.of(Stream.of(
                DeadlinesView.Line.of(
                        DeadlinesView.Of.FOLLOW_UP,
                        state.recommendation().owedUntil(siapnet.policies()).isPresent(),
                        state.recommendation().due()),
                DeadlinesView.Line.of(
                        DeadlinesView.Of.UNBLOCKING,
                        state.block().status() == BlockStatus.UNBLOCK_DUE,
                        state.block().unblockDue()),
                DeadlinesView.Line.of(
                        DeadlinesView.Of.OBJECTION_DECISION,
                        state.remedy().pending(),
                        state.remedy().due())));
    }

    @Override
    Object id(UUID id) {
        return CaseId.of(id);
    }
}
