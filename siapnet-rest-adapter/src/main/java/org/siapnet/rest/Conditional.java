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
        String text = text(entity);
        String tag = entity instanceof View<?> view ? EntityTags.of(view.version(), text) : EntityTags.of(text);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTags.had(Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH)), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Object entity) {
        if (entity instanceof String text) {
            return text;
        }
        return entity instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : Json.text(entity);
    }
}
