package org.siapnet.persistence.jdbc;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonCipher.Sealed;
import org.siapnet.persistence.jdbc.PersonTable.Mark;
import org.siapnet.persistence.jdbc.PersonTable.Row;
import org.siapnet.port.Identity;

/** Identities on their way into one transaction. */
final class Keeping {
    private final VaultKeys keys;
    private final PersonCipher cipher;
    private final Map<ByteBuffer, Row> rows = new HashMap<>();
    private final Map<Nip, Known> numbers = new HashMap<>();
    private final Map<PersonRef, Row> added = new LinkedHashMap<>();
    private final Map<PersonRef, Row> changed = new LinkedHashMap<>();

    private record Known(Row row, Identity identity) {}

    Keeping(VaultKeys keys, PersonCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    void known(Row row) {
        rows.put(ByteBuffer.wrap(row.mark().orElseThrow().bytes()), row);
    }

    Map<PersonRef, Row> added() {
        return added;
    }

    Map<PersonRef, Row> changed() {
        return changed;
    }

    PersonRef keep(Identity identity) {
        @Nullable Known known = identity.nip().map(this::numbered).orElse(null);
        if (known == null) {
            PersonRef person = PersonRef.of(UUID.randomUUID());
            Optional<Mark> mark = identity.nip().map(nip -> new Mark(keys.index(), keys.mark(nip)));
            put(added, new Row(person, mark, Optional.of(cipher.seal(person, identity))), identity);
            return person;
        }
        PersonRef person = known.row().person();
        Identity improved = identity.improving(known.identity());
        if (!improved.equals(known.identity())) {
            Sealed before = known.row().sealed().orElseThrow();
            Sealed after = cipher.reseal(person, before, improved);
            put(
                    added.containsKey(person) ? added : changed,
                    new Row(person, known.row().mark(), Optional.of(after)),
                    improved);
        }
        return person;
    }

    private void put(Map<PersonRef, Row> where, Row row, Identity identity) {
        where.put(row.person(), row);
        identity.nip().ifPresent(nip -> numbers.put(nip, new Known(row, identity)));
    }

    private @Nullable Known numbered(Nip nip) {
        if (!numbers.containsKey(nip)) {
            keys.marks(nip).stream()
                    .flatMap(mark -> Optional.ofNullable(rows.get(ByteBuffer.wrap(mark))).stream())
                    .findFirst()
                    .ifPresent(row -> numbers.put(
                            nip,
                            new Known(
                                    row, cipher.open(row.person(), row.sealed().orElseThrow()))));
        }
        return numbers.get(nip);
    }
}
