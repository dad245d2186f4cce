package org.siapnet.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.Siapnet;
import org.siapnet.TimelineEntry;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.TouchedCase;
import org.siapnet.examples.text.LawNames;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.lifecycle.Step;
import org.siapnet.port.StreamId;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.rulebook.RulebookDiff;
import org.siapnet.time.DueDateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Riwayat perkara: what happened in a case, who did it, when, by which article, and what may happen next. */
@Command(name = "case")
final class CaseCommand implements Callable<Integer> {
    /** Marks a step whose requirements recorded history does not show. */
    private static final String NOT_EVIDENCED = "†";

    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    String id = "";

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--under", paramLabel = "LAW")
    Optional<String> under = Optional.empty();

    @Override
    public Integer call() {
        try (Storage storage = Storage.existing(db)) {
            Siapnet siapnet = storage.siapnet();
            List<StreamId> found = new CaseSearch(siapnet).find(id);
            if (found.isEmpty()) {
                throw new RefusedException("NO_SUCH_CASE", id);
            }
            if (found.size() > 1) {
                throw new WrongUsageException(
                        "CHOOSE_CASE",
                        id,
                        found.stream().map(stream -> stream.id().toString()).collect(Collectors.joining(", ")));
            }
            show(siapnet, found.get(0));
        }
        return ExitCode.DONE;
    }

    private void show(Siapnet siapnet, StreamId stream) {
        NeutralityCase state =
                siapnet.cases().find(Storage.READER, stream).orElseThrow().state();
        Optional<StreamId> report =
                state.matter().flatMap(matter -> matter.report()).map(StreamId::of);
        List<Line> timeline = Stream.concat(
                        report.stream().flatMap(of -> siapnet.reports().timeline(Storage.READER, of).stream()),
                        siapnet.cases().timeline(Storage.READER, stream).stream())
                .map(Line::of)
                .toList();
        Optional<TouchedView> whatIf = under.map(name -> LawSource.of(new RulesOption(), output.screen())
                        .named(name, output.screen().language()))
                .map(law -> RulebookDiff.between(Rulebook.indonesia(), law.rulebook()))
                .flatMap(diff -> TouchedCase.whatIf(state, diff))
                .map(answers -> TouchedView.of(new CaseSearch(siapnet).numberOf(stream), answers));
        View view = new View(
                stream.id().toString(),
                report.flatMap(of -> siapnet.reports().find(Storage.READER, of))
                        .flatMap(of -> of.state().facts())
                        .map(facts -> facts.number().value()),
                state.matter().map(matter -> matter.respondent().agency().toString()),
                state.matter()
                        .map(matter -> matter.respondent().position().category().name()),
                state.matter()
                        .map(matter -> matter.respondent().allegation().act().id()),
                state.classified().flatMap(classified -> classified.form()),
                state.examination().status().name(),
                state.recommendation().status().name(),
                state.recommendation().level().map(Enum::name),
                state.recommendation().due().map(due -> due.on()),
                state.block().status().name(),
                state.remedy().status().name(),
                timeline,
                CaseLifecycle.permitted(state).stream().map(Next::of).toList(),
                whatIf);
        if (output.json()) {
            output.json(view);
        } else {
            print(view, state);
            whatIf.ifPresent(this::print);
        }
    }

    private void print(View view, NeutralityCase state) {
        Screen screen = output.screen();
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {"case", view.id()});
        facts.add(new String[] {"report", view.report().orElse("-")});
        facts.add(new String[] {"agency", view.agency().map(LawNames::agency).orElse("-")});
        facts.add(new String[] {
            "position",
            view.position().map(code -> screen.texts().name("position", code)).orElse("-")
        });
        state.matter()
                .map(matter -> matter.respondent().allegation().act())
                .ifPresent(act -> facts.add(new String[] {
                    "act",
                    LawNames.act(Rulebook.indonesia(), act, screen.language())
                            + view.form().map(form -> " (" + form + ")").orElse("")
                }));
        facts.add(new String[] {
            "status",
            screen.text(
                    "case.statuses",
                    screen.texts().name("status.examination", view.examination()),
                    screen.texts().name("status.follow-up", view.followUp()),
                    screen.texts().name("status.block", view.block()),
                    screen.texts().name("status.objection", view.objection()))
        });
        state.recommendation()
                .due()
                .ifPresent(due -> facts.add(
                        new String[] {"due", DueDateText.in(screen.language()).of(due)}));
        Facts.print(screen, "case.fact", facts);
        screen.heading(screen.text("case.timeline"));
        TextTable table = new TextTable(
                screen.text("column.date"),
                screen.text("column.what"),
                screen.text("column.becomes"),
                screen.text("table.by"),
                screen.text("column.recorder"),
                screen.text("column.basis"));
        view.timeline()
                .forEach(line -> table.row(
                        line.occurredOn(),
                        screen.texts().name("action." + line.lifecycle(), line.action())
                                + (line.notEvidenced() ? " " + NOT_EVIDENCED : ""),
                        screen.texts().name("status." + line.lifecycle(), line.status()),
                        roles(screen, line.by()),
                        line.body(),
                        String.join("; ", line.basis())));
        table.print(screen);
        if (view.timeline().stream().anyMatch(Line::notEvidenced)) {
            screen.aside(screen.text("case.not-evidenced", NOT_EVIDENCED));
        }
        screen.heading(screen.text("case.next"));
        if (view.next().isEmpty()) {
            screen.aside(screen.text("case.nothing-next"));
            return;
        }
        TextTable next = new TextTable(screen.text("table.on"), screen.text("table.by"), screen.text("table.basis"));
        view.next()
                .forEach(step -> next.row(
                        screen.texts().name("action." + step.lifecycle(), step.action()),
                        roles(screen, step.by()),
                        String.join("; ", step.basis())));
        next.print(screen);
    }

    private void print(TouchedView whatIf) {
        Screen screen = output.screen();
        screen.heading(screen.text("case.what-if", under.orElse("-")));
        whatIf.print(screen);
    }

    private static String roles(Screen screen, List<String> codes) {
        return codes.stream().map(role -> screen.texts().name("role", role)).collect(Collectors.joining(", "));
    }

    /** A case as a program reads it. */
    record View(
            String id,
            Optional<String> report,
            Optional<String> agency,
            Optional<String> position,
            Optional<String> act,
            Optional<String> form,
            String examination,
            String followUp,
            Optional<String> level,
            Optional<LocalDate> dueOn,
            String block,
            String objection,
            List<Line> timeline,
            List<Next> next,
            Optional<TouchedView> whatIf) {}

    /** A step that was taken. */
    record Line(
            LocalDate occurredOn,
            String lifecycle,
            String action,
            String status,
            List<String> by,
            List<String> basis,
            Optional<LocalDate> dueOn,
            String account,
            String body,
            Instant recordedAt,
            Optional<Evidence> evidence) {
        static Line of(TimelineEntry entry) {
            return new Line(
                    entry.event().on().date(),
                    entry.step().lifecycle(),
                    entry.step().action(),
                    entry.step().to(),
                    performers(entry.step()),
                    entry.step().basis().stream().map(LegalBasis::toString).toList(),
                    entry.step().due().map(due -> due.on()),
                    entry.recorder().account(),
                    entry.recorder().body(),
                    entry.recordedAt(),
                    evidence(entry.event()));
        }

        boolean notEvidenced() {
            return evidence.filter(Evidence.NOT_EVIDENCED::equals).isPresent();
        }

        /** Whether what the step requires is shown; empty where the step holds no such mark. */
        private static Optional<Evidence> evidence(Event event) {
            if (event instanceof CaseEvent.Examined examined) {
                return Optional.of(examined.shown());
            }
            if (event instanceof CaseEvent.RecommendationIssued issued) {
                return Optional.of(of(issued.secondPerson()));
            }
            if (event instanceof CaseEvent.BlockAdvanced block) {
                return block.secondPerson()
                        .map(Line::of)
                        .filter(Evidence.NOT_EVIDENCED::equals)
                        .or(() -> Optional.of(block.warned()));
            }
            return Optional.empty();
        }

        private static Evidence of(SecondPerson person) {
            return person == SecondPerson.CONFIRMED ? Evidence.EVIDENCED : Evidence.NOT_EVIDENCED;
        }

        /** The roles that the lifecycle lets take the step. */
        private static List<String> performers(Step step) {
            return LifecycleCommand.all().stream()
                    .filter(table -> table.id().equals(step.lifecycle()))
                    .flatMap(table -> LifecycleTable.of(table).rows().stream())
                    .filter(row -> row.on().equals(step.action()))
                    .flatMap(row -> row.by().stream())
                    .distinct()
                    .toList();
        }
    }

    /** A step that may be taken now. */
    record Next(String lifecycle, String action, List<String> by, List<String> guards, List<String> basis) {
        static Next of(PermittedAction action) {
            return new Next(
                    action.lifecycle(),
                    action.action(),
                    action.by().stream().sorted().map(Role::name).toList(),
                    action.guards(),
                    action.basis().stream().map(LegalBasis::toString).toList());
        }
    }
}
