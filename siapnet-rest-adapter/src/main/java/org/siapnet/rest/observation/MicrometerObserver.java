package org.siapnet.rest.observation;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.siapnet.rest.RequestObserver;

/**
 * Pengamatan Micrometer: each request as the observation {@code siapnet.http}, with method, operation and status, part of
 * the trace that its headers name. What becomes of it, timers or OpenTelemetry spans, is for the handlers of the host.
 */
public final class MicrometerObserver implements RequestObserver {
    private static final String NAME = "siapnet.http";

    private final ObservationRegistry registry;

    /** Observes into this registry. */
    public MicrometerObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Observed begins(String method, MultivaluedMap<String, String> headers) {
        ReceiverContext<MultivaluedMap<String, String>> context = new ReceiverContext<>(
                (carrier, key) -> Objects.requireNonNull(carrier).getFirst(key));
        context.setCarrier(headers);
        Observation observation = Observation.createNotStarted(NAME, () -> context, registry)
                .lowCardinalityKeyValue(KeyValue.of("method", method))
                .start();
        Observation.Scope scope = observation.openScope();
        return (operation, status) -> {
            scope.close();
            observation
                    .contextualName(operation)
                    .lowCardinalityKeyValue(KeyValue.of("operation", operation))
                    .lowCardinalityKeyValue(KeyValue.of("status", String.valueOf(status)))
                    .stop();
        };
    }
}
