package org.siapnet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Audit: tells the access log of every request for what is not published. */
@Provider
public final class AccessAudit implements ContainerResponseFilter {
    private final AccessLog log;
    private final Clock clock;

    AccessAudit(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<Operation> asked = Operation.of(request);
        if (asked.isEmpty() || asked.get().published() || !asked.get().described()) {
            return;
        }
        log.accessed(new AccessLog.Access(
                clock.instant(),
                String.valueOf(request.getHeaderString(RequestIds.HEADER)),
                Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                        .map(Principal::getName),
                operation(request, asked.get()),
                Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                        .flatMap(id -> TextForm.of(UUID.class).flatMap(form -> form.value(id)))
                        .map(UUID.class::cast),
                response.getStatus()));
    }

    /** The id of the operation; of a step, the name of a command that there is. */
    private static String operation(ContainerRequestContext request, Operation asked) {
        if (!asked.step()) {
            return asked.id();
        }
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("command"))
                .filter(Commands::known)
                .orElse("?");
    }
}
