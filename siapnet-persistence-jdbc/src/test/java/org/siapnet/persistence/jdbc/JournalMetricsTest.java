package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Change;
import org.siapnet.port.Position;
import org.siapnet.testkit.Changes;

class JournalMetricsTest {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @TempDir
    Path folder;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private EmbeddedStorage storage;
    private JdbcJournal journal;

    @BeforeEach
    void bind() {
        storage = databases.fresh();
        journal = storage.journal();
        new JournalMetrics(journal, Set.of("ledger", "never seen")).bindTo(registry);
    }

    @Test
    void appends_are_timed_and_counted_by_what_came_of_them() {
        List<Change> examined = Changes.examined(1, 3);
        journal.append(examined);
        journal.append(List.of(examined.get(0), Changes.reusing(examined.get(1), "other")));
        journal.append(List.of(Changes.change(500, Changes.slice(aCase(1), 1, 1))));

        assertThat(registry.get("siapnet.journal.append").timer().count()).isEqualTo(3);
        assertThat(registry.get("siapnet.journal.transaction").timer().count()).isEqualTo(3);
        assertThat(registry.get("siapnet.journal.group").summary().max()).isEqualTo(4);
        assertThat(changes("stored")).isEqualTo(4);
        assertThat(changes("repeated")).isEqualTo(1);
        assertThat(changes("stale")).isEqualTo(1);
        assertThat(changes("reused")).isEqualTo(1);
    }

    @Test
    void lag_is_shown_by_reader_and_nothing_where_the_database_is_gone() {
        journal.append(Changes.examined(1, 3));
        journal.readers().keep("ledger", new Position("1"));
        assertThat(registry.get("siapnet.journal.newest").gauge().value()).isEqualTo(4);
        assertThat(behind("ledger")).isEqualTo(3);
        assertThat(behind("never seen")).isEqualTo(4);

        storage.close();
        assertThat(behind("ledger")).isNaN();
    }

    @Test
    void a_verification_shows_how_far_it_came_and_what_it_found() {
        journal.append(Changes.examined(1, 3));
        journal.append(List.of(Changes.change(999, Changes.slice(aCase(9), 0, 1))));
        journal.verify(Policies.standard());
        assertThat(registry.get("siapnet.journal.checked").gauge().value()).isEqualTo(5);
        assertThat(registry.get("siapnet.journal.damaged").gauge().value()).isEqualTo(1);
    }

    @Test
    void a_failure_is_counted() throws Exception {
        try (var connection = storage.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE siapnet_register");
        }
        try {
            journal.append(Changes.examined(1, 0));
        } catch (StorageException expected) {
            assertThat(registry.get("siapnet.journal.failures").counter().count())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_journal_works_where_micrometer_is_not() throws Exception {
        try (WithoutMicrometer loader = new WithoutMicrometer()) {
            Class<?> work = loader.loadClass(Work.class.getName());
            assertThat(work.getClassLoader()).isSameAs(loader);
            Object done = ((Callable<?>) work.getConstructor(String.class)
                            .newInstance(folder.resolve("register").toString()))
                    .call();
            assertThat(done).isEqualTo("4 entries, no micrometer");
        }
    }

    /** Run by a class loader that does not know Micrometer. */
    public static final class Work implements Callable<String> {
        private final String file;

        public Work(String file) {
            this.file = file;
        }

        @Override
        public String call() {
            try (EmbeddedStorage own = EmbeddedStorage.open(file)) {
                own.journal().append(Changes.examined(1, 3));
                long entries = own.journal().verify(Policies.standard()).entries();
                return entries + " entries, " + (known() ? "micrometer" : "no micrometer");
            }
        }

        private static boolean known() {
            try {
                Class.forName("io.micrometer.core.instrument.MeterRegistry", false, Work.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }
    }

    private static final class WithoutMicrometer extends URLClassLoader {
        WithoutMicrometer() throws java.net.MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws java.net.MalformedURLException {
            List<Path> entries = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .filter(entry -> !entry.contains("micrometer"))
                    .map(Path::of)
                    .toList();
            URL[] urls = new URL[entries.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = entries.get(i).toUri().toURL();
            }
            return urls;
        }
    }

    private double changes(String result) {
        return registry.get("siapnet.journal.changes")
                .tag("result", result)
                .counter()
                .count();
    }

    private double behind(String reader) {
        return registry.get("siapnet.feed.behind").tag("reader", reader).gauge().value();
    }
}
