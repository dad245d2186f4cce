package org.siapnet.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Audit: tells the access log of every request for what is not published. */
@Provider
public final class AccessAudit implements ContainerResponseFilter {
    private final AccessLog log;
    private final Clock clock;

    @Context
    @SuppressWarnings("NullAway.Init")
    private ResourceInfo resource;

    AccessAudit(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = resource.getResourceMethod();
        if (method == null
                || method.isAnnotationPresent(Published.class)
                || !method.isAnnotationPresent(Described.class)) {
            return;
        }
        log.accessed(new AccessLog.Access(
                clock.instant(),
                String.valueOf(request.getHeaderString(RequestIds.HEADER)),
                Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                        .map(Principal::getName),
                operation(request, method),
                Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                        .flatMap(id -> TextForm.of(UUID.class).flatMap(form -> form.value(id)))
                        .map(UUID.class::cast),
                response.getStatus()));
    }

    /** The id of the operation; of a step, the name of a command that there is. */
    private String operation(ContainerRequestContext request, Method method) {
        String noun = resource.getResourceClass().getSimpleName().replace("Resource", "");
        String id = method.getAnnotation(Described.class).id();
        boolean step = method.isAnnotationPresent(Path.class)
                && method.getAnnotation(Path.class).value().contains("{command}");
        if (!step) {
            return id.replace("{}", noun);
        }
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("command"))
                .filter(Commands::known)
                .orElse("?");
    }
}
