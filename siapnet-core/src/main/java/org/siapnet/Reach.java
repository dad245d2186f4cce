package org.siapnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** Jangkauan: register and journal as far as an actor may reach them. */
final class Reach {
    private final Wiring wiring;
    private final Actor actor;

    /** @throws AccessDeniedException if the actor has no use of that kind at all */
    Reach(Wiring wiring, Actor actor, UseCase useCase) {
        if (!wiring.policy().allows(AccessRequest.of(actor, useCase, Subject.nothing()))) {
            throw new AccessDeniedException(useCase);
        }
        this.wiring = wiring;
        this.actor = actor;
    }

    /** Reads on until the limit is full or the register ends, however few of the rows are within reach. */
    List<RegisterRow> rows(RegisterQuery query) {
        List<RegisterRow> found = new ArrayList<>();
        RegisterQuery next = query;
        List<RegisterRow> page;
        do {
            page = wiring.journal().find(next);
            page.stream()
                    .filter(this::reached)
                    .limit((long) query.limit() - found.size())
                    .forEach(found::add);
            if (!page.isEmpty()) {
                next = query.following(page.get(page.size() - 1));
            }
        } while (page.size() == query.limit() && found.size() < query.limit());
        return List.copyOf(found);
    }

    /** The page, without entries of reports and cases that may not be read. */
    Page entries(Position after, int limit, Predicate<History> readable) {
        Page page = wiring.journal().readAll(after, limit);
        Set<StreamId> streams = page.entries().stream().map(Entry::stream).collect(Collectors.toSet());
        Set<StreamId> read = wiring.journal().readKnown(streams).values().stream()
                .filter(readable)
                .map(History::stream)
                .collect(Collectors.toSet());
        return new Page(
                page.entries().stream()
                        .filter(entry -> read.contains(entry.stream()))
                        .toList(),
                page.next());
    }

    Journal journal() {
        return wiring.journal();
    }

    private boolean reached(RegisterRow row) {
        Subject subject = new Subject(
                row.region(),
                row.agency().map(Set::of).orElse(Set.of()),
                row.person().map(Set::of).orElse(Set.of()));
        return wiring.policy().allows(AccessRequest.of(actor, UseCase.SEARCH, subject));
    }
}
