package org.siapnet.persistence.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets work of many threads share a transaction. Who finds nobody at work goes at once; who comes meanwhile waits, and
 * whoever of them is first takes all that wait along. Who brings many goes beside one group at work: it gains nothing by waiting.
 */
final class Grouping<Q, A> {
    private final Shared<Q, A> work;
    private final Predicate<RuntimeException> spoilt;
    private final int most;
    private final int many;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Ticket<Q, A>> waiting = new ArrayDeque<>();
    private int atWork;

    /** Work for one or more, with an answer for each request in order. */
    interface Shared<Q, A> {
        List<A> answer(List<Q> requests);
    }

    private static final class Ticket<Q, A> {
        private final List<Q> requests;
        private final Condition over;
        private @Nullable List<A> answers;
        private @Nullable RuntimeException failure;

        Ticket(List<Q> requests, Condition over) {
            this.requests = requests;
            this.over = over;
        }

        boolean done() {
            return answers != null || failure != null;
        }
    }

    /**
     * @param spoilt whether a failure may be the fault of one request, so that the others succeed without it
     * @param most how many requests share a transaction at most, unless a single caller brings more
     * @param many how many requests are worth a transaction beside another
     */
    Grouping(Shared<Q, A> work, Predicate<RuntimeException> spoilt, int most, int many) {
        this.work = work;
        this.spoilt = spoilt;
        this.most = most;
        this.many = many;
    }

    /** The answers to requests that belong together. */
    List<A> answer(List<Q> requests) {
        Ticket<Q, A> ticket;
        List<Ticket<Q, A>> group;
        lock.lock();
        try {
            ticket = new Ticket<>(requests, lock.newCondition());
            waiting.add(ticket);
            while (!ticket.done() && !mayGo(ticket)) {
                ticket.over.awaitUninterruptibly();
            }
            if (ticket.done()) {
                return result(ticket);
            }
            atWork++;
            group = taken();
            wakeNext();
        } finally {
            lock.unlock();
        }
        try {
            run(group);
        } finally {
            handOver(group);
        }
        return result(ticket);
    }

    /** How many callers wait for their turn. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean mayGo(Ticket<Q, A> ticket) {
        return waiting.peekFirst() == ticket && (atWork == 0 || atWork == 1 && ticket.requests.size() >= many);
    }

    private void wakeNext() {
        if (!waiting.isEmpty()) {
            waiting.element().over.signal();
        }
    }

    private List<Ticket<Q, A>> taken() {
        List<Ticket<Q, A>> group = new ArrayList<>();
        int size = 0;
        do {
            Ticket<Q, A> next = waiting.remove();
            group.add(next);
            size += next.requests.size();
        } while (!waiting.isEmpty() && size + waiting.element().requests.size() <= most);
        return group;
    }

    private void run(List<Ticket<Q, A>> group) {
        List<Q> all = new ArrayList<>();
        group.forEach(ticket -> all.addAll(ticket.requests));
        try {
            List<A> answers = work.answer(all);
            int from = 0;
            for (Ticket<Q, A> ticket : group) {
                ticket.answers = answers.subList(from, from + ticket.requests.size());
                from += ticket.requests.size();
            }
        } catch (RuntimeException e) {
            if (group.size() > 1 && spoilt.test(e)) {
                group.forEach(ticket -> run(List.of(ticket)));
            } else {
                group.forEach(ticket -> ticket.failure = e);
            }
        } catch (Error e) {
            group.forEach(ticket -> ticket.failure = new IllegalStateException(e));
            throw e;
        }
    }

    private void handOver(List<Ticket<Q, A>> group) {
        lock.lock();
        try {
            atWork--;
            group.forEach(ticket -> ticket.over.signal());
            wakeNext();
        } finally {
            lock.unlock();
        }
    }

    private List<A> result(Ticket<Q, A> ticket) {
        if (ticket.failure != null) {
            throw ticket.failure;
        }
        return Objects.requireNonNull(ticket.answers);
    }
}
