package org.siapnet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Rulebook;

/**
 * How long a JVM that has just started takes, from {@code main} on, until all law of Indonesia is loaded: rulebook,
 * time limits, holidays and election calendars. Each measurement is a JVM of its own with its default settings.
 */
public final class ColdLoad {
    private static final String ONCE = "once";

    private ColdLoad() {}

    /**
     * Prints minimum, median and maximum in milliseconds.
     *
     * @param args how many JVMs, 15 if not said; {@code once} to measure this one
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals(ONCE)) {
            System.out.println(once());
            return;
        }
        int runs = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            times.add(elsewhere());
        }
        times.sort(null);
        System.out.printf(
                "%d JVMs: min %.0f ms, median %.0f ms, max %.0f ms%n",
                runs, times.get(0), times.get(runs / 2), times.get(runs - 1));
    }

    private static double once() {
        long start = System.nanoTime();
        int loaded = Rulebook.indonesia().packs().size()
                + DeadlinePack.indonesia().rows().size()
                + HolidayPack.indonesia().version().length()
                + ElectionPack.indonesia().elections().size();
        double took = (System.nanoTime() - start) / 1e6;
        if (loaded < 20) {
            throw new IllegalStateException("not all packs were loaded");
        }
        return took;
    }

    private static double elsewhere() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process jvm = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), ColdLoad.class.getName(), ONCE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException("the JVM that measures failed");
        }
        return Double.parseDouble(printed.strip());
    }
}
