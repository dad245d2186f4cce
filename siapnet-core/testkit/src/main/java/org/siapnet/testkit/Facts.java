package org.siapnet.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.siapnet.cases.Classified;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.EmployeeKind;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;
import org.siapnet.time.SkippedDay;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/** Generators of what the events of reports and cases are made of. */
public final class Facts {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private Facts() {}

    /** Days of the years 2018 to 2026. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days, with and without the instant. */
    public static Arbitrary<OccurredOn> occurrences() {
        Arbitrary<Optional<Instant>> instants = Arbitraries.longs()
                .between(1_500_000_000_000L, 1_800_000_000_000L)
                .map(Instant::ofEpochMilli)
                .optional(0.3);
        return Combinators.combine(days(), instants).as(OccurredOn::new);
    }

    /** Coded reasons. */
    public static Arbitrary<Reason> reasons() {
        return Arbitraries.of(Reason.class);
    }

    /** Upper-case codes, such as an authority's. */
    public static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(12);
    }

    /** Respondents with any position, agency and allegation. */
    public static Arbitrary<Respondent> respondents() {
        Arbitrary<Allegation> allegations = Combinators.combine(
                        codes().map(Act::of),
                        Arbitraries.of(CandidateStatus.class),
                        Arbitraries.of(Qualifier.class).set(),
                        days())
                .as(Allegation::new);
        return Combinators.combine(
                        Officials.personRefs(),
                        Arbitraries.of(EmployeeKind.class),
                        Officials.positions(),
                        Officials.agencyCodes(),
                        allegations)
                .as(Respondent::new);
    }

    /** Places in legal instruments, down to any depth. */
    public static Arbitrary<LegalBasis> legalBases() {
        Arbitrary<Optional<String>> parts =
                Arbitraries.of("1", "a", "32(3)", "99").optional();
        return Combinators.combine(codes(), Arbitraries.of("4", "32(3)"), parts, parts, Arbitraries.of(true, false))
                .as((instrument, article, letter, number, whole) -> whole
                        ? LegalBasis.of(instrument)
                        : new LegalBasis(instrument, Optional.of(article), letter, number));
    }

    /** Due dates with skipped days of every reason, in order. */
    public static Arbitrary<DueDate> dueDates() {
        Arbitrary<List<SkippedDay>> skipped = Combinators.combine(
                        days(), Arbitraries.of(SkippedDay.Reason.class), Arbitraries.of("", "Natal", "Hari \"Raya\" é"))
                .as(SkippedDay::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(SkippedDay::date)
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(SkippedDay::date))
                        .toList());
        return Combinators.combine(
                        codes(),
                        days(),
                        Arbitraries.integers().between(0, 90),
                        skipped,
                        codes().list().ofMaxSize(2),
                        legalBases(),
                        Arbitraries.of(Certainty.class))
                .as((limit, start, length, between, decrees, basis, certainty) ->
                        new DueDate(limit, start, start.plusDays(length), between, decrees, "v1", basis, certainty));
    }

    /** Classifications as kept by cases. */
    public static Arbitrary<Classified> classified() {
        return Combinators.combine(
                        codes().optional(),
                        Arbitraries.of(ViolationClass.class).optional(),
                        Arbitraries.of(SanctionLevel.class).optional(),
                        Arbitraries.of(LevelStatus.class),
                        legalBases().list().ofMaxSize(3),
                        Arbitraries.of(Certainty.class),
                        codes())
                .as(Classified::new);
    }
}
