package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.aReport;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.command;
import static org.siapnet.testkit.Changes.reusing;
import static org.siapnet.testkit.Changes.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.Entry;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.Receipt.Span;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;

/**
 * What every {@link Journal} keeps to; each test carries the number of its rule. Extend it and say how to make an empty
 * journal.
 */
public abstract class JournalContract extends JournalRegisterRules {

    @Test
    protected void j1_a_stream_nobody_wrote_reads_as_empty() {
        Journal journal = emptyJournal();
        journal.append(change(1, slice(aCase(1), 0, 1)));

        assertThat(journal.read(aCase(2)).entries()).isEmpty();
        assertThat(journal.read(aCase(2)).version()).isZero();
        assertThat(journal.read(new StreamId(StreamId.Kind.REPORT, aCase(1).id()))
                        .entries())
                .isEmpty();
        assertThat(journal.row(aCase(2))).isEmpty();
        assertThat(journal.receipt(command(2))).isEmpty();
    }

    @Test
    protected void j2_reads_back_what_was_appended_in_order() {
        Journal journal = emptyJournal();
        List<Change> history = Changes.examined(1, 3);
        history.forEach(journal::append);
        journal.append(change(77, slice(aCase(2), 0, 2)));

        List<Entry> expected = new ArrayList<>();
        for (Change change : history) {
            Event event = change.slices().get(0).events().get(0);
            expected.add(new Entry(
                    aCase(1), expected.size() + 1L, change.command(), change.recordedAt(), change.recorder(), event));
        }
        assertThat(journal.read(aCase(1)).entries()).containsExactlyElementsOf(expected);
        assertThat(journal.read(aCase(2)).version()).isEqualTo(2);
        assertThat(journal.readKnown(List.of(aCase(1), aCase(2), aCase(3))))
                .containsOnly(Map.entry(aCase(1), journal.read(aCase(1))), Map.entry(aCase(2), journal.read(aCase(2))));
    }

    @Test
    protected void j3_a_change_at_a_stale_version_is_refused_and_stores_nothing() {
        Journal journal = emptyJournal();
        journal.append(change(1, slice(aCase(1), 0, 2)));
        for (long stale : new long[] {0, 1, 3}) {
            assertThatThrownBy(() -> journal.append(change(10 + stale, slice(aCase(1), stale, 1))))
                    .isInstanceOfSatisfying(StaleVersionException.class, e -> {
                        assertThat(e.stream()).isEqualTo(aCase(1));
                        assertThat(e.expected()).isEqualTo(stale);
                        assertThat(e.actual()).isEqualTo(2);
                    });
            assertThat(journal.receipt(command(10 + stale))).isEmpty();
        }
        assertHolds(journal, aCase(1), 2);
        assertThat(everything(journal, 10)).hasSize(2);
    }

    @Test
    protected void j4_the_same_command_again_stores_once_and_returns_the_first_receipt() {
        Journal journal = emptyJournal();
        Change first = change(1, slice(aCase(1), 0, 2), slice(aReport(1), 0, 1));
        Receipt receipt = journal.append(first);
        journal.append(change(2, slice(aCase(1), 2, 1)));

        Change again = reusing(first, first.fingerprint());
        assertThat(journal.append(again)).isEqualTo(receipt);
        assertThat(journal.append(List.of(again))).containsExactly(new Appended.Repeated(receipt));
        assertThat(journal.receipt(command(1))).contains(receipt);
        assertThat(journal.receipts(List.of(command(1), command(3)))).containsOnly(Map.entry(command(1), receipt));
        assertThat(receipt)
                .isEqualTo(new Receipt(
                        first.command(),
                        first.fingerprint(),
                        first.recordedAt(),
                        List.of(new Span(aCase(1), 1, 2), new Span(aReport(1), 1, 1))));
        assertHolds(journal, aCase(1), 3);
    }

    @Test
    protected void j5_the_same_command_with_other_content_is_refused() {
        Journal journal = emptyJournal();
        Change first = change(1, slice(aCase(1), 0, 1));
        Receipt receipt = journal.append(first);
        Change other = new Change(
                first.command(), "other", first.recordedAt(), first.recorder(), List.of(slice(aCase(1), 1, 1)));

        assertThatThrownBy(() -> journal.append(other))
                .isInstanceOfSatisfying(
                        CommandIdReusedException.class,
                        e -> assertThat(e.command()).isEqualTo(command(1)));
        assertThat(journal.receipt(command(1))).contains(receipt);
        assertHolds(journal, aCase(1), 1);
    }

    @Test
    protected void j6_a_change_is_stored_whole_or_not_at_all() {
        Journal journal = emptyJournal();
        journal.append(change(1, slice(aCase(2), 0, 1)));
        Change half = change(2, slice(aCase(1), 0, 1), slice(aCase(2), 0, 1), slice(aReport(1), 0, 1));

        assertThat(journal.append(List.of(half))).containsExactly(new Appended.Stale(aCase(2), 0, 1));
        assertHolds(journal, aCase(1), 0);
        assertHolds(journal, aCase(2), 1);
        assertHolds(journal, aReport(1), 0);
        assertThat(journal.receipt(command(2))).isEmpty();

        journal.append(change(3, slice(aCase(1), 0, 1), slice(aCase(2), 1, 2), slice(aReport(1), 0, 1)));
        assertHolds(journal, aCase(1), 1);
        assertHolds(journal, aCase(2), 3);
        assertHolds(journal, aReport(1), 1);
    }

    @Test
    protected void j7_in_a_batch_each_change_stands_for_itself_in_order() {
        Journal journal = emptyJournal();
        Change first = change(1, slice(aCase(1), 0, 1));
        Change second = change(2, slice(aCase(1), 1, 1), slice(aReport(1), 0, 2));
        Change last = change(6, slice(aCase(2), 0, 1));

        assertThat(journal.append(List.of(
                        first,
                        second,
                        change(3, slice(aCase(1), 1, 1)),
                        reusing(first, "other"),
                        reusing(second, second.fingerprint()),
                        last)))
                .containsExactly(
                        new Appended.Stored(Receipt.of(first)),
                        new Appended.Stored(Receipt.of(second)),
                        new Appended.Stale(aCase(1), 1, 2),
                        new Appended.Reused(command(1)),
                        new Appended.Repeated(Receipt.of(second)),
                        new Appended.Stored(Receipt.of(last)));
        assertThat(journal.append(List.of())).isEmpty();
        assertHolds(journal, aCase(1), 2);
        assertHolds(journal, aReport(1), 2);
        assertHolds(journal, aCase(2), 1);
    }

    @Test
    protected void j8_following_positions_shows_every_entry_once_in_order_of_version() {
        Journal journal = emptyJournal();
        assertThat(journal.readAll(Position.start(), 5)).isEqualTo(new Page(List.of(), Position.start()));
        for (int i = 0; i < 5; i++) {
            journal.append(
                    List.of(change(10 + i, slice(aCase(1), 2L * i, 2)), change(20 + i, slice(aReport(i), 0, 1))));
        }
        for (int limit : new int[] {1, 4, 100}) {
            List<Entry> seen = everything(journal, limit);
            assertThat(seen).hasSize(15).doesNotHaveDuplicates();
            assertThat(seen.stream().filter(e -> e.stream().equals(aCase(1))).toList())
                    .isEqualTo(journal.read(aCase(1)).entries());
        }
        Page end = journal.readAll(Position.start(), 100);
        assertThat(journal.readAll(end.next(), 100)).isEqualTo(new Page(List.of(), end.next()));
        journal.append(change(30, slice(aCase(9), 0, 1)));
        assertThat(journal.readAll(end.next(), 100).entries())
                .isEqualTo(journal.read(aCase(9)).entries());
    }

    @Test
    protected void j8_a_position_after_the_last_entry_is_refused() {
        Journal longer = emptyJournal();
        longer.append(change(1, slice(aCase(1), 0, 3)));
        Position beyond = longer.readAll(Position.start(), 10).next();
        Journal journal = emptyJournal();
        assertThatIllegalArgumentException().isThrownBy(() -> journal.readAll(beyond, 10));

        journal.append(change(1, slice(aCase(1), 0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.readAll(beyond, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.readAll(new Position("nowhere"), 10));
        assertThat(journal.readAll(journal.readAll(Position.start(), 10).next(), 10)
                        .entries())
                .isEmpty();
    }

    private static void assertHolds(Journal journal, StreamId stream, long version) {
        assertThat(journal.read(stream).version()).isEqualTo(version);
        assertThat(journal.row(stream).map(RegisterRow::version).orElse(0L)).isEqualTo(version);
    }

    private static List<Entry> everything(Journal journal, int limit) {
        List<Entry> all = new ArrayList<>();
        Page page = journal.readAll(Position.start(), limit);
        while (!page.entries().isEmpty() && all.size() < 1_000) {
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.entries());
            page = journal.readAll(page.next(), limit);
        }
        return all;
    }
}
