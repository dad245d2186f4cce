package org.siapnet.persistence.jdbc;

/** The keys of the identity vault cannot be used. Without them, names and numbers cannot be recovered. */
public final class VaultKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why they cannot be used. */
    public enum Fault {
        /** The key file or environment variable is not there. */
        MISSING,
        /** Others than the owner may read the key file. */
        READABLE_BY_OTHERS,
        /** The file is no key file, or cannot be read or written. */
        UNREADABLE,
        /** The vault was written with other keys. */
        NOT_THOSE_OF_THE_VAULT,
        /** The keys did not come from a file, so new ones cannot be kept. */
        NOT_IN_A_FILE,
        /** The key management does not answer. */
        UNAVAILABLE
    }

    private final Fault fault;

    /**
     * @param what what is concerned, such as a file or a version; never a key
     */
    public VaultKeyException(Fault fault, String what) {
        super(fault + ": " + what);
        this.fault = fault;
    }

    /** Why they cannot be used. */
    public Fault fault() {
        return fault;
    }
}
