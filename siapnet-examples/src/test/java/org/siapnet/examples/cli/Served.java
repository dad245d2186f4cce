package org.siapnet.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code serve} in a process of its own, which is told to stop when it is closed. */
public final class Served implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Path errors;
    private final String first;

    private Served(Process process, Path errors) throws IOException {
        this.process = process;
        this.errors = errors;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.first = String.valueOf(out.readLine());
    }

    /** Starts it on a free port, in that folder and with that environment. */
    public static Served start(Path folder, Map<String, String> environment, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.siapnet.examples.Main",
                "serve",
                "--port",
                "0"));
        words.addAll(List.of(options));
        Path errors = Files.createTempFile(folder, "served", ".err");
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SIAPNET_"));
        builder.environment().putAll(environment);
        return new Served(builder.start(), errors);
    }

    /** Where it says it is. */
    public URI address() {
        return URI.create(first.replaceFirst("^\\S+ ", ""));
    }

    /** Tells it to stop, waits until it has, and gives all it said. */
    public String stop() throws IOException {
        // Process.destroy would close the stream that is read from
        process.toHandle().destroy();
        StringBuilder said = new StringBuilder(first).append('\n');
        out.lines().forEach(line -> said.append(line).append('\n'));
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException("does not stop");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said + Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
