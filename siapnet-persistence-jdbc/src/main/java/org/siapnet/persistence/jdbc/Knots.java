package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which things hang together, directly or by others. */
final class Knots<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();

    void tie(T one, T other) {
        int first = of(one);
        int second = of(other);
        parents.set(Math.max(first, second), Math.min(first, second));
    }

    /** The same number for all that hang together, once everything is tied. */
    int of(T thing) {
        int number = numbers.computeIfAbsent(thing, unknown -> {
            parents.add(parents.size());
            return parents.size() - 1;
        });
        while (parents.get(number) != number) {
            parents.set(number, parents.get(parents.get(number)));
            number = parents.get(number);
        }
        return number;
    }
}
