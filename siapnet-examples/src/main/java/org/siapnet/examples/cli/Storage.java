package org.siapnet.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Checkpoint;
import org.siapnet.persistence.jdbc.EditionVerification;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Rotation;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.rulebook.Law;
import org.siapnet.time.WorkingCalendar;

/** Penyimpanan: the library on a database that lasts, and the accounts the command line acts as. */
final class Storage implements AutoCloseable {
    /** Imports and exports recorded history. */
    static final Actor IMPORTER = Actor.of("siapnet-cli", "SIAPNET", Role.IMPORTER);
    /** Sets due dates anew for the authority. */
    static final Actor AUTHORITY = Actor.of("siapnet-cli", "SIAPNET", Role.AUTHORITY);
    /** Reads cases and figures. */
    static final Actor READER = Actor.of("siapnet-cli", "SIAPNET", Role.AUDITOR);

    /** Those of the register: the ones that come with the library. */
    static final Policies POLICIES = Policies.standard();

    private static final int ROTATED_AT_ONCE = 500;

    private final Optional<Store> store;
    private final Optional<VaultKeys> rotating;
    private final Siapnet siapnet;

    private Storage(Store store, Optional<VaultKeys> rotating, UnaryOperator<Siapnet.Builder> law) {
        this.store = Optional.of(store);
        this.rotating = rotating;
        Siapnet.Builder builder =
                law.apply(Siapnet.builder()).journal(store.journal()).editions(JdbcEditionStore.on(store.data()));
        store.vault().ifPresent(builder::identities);
        this.siapnet = builder.build();
    }

    /** Storage in memory, gone when it is closed. */
    private Storage(UnaryOperator<Siapnet.Builder> law) {
        this.store = Optional.empty();
        this.rotating = Optional.empty();
        this.siapnet = law.apply(Siapnet.builder()).build();
    }

    /**
     * The database at that path or URL; a file is created where it is missing.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if it cannot be opened, or it is on a server and no keys of the vault are given
     */
    static Storage open(String url) {
        return open(url, UnaryOperator.identity());
    }

    /** As {@link #open(String)}, going by that law. */
    static Storage open(String url, Law law) {
        return open(url, siapnet -> by(law, siapnet));
    }

    /** A new database in memory, gone when it is closed. */
    static Storage temporary() {
        return new Storage(Store.temporary(), Optional.empty(), UnaryOperator.identity());
    }

    private static Storage open(String url, UnaryOperator<Siapnet.Builder> law) {
        return new Storage(Store.open(url, () -> VaultSecrets.of(url)), Optional.empty(), law);
    }

    private static Siapnet.Builder by(Law law, Siapnet.Builder siapnet) {
        return siapnet.rulebook(law.rulebook()).deadlines(law.deadlines()).calendar(law.calendar());
    }

    /** As {@link #existing(String)}, with a new key in use, unless an earlier change of keys is not finished. */
    static Storage rotating(String url, boolean index) {
        List<VaultKeys> used = new ArrayList<>();
        Store store = Store.open(there(url), () -> {
            VaultKeys keys = VaultSecrets.next(url, index);
            used.add(keys);
            return Optional.of(keys);
        });
        return new Storage(store, used.stream().findFirst(), UnaryOperator.identity());
    }

    /** As {@link #open(String)}, of a database that is there already. */
    static Storage existing(String url) {
        return open(there(url));
    }

    /** As {@link #existing(String)}, with working days of that calendar. */
    static Storage existing(String url, WorkingCalendar calendar) {
        return open(there(url), siapnet -> siapnet.calendar(calendar));
    }

    /** As {@link #existing(String)}, to look after the journal: on a server without the vault where its keys are not given. */
    static Storage maintained(String url) {
        return new Storage(Store.open(there(url), VaultSecrets::given), Optional.empty(), UnaryOperator.identity());
    }

    /** As {@link #open(String, Law)}, but nothing is created: in memory where the database is missing. */
    static Storage rehearsing(String url, Law law) {
        return Store.untouched(url) ? new Storage(siapnet -> by(law, siapnet)) : open(url, law);
    }

    private static String there(String url) {
        if (Store.missing(url)) {
            throw new RefusedException("NO_SUCH_DATABASE", url);
        }
        return url;
    }

    Siapnet siapnet() {
        return siapnet;
    }

    JdbcJournal journal() {
        return store.orElseThrow().journal();
    }

    /** Where answers to requests are kept under their idempotency keys, across restarts of the server. */
    IdempotencyStore answers() {
        return JdbcIdempotencyStore.on(store.orElseThrow().data());
    }

    /** The codes by which the public asks how far a report is. */
    FilingCodes codes() {
        return JdbcFilingCodes.on(store.orElseThrow().data());
    }

    /** Journal against register, and against the vault where its keys are given. */
    Verification verify() {
        return store.orElseThrow()
                .vault()
                .map(vault -> journal().verify(POLICIES, vault))
                .orElseGet(() -> journal().verify(POLICIES));
    }

    /** As {@link #verify()}, and against a checkpoint. */
    Verification verify(Checkpoint kept) {
        return store.orElseThrow()
                .vault()
                .map(vault -> journal().verify(POLICIES, kept, vault))
                .orElseGet(() -> journal().verify(POLICIES, kept));
    }

    /** Every edition of the figures: what it holds, and the steps that led to it. */
    EditionVerification verifyEditions() {
        return JdbcEditionStore.on(store.orElseThrow().data()).verify();
    }

    /** Finishes a change of keys: old ones go once nothing depends on them. */
    Rotation rotate(Consumer<Rotation> progress) {
        Rotation done = store.orElseThrow().vault().orElseThrow().rotate(ROTATED_AT_ONCE, progress);
        if (done.complete()) {
            rotating.orElseThrow().withoutOld();
        }
        return done;
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
    }
}
