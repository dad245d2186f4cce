package org.siapnet.port;

import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Jawaban tersimpan: what was answered to a request, to be answered again when it is repeated. Shows nothing of its body.
 *
 * @param status status of the answer
 * @param headers headers that belong to it, by name
 * @param body its text; empty where there was none
 */
@ValueObject
public record KeptAnswer(int status, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public KeptAnswer {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "KeptAnswer[" + status + "]";
    }
}
