package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.aReport;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.command;
import static org.siapnet.testkit.Changes.row;
import static org.siapnet.testkit.Changes.slice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Journal;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.RegisterRowBuilder;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** The rules of a journal that concern its register. */
abstract class JournalRegisterRules extends JournalConcurrencyRules {
    private static final String SOMEBODY = "8b6e2f0a-7c1d-4e5f-9a3b-0c1d2e3f4a5b";

    @Test
    protected void j9_the_register_holds_the_last_row_of_each_stream_as_given() {
        Journal journal = emptyJournal();
        RegisterRow full = full(row(aCase(1), 3)).build();
        RegisterRow bare = row(aCase(1), 4).build();
        List<Event> event = slice(aCase(1), 0, 1).events();
        journal.append(List.of(change(1, slice(aCase(1), 0, 2)), change(2, new Slice(aCase(1), 2, event, full))));
        assertThat(journal.row(aCase(1))).contains(full);
        assertThat(journal.find(cases().build())).containsExactly(full);

        journal.append(change(3, new Slice(aCase(1), 3, event, bare)));
        assertThat(journal.row(aCase(1))).contains(bare);
        assertThat(journal.find(cases().build())).containsExactly(bare);
    }

    @Test
    protected void j10_queries_filter() {
        Journal journal = emptyJournal();
        RegisterRow wanted = full(row(aCase(1), 1)).build();
        append(journal, 1, wanted);
        append(journal, 2, row(aCase(2), 1).status("OTHER").build());
        append(
                journal,
                3,
                row(aReport(1), 1).status("PROVEN").number("12/LP/2020").build());

        List<UnaryOperator<RegisterQueryBuilder>> matching = List.of(
                q -> q.status("PROVEN"),
                q -> q.status("DELIVERED"),
                q -> q.status("BLOCKED"),
                q -> q.status("FILED"),
                q -> q.agency("KEMENDAGRI:33.03"),
                q -> q.person(SOMEBODY),
                q -> q.election("PILKADA_2020"),
                q -> q.act("ACT"),
                q -> q.report(aReport(7)),
                q -> q.number("1/2020"),
                q -> q.overdueOn(LocalDate.of(2020, 10, 2)),
                q -> q.status("PROVEN").agency("KEMENDAGRI:33.03").act("ACT"));
        matching.forEach(condition ->
                assertThat(journal.find(condition.apply(cases()).build())).containsExactly(wanted));

        List<UnaryOperator<RegisterQueryBuilder>> missing = List.of(
                q -> q.status("STEP_9"),
                q -> q.agency("BKN:3010"),
                q -> q.overdueOn(LocalDate.of(2020, 10, 1)),
                q -> q.status("OTHER").act("ACT"));
        missing.forEach(condition ->
                assertThat(journal.find(condition.apply(cases()).build())).isEmpty());
        assertThat(journal.find(RegisterQuery.of(StreamId.Kind.REPORT)
                        .number("12/LP/2020")
                        .build()))
                .hasSize(1);
    }

    @Test
    protected void j10_pages_follow_the_key_without_gap_or_repeat() {
        Journal journal = emptyJournal();
        for (int i = 0; i < 23; i++) {
            append(
                    journal,
                    i,
                    row(aCase(i), 1).status(i % 3 == 0 ? "OTHER" : "WANTED").build());
            append(journal, 100 + i, row(aReport(i), 1).status("WANTED").build());
        }
        List<StreamId> paged = new ArrayList<>();
        Optional<StreamId> after = Optional.empty();
        List<RegisterRow> page;
        do {
            page = journal.find(cases().status("WANTED").after(after).limit(5).build());
            page.forEach(row -> paged.add(row.stream()));
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).stream());
        } while (!page.isEmpty() && paged.size() < 100);

        assertThat(paged).hasSize(15).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    protected void j10_what_is_overdue_is_paged_by_last_day_and_key() {
        Journal journal = emptyJournal();
        LocalDate first = LocalDate.of(2020, 10, 1);
        for (int i = 0; i < 23; i++) {
            RegisterRowBuilder row = row(aCase(i), 1).status(i % 2 == 0 ? "WANTED" : "OTHER");
            append(journal, i, (i % 7 == 0 ? row : row.overdueAfter(first.plusDays(5 - i % 6))).build());
        }
        List<RegisterRow> all =
                overdue(journal, cases().overdueOn(first.plusDays(4)).limit(1_000));
        List<RegisterRow> some =
                overdue(journal, cases().overdueOn(first.plusDays(4)).limit(3));
        List<RegisterRow> wanted = overdue(
                journal, cases().overdueOn(first.plusDays(4)).status("WANTED").limit(2));

        assertThat(all)
                .hasSize(13)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(
                                (RegisterRow row) -> row.overdueAfter().orElseThrow())
                        .thenComparing(RegisterRow::stream));
        assertThat(some).isEqualTo(all);
        assertThat(wanted)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(row -> row.status().equals("WANTED"))
                        .toList());
    }

    private static List<RegisterRow> overdue(Journal journal, RegisterQueryBuilder asked) {
        List<RegisterRow> paged = new ArrayList<>();
        RegisterQuery query = asked.build();
        List<RegisterRow> page = journal.find(query);
        while (!page.isEmpty() && paged.size() < 100) {
            paged.addAll(page);
            query = query.following(page.get(page.size() - 1));
            page = journal.find(query);
        }
        return paged;
    }

    private static RegisterQueryBuilder cases() {
        return RegisterQuery.of(StreamId.Kind.CASE);
    }

    private static RegisterRowBuilder full(RegisterRowBuilder row) {
        return row.status("PROVEN")
                .followUp("DELIVERED")
                .block("BLOCKED")
                .objection("FILED")
                .number("1/2020")
                .report(aReport(7))
                .person(SOMEBODY)
                .agency("KEMENDAGRI:33.03")
                .region("33.03")
                .election("PILKADA_2020")
                .act("ACT")
                .form("SKB20-4")
                .level("MODERATE")
                .authority("KASN")
                .openedOn(LocalDate.of(2020, 9, 10))
                .overdueAfter(LocalDate.of(2020, 10, 1));
    }

    private static void append(Journal journal, long command, RegisterRow row) {
        journal.append(change(
                command, new Slice(row.stream(), 0, slice(row.stream(), 0, 1).events(), row)));
    }
}
