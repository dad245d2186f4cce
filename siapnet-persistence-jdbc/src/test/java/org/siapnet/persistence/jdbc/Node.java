package org.siapnet.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of several processes on a database: what runs in it, and how it is started. */
final class Node {
    private static final int CONNECTIONS = 8;
    private static final int PATIENCE = 20_000;

    private Node() {}

    /** The journal at a URL of PostgreSQL, else in an H2 file. */
    static JdbcJournal journal(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return EmbeddedStorage.open(url).journal();
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE);
        config.setInitializationFailTimeout(-1);
        return JdbcJournal.on(new HikariDataSource(config));
    }

    /** Ends this process when the one that started it ends. */
    static void endWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is said to it
                }
            } catch (IOException gone) {
                // as good as the end
            }
            Runtime.getRuntime().halt(0);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Ends this process, and tells the one that started it why. */
    static void complain(Throwable why) {
        StringWriter trace = new StringWriter();
        why.printStackTrace(new PrintWriter(trace));
        System.err.print(trace);
        Runtime.getRuntime().halt(1);
    }

    /** Another JVM that runs a class of these tests; what it says is read, its complaints come with ours. */
    static Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
