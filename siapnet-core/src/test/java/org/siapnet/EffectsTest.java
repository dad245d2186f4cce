package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PersonRef;
import org.siapnet.port.CommandId;
import org.siapnet.port.PersonnelBlocking;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportCommand;

/** What happens outside once a change is durable. */
class EffectsTest {
    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<String> calls = new ArrayList<>();
    private final PersonnelBlocking personnel = new PersonnelBlocking() {
        @Override
        public void block(CaseId id, PersonRef person, BlockScope scope) {
            calls.add("block " + scope + " at version "
                    + journal.read(StreamId.of(id)).version());
        }

        @Override
        public void unblock(CaseId id, PersonRef person) {
            calls.add("unblock at version " + journal.read(StreamId.of(id)).version());
        }
    };
    private final Siapnet siapnet = wired(new HandClock())
            .journal(journal)
            .blocking(personnel)
            .notifying(change ->
                    calls.add("told of " + change.slices().get(0).events().size()))
            .build();

    @Test
    void personnel_data_is_held_and_released_once_the_order_is_durable() {
        delivered(siapnet, CASE, REPORT, PERSON);
        assertThat(calls).allMatch(call -> call.startsWith("told of")).hasSize(11);
        calls.clear();

        blocked(siapnet, CASE);
        assertThat(calls).containsExactly("told of 1", "told of 1", "block PERSON_DATA at version 11", "told of 1");
        calls.clear();

        followedUp(siapnet, CASE, 90);
        accepted(siapnet.cases().handle(BKN, block(CASE, 91, BlockAction.UNBLOCK, Optional.empty())));
        assertThat(calls).containsExactly("told of 2", "unblock at version 14", "told of 1");
    }

    @Test
    void who_fails_to_be_told_undoes_nothing_and_keeps_nobody_from_being_told() {
        List<CommandId> told = new ArrayList<>();
        Siapnet failing = wired(new HandClock())
                .journal(journal)
                .notifying(change -> {
                    throw new IllegalStateException("mail is down");
                })
                .notifying(change -> told.add(change.command()))
                .build();

        assertThatThrownBy(() -> failing.reports().handle(BAWASLU, file(REPORT, PERSON)))
                .hasMessage("mail is down");
        assertThat(journal.read(StreamId.of(REPORT)).version()).isEqualTo(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void imported_history_is_told_but_orders_nothing() {
        List<CaseCommand> steps = new ArrayList<>();
        steps.add(submit(CASE, REPORT, PERSON));
        steps.addAll(Histories.blocked(CASE));
        RecordedHistory history = new RecordedHistory(
                CommandId.of(new UUID(7, 7)),
                "fingerprint",
                Histories.forwarded(REPORT, PERSON),
                new ReportCommand.NameRespondent(REPORT, day(2), respondent(PERSON)),
                steps);

        assertThat(siapnet.imports().replay(IMPORTER, List.of(history)))
                .containsExactly(new RecordedHistory.Result.Accepted(false));
        assertThat(calls).containsExactly("told of 3");
        assertThat(journal.row(StreamId.of(CASE)).orElseThrow().block()).contains("BLOCKED");
    }
}
