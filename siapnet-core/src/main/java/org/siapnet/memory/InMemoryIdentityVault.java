package org.siapnet.memory;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.report.ReportId;

/** A vault in memory, unencrypted, for tests and dry runs. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryIdentityVault implements IdentityVault {
    private final Map<PersonRef, Identity> identities = new HashMap<>();
    private final Map<Nip, PersonRef> numbers = new HashMap<>();
    private final Set<PersonRef> given = new HashSet<>();
    private final Map<ReportId, List<PersonRef>> reporters = new HashMap<>();
    private final Map<PersonRef, List<Note>> notes = new HashMap<>();
    private final List<LegalHold> holds = new ArrayList<>();
    private final List<Disclosure> log = new ArrayList<>();
    private final Supplier<UUID> ids;
    private final byte[] key;

    /** A vault that draws references from the source of random identities. */
    public InMemoryIdentityVault(Supplier<UUID> ids) {
        this.ids = ids;
        UUID drawn = ids.get();
        this.key = ByteBuffer.allocate(16)
                .putLong(drawn.getMostSignificantBits())
                .putLong(drawn.getLeastSignificantBits())
                .array();
    }

    @Override
    public synchronized List<PersonRef> keep(List<Identity> all) {
        return all.stream().map(this::keepOne).toList();
    }

    private PersonRef keepOne(Identity identity) {
        PersonRef person = identity.nip()
                .map(nip -> numbers.computeIfAbsent(nip, n -> draw()))
                .orElseGet(this::draw);
        identities.merge(person, identity, (older, newer) -> newer.improving(older));
        return person;
    }

    private PersonRef draw() {
        PersonRef person = PersonRef.of(ids.get());
        given.add(person);
        return person;
    }

    @Override
    public synchronized Optional<PersonRef> find(Nip nip) {
        return Optional.ofNullable(numbers.get(nip));
    }

    @Override
    public synchronized Optional<Identity> reveal(Disclosure look) {
        return logged(look) ? Optional.ofNullable(identities.get(look.person())) : Optional.empty();
    }

    /** Logs a look, as refused where two are needed; whether it may be had. */
    private boolean logged(Disclosure look) {
        boolean allowed = look.byTwo() || reporters.values().stream().noneMatch(of -> of.contains(look.person()));
        log.add(allowed ? look : look.refused());
        return allowed;
    }

    @Override
    public synchronized void log(Disclosure refused) {
        log.add(refused.refused());
    }

    @Override
    public synchronized Forgetting forget(PersonRef person, LocalDate on) {
        if (!identities.containsKey(person)) {
            return Forgetting.NOT_KNOWN;
        }
        if (!holds(person, on).isEmpty()) {
            return Forgetting.HELD;
        }
        identities.remove(person);
        numbers.values().remove(person);
        notes.remove(person);
        return Forgetting.FORGOTTEN;
    }

    @Override
    public String digest(String text) {
        return Hashing.hmacSha256(key).hashString(text, StandardCharsets.UTF_8).toString();
    }

    @Override
    public synchronized List<Disclosure> disclosures(PersonRef person) {
        return log.stream().filter(d -> d.person().equals(person)).toList();
    }

    @Override
    public synchronized PersonRef keepReporter(ReportId report, Identity reporter) {
        PersonRef person = draw();
        identities.put(person, reporter);
        reporters.computeIfAbsent(report, r -> new ArrayList<>()).add(person);
        return person;
    }

    @Override
    public synchronized List<PersonRef> reporters(ReportId report) {
        return List.copyOf(reporters.getOrDefault(report, List.of()));
    }

    @Override
    public synchronized boolean note(PersonRef person, Note note) {
        return identities.containsKey(person)
                && notes.computeIfAbsent(person, p -> new ArrayList<>()).add(note);
    }

    @Override
    public synchronized List<Note> notes(Disclosure look) {
        return logged(look) ? List.copyOf(notes.getOrDefault(look.person(), List.of())) : List.of();
    }

    @Override
    public synchronized void hold(LegalHold hold) {
        holds.add(hold);
    }

    @Override
    public synchronized boolean release(PersonRef person, String account, Instant at) {
        return holds.removeIf(hold -> hold.person().equals(person));
    }

    @Override
    public synchronized List<LegalHold> holds(PersonRef person, LocalDate on) {
        return holds.stream()
                .filter(hold -> hold.person().equals(person) && hold.on(on))
                .toList();
    }

    @Override
    public synchronized Set<PersonRef> missing(Collection<PersonRef> persons) {
        return persons.stream().filter(person -> !given.contains(person)).collect(Collectors.toSet());
    }
}
