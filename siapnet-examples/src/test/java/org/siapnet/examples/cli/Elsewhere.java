package org.siapnet.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Commands run in another process, with an environment of its own; their words and results pass as JSON. */
public final class Elsewhere {
    private Elsewhere() {}

    /** What came of each command. */
    static List<Ran> commands(Map<String, String> environment, List<List<String>> commands) throws IOException {
        return List.of(JsonMapper.shared()
                .readValue(
                        run(environment, Elsewhere.class, JsonMapper.shared().writeValueAsString(commands)),
                        Ran[].class));
    }

    /** What a class says in a process with that environment. */
    public static String run(Map<String, String> environment, Class<?> main, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("SIAPNET_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("ended badly: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }

    public static void main(String[] arguments) {
        List<Ran> results = new ArrayList<>();
        for (String[] command : JsonMapper.shared().readValue(arguments[0], String[][].class)) {
            results.add(Ran.command(command));
        }
        byte[] said = JsonMapper.shared().writeValueAsBytes(results);
        System.out.write(said, 0, said.length);
        System.out.flush();
    }
}
