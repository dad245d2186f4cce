package org.siapnet.persistence.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Penyimpanan tertanam: journal, editions and vault in one H2 file, created where it is missing. The keys of the vault lie beside it
 * in a file of their own, readable by its owner only: keep both, and not in the same backup.
 */
public final class EmbeddedStorage implements AutoCloseable {
    private static final String URL = "jdbc:h2:";
    private static final String FILE = "file:";
    private static final String SUFFIX = ".mv.db";
    private static final String OPTIONS = ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";

    private final Path file;
    private final JdbcConnectionPool pool;
    private final JdbcJournal journal;
    private final JdbcIdentityVault identities;
    private final JdbcEditionStore editions;

    private EmbeddedStorage(Path file, JdbcConnectionPool pool, VaultKeys keys) {
        this.file = file;
        this.pool = pool;
        Schema.migrate(pool);
        this.journal = JdbcJournal.on(pool);
        this.identities = JdbcIdentityVault.on(pool, keys);
        this.editions = JdbcEditionStore.on(pool);
    }

    /**
     * Opens the database at a path such as {@code data/siapnet}, or at a URL such as {@code jdbc:h2:file:./data/siapnet}.
     *
     * @throws IllegalArgumentException if the URL is not that of an H2 file
     * @throws VaultKeyException if the database is there and its keys are not, or are not those it was written with
     * @throws StorageException if the database cannot be opened
     * @throws IllegalStateException if the class path holds an H2 that forgets
     */
    public static EmbeddedStorage open(String urlOrPath) {
        Path file = path(location(urlOrPath));
        boolean known = Files.exists(file.resolveSibling(file.getFileName() + SUFFIX));
        Path keyFile = keyFile(urlOrPath);
        return open(urlOrPath, known ? VaultKeys.existing(keyFile) : VaultKeys.file(keyFile));
    }

    /**
     * As {@link #open(String)}, with keys that are kept elsewhere.
     *
     * @throws IllegalArgumentException if the URL is not that of an H2 file
     * @throws VaultKeyException if the database was written with other keys
     * @throws StorageException if the database cannot be opened
     * @throws IllegalStateException if the class path holds an H2 that forgets
     */
    public static EmbeddedStorage open(String urlOrPath, VaultKeys keys) {
        refuseForgetful(org.h2.Driver.load());
        String location = location(urlOrPath);
        String options = urlOrPath.substring(location.length());
        Path file = path(location);
        JdbcConnectionPool pool = JdbcConnectionPool.create(URL + FILE + file + OPTIONS + options, "sa", "");
        try {
            return new EmbeddedStorage(file, pool, keys);
        } catch (RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    /**
     * Where {@link #open(String)} keeps the keys.
     *
     * @throws IllegalArgumentException if the URL is not that of an H2 file
     */
    public static Path keyFile(String urlOrPath) {
        Path file = path(location(urlOrPath));
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /** Where the database is; the names of its files begin so. */
    public Path file() {
        return file;
    }

    /** The connections, for whoever wants to look. */
    public DataSource dataSource() {
        return pool;
    }

    /** The journal, able to {@linkplain JdbcJournal#verify verify} itself. */
    public JdbcJournal journal() {
        return journal;
    }

    /** The identity vault. */
    public JdbcIdentityVault identities() {
        return identities;
    }

    /** The figures proposed for publication, and those published. */
    public JdbcEditionStore editions() {
        return editions;
    }

    /** Closes the database. */
    @Override
    public void close() {
        pool.dispose();
    }

    /**
     * The file header that H2 2.5 writes names the chunk before the newest. Where the newest lies between older ones nothing else leads to
     * it, so that after a kill H2 returns to an earlier state without a word.
     */
    static void refuseForgetful(Driver driver) {
        if (driver.getMajorVersion() == 2 && driver.getMinorVersion() == 5) {
            throw new IllegalStateException(
                    "H2 2.5 loses acknowledged changes when its process is killed: put 2.4.240 on the class path");
        }
    }

    private static String location(String urlOrPath) {
        int semicolon = urlOrPath.indexOf(';');
        return semicolon < 0 ? urlOrPath : urlOrPath.substring(0, semicolon);
    }

    private static Path path(String location) {
        if (!location.startsWith("jdbc:")) {
            return absolute(location);
        }
        if (!location.startsWith(URL)) {
            throw new IllegalArgumentException("url: must begin with " + URL + FILE);
        }
        String rest = location.substring(URL.length());
        if (rest.startsWith(FILE)) {
            return absolute(rest.substring(FILE.length()));
        }
        if (rest.matches("[a-z]{2,}:.*")) {
            throw new IllegalArgumentException("url: must be that of a file, " + URL + FILE);
        }
        return absolute(rest);
    }

    private static Path absolute(String path) {
        if (path.isBlank()) {
            throw new IllegalArgumentException("url: names no file");
        }
        String home = System.getProperty("user.home");
        Path file = path.startsWith("~/") ? Path.of(home, path.substring(2)) : Path.of(path);
        return file.toAbsolutePath().normalize();
    }
}
