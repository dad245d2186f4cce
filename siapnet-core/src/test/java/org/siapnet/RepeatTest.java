package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.Journal;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;

class RepeatTest {
    private static final Envelope ONCE = Envelope.idempotent(new UUID(5, 5));
    private static final ReportId OTHER = ReportId.of(new UUID(1, 2));

    private final List<String> asked = new ArrayList<>();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet siapnet = wired(new HandClock()).journal(watched()).build();

    @Test
    void a_new_step_is_stored_without_asking_for_a_receipt() {
        assertThat(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), ONCE).isAccepted())
                .isTrue();

        assertThat(asked).containsExactly("read", "append");
    }

    @Test
    void a_repeat_is_known_by_the_history_and_asks_nobody_to_decide_or_append() {
        siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), ONCE);
        asked.clear();

        assertThat(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), ONCE).isAccepted())
                .isTrue();
        assertThat(asked).contains("receipt").doesNotContain("append");
    }

    @Test
    void a_command_id_that_came_elsewhere_is_reused_whether_the_step_would_be_taken_refused_or_stale() {
        siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), ONCE);

        assertThatThrownBy(() -> siapnet.reports().handle(BAWASLU, file(OTHER, PERSON), ONCE))
                .isInstanceOf(CommandIdReusedException.class);
        siapnet.reports().handle(BAWASLU, file(OTHER, PERSON));
        assertThatThrownBy(() -> siapnet.reports().handle(BAWASLU, file(OTHER, PERSON), ONCE))
                .isInstanceOf(CommandIdReusedException.class);
        assertThatThrownBy(() -> siapnet.reports().handle(BAWASLU, file(OTHER, PERSON), ONCE.expecting(7)))
                .isInstanceOf(CommandIdReusedException.class);
        assertThat(journal.read(StreamId.of(OTHER)).version()).isEqualTo(1);
    }

    private Journal watched() {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
