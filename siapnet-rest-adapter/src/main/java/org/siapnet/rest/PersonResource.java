package org.siapnet.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;

/** Identitas: puts names and numbers into the vault; reports and cases carry the pseudonym that comes back. */
@PrimaryAdapter
@Path("api/v1/persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PersonResource {
    private final Siapnet siapnet;
    private final Writes writes;

    PersonResource(Siapnet siapnet, Writes writes) {
        this.siapnet = siapnet;
        this.writes = writes;
    }

    /** Keeps an identity; the same number gives the same pseudonym. */
    @POST
    @Described(
            id = "keepPerson",
            says = "Keep the identity of a person and get its pseudonym; the same number gives the same one",
            body = Person.class,
            answer = Kept.class)
    public Response keep(@Context SecurityContext security, @Context HttpHeaders headers, @Nullable Sent body) {
        Actor actor = Authentication.Account.of(security);
        Sent sent = JsonBody.required(body);
        Identity identity = ProblemException.checked(RecordBinding.ofJson(Person.class, sent.members())::identity);
        return writes.once(
                actor,
                headers,
                "POST /api/v1/persons",
                sent,
                () -> Answers.done(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Json.text(new Kept(siapnet.identities().keep(actor, identity)))),
                        false));
    }

    /**
     * Orang: personal data. Shows nothing when printed.
     *
     * @param name full name
     * @param nip civil servant number, where known
     * @param contact phone or address, where known
     */
    public record Person(String name, Optional<Nip> nip, Optional<String> contact) {
        private Identity identity() {
            return new Identity(name, nip, contact);
        }

        @Override
        public String toString() {
            return "Person[*]";
        }
    }

    /**
     * That it is kept.
     *
     * @param person pseudonym
     */
    public record Kept(PersonRef person) {}
}
