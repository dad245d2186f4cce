package org.siapnet.port;

import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;

/** Hasil pemusnahan: what came of asking that a person be forgotten. */
public enum Forgetting {
    /** The person's key, and all that was sealed under it, is destroyed. */
    FORGOTTEN,
    /** Nothing was known of the person. */
    NOT_KNOWN,
    /** A legal hold is in force; nothing was destroyed. */
    HELD;

    /** Why nothing was destroyed, if that was refused. */
    public Optional<Refusal> refusal() {
        return this == HELD
                ? Optional.of(new Refusal(RefusalCode.UNDER_LEGAL_HOLD, "identity", "FORGET", "", List.of(), List.of()))
                : Optional.empty();
    }
}
