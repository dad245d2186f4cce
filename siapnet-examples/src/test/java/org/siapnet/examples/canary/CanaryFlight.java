package org.siapnet.examples.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.page.FiguresPage;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.examples.register.CanaryRegister;
import org.siapnet.examples.register.ImportReport;
import org.siapnet.examples.register.RegisterExport;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.json.EventCodec;
import org.siapnet.message.Language;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Attempt;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Entry;
import org.siapnet.port.Identity;
import org.siapnet.port.KeptAnswer;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.port.Position;
import org.siapnet.port.Purpose;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportId;

/** The way of the canaries through the library; all it says on the way, and all it throws. */
final class CanaryFlight {
    /** How many come by file. */
    static final int IMPORTED = 8;

    private static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);
    private static final Actor BAWASLU = Actor.of("bawaslu-1", "BAWASLU", Role.SUPERVISOR);
    private static final Actor SECOND =
            Actor.of("bawaslu-2", "BAWASLU", Role.SUPERVISOR).supervising();
    private static final Actor BKN = Actor.of("bkn-1", "BKN", Role.BKN).supervising();
    private static final Actor PUBLIC = Actor.of("public", "PUBLIC", Role.PUBLIC);
    private static final Actor AUDITOR = Actor.of("auditor", "AUDITOR", Role.AUDITOR);

    private final CanaryStore store;
    private final Siapnet siapnet;
    private final StringBuilder said = new StringBuilder();
    private final List<Throwable> thrown = new ArrayList<>();
    private final List<PersonRef> persons = new ArrayList<>();

    interface Work {
        Object of() throws Exception;
    }

    CanaryFlight(CanaryStore store) {
        this.store = store;
        this.siapnet = Siapnet.builder()
                .journal(store.journal())
                .identities(store.identities())
                .editions(store.editions())
                .build();
    }

    String said() {
        return said.toString();
    }

    List<Throwable> thrown() {
        return thrown;
    }

    /** Notes what the work gives or throws. */
    void heard(Work work) {
        try {
            said.append(work.of()).append('\n');
        } catch (Exception e) {
            thrown.add(e);
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.append(trace).append('\n');
        }
    }

    /** By a register file, good rows and bad. */
    void imported() {
        List<Identity> good = IntStream.rangeClosed(1, IMPORTED)
                .mapToObj(Canaries::respondent)
                .toList();
        for (String file : CanaryRegister.files(good)) {
            for (RegisterImport.Mode mode : RegisterImport.Mode.values()) {
                heard(() -> take(file, mode));
            }
        }
    }

    private String take(String file, RegisterImport.Mode mode) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        ImportReport report =
                new RegisterImport(siapnet, IMPORTER).run(() -> new ByteArrayInputStream(bytes), mode, done -> {});
        return report
                + report.errors().stream()
                        .map(fault -> fault.message(Language.ID) + fault.message(Language.EN))
                        .collect(Collectors.joining());
    }

    /** By the use cases. */
    void used() {
        for (int i = IMPORTED + 1; i <= Canaries.RESPONDENTS; i++) {
            Identity respondent = Canaries.respondent(i);
            Note note = new Note(StreamId.of(report(i)), Canaries.words(i));
            PersonRef person = siapnet.identities().keep(BAWASLU, respondent);
            persons.add(person);
            ReportCommand.FileReport file = CanaryRegister.filed(report(i), person, i);
            heard(() -> siapnet.reports().handle(BAWASLU, file));
            heard(() -> siapnet.reports().handle(BAWASLU, file));
            PersonRef reporter = siapnet.identities().keepReporter(BAWASLU, report(i), Canaries.reporter(i));
            persons.add(reporter);
            heard(() -> siapnet.identities().note(BAWASLU, person, note));
            heard(() -> siapnet.identities().note(BAWASLU, reporter, note));
            heard(() -> List.of(respondent, note, person, reporter, file, respondent.nip(), Optional.of(respondent)));
        }
    }

    /** By requests under idempotency keys, even keys that say what they must not; the answer shows whom it was given to. */
    void answered() {
        Instant now = Instant.parse("2026-11-22T03:04:05Z");
        for (int i = 1; i <= Canaries.RESPONDENTS; i++) {
            Identity person = Canaries.respondent(i);
            String key = person.nip().orElseThrow().reveal();
            String words = Canaries.words(i);
            String content = person.name() + words;
            KeptAnswer answer = new KeptAnswer(
                    200,
                    Map.of("X-Name", person.name()),
                    content + Canaries.reporter(i).name());
            Attempt.Yours begun = (Attempt.Yours) store.answers().begin(key, content, now, now);
            heard(() -> store.answers().begin(key, content, now, now.minusSeconds(1)));
            store.answers().complete(begun, answer);
            heard(() -> answer);
            heard(() -> store.answers().begin(key, content, now, now));
            heard(() -> store.answers().begin(key, words, now, now));
            Attempt again = store.answers().begin(key, content, now, now);
            if (!again.equals(new Attempt.Answered(answer))) {
                throw new AssertionError("an answer is not there: " + i);
            }
        }
    }

    /** By figures that are proposed, agreed to, revised and withdrawn, by receipt codes and by a reader of the feed. */
    void published() {
        CanaryEditions editions = new CanaryEditions(siapnet);
        editions.work().forEach(this::heard);
        for (int i = 1; i <= Canaries.RESPONDENTS; i++) {
            int number = i;
            String nip = Canaries.respondent(i).nip().orElseThrow().reveal();
            heard(() -> editions.proposedBy(Actor.of(nip, "KASN", Role.AUTHORITY)));
            store.codes().keep(Canaries.reporter(i).name(), report(i));
            store.codes().keep(nip, report(i));
            heard(() -> store.codes().find(Canaries.reporter(number).name()));
            heard(() -> store.codes().find(Canaries.words(number)));
        }
        store.readers()
                .keep("ledger", store.journal().readAll(Position.start(), 3).next());
        heard(() -> List.of(store.readers().behind(), store.editions(), store.codes(), store.readers()));
    }

    /** Where something is refused, or cannot be. */
    void refused() {
        for (int i = 1; i <= Canaries.RESPONDENTS; i++) {
            Identity known = Canaries.respondent(i);
            Nip nip = known.nip().orElseThrow();
            ReportId report = report(i);
            int number = i;
            heard(() -> Nip.of(nip.reveal() + "0"));
            heard(() -> Nip.of(nip.reveal().replace("1907", "1997")));
            heard(() -> new Identity(known.name() + "\u202E", known.nip(), known.contact()));
            heard(() -> new Identity(
                    known.name(), known.nip(), Optional.of(known.contact().get() + "\u200B")));
            heard(() -> new Identity(known.name().repeat(50), known.nip(), known.contact()));
            heard(() -> new Note(StreamId.of(report), Canaries.words(number).repeat(200)));
            heard(() -> DocumentNumber.of(nip.reveal()));
            heard(() -> PersonRef.parse(known.name()));
            heard(() -> Actor.of(nip.reveal(), "BAWASLU", Role.SUPERVISOR));
            heard(() -> siapnet.identities().keep(PUBLIC, known));
            heard(() -> siapnet.identities().find(PUBLIC, nip));
            heard(() -> siapnet.identities().reporters(BAWASLU, BAWASLU, report, Purpose.EXAMINATION));
            heard(() -> siapnet.identities().reporterNotes(PUBLIC, SECOND, report, Purpose.EXAMINATION));
        }
        heard(() -> siapnet.imports().identities(AUDITOR));
        heard(() -> new RegisterExport(siapnet, AUDITOR, Clock.systemUTC()).writeTo(new StringWriter()));
    }

    /** By right, so that everything was in clear somewhere in memory; what is seen is not noted. */
    void looked() {
        for (int i = IMPORTED + 1; i <= Canaries.RESPONDENTS; i++) {
            List<Identity> reporters =
                    siapnet.identities().reporters(BAWASLU, SECOND, report(i), Purpose.CORRESPONDENCE);
            if (!reporters.equals(List.of(Canaries.reporter(i)))) {
                throw new AssertionError("a reporter is not there: " + i);
            }
        }
        for (PersonRef person : persons) {
            siapnet.identities().hold(BKN, person, LegalHold.Reason.AUDIT, Optional.empty());
            heard(() -> siapnet.identities().forget(BKN, person).refusal());
            heard(() -> store.identities().disclosures(person));
            heard(() -> store.identities().holds(person, LocalDate.EPOCH));
            heard(() -> store.identities().reveal(Disclosure.of(person, "a", Purpose.EXPORT, Instant.EPOCH)));
        }
        exportedByRight(new StringWriter());
    }

    void exportedByRight(Writer out) {
        try {
            new RegisterExport(siapnet, IMPORTER, Clock.systemUTC()).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that anyone is shown who may not see names. */
    void shown() {
        EventCodec codec = EventCodec.standard();
        for (Entry entry : store.journal().readAll(Position.start(), 10_000).entries()) {
            heard(() -> entry);
            heard(() -> new String(codec.encode(entry.event()), StandardCharsets.UTF_8));
        }
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            for (RegisterRow row : siapnet.find(AUDITOR, RegisterQuery.of(kind).build())) {
                heard(() -> row);
                heard(() -> kind == StreamId.Kind.CASE
                        ? siapnet.cases().find(AUDITOR, row.stream())
                        : siapnet.reports().find(AUDITOR, row.stream()));
                heard(() -> kind == StreamId.Kind.CASE
                        ? siapnet.cases().timeline(AUDITOR, row.stream())
                        : siapnet.reports().timeline(AUDITOR, row.stream()));
            }
        }
        heard(() -> FiguresPage.of(FiguresReport.of(siapnet, AUDITOR, LocalDate.of(2023, 1, 31))));
        heard(store::verify);
        heard(() -> List.of(store.identities(), siapnet, siapnet.identities(), Set.of(BAWASLU)));
    }

    void forgotten() {
        for (PersonRef person : persons) {
            heard(() -> siapnet.identities().release(BKN, person));
            heard(() -> siapnet.identities().forget(BKN, person));
        }
    }

    private static ReportId report(int i) {
        return ReportId.of(new UUID(77, i));
    }
}
