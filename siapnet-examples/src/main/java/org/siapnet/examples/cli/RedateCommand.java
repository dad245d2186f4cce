package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.OpenDeadlines;
import org.siapnet.OpenDeadlines.Moved;
import org.siapnet.OpenDeadlines.Redated;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.time.DueDateChange;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.OccurredOn;
import org.siapnet.time.YearNotCoveredException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Penetapan ulang tenggat: the open due dates a newer holiday decree moves, listed or set anew. */
@Command(name = "redate")
final class RedateCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final String SET_ANEW = "SET_ANEW";
    private static final String NOT_YET = "NOT_YET";

    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--date", required = true, paramLabel = "DATE")
    LocalDate date = LocalDate.EPOCH;

    @Mixin
    DecreesOption decrees = new DecreesOption();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Override
    public Integer call() {
        List<View> views;
        HolidayCalendar calendar = decrees.over(HolidayPack.indonesia(), output.screen());
        try (Storage storage = Storage.existing(db, calendar)) {
            views = views(storage.siapnet().openDeadlines());
        } catch (YearNotCoveredException e) {
            throw new RefusedException("YEAR_NOT_COVERED", String.valueOf(e.year()));
        }
        if (output.json()) {
            output.json(new Answer(views, dryRun));
        } else {
            print(views);
        }
        boolean refused =
                views.stream().anyMatch(view -> !List.of(SET_ANEW, NOT_YET).contains(view.result()));
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private List<View> views(OpenDeadlines deadlines) {
        return dryRun
                ? deadlines.moved(Storage.AUTHORITY).stream()
                        .map(moved -> View.of(moved, NOT_YET, Optional.empty()))
                        .toList()
                : deadlines.redate(Storage.AUTHORITY, OccurredOn.on(date)).stream()
                        .map(done -> View.of(done.moved(), result(done), message(done)))
                        .toList();
    }

    private static String result(Redated done) {
        return done.decision().refusal().map(refusal -> refusal.code().name()).orElse(SET_ANEW);
    }

    private Optional<String> message(Redated done) {
        return done.decision()
                .refusal()
                .map(refusal -> refusal.text(output.screen().language()));
    }

    private void print(List<View> views) {
        Screen screen = output.screen();
        if (!views.isEmpty()) {
            TextTable table = new TextTable(
                    screen.text("column.case"),
                    screen.text("column.limit"),
                    screen.text("column.due-before"),
                    screen.text("column.due-after"),
                    screen.text("column.decree"),
                    screen.text("column.result"));
            views.stream()
                    .limit(SHOWN)
                    .forEach(view -> table.row(
                            view.id(),
                            view.limit(),
                            view.before(),
                            view.after(),
                            view.reason(),
                            view.message().orElseGet(() -> screen.texts().name("redate.result", view.result()))));
            table.print(screen);
        }
        screen.aside(
                views.size() > SHOWN
                        ? screen.text("redate.more", SHOWN, views.size())
                        : screen.text(dryRun ? "redate.would" : "redate.done", views.size()));
    }

    /** What a newer decree moves, as a program reads it. */
    record Answer(List<View> moved, boolean dryRun) {}

    /** A due date that moves; the result is what came of it, or the code of the refusal. */
    record View(
            String id,
            String limit,
            LocalDate start,
            LocalDate before,
            LocalDate after,
            String reason,
            List<String> decrees,
            String result,
            Optional<String> message) {
        static View of(Moved moved, String result, Optional<String> message) {
            DueDateChange change = moved.change();
            return new View(
                    moved.neutralityCase().value().toString(),
                    change.after().limit(),
                    change.after().start(),
                    change.before().on(),
                    change.after().on(),
                    change.reason(),
                    change.after().decrees(),
                    result,
                    message);
        }
    }
}
