package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.JournalContractBitesTest.broken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** The rules of the contract that concern the register fail a journal that breaks them, and no other rule does. */
class JournalRegisterBitesTest {

    @Test
    void j9_bites_where_absent_columns_keep_their_old_value() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    Appended one(Change change) {
                        List<Slice> slices = new ArrayList<>();
                        for (Slice slice : change.slices()) {
                            RegisterRow row = sound.row(slice.stream())
                                    .flatMap(RegisterRow::agency)
                                    .map(agency -> RegisterRow.builder()
                                            .from(slice.row())
                                            .agency(slice.row().agency().orElse(agency))
                                            .build())
                                    .orElse(slice.row());
                            slices.add(new Slice(slice.stream(), slice.expectedVersion(), slice.events(), row));
                        }
                        return super.one(new Change(
                                change.command(),
                                change.fingerprint(),
                                change.recordedAt(),
                                change.recorder(),
                                slices));
                    }
                }))
                .containsExactly("j9");
    }

    @Test
    void j10_bites_where_a_condition_is_ignored() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public List<RegisterRow> find(RegisterQuery query) {
                        return sound.find(
                                query.overdueOn().isEmpty()
                                        ? query
                                        : RegisterQuery.of(query.kind())
                                                .agency("KEMENDAGRI:33.03")
                                                .build());
                    }
                }))
                .containsExactly("j10");
    }

    @Test
    void j10_bites_where_keys_are_ordered_as_signed_numbers() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public List<RegisterRow> find(RegisterQuery query) {
                        return sound
                                .find(new RegisterQueryBuilder()
                                        .from(query)
                                        .after(Optional.empty())
                                        .limit(10_000)
                                        .build())
                                .stream()
                                .filter(row -> query.after().isEmpty()
                                        || row.stream()
                                                        .id()
                                                        .compareTo(query.after()
                                                                .get()
                                                                .id())
                                                > 0)
                                .sorted(Comparator.comparing(row -> row.stream().id()))
                                .limit(query.limit())
                                .toList();
                    }
                }))
                .containsExactly("j10");
    }

    @Test
    void j10_bites_where_what_is_overdue_comes_in_order_of_the_key() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public List<RegisterRow> find(RegisterQuery query) {
                        return sound
                                .find(new RegisterQueryBuilder()
                                        .from(query)
                                        .limit(10_000)
                                        .build())
                                .stream()
                                .sorted(Comparator.comparing(RegisterRow::stream))
                                .limit(query.limit())
                                .toList();
                    }
                }))
                .containsExactly("j10");
    }

    @Test
    void j10_bites_where_a_page_of_what_is_overdue_goes_on_by_the_day_alone() {
        assertThat(broken(() -> new ForwardingJournal() {
                    @Override
                    public List<RegisterRow> find(RegisterQuery query) {
                        return sound.find(new RegisterQueryBuilder()
                                .from(query)
                                .after(
                                        query.afterDay().isPresent()
                                                ? Optional.of(new StreamId(StreamId.Kind.CASE, new UUID(-1, -1)))
                                                : query.after())
                                .build());
                    }
                }))
                .containsExactly("j10");
    }
}
