package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;

/** Lalu lintas: counts what is in work, observes it, and lets nothing new in while the server stops. */
@Provider
@PreMatching
@Priority(0)
public final class Traffic implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String PROPERTY = Traffic.class.getName();
    private static final long RETRY_SECONDS = 5;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");

    private final RequestObserver observer;
    private int inWork;
    private boolean stopping;

    Traffic(RequestObserver observer) {
        this.observer = observer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String method = request.getMethod();
        RequestObserver.Observed observed =
                observer.begins(METHODS.contains(method) ? method : "OTHER", request.getHeaders());
        boolean refused = enter() && !request.getUriInfo().getPath().startsWith(HealthResource.PATH);
        request.setProperty(PROPERTY, observed);
        if (refused) {
            throw ProblemException.later(ProblemType.UNAVAILABLE, RETRY_SECONDS);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROPERTY) instanceof RequestObserver.Observed observed) {
            request.removeProperty(PROPERTY);
            leave();
            observed.ends(Operation.of(request).map(Operation::id).orElse(Operation.NONE), response.getStatus());
        }
    }

    /** Whether the server stops. */
    private synchronized boolean enter() {
        inWork++;
        return stopping;
    }

    private synchronized void leave() {
        inWork--;
        notifyAll();
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** Whether all that was in work is answered. */
    synchronized boolean drain(Duration atMost) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); inWork > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return inWork == 0;
    }
}
