package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.row;
import static org.siapnet.testkit.Changes.slice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.port.RegisterRowBuilder;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** Which cases count as stuck, on any database. */
abstract class StuckWorkRules {
    /** The day of the first event of each case; that of the second is the day after. */
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 11);

    private JdbcJournal journal;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @BeforeEach
    void an_empty_journal() {
        journal = JdbcJournal.on(fresh());
    }

    @Test
    void a_case_is_stuck_after_days_without_anything_and_not_a_day_before() {
        store(1, 2, row -> row.status("REVIEW"));
        LocalDate last = FIRST.plusDays(1);
        assertThat(find(StuckQuery.of(StuckKind.NO_STEP, last.plusDays(29)).since(30)))
                .isEmpty();
        assertThat(find(StuckQuery.of(StuckKind.NO_STEP, last.plusDays(30)).since(30)))
                .singleElement()
                .matches(stuck -> stuck.status().equals("REVIEW"))
                .matches(stuck -> stuck.lastEntryOn().equals(last))
                .matches(stuck -> stuck.days(last.plusDays(30)) == 30)
                .matches(stuck -> stuck.row().stream().equals(aCase(1)));
    }

    @Test
    void only_statuses_from_which_somebody_owes_a_step_count() {
        store(1, 1, row -> row.status("PROVEN").followUp("DELIVERED"));
        store(2, 1, row -> row.status("PROVEN").followUp("VERIFIED"));
        store(3, 1, row -> row.status("NOT_PROVEN").followUp("NONE").block("NONE"));
        store(4, 1, row -> row.status("PROVEN").followUp("FOLLOWED_UP").objection("ADMITTED"));
        store(5, 1, row -> row.status("PROVEN").followUp("FOLLOWED_UP").block("UNBLOCK_DUE"));
        store(6, 1, row -> row.status("REVIEW").entry("MERGED"));
        assertThat(find(StuckQuery.of(StuckKind.NO_STEP, FIRST)))
                .extracting(stuck -> stuck.lifecycle() + " " + stuck.status())
                .containsExactlyInAnyOrder("follow-up DELIVERED", "objection ADMITTED", "block UNBLOCK_DUE");
    }

    @Test
    void each_other_kind_finds_its_own() {
        store(1, 1, row -> row.status("PROVEN").followUp("ISSUED"));
        store(2, 1, row -> row.status("PROVEN").followUp("DELIVERED").overdueAfter(FIRST.plusDays(9)));
        store(3, 1, row -> row.status("PROVEN").followUp("DELIVERED").block("PROPOSED"));
        store(4, 1, row -> row.status("PROVEN").followUp("FOLLOWED_UP").block("UNBLOCK_DUE"));
        store(5, 1, row -> row.status("PROVEN").followUp("PROPOSED"));

        assertFound(StuckKind.NOT_DELIVERED, 1);
        assertFound(StuckKind.BLOCK_NOT_ORDERED, 3);
        assertFound(StuckKind.UNBLOCK_NOT_DONE, 4);
        assertFound(StuckKind.OVERDUE, 2);
        assertThat(find(StuckQuery.of(StuckKind.OVERDUE, FIRST.plusDays(9)))).isEmpty();
        assertThat(find(StuckQuery.of(StuckKind.BLOCK_NOT_ORDERED, FIRST.plusDays(9))
                        .since(10)))
                .isEmpty();
    }

    @Test
    void pages_follow_the_key_and_lose_nothing() {
        List<Long> numbers = LongStream.rangeClosed(1, 25).boxed().toList();
        numbers.forEach(number -> store(number, number % 2 == 0 ? 1 : 9, row -> row.status("REVIEW")));
        StuckQuery query =
                StuckQuery.of(StuckKind.NO_STEP, FIRST.plusDays(5)).since(5).limit(5);

        List<StreamId> found = new ArrayList<>();
        List<StuckCase> page = find(query);
        while (!page.isEmpty()) {
            page.forEach(stuck -> found.add(stuck.row().stream()));
            page = find(query.after(found.get(found.size() - 1)));
        }
        assertThat(found)
                .containsExactlyElementsOf(numbers.stream()
                        .filter(number -> number % 2 == 0)
                        .map(number -> aCase(number))
                        .sorted(Comparator.comparing(StreamId::id, StreamId::compare))
                        .toList());
    }

    private void assertFound(StuckKind kind, long number) {
        assertThat(find(StuckQuery.of(kind, FIRST.plusDays(10))))
                .as(kind.name())
                .singleElement()
                .matches(stuck -> stuck.row().stream().equals(aCase(number)))
                .matches(stuck -> stuck.kind() == kind);
    }

    private List<StuckCase> find(StuckQuery query) {
        return journal.stuckWork().find(query);
    }

    private void store(long number, int events, UnaryOperator<RegisterRowBuilder> row) {
        Slice slice = slice(aCase(number), 0, events);
        journal.append(List.of(change(
                number,
                new Slice(
                        slice.stream(),
                        0,
                        slice.events(),
                        row.apply(row(aCase(number), events)).build()))));
    }
}
