package org.siapnet.lifecycle;

import static org.siapnet.lifecycle.EntryAction.*;
import static org.siapnet.lifecycle.EntryStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

/** Koreksi: what may be done about any recorded entry, by a supervisor of the body that recorded it. */
public final class EntryLifecycle {
    private static final LegalBasis PDP_30 = LegalBasis.of("UU-27-2022", "30(1)");
    private static final Set<Role> RECORDERS =
            EnumSet.of(Role.SUPERVISOR, Role.AUTHORITY, Role.TASKFORCE, Role.PPK, Role.BKN, Role.REPORTER, Role.PUBLIC);
    private static final Set<Role> BODIES = EnumSet.of(Role.SUPERVISOR, Role.AUTHORITY, Role.BKN, Role.PPK);

    /** A fault found in the correction itself. */
    private enum Fits implements Guard<Optional<RefusalCode>> {
        SUPERVISOR_OF_BODY,
        CORRECTION_FITS;

        @Override
        public Optional<RefusalCode> check(Optional<RefusalCode> fault) {
            boolean supervisor = fault.equals(Optional.of(RefusalCode.NOT_SUPERVISOR_OF_BODY));
            return (this == SUPERVISOR_OF_BODY) == supervisor ? fault : Optional.empty();
        }
    }

    private static final List<Fits> GUARDS = List.of(Fits.SUPERVISOR_OF_BODY, Fits.CORRECTION_FITS);

    /** The table. */
    public static final Lifecycle<EntryStatus, EntryAction, Optional<RefusalCode>> TABLE =
            Lifecycle.<EntryStatus, EntryAction, Optional<RefusalCode>>of("entry", NONE, EntryAction.class)
                    .sure(Certainty.MEDIUM)
                    .row(NONE, OPEN, RECORDERS, VALID, List.of(), List.of(), PDP_30)
                    .row(VALID, CORRECT_FACT, BODIES, VALID, GUARDS, List.of(), PDP_30)
                    .row(VALID, MERGE_DUPLICATE, BODIES, MERGED, GUARDS, List.of(), PDP_30)
                    .row(VALID, VOID_ENTRY, BODIES, VOIDED, GUARDS, List.of(), PDP_30)
                    .build();

    private EntryLifecycle() {}

    /** The corrections open in that status; none before the entry is opened. */
    public static Stream<PermittedAction> corrections(EntryStatus status) {
        return status == VALID ? TABLE.permitted(status) : Stream.empty();
    }

    /**
     * Why the correction does not happen; empty if it may.
     *
     * @param fault what is wrong with the correction itself
     * @param recorder role of the body that recorded the entry
     * @param body that body, where only one of its kind may correct
     */
    public static Optional<Refusal> refusal(
            EntryStatus status,
            EntryAction action,
            Actor actor,
            Optional<RefusalCode> fault,
            Role recorder,
            Optional<String> body) {
        boolean ofBody = actor.roles().contains(recorder)
                && body.filter(b -> !b.equals(actor.body())).isEmpty();
        boolean supervises = actor.importer() || (actor.supervisor() && ofBody);
        return TABLE.refusal(
                        status, action, actor, supervises ? fault : Optional.of(RefusalCode.NOT_SUPERVISOR_OF_BODY))
                .map(refusal -> new Refusal(
                        refusal.code(),
                        refusal.lifecycle(),
                        refusal.action(),
                        refusal.status(),
                        refusal.basis(),
                        corrections(status).toList()));
    }
}
