package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/**
 * Antrean: what waits for an actor, overdue follow-ups first, longest overdue first; then the rest in order of the register.
 * Pages follow keys, so that what is added meanwhile neither repeats nor hides a row.
 *
 * @param site what the pages are made of
 * @param actor for whom
 * @param filter which rows
 */
record Queue(Site site, Actor actor, Filter filter) {
    static final int PAGE = 20;
    private static final int CHUNK = 500;

    /** Which rows are listed. */
    enum Show {
        /** What waits for the actor. */
        MINE,
        /** What is overdue, whoever owes it. */
        OVERDUE,
        /** All that is open. */
        OPEN,
        /** Everything. */
        ALL
    }

    /**
     * Which rows.
     *
     * @param kind reports or cases
     * @param show how much of them
     * @param status in that status
     * @param agency of that agency
     * @param after only what follows this key
     */
    record Filter(
            StreamId.Kind kind, Show show, Optional<String> status, Optional<String> agency, Optional<Key> after) {}

    /**
     * Where a page ends.
     *
     * @param overdueAfter last day of the last row, while overdue rows are listed
     * @param id of the last row
     */
    record Key(Optional<LocalDate> overdueAfter, UUID id) {
        static Key parse(String text) {
            int mark = text.indexOf('_');
            return mark < 0
                    ? new Key(Optional.empty(), UUID.fromString(text))
                    : new Key(
                            Optional.of(LocalDate.parse(text.substring(0, mark))),
                            UUID.fromString(text.substring(mark + 1)));
        }

        @Override
        public String toString() {
            return overdueAfter.map(day -> day + "_").orElse("") + id;
        }
    }

    /**
     * A page.
     *
     * @param items what is on it
     * @param next key of the next page; empty if this is the last
     */
    record Listed(List<WorkItem> items, Optional<Key> next) {}

    Listed page() {
        List<WorkItem> items = new ArrayList<>();
        boolean overdueDone =
                filter.after().filter(key -> key.overdueAfter().isEmpty()).isPresent();
        if (!overdueDone && filter.kind() == StreamId.Kind.CASE) {
            fill(
                    items,
                    query().overdueOn(today())
                            .after(filter.after().map(this::stream))
                            .afterDay(filter.after().flatMap(Key::overdueAfter)),
                    item -> true);
        }
        if (items.size() <= PAGE && filter.show() != Show.OVERDUE) {
            fill(
                    items,
                    query().after(overdueDone ? filter.after().map(this::stream) : Optional.empty()),
                    item -> !overdue(item.row()));
        }
        boolean more = items.size() > PAGE;
        List<WorkItem> shown = more ? items.subList(0, PAGE) : items;
        return new Listed(List.copyOf(shown), more ? Optional.of(key(shown.get(PAGE - 1))) : Optional.empty());
    }

    /** Adds rows in their order, until the page is full by one. */
    private void fill(List<WorkItem> items, RegisterQueryBuilder from, Predicate<WorkItem> wanted) {
        RegisterQuery query = from.limit(CHUNK).build();
        while (items.size() <= PAGE) {
            List<RegisterRow> chunk = site.siapnet().find(actor, query);
            chunk.stream()
                    .map(this::item)
                    .filter(wanted.and(this::listed))
                    .limit(PAGE + 1L - items.size())
                    .forEach(items::add);
            if (chunk.size() < CHUNK) {
                return;
            }
            query = query.following(chunk.get(CHUNK - 1));
        }
    }

    private StreamId stream(Key key) {
        return new StreamId(filter.kind(), key.id());
    }

    private RegisterQueryBuilder query() {
        Optional<String> own = Optional.of(actor.jurisdiction())
                .filter(bound -> bound.scope() == Jurisdiction.Scope.AGENCY)
                .map(Jurisdiction::code);
        Optional<String> person = Optional.of(actor.jurisdiction())
                .filter(bound -> bound.scope() == Jurisdiction.Scope.PERSON)
                .map(Jurisdiction::code);
        boolean cases = filter.kind() == StreamId.Kind.CASE;
        return RegisterQuery.of(filter.kind())
                .status(filter.status())
                .agency(cases ? filter.agency().or(() -> own) : Optional.empty())
                .person(cases ? person : Optional.empty());
    }

    private boolean listed(WorkItem item) {
        return switch (filter.show()) {
            case MINE -> !item.waiting().isEmpty();
            case OPEN -> item.open();
            case OVERDUE, ALL -> true;
        };
    }

    private WorkItem item(RegisterRow row) {
        return WorkItem.of(row, actor, today());
    }

    private boolean overdue(RegisterRow row) {
        return row.overdueAfter().filter(today()::isAfter).isPresent();
    }

    private LocalDate today() {
        return site.today().get();
    }

    /** Rows that are not overdue follow the order of the register, whatever their last day. */
    private Key key(WorkItem item) {
        Optional<LocalDate> late = item.row().overdueAfter().filter(today()::isAfter);
        return new Key(late, item.row().stream().id());
    }
}
