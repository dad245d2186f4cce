package org.siapnet.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStore;

/** Editions in memory, for one process; lost when it ends. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryEditionStore implements EditionStore {
    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::asOf).thenComparing(Edition::number).reversed();

    private Map<EditionId, Edition> editions = Map.of();

    @Override
    public synchronized boolean keep(List<Edition> changed) {
        Map<EditionId, Edition> after = new LinkedHashMap<>(editions);
        for (Edition edition : changed) {
            int known = Optional.ofNullable(after.get(edition.id()))
                    .map(Edition::version)
                    .orElse(0);
            boolean clash = after.values().stream()
                    .filter(other -> !other.id().equals(edition.id()))
                    .anyMatch(other -> other.number() == edition.number()
                            || edition.stands()
                                    && other.stands()
                                    && other.asOf().equals(edition.asOf()));
            if (edition.version() != known + 1 || clash) {
                return false;
            }
            after.put(edition.id(), edition);
        }
        editions = after;
        return true;
    }

    @Override
    public synchronized Optional<Edition> find(EditionId id) {
        return Optional.ofNullable(editions.get(id));
    }

    @Override
    public synchronized Optional<Edition> standing(LocalDate asOf) {
        return editions.values().stream()
                .filter(edition -> edition.stands() && edition.asOf().equals(asOf))
                .findFirst();
    }

    @Override
    public synchronized List<Edition> list(EditionQuery query) {
        Optional<Edition> last = query.after().isEmpty()
                ? Optional.empty()
                : editions.values().stream()
                        .filter(edition -> edition.number() == query.after().getAsInt())
                        .findFirst();
        if (query.after().isPresent() && last.isEmpty()) {
            return List.of();
        }
        return editions.values().stream()
                .filter(edition -> query.statuses().contains(edition.status()))
                .filter(edition ->
                        last.filter(of -> ORDER.compare(edition, of) <= 0).isEmpty())
                .sorted(ORDER)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized int lastNumber() {
        return editions.values().stream().mapToInt(Edition::number).max().orElse(0);
    }
}
