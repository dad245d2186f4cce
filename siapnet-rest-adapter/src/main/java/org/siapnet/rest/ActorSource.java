package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.siapnet.access.Actor;

/** Sumber pelaku: tells from the headers of a request who sends it, such as by a bearer token. */
@FunctionalInterface
public interface ActorSource {

    /** Who sends the request; empty where nothing shows it. What is empty or fails is denied. */
    Optional<Actor> identify(HttpHeaders headers);

    /** Knows nobody: only what is published can be read. */
    static ActorSource nobody() {
        return headers -> Optional.empty();
    }
}
