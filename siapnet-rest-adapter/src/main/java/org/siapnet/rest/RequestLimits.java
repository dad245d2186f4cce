package org.siapnet.rest;

import java.util.OptionalLong;

/** Batas permintaan: whether one more request of a sender is let through. */
@FunctionalInterface
public interface RequestLimits {

    /** By what a sender is known. */
    enum Sender {
        /** Akun: the account that is signed in. */
        ACCOUNT,
        /** Alamat: the network address, of the public and of those who failed to sign in. */
        ADDRESS
    }

    /**
     * Counts a request.
     *
     * @param key account id or address
     * @return seconds after which to try again; empty if it is let through
     */
    OptionalLong retryAfter(Sender sender, String key);

    /** Everything is let through. */
    static RequestLimits none() {
        return (sender, key) -> OptionalLong.empty();
    }
}
