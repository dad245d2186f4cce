package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.PositionScheme;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Change;
import org.siapnet.port.Entry;
import org.siapnet.port.Identity;
import org.siapnet.port.Journal;
import org.siapnet.port.Position;
import org.siapnet.port.Purpose;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.testkit.Changes;

/** A database that is filled, backed up while others write to it, and compared with what came of the backup. */
final class RestoredCopy {
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");
    private static final int ALL = 100_000;
    private static final Figures FIGURES = new Figures(ElectionCalendars.of(List.of()), PositionScheme.UU5_2014);

    private final DataSource source;
    private final Path keys;
    private final Path checkpoint;
    private final KeyPair signing;
    private final PersonRef person;
    private final Snapshot before;

    interface Backup {
        void take() throws Exception;
    }

    /** Fills a database with cases and a person, and takes a checkpoint. */
    RestoredCopy(DataSource source, Path keys, Path folder) {
        this.source = source;
        this.keys = keys;
        this.checkpoint = folder.resolve("checkpoint");
        JdbcJournal journal = JdbcJournal.on(source);
        journal.append(IntStream.range(0, 200)
                .mapToObj(number -> Changes.examined(number, number % 4))
                .flatMap(List::stream)
                .toList());
        person = JdbcIdentityVault.on(source, VaultKeys.file(keys)).keep(SITI);
        before = figures(journal);
        try (OutputStream out = Files.newOutputStream(checkpoint)) {
            signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            journal.checkpoint(out, signing.getPrivate(), AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a backup while two threads append. */
    void whileWriting(Backup backup) throws Exception {
        JdbcJournal journal = JdbcJournal.on(source);
        AtomicBoolean enough = new AtomicBoolean();
        AtomicLong next = new AtomicLong(1_000);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch begun = new CountDownLatch(10);
            Runnable writing = () -> {
                while (!enough.get()) {
                    journal.append(Changes.examined(next.getAndIncrement(), 3).stream()
                            .map(RestoredCopy::later)
                            .toList());
                    begun.countDown();
                }
            };
            List<Future<?>> writers = List.of(threads.submit(writing), threads.submit(writing));
            assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();
            backup.take();
            enough.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            enough.set(true);
            threads.shutdown();
        }
    }

    /** The copy holds what the original did at a moment between begin and end of the backup, and works. */
    void assertWhole(DataSource copy) {
        JdbcJournal original = JdbcJournal.on(source);
        JdbcJournal restored = JdbcJournal.on(copy);
        List<Entry> there = restored.readAll(Position.start(), ALL).entries();
        List<Entry> here = original.readAll(Position.start(), ALL).entries();
        assertThat(there).hasSizeGreaterThanOrEqualTo(500).isEqualTo(here.subList(0, there.size()));
        assertThat(HealthRules.check(copy).problems()).isEmpty();
        VaultKeys theirs = VaultKeys.existing(keys);
        JdbcIdentityVault vault = JdbcIdentityVault.on(copy, theirs);
        try (Checkpoint kept = Checkpoint.open(checkpoint, signing.getPublic())) {
            assertThat(restored.verify(Policies.standard(), kept).damages()).isEmpty();
        }
        assertThat(figures(restored)).isEqualTo(before).isEqualTo(figures(original));
        assertThat(before.total().of(Measure.REPORTED)).isEqualTo(200);
        assertThat(vault.find(SITI.nip().orElseThrow())).contains(person);
        assertThat(vault.reveal(person, "restorer", Purpose.EXAMINATION, AT)).contains(SITI);
        VaultKeys others = VaultKeys.file(checkpoint.resolveSibling("others-" + System.nanoTime()));
        assertThatThrownBy(() -> JdbcIdentityVault.on(copy, others))
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(Fault.NOT_THOSE_OF_THE_VAULT));
        assertThat(restored.append(Changes.examined(900_000, 3))).hasSize(4);
        assertThat(restored.verify(Policies.standard(), vault).damages())
                .extracting(Damage::kind)
                .containsOnly(Damage.Kind.PERSON_MISSING);
    }

    /** What was recorded before the backup began. */
    private static Snapshot figures(Journal journal) {
        return FIGURES.snapshot(
                journal,
                Cutoff.asOf(LocalDate.of(2026, 1, 1)).knownAt(AT.plusSeconds(1)),
                EnumSet.of(Dimension.ACT, Dimension.CLASS, Dimension.AGENCY));
    }

    private static Change later(Change change) {
        return new Change(
                change.command(), change.fingerprint(), AT.plusSeconds(3600), change.recorder(), change.slices());
    }
}
