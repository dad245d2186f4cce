package org.siapnet;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.access.UseCase;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.lifecycle.Policies;
import org.siapnet.memory.InMemoryAgencyDirectory;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.memory.InMemoryPersonnelBlocking;
import org.siapnet.port.AgencyDirectory;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.port.Notifier;
import org.siapnet.port.Page;
import org.siapnet.port.PersonnelBlocking;
import org.siapnet.port.Position;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.publication.EditionStore;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Law;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.Deadlines;
import org.siapnet.time.WorkingCalendar;

/**
 * Pengawasan netralitas ASN: the library as one object. Holds the clock and the id source; everything below is pure or
 * behind a port. Safe for concurrent use where its ports are.
 */
public final class Siapnet {
    private final Wiring wiring;
    private final Docket<Report, ReportCommand, ReportEvent> reports;
    private final Docket<NeutralityCase, CaseCommand, CaseEvent> cases;
    private final Publications publications;

    private Siapnet(Wiring wiring, EditionStore editions, Supplier<ElectionCalendars> elections) {
        this.wiring = wiring;
        this.publications = new Publications(wiring, editions, elections);
        this.reports = new Docket<>(
                Streams.REPORTS,
                StreamId.Kind.REPORT,
                ReportEvent.class,
                found -> RegisterRow.of(found.state(), found.version()),
                command -> Optional.empty(),
                wiring);
        this.cases = new Docket<>(
                Streams.CASES,
                StreamId.Kind.CASE,
                CaseEvent.class,
                found -> RegisterRow.of(found.state(), found.version(), wiring.policies()),
                command -> Intake.fault(command, wiring.journal()),
                wiring);
    }

    /** Starts wiring; everything has a default in memory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Laporan and temuan. */
    public Docket<Report, ReportCommand, ReportEvent> reports() {
        return reports;
    }

    /** Perkara netralitas. */
    public Docket<NeutralityCase, CaseCommand, CaseEvent> cases() {
        return cases;
    }

    /** Edisi angka: figures made public by two persons. */
    public Publications publications() {
        return publications;
    }

    /** Due dates that a new holiday decree moves. */
    public OpenDeadlines openDeadlines() {
        return new OpenDeadlines(this);
    }

    /** Names and numbers, behind the access policy. */
    public Identities identities() {
        return new Identities(wiring, reports, cases);
    }

    /** What is recorded of one person across reports. */
    public PersonHistory persons() {
        return new PersonHistory(this);
    }

    /** Recorded history, as commands with the dates given. */
    public Imports imports() {
        return new Imports(wiring);
    }

    /**
     * The office a recommendation in this case is addressed to: the PPK of the respondent's agency, or the next in the
     * chain where the directory says that the holder is the respondent or conflicted. Empty if there is no such case
     * within the actor's reach, or everyone in the chain is conflicted.
     */
    public Optional<Addressee> addressee(Actor actor, CaseId neutralityCase) {
        return cases.find(actor, StreamId.of(neutralityCase))
                .flatMap(found -> found.state().matter())
                .flatMap(matter -> new Addressees(wiring.law().rulebook(), wiring.agencies()).of(matter.respondent()));
    }

    /** The law decisions are taken under. */
    public Law law() {
        return wiring.law();
    }

    /** Settings where the law is silent. */
    public Policies policies() {
        return wiring.policies();
    }

    /**
     * Register rows that match and that the actor may reach, in order of their key; as many as the query's limit as long
     * as there are more.
     *
     * @throws AccessDeniedException if the actor may not search at all
     */
    public List<RegisterRow> find(Actor actor, RegisterQuery query) {
        return new Reach(wiring, actor, UseCase.SEARCH).rows(query);
    }

    /**
     * Umpan peristiwa: what was recorded after a position and the actor may read. Fewer entries than the limit, or none,
     * are no end: that is where the position moves no more.
     *
     * @throws AccessDeniedException if the actor may not search at all
     */
    public Page entries(Actor actor, Position after, int limit) {
        return new Reach(wiring, actor, UseCase.SEARCH)
                .entries(
                        after,
                        limit,
                        of -> of.stream().kind() == StreamId.Kind.REPORT
                                ? reports.mayRead(actor, of)
                                : cases.mayRead(actor, of));
    }

    /**
     * The journal, for an actor who may count: what figures are computed from.
     *
     * @throws AccessDeniedException if the actor may not count
     */
    public Journal counted(Actor actor) {
        return new Reach(wiring, actor, UseCase.COUNT).journal();
    }

    /** Wires the library. */
    public static final class Builder {
        private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

        private final List<Notifier> notifiers = new ArrayList<>();
        private Clock clock = Clock.system(WIB);
        private Supplier<UUID> ids = new TimeOrderedIds(() -> clock.millis(), new SecureRandom());
        private Journal journal = new InMemoryJournal();
        private Optional<IdentityVault> identities = Optional.empty();
        private AgencyDirectory agencies = new InMemoryAgencyDirectory();
        private PersonnelBlocking blocking = new InMemoryPersonnelBlocking();
        private AccessPolicy policy = AccessPolicy.byRoleAndJurisdiction();
        private Optional<Rulebook> rulebook = Optional.empty();
        private Optional<Deadlines> deadlines = Optional.empty();
        private Optional<WorkingCalendar> calendar = Optional.empty();
        private Policies policies = Policies.standard();
        private EditionStore editions = new InMemoryEditionStore();
        private Supplier<ElectionCalendars> elections = ElectionPack::indonesia;

        private Builder() {}

        /** Where changes are kept; in memory by default. */
        public Builder journal(Journal of) {
            journal = of;
            return this;
        }

        /** Where names are kept; in memory by default. */
        public Builder identities(IdentityVault of) {
            identities = Optional.of(of);
            return this;
        }

        /** Who holds which office; nobody by default. */
        public Builder agencies(AgencyDirectory of) {
            agencies = of;
            return this;
        }

        /** The system that holds personnel data; in memory by default. */
        public Builder blocking(PersonnelBlocking of) {
            blocking = of;
            return this;
        }

        /** Someone told of every durable change; may be called several times. */
        public Builder notifying(Notifier notifier) {
            notifiers.add(notifier);
            return this;
        }

        /** Who may do what; by role and jurisdiction by default. */
        public Builder policy(AccessPolicy of) {
            policy = of;
            return this;
        }

        /** Acts, forms, sanctions and regimes; Indonesia's by default. */
        public Builder rulebook(Rulebook of) {
            rulebook = Optional.of(of);
            return this;
        }

        /** Time limits; Indonesia's by default. */
        public Builder deadlines(Deadlines of) {
            deadlines = Optional.of(of);
            return this;
        }

        /** Working days; Indonesia's by default. */
        public Builder calendar(WorkingCalendar of) {
            calendar = Optional.of(of);
            return this;
        }

        /** Settings where the law is silent. */
        public Builder policies(Policies of) {
            policies = of;
            return this;
        }

        /** Where published and proposed figures are kept; in memory by default. */
        public Builder editions(EditionStore of) {
            editions = of;
            return this;
        }

        /** Calendars that date the stages of proposed figures; Indonesia's by default. */
        public Builder elections(ElectionCalendars of) {
            elections = () -> of;
            return this;
        }

        /** The clock that stamps what is recorded. */
        public Builder clock(Clock of) {
            clock = of;
            return this;
        }

        /** Where identities of commands and persons come from; time-ordered UUIDs by default. */
        public Builder ids(Supplier<UUID> of) {
            ids = of;
            return this;
        }

        /** The library, wired. */
        public Siapnet build() {
            Law law = new Law(
                    rulebook.orElseGet(Rulebook::indonesia),
                    deadlines.orElseGet(DeadlinePack::indonesia),
                    calendar.orElseGet(HolidayPack::indonesia));
            Wiring wiring = new Wiring(
                    journal,
                    identities.orElseGet(() -> new InMemoryIdentityVault(UUID::randomUUID)),
                    agencies,
                    blocking,
                    List.copyOf(notifiers),
                    policy,
                    law,
                    policies,
                    clock,
                    ids);
            return new Siapnet(wiring, editions, elections);
        }
    }
}
