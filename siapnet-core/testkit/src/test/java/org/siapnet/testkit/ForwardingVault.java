package org.siapnet.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.report.ReportId;

/** A sound vault, for tests that break one thing of it. */
class ForwardingVault implements IdentityVault {
    private final IdentityVault sound = new InMemoryIdentityVault(UUID::randomUUID);
    PersonRef last = PersonRef.of(new UUID(0, 0));

    @Override
    public List<PersonRef> keep(List<Identity> identities) {
        List<PersonRef> kept = sound.keep(identities);
        last = kept.isEmpty() ? last : kept.get(kept.size() - 1);
        return kept;
    }

    @Override
    public Optional<PersonRef> find(Nip nip) {
        return sound.find(nip);
    }

    @Override
    public Optional<Identity> reveal(Disclosure look) {
        return sound.reveal(look);
    }

    @Override
    public void log(Disclosure refused) {
        sound.log(refused);
    }

    @Override
    public Forgetting forget(PersonRef person, LocalDate on) {
        return sound.forget(person, on);
    }

    @Override
    public PersonRef keepReporter(ReportId report, Identity reporter) {
        return sound.keepReporter(report, reporter);
    }

    @Override
    public List<PersonRef> reporters(ReportId report) {
        return sound.reporters(report);
    }

    @Override
    public boolean note(PersonRef person, Note note) {
        return sound.note(person, note);
    }

    @Override
    public List<Note> notes(Disclosure look) {
        return sound.notes(look);
    }

    @Override
    public void hold(LegalHold hold) {
        sound.hold(hold);
    }

    @Override
    public boolean release(PersonRef person, String account, Instant at) {
        return sound.release(person, account, at);
    }

    @Override
    public List<LegalHold> holds(PersonRef person, LocalDate on) {
        return sound.holds(person, on);
    }

    @Override
    public Set<PersonRef> missing(Collection<PersonRef> persons) {
        return sound.missing(persons);
    }

    @Override
    public List<Disclosure> disclosures(PersonRef person) {
        return sound.disclosures(person);
    }

    @Override
    public String digest(String text) {
        return sound.digest(text);
    }
}
