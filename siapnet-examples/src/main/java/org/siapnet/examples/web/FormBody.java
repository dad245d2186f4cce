package org.siapnet.examples.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Isi formulir: the fields of a posted form, as long as it is one and not too long. */
final class FormBody {
    private static final int LONGEST = 32 * 1024;
    private static final int MOST_FIELDS = 200;

    private FormBody() {}

    /** @throws PageException if it is no form, too long, or cannot be read */
    static Map<String, List<String>> read(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            throw new PageException(415, "NOT_A_FORM");
        }
        byte[] body = request.getEntityStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new PageException(413, "TOO_LONG");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = new String(body, StandardCharsets.UTF_8).split("&");
        if (pairs.length > MOST_FIELDS) {
            throw new PageException(413, "TOO_LONG");
        }
        for (String pair : pairs) {
            int mark = pair.indexOf('=');
            if (mark > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, mark)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(mark + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new PageException(400, "UNREADABLE");
        }
    }
}
