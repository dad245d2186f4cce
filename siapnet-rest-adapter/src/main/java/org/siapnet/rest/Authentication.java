package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import org.siapnet.access.Actor;

/** Autentikasi: lets nobody in whom the actor source does not know, except to what is published, nor too often. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class Authentication implements ContainerRequestFilter {
    private final ActorSource actors;
    private final Surroundings around;

    Authentication(ActorSource actors, Surroundings around) {
        this.actors = actors;
        this.around = around;
    }

    /** Who is signed in, by account id, and what was sent. */
    record Account(Actor actor, HttpHeaders headers, UriInfo uri) implements Principal {
        @Override
        public String getName() {
            return actor.id();
        }

        /**
         * The account of the request.
         *
         * @throws ProblemException if nobody is signed in
         */
        static Account in(SecurityContext security) {
            if (security.getUserPrincipal() instanceof Account account) {
                return account;
            }
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }

        /**
         * Who is signed in.
         *
         * @throws ProblemException if nobody is
         */
        static Actor of(SecurityContext security) {
            return in(security).actor();
        }

        /** Method and address, by which a repeat is told from another request. */
        String posted() {
            return "POST " + uri.getRequestUri().getRawPath();
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Operation> operation = Operation.of(request);
        HttpHeaders headers = new SentHeaders(request);
        if (operation.isPresent() && operation.get().resource() == HealthResource.class) {
            return;
        }
        if (operation.isPresent() && operation.get().published()) {
            countAddress(headers);
            return;
        }
        Actor actor = actors.identify(headers).orElseThrow(() -> {
            countAddress(headers);
            return ProblemException.of(ProblemType.UNAUTHENTICATED);
        });
        count(RequestLimits.Sender.ACCOUNT, actor.id());
        request.setSecurityContext(
                new SignedIn(new Account(actor, headers, request.getUriInfo()), request.getSecurityContext()));
    }

    private void countAddress(HttpHeaders headers) {
        count(RequestLimits.Sender.ADDRESS, around.addresses().address(headers).orElse("?"));
    }

    private void count(RequestLimits.Sender sender, String key) {
        around.limits().retryAfter(sender, key).ifPresent(seconds -> {
            throw ProblemException.later(ProblemType.TOO_MANY_REQUESTS, seconds);
        });
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
