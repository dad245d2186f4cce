package org.siapnet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long {@code java -jar siapnet.jar serve} takes until it prints its address, until a page is answered, and until the API is,
 * by the clock and in seconds of cores. Several jars are started in turns, so that all suffer alike from a busy machine.
 */
public final class ServeStart {
    private static final int ROUNDS = 9;
    private static final List<String> ASKED = List.of("", "classify", "api/v1/lifecycles");

    private ServeStart() {}

    /**
     * Prints the medians of each jar.
     *
     * @param args jars
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, List<double[]>> all = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String jar : args) {
                all.computeIfAbsent(jar, name -> new ArrayList<>()).add(start(jar));
            }
        }
        all.forEach((jar, rounds) -> {
            System.out.println(jar + ", medians of " + ROUNDS + " starts: seconds by the clock, seconds of cores");
            print("address printed", rounds, 0);
            print("page answered", rounds, 2);
            print("API answered", rounds, 4);
        });
    }

    private static void print(String what, List<double[]> rounds, int column) {
        System.out.printf("  %-16s %6.2f %6.2f%n", what, median(rounds, column), median(rounds, column + 1));
    }

    private static double median(List<double[]> rounds, int column) {
        return rounds.stream()
                .mapToDouble(round -> round[column])
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double[] start(String jar) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(java, "-jar", jar, "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String[] words = out.readLine().split(" ");
            URI address = URI.create(words[words.length - 1]);
            double[] taken = new double[2 * ASKED.size()];
            for (int i = 0; i < ASKED.size(); i++) {
                if (i > 0) {
                    client.send(
                            HttpRequest.newBuilder(address.resolve(ASKED.get(i)))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                }
                taken[2 * i] = (System.nanoTime() - begin) / 1e9;
                taken[2 * i + 1] =
                        process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
            }
            return taken;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
