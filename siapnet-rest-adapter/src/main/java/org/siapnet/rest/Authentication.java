package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
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

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    Authentication(ActorSource actors, Surroundings around) {
        this.actors = actors;
        this.around = around;
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
        Optional<Operation> operation = Operation.of(request);
        if (operation.isPresent() && operation.get().resource() == HealthResource.class) {
            return;
        }
        if (operation.isPresent() && operation.get().published()) {
            countAddress();
            return;
        }
        Actor actor = actors.identify(headers).orElseThrow(() -> {
            countAddress();
            return ProblemException.of(ProblemType.UNAUTHENTICATED);
        });
        count(RequestLimits.Sender.ACCOUNT, actor.id());
        request.setSecurityContext(new SignedIn(new Account(actor), request.getSecurityContext()));
    }

    private void countAddress() {
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
