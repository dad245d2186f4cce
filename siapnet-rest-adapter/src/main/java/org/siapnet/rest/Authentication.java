package org.siapnet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import org.siapnet.access.Actor;

/** Autentikasi: lets nobody in whom the actor source does not know, except to what is published. */
@Provider
public final class Authentication implements ContainerRequestFilter {
    private final ActorSource actors;

    @Context
    @SuppressWarnings("NullAway.Init")
    private ResourceInfo resource;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    Authentication(ActorSource actors) {
        this.actors = actors;
    }

    /** Who is signed in, by account id. */
    record Account(Actor actor) implements Principal {
        @Override
        public String getName() {
            return actor.id();
        }

        /**
         * The account of the request.
         *
         * @throws ProblemException if nobody is signed in
         */
        static Actor of(SecurityContext security) {
            return Optional.ofNullable(security.getUserPrincipal())
                    .filter(Account.class::isInstance)
                    .map(principal -> ((Account) principal).actor())
                    .orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED));
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(Published.class)) {
            return;
        }
        Actor actor = actors.identify(headers).orElseThrow(() -> ProblemException.of(ProblemType.UNAUTHENTICATED));
        request.setSecurityContext(new SignedIn(new Account(actor), request.getSecurityContext()));
    }

    private record SignedIn(Account account, SecurityContext before) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return account;
        }

        @Override
        public boolean isUserInRole(String role) {
            return account.actor().roles().stream().anyMatch(held -> held.name().equals(role));
        }

        @Override
        public boolean isSecure() {
            return before.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
