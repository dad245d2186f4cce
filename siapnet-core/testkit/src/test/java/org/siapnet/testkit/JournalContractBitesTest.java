package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** Each rule of the contract fails a journal that breaks it, and no other rule does where that is possible. */
class JournalContractBitesTest {

    @Test
    void a_sound_journal_breaks_no_rule() {
        assertThat(broken(InMemoryJournal::new)).isEmpty();
        assertThat(broken(ForwardingJournal::new)).isEmpty();
    }

    @Test
    void j1_bites_where_a_stream_is_read_by_its_id_alone() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public History read(StreamId stream) {
                        History other = sound.read(new StreamId(StreamId.Kind.CASE, stream.id()));
                        return sound.read(stream).entries().isEmpty() ? other : sound.read(stream);
                    }
                }))
                .containsExactly("j1");
    }

    @Test
    void j2_bites_where_entries_come_in_the_wrong_order() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public History read(StreamId stream) {
                        List<Entry> entries = new ArrayList<>(sound.read(stream).entries());
                        if (entries.size() == 4) {
                            Collections.swap(entries, 1, 2);
                        }
                        return new History(stream, entries);
                    }
                }))
                .containsExactly("j2");
    }

    @Test
    void j2_bites_where_a_stream_is_left_out_of_many() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
                        return super.readKnown(streams.stream().limit(1).toList());
                    }
                }))
                .containsExactly("j2");
    }

    @Test
    void j3_bites_where_a_version_too_high_is_taken() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    Appended one(Change change) {
                        Appended result = super.one(change);
                        return result instanceof Appended.Stale stale && stale.expected() > stale.actual()
                                ? super.one(at(change, stale.actual()))
                                : result;
                    }
                }))
                .containsExactly("j3");
    }

    @Test
    void j4_bites_where_a_repeat_is_stale() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    Appended one(Change change) {
                        Appended result = super.one(change);
                        Slice first = change.slices().get(0);
                        return result instanceof Appended.Repeated
                                        && sound.read(first.stream()).version() == 3
                                ? new Appended.Stale(first.stream(), first.expectedVersion(), 3)
                                : result;
                    }
                }))
                .containsExactly("j4");
    }

    @Test
    void j5_bites_where_other_content_counts_as_a_repeat() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public Receipt append(Change change) {
                        Appended result = one(change);
                        return result instanceof Appended.Reused
                                ? receipt(change.command()).orElseThrow()
                                : sound.append(change);
                    }
                }))
                .containsExactly("j5");
    }

    @Test
    void j6_bites_where_the_sound_half_of_a_change_is_stored() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    Appended one(Change change) {
                        Appended result = super.one(change);
                        if (result instanceof Appended.Stale && change.slices().size() > 1) {
                            sound.append(new Change(
                                    CommandId.of(UUID.randomUUID()),
                                    "half",
                                    change.recordedAt(),
                                    change.recorder(),
                                    change.slices().subList(0, 1)));
                        }
                        return result;
                    }
                }))
                .containsExactly("j6");
    }

    @Test
    void j7_bites_where_one_stale_change_takes_the_batch_with_it() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public List<Appended> append(List<Change> changes) {
                        List<Appended> results = new ArrayList<>();
                        for (Change change : changes) {
                            boolean stopped =
                                    !results.isEmpty() && results.get(results.size() - 1) instanceof Appended.Stale;
                            results.add(stopped ? results.get(results.size() - 1) : one(change));
                        }
                        return results;
                    }
                }))
                .containsExactly("j7");
    }

    @Test
    void j8_bites_where_the_end_of_a_page_is_passed_over() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public Page readAll(Position after, int limit) {
                        Page page = sound.readAll(after, limit);
                        int size = page.entries().size();
                        return limit == 4 && size == limit
                                ? new Page(page.entries().subList(0, size - 1), page.next())
                                : page;
                    }
                }))
                .containsExactly("j8");
    }

    @Test
    void j8_bites_where_a_position_after_the_last_entry_shows_nothing() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public Page readAll(Position after, int limit) {
                        try {
                            return sound.readAll(after, limit);
                        } catch (IllegalArgumentException beyond) {
                            return new Page(List.of(), after);
                        }
                    }
                }))
                .containsExactly("j8");
    }

    @Test
    void j8_bites_where_a_number_is_drawn_before_its_entry_is_visible() {
        Set<String> broken = broken(EarlyPositions::new);
        assertThat(broken).containsExactly("j8");
    }

    @Test
    void j3_and_j4_bite_where_checking_and_storing_are_two_steps() {
        Set<String> broken = broken(CheckThenStore::new);
        assertThat(broken).contains("j3", "j4");
    }

    static Set<String> broken(Supplier<Journal> journal) {
        return Rules.broken(JournalContract.class, () -> new JournalContract() {
            @Override
            protected Journal emptyJournal() {
                return journal.get();
            }
        });
    }

    static Change at(Change change, long version) {
        Slice slice = change.slices().get(0);
        return new Change(
                change.command(),
                change.fingerprint(),
                change.recordedAt(),
                change.recorder(),
                List.of(new Slice(slice.stream(), version, slice.events(), slice.row())));
    }
}
