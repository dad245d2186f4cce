package org.siapnet.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionKind;
import org.siapnet.election.StageQuestion;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.TimeLimit;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;

/** Answers of the law per second and core, each over 1,024 different questions in shuffled order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(LawBenchmark.QUESTIONS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {
    static final int QUESTIONS = 1_024;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 2_900;

    private final Random random = new Random(7);
    private final Rulebook rulebook = Rulebook.indonesia();
    private final FormScan scan = new FormScan(rulebook);
    private final ElectionCalendars elections = ElectionPack.indonesia();
    private final HolidayCalendar calendar = HolidayPack.indonesia();
    private final TimeLimit followUp =
            DeadlinePack.indonesia().require("DL-30", Optional.empty(), LocalDate.of(2020, 11, 1));
    private final List<Question> questions = questions();
    private final List<LocalDate> starts = starts();
    private final List<StageQuestion> days = stageQuestions();

    /** Form, level, sanctions, bases, notes and certainty of an act. */
    @Benchmark
    public void classify(Blackhole answers) {
        for (Question question : questions) {
            answers.consume(rulebook.classify(question));
        }
    }

    /** The form alone, by a table scan written by hand over the same forms. */
    @Benchmark
    public void scan(Blackhole answers) {
        for (Question question : questions) {
            answers.consume(scan.first(question));
        }
    }

    /** Fourteen working days with all days passed over and the decrees used. */
    @Benchmark
    public void dueDate(Blackhole answers) {
        for (LocalDate start : starts) {
            answers.consume(followUp.dueFrom(start, calendar));
        }
    }

    /** All stages of a day in an election, with their coarse schemes. */
    @Benchmark
    public void stageAt(Blackhole answers) {
        for (StageQuestion day : days) {
            answers.consume(elections.stageAt(day));
        }
    }

    /** Questions of all kinds for which the scan and the rulebook name the same form. */
    private List<Question> questions() {
        List<ActEntry> acts = rulebook.acts();
        List<Question> found = new ArrayList<>();
        for (int drawn = 0; found.size() < QUESTIONS; drawn++) {
            if (drawn > 20 * QUESTIONS) {
                throw new IllegalStateException("the scan answers another question");
            }
            Question question = Question.builder()
                    .act(acts.get(random.nextInt(acts.size())).act())
                    .candidateStatus(one(CandidateStatus.values()))
                    .qualifiers(random.nextInt(4) == 0 ? Set.of(one(Qualifier.values())) : Set.of())
                    .employeeKind(one(EmployeeKind.values()))
                    .electionKind(random.nextBoolean() ? Optional.of(one(ElectionKind.values())) : Optional.empty())
                    .actDate(day())
                    .build();
            String form = scan.first(question);
            if (!form.isEmpty() && rulebook.classify(question).form().equals(Optional.of(form))) {
                found.add(question);
            }
        }
        return found;
    }

    private List<LocalDate> starts() {
        List<LocalDate> found = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            found.add(day());
        }
        return found;
    }

    private List<StageQuestion> stageQuestions() {
        List<Election> all = elections.elections();
        List<StageQuestion> found = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            Election election = all.get(random.nextInt(all.size()));
            List<Contest> contests = List.copyOf(election.contests());
            found.add(StageQuestion.builder()
                    .election(election.id())
                    .date(day())
                    .contest(contests.get(random.nextInt(contests.size())))
                    .region(random.nextBoolean() ? Optional.of("19.71") : Optional.empty())
                    .build());
        }
        return found;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
