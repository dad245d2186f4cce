package org.siapnet.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** What it costs to look a text up in the catalogue. */
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class MessageBenchmark {

    /** Asks for a code that may be there. */
    @Benchmark
    public boolean has() {
        return Messages.catalogue().has(Language.ID, "none");
    }
}
