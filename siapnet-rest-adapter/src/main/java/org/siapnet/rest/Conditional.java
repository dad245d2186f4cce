package org.siapnet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Permintaan bersyarat: tags what is read, and sends nothing to who has it already. */
@Provider
public final class Conditional implements ContainerResponseFilter {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || response.getStatus() != OK || !response.hasEntity()) {
            return;
        }
        Object entity = response.getEntity();
        byte[] bytes = bytes(entity);
        String tag = entity instanceof View<?> view ? EntityTags.of(view.version(), bytes) : EntityTags.of(bytes);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTags.had(Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH)), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(bytes);
        }
    }

    private static byte[] bytes(Object entity) {
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return entity instanceof byte[] bytes ? bytes : Json.bytes(entity);
    }
}
