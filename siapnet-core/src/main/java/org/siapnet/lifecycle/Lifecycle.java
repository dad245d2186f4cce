package org.siapnet.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

/**
 * Daur hidup: a table of status x action. The decision, the permitted actions, the access matrix, the documents and the
 * diagram are all derived from its rows. Checked when built: one row per status and action, no row leaves a terminal
 * status, every status but the first is reached, and no status but a terminal one is a dead end.
 *
 * @param <S> statuses
 * @param <A> actions
 * @param <X> what guards check
 */
public final class Lifecycle<S extends Enum<S> & Status, A extends Enum<A> & Action, X> {
    private final String id;
    private final S initial;
    private final ImmutableTable<S, A, Transition<S, A, X>> rows;
    private final int width;
    private final ImmutableList<Optional<Transition<S, A, X>>> places;

    private Lifecycle(String id, S initial, Class<A> actions, ImmutableTable<S, A, Transition<S, A, X>> rows) {
        this.id = id;
        this.initial = initial;
        this.rows = rows;
        this.width = actions.getEnumConstants().length;
        ImmutableList.Builder<Optional<Transition<S, A, X>>> all = ImmutableList.builder();
        for (S status : initial.getDeclaringClass().getEnumConstants()) {
            for (A action : actions.getEnumConstants()) {
                all.add(Optional.ofNullable(rows.get(status, action)));
            }
        }
        this.places = all.build();
    }

    /** Starts a table whose first status is given. */
    public static <S extends Enum<S> & Status, A extends Enum<A> & Action, X> Builder<S, A, X> of(
            String id, S initial, Class<A> actions) {
        return new Builder<>(id, initial, actions);
    }

    /** Stable id, such as {@code follow-up}. */
    public String id() {
        return id;
    }

    /** The status before anything happened. */
    public S initial() {
        return initial;
    }

    /** All statuses, in order. */
    public List<S> statuses() {
        return ImmutableList.copyOf(initial.getDeclaringClass().getEnumConstants());
    }

    /** All rows, in the order of the table. */
    public List<Transition<S, A, X>> rows() {
        return rows.values().asList();
    }

    /** The row for an action in a status. */
    public Optional<Transition<S, A, X>> row(S status, A action) {
        return places.get(status.ordinal() * width + action.ordinal());
    }

    /** The rows out of a status. */
    public List<Transition<S, A, X>> from(S status) {
        return ImmutableList.copyOf(rows.row(status).values());
    }

    /** What may be done in a status, before guards. */
    public Stream<PermittedAction> permitted(S status) {
        return rows.row(status).values().stream()
                .map(row -> new PermittedAction(
                        id,
                        row.action().name(),
                        row.by(),
                        row.guards().stream().map(Guard::name).toList(),
                        row.basis()));
    }

    /** The roles that some row lets take the action. */
    public Set<Role> performers(A action) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.column(action).values().forEach(row -> roles.addAll(row.by()));
        return roles;
    }

    /**
     * Looks the step up, checks who acts, runs the guards. The refusal lists what is permitted in the status instead.
     *
     * @return why the step does not happen; empty if it may
     */
    public Optional<Refusal> refusal(S status, A action, Actor actor, X attempt) {
        Optional<Transition<S, A, X>> found = row(status, action);
        if (found.isEmpty()) {
            return Optional.of(refuse(RefusalCode.NOT_PERMITTED_IN_STATUS, status, action, List.of()));
        }
        Transition<S, A, X> row = found.get();
        if (!actor.actsAs(row.by())) {
            return Optional.of(refuse(RefusalCode.ROLE_NOT_PERMITTED, status, action, row.basis()));
        }
        for (Guard<X> guard : row.guards()) {
            Optional<RefusalCode> code = guard.check(attempt);
            if (code.isPresent()) {
                return Optional.of(refuse(code.get(), status, action, row.basis()));
            }
        }
        return Optional.empty();
    }

    /**
     * A refusal in this status, with what is permitted instead; where a second person is wanted, that is not the same step
     * again.
     */
    public Refusal refuse(RefusalCode code, S status, A action, List<LegalBasis> basis) {
        return new Refusal(
                code,
                id,
                action.name(),
                status.name(),
                basis,
                permitted(status)
                        .filter(open -> code != RefusalCode.SAME_PERSON
                                || !open.action().equals(action.name()))
                        .toList());
    }

    /**
     * The status that follows, for evolving a state.
     *
     * @throws IllegalStateException if the table has no such row: no decision could have caused the event
     */
    public S next(S status, A action) {
        return row(status, action)
                .orElseThrow(() -> new IllegalStateException(id + ": no row for " + action + " in " + status))
                .to();
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S> & Status, A extends Enum<A> & Action, X> {
        private final String id;
        private final S initial;
        private final Class<A> actions;
        private final ImmutableTable.Builder<S, A, Transition<S, A, X>> rows = ImmutableTable.builder();
        private Certainty certainty = Certainty.HIGH;

        private Builder(String id, S initial, Class<A> actions) {
            this.id = id;
            this.initial = initial;
            this.actions = actions;
        }

        /** How sure the sources are of the rows that follow. */
        public Builder<S, A, X> sure(Certainty of) {
            certainty = of;
            return this;
        }

        /** Adds a row. */
        public Builder<S, A, X> row(
                S from,
                A action,
                Set<Role> by,
                S to,
                List<? extends Guard<X>> guards,
                List<DeadlineMark> deadlines,
                LegalBasis... basis) {
            rows.put(
                    from,
                    action,
                    new Transition<>(from, action, by, to, List.copyOf(guards), deadlines, List.of(basis), certainty));
            return this;
        }

        /** Adds the same row for several statuses, each keeping its own status. */
        public Builder<S, A, X> stay(
                Set<S> in,
                A action,
                Set<Role> by,
                List<? extends Guard<X>> guards,
                List<DeadlineMark> deadlines,
                LegalBasis... basis) {
            in.stream().sorted().forEach(status -> row(status, action, by, status, guards, deadlines, basis));
            return this;
        }

        /** Adds the same row for several statuses. */
        public Builder<S, A, X> rows(
                Set<S> from,
                A action,
                Set<Role> by,
                S to,
                List<? extends Guard<X>> guards,
                List<DeadlineMark> deadlines,
                LegalBasis... basis) {
            from.stream().sorted().forEach(status -> row(status, action, by, to, guards, deadlines, basis));
            return this;
        }

        /**
         * The checked table.
         *
         * @throws IllegalStateException naming the first fault: a row out of a terminal status, a status nothing
         *     reaches, a dead end that is not terminal, an action without a row, or a row without a basis or role
         * @throws IllegalArgumentException if two rows have the same status and action
         */
        public Lifecycle<S, A, X> build() {
            ImmutableTable<S, A, Transition<S, A, X>> table = rows.build();
            Set<S> reached = EnumSet.of(initial);
            for (Transition<S, A, X> row : table.values()) {
                reached.add(row.to());
                require(
                        !row.from().terminal() || row.to() == row.from(),
                        row.from() + " is terminal but left by " + row.action());
                require(!row.by().isEmpty(), row.action() + " in " + row.from() + " names no role");
                require(!row.basis().isEmpty(), row.action() + " in " + row.from() + " names no legal basis");
            }
            for (S status : initial.getDeclaringClass().getEnumConstants()) {
                require(reached.contains(status), "nothing reaches " + status);
                require(status.terminal() || table.containsRow(status), status + " is a dead end but not terminal");
            }
            for (A action : actions.getEnumConstants()) {
                require(table.containsColumn(action), action + " has no row");
            }
            return new Lifecycle<>(id, initial, actions, table);
        }

        private void require(boolean condition, String fault) {
            if (!condition) {
                throw new IllegalStateException(id + ": " + fault);
            }
        }
    }
}
