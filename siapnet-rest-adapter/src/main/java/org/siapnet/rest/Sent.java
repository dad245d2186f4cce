package org.siapnet.rest;

import java.util.Map;

/**
 * Isi permintaan: a JSON object as sent, read but not yet bound. Shows nothing of it.
 *
 * @param digest digest of its bytes
 * @param members its members
 */
record Sent(String digest, Map<?, ?> members) {
    @Override
    public String toString() {
        return "Sent[*]";
    }
}
