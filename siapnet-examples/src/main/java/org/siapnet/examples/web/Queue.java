package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.port.RegisterQuery;
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
            overdue().stream()
                    .filter(item -> filter.after()
                            .filter(key -> compare(key(item), key) <= 0)
                            .isEmpty())
                    .limit(PAGE + 1L)
                    .forEach(items::add);
        }
        if (items.size() <= PAGE && filter.show() != Show.OVERDUE) {
            others(items, overdueDone ? filter.after().map(Key::id) : Optional.empty());
        }
        boolean more = items.size() > PAGE;
        List<WorkItem> shown = more ? items.subList(0, PAGE) : items;
        return new Listed(List.copyOf(shown), more ? Optional.of(key(shown.get(PAGE - 1))) : Optional.empty());
    }

    private List<WorkItem> overdue() {
        List<WorkItem> found = new ArrayList<>();
        Optional<StreamId> after = Optional.empty();
        do {
            List<RegisterRow> chunk = site.siapnet()
                    .find(
                            actor,
                            query().overdueOn(today())
                                    .after(after)
                                    .limit(10_000)
                                    .build());
            chunk.stream().map(this::item).filter(this::listed).forEach(found::add);
            after = chunk.size() < 10_000 ? Optional.empty() : last(chunk);
        } while (after.isPresent());
        found.sort(Comparator.comparing(this::key, Queue::compare));
        return found;
    }

    /** The rows that are not overdue, until the page is full by one. */
    private void others(List<WorkItem> items, Optional<UUID> from) {
        Optional<StreamId> after = from.map(id -> new StreamId(filter.kind(), id));
        while (items.size() <= PAGE) {
            RegisterQuery query = query().after(after).limit(CHUNK).build();
            // the raw rows tell where to go on: what the actor may not see is left out of the found ones
            List<RegisterRow> chunk = site.siapnet().counted(Site.COUNTER).find(query);
            site.siapnet().find(actor, query).stream()
                    .map(this::item)
                    .filter(item -> !overdue(item.row()) && listed(item))
                    .limit(PAGE + 1L - items.size())
                    .forEach(items::add);
            if (chunk.size() < CHUNK) {
                return;
            }
            after = last(chunk);
        }
    }

    private org.siapnet.port.RegisterQueryBuilder query() {
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

    private static int compare(Key one, Key other) {
        int byDay = one.overdueAfter()
                .orElse(LocalDate.MAX)
                .compareTo(other.overdueAfter().orElse(LocalDate.MAX));
        return byDay != 0 ? byDay : StreamId.compare(one.id(), other.id());
    }

    private static Optional<StreamId> last(List<RegisterRow> rows) {
        return Optional.of(rows.get(rows.size() - 1).stream());
    }
}
