package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PersonRef;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportCommand;

/** Several at once on one stream: each is stored, refused, or told that others were first; nothing is lost. */
class ConcurrentDocketTest {
    private static final int WRITERS = 4;
    private static final int EACH = 50;

    private final InMemoryJournal journal = new InMemoryJournal();
    private final AtomicLong drawn = new AtomicLong();
    private final Siapnet siapnet = Siapnet.builder()
            .journal(journal)
            .ids(() -> new UUID(8, drawn.incrementAndGet()))
            .build();

    @Test
    void every_accepted_command_is_in_the_stream_once() throws Exception {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));

        List<UUID> stored = together(writer -> {
            List<UUID> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                UUID person = new UUID(writer + 10L, i);
                try {
                    accepted(siapnet.reports().handle(BAWASLU, named(person)));
                    mine.add(person);
                } catch (StaleVersionException e) {
                    // others kept being first: it was not stored
                }
            }
            return mine;
        });

        List<UUID> named =
                siapnet.reports().find(BAWASLU, StreamId.of(REPORT)).orElseThrow().state().respondents().stream()
                        .map(respondent -> respondent.person().value())
                        .toList();
        assertThat(named).doesNotHaveDuplicates().hasSize(stored.size() + 1).containsAll(stored);
        assertThat(stored).hasSizeGreaterThanOrEqualTo(EACH);
        assertThat(journal.read(StreamId.of(REPORT)).version()).isEqualTo(stored.size() + 1);
    }

    @Test
    void of_several_that_take_the_same_step_one_succeeds() throws Exception {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        UUID person = new UUID(20, 20);

        List<UUID> stored = together(writer -> {
            var decision = siapnet.reports().handle(BAWASLU, named(person));
            decision.refusal()
                    .ifPresent(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.RESPONDENT_ALREADY_NAMED));
            return decision.isAccepted() ? List.of(person) : List.of();
        });

        assertThat(stored).hasSize(1);
        assertThat(journal.read(StreamId.of(REPORT)).version()).isEqualTo(2);
    }

    @Test
    void of_several_that_send_one_command_id_all_get_the_first_result() throws Exception {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        UUID person = new UUID(21, 21);

        List<UUID> answers = together(writer -> {
            var decision = siapnet.reports().handle(BAWASLU, named(person), Envelope.idempotent(new UUID(6, 6)));
            return accepted(decision).size() == 1 ? List.of(person) : List.of();
        });

        assertThat(answers).hasSize(WRITERS);
        assertThat(journal.read(StreamId.of(REPORT)).version()).isEqualTo(2);
    }

    private static ReportCommand named(UUID person) {
        return new ReportCommand.NameRespondent(REPORT, day(1), respondent(PersonRef.of(person)));
    }

    private interface Writer {
        List<UUID> write(int number);
    }

    private static List<UUID> together(Writer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<Callable<List<UUID>>> tasks = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                tasks.add(() -> {
                    start.await();
                    return writer.write(number);
                });
            }
            List<UUID> all = new ArrayList<>();
            for (Future<List<UUID>> done : threads.invokeAll(tasks)) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
