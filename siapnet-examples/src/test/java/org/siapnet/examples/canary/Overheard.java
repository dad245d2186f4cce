package org.siapnet.examples.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged, by SLF4J or else, or printed while it is open. */
public final class Overheard extends Handler implements AutoCloseable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();

    static {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "trace");
    }

    public Overheard() {
        root.addHandler(this);
        root.setLevel(Level.ALL);
        System.setOut(stream);
        System.setErr(stream);
    }

    public String text() {
        stream.flush();
        return bytes.toString(UTF_8);
    }

    @Override
    public void publish(LogRecord logRecord) {
        stream.println(logRecord.getMessage());
        if (logRecord.getParameters() != null) {
            for (Object parameter : logRecord.getParameters()) {
                stream.println(parameter);
            }
        }
        if (logRecord.getThrown() != null) {
            logRecord.getThrown().printStackTrace(stream);
        }
    }

    @Override
    public void flush() {
        stream.flush();
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.setLevel(level);
        root.removeHandler(this);
    }
}
