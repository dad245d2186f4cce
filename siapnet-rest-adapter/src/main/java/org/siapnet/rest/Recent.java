package org.siapnet.rest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was made before for the same; forgets all when there is too much of it. */
final class Recent<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** @param most how much is remembered at most */
    Recent(int most) {
        this.most = most;
    }

    V of(K key, Function<K, V> make) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        if (known.size() >= most) {
            known.clear();
        }
        V made = make.apply(key);
        known.put(key, made);
        return made;
    }
}
