package org.siapnet.rest;

import jakarta.ws.rs.core.MultivaluedMap;

/** Pengamat permintaan: told when a request begins and ends, such as to measure and trace it. */
@FunctionalInterface
public interface RequestObserver {

    /** A request begins; its headers may say of which trace it is part. */
    Observed begins(String method, MultivaluedMap<String, String> headers);

    /** A request being observed. */
    @FunctionalInterface
    interface Observed {
        /**
         * It is answered.
         *
         * @param operation id of the operation; {@code none} where there is none
         */
        void ends(String operation, int status);
    }

    /** Observes nothing. */
    static RequestObserver none() {
        return (method, headers) -> (operation, status) -> {};
    }
}
