package org.siapnet;

import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.port.IdentityVault;

/**
 * Impor riwayat: replays recorded histories as commands with the dates given. One history is one change, all or nothing;
 * what history cannot show is recorded as not evidenced.
 */
@PrimaryPort
public final class Imports {
    private final Wiring wiring;

    Imports(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Where the names of those concerned are kept.
     *
     * @throws AccessDeniedException if the actor may not import
     */
    public IdentityVault identities(Actor importer) {
        authorise(importer);
        return wiring.identities();
    }

    /**
     * A session that rehearses and replays histories.
     *
     * @throws AccessDeniedException if the actor may not import
     */
    public ImportSession session(Actor importer) {
        authorise(importer);
        return new ImportSession(wiring, importer);
    }

    /**
     * Imports histories in order, in a session of their own; each accepted one is durable when this returns.
     *
     * @throws AccessDeniedException if the actor may not import
     */
    public List<RecordedHistory.Result> replay(Actor importer, List<RecordedHistory> histories) {
        return session(importer).replay(histories);
    }

    private void authorise(Actor importer) {
        if (!wiring.policy().allows(AccessRequest.of(importer, UseCase.IMPORT, Subject.nothing()))) {
            throw new AccessDeniedException(UseCase.IMPORT);
        }
    }
}
