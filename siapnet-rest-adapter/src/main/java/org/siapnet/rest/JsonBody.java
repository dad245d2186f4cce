package org.siapnet.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads records from JSON of at most 64 KiB, field by field, and writes records as JSON. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonBody implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
    private static final int LARGEST = 64 * 1024;
    /** Read on and dropped, so that a sender who is still writing gets to read the answer. */
    private static final int DRAINED = 1024 * 1024;

    /**
     * The body, where one is needed.
     *
     * @throws ProblemException if nothing was sent
     */
    static <T extends Record> T required(@Nullable T body) {
        if (body == null) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY);
        }
        return body;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream from)
            throws IOException {
        if (!"utf-8".equalsIgnoreCase(media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"))) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] bytes = from.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            drain(from);
            throw ProblemException.of(ProblemType.BODY_TOO_LARGE);
        }
        Map<?, ?> members = Json.object(bytes);
        return isSent(type) ? new Sent(Digests.of(bytes), members) : RecordBinding.ofJson(type, members);
    }

    private static boolean isSent(Class<?> type) {
        return type == Sent.class;
    }

    /** Reads rather than skips: the stream of the JDK server loses count when skipped. */
    private static void drain(InputStream from) throws IOException {
        byte[] dropped = new byte[8 * 1024];
        int left = DRAINED;
        for (int read = from.read(dropped); read > 0 && left > 0; read = from.read(dropped)) {
            left -= read;
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to) {
        Json.write(value, to);
    }
}
