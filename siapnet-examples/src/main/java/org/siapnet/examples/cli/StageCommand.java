package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionStage;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageBucket;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.election.StagesOfDay;
import org.siapnet.message.Language;
import org.siapnet.official.Agencies;
import org.siapnet.official.KemendagriRegionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tahapan: the stages of an election that hold on a day. */
@Command(name = "stage")
final class StageCommand implements Callable<Integer> {
    private static final List<StageScheme> SCHEMES = List.of(
            StageScheme.KASN, StageScheme.SKB, StageScheme.MENPANRB, StageScheme.BAWASLU_JATENG, StageScheme.CAMPAIGN);

    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Option(names = "--election", required = true, paramLabel = "ELECTION")
    String election = "";

    @Option(names = "--date", required = true, paramLabel = "DATE")
    LocalDate date = LocalDate.EPOCH;

    @Option(names = "--contest", paramLabel = "PRESIDENT|LEGISLATURE|REGIONAL_HEAD")
    Optional<Contest> contest = Optional.empty();

    @Option(names = "--region", paramLabel = "CODE")
    Optional<String> region = Optional.empty();

    @Option(names = "--calendar", paramLabel = "VERSION")
    Optional<String> calendar = Optional.empty();

    @Override
    public Integer call() {
        ElectionCalendars calendars = law.elections(output.screen());
        check(calendars);
        StagesOfDay stages = stages(
                calendars.stageAt(new StageQuestion(election, date, region.map(this::kemendagri), contest, calendar)));
        if (output.json()) {
            output.json(View.of(stages));
        } else {
            print(stages);
        }
        return ExitCode.DONE;
    }

    private void check(ElectionCalendars calendars) {
        Election known = calendars
                .find(election)
                .orElseThrow(() -> new WrongUsageException(
                        "UNKNOWN_ELECTION",
                        election,
                        calendars.elections().stream().map(Election::id).collect(Collectors.joining(", "))));
        if (contest.isPresent() && !known.contests().contains(contest.get())) {
            throw new WrongUsageException(
                    "UNKNOWN_CONTEST", election, contest.get().name(), joined(known.contests()));
        }
        List<String> versions = calendars.calendars(election).stream()
                .map(version -> version.version())
                .toList();
        if (calendar.isPresent() && !versions.contains(calendar.get())) {
            throw new WrongUsageException("UNKNOWN_CALENDAR", election, calendar.get(), String.join(", ", versions));
        }
    }

    /** The region's code of the ministry of home affairs, whatever the scheme it was given in. */
    private String kemendagri(String code) {
        try {
            return Agencies.indonesia()
                    .regionOf(code)
                    .map(KemendagriRegionCode::value)
                    .orElseThrow(() -> new WrongUsageException("UNKNOWN_REGION", code));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("UNKNOWN_REGION", code);
        }
    }

    private StagesOfDay stages(StageAnswer answer) {
        if (answer instanceof StageAnswer.ChooseContest choose) {
            throw new WrongUsageException("CHOOSE_CONTEST", election, joined(choose.choices()));
        }
        if (answer instanceof StageAnswer.ChooseRegion choose) {
            throw new WrongUsageException("CHOOSE_REGION", election, joined(choose.choices()));
        }
        return answer.stages().orElseThrow();
    }

    private static String joined(Iterable<?> choices) {
        List<String> names = new ArrayList<>();
        choices.forEach(choice -> names.add(choice.toString()));
        return String.join(", ", names);
    }

    private void print(StagesOfDay stages) {
        Screen screen = output.screen();
        Election of = stages.election();
        Facts.print(
                screen,
                "stage.fact",
                List.of(
                        new String[] {
                            "election", screen.language() == Language.ID ? of.officialTerm() : of.englishLabel()
                        },
                        new String[] {"date", date.toString()},
                        new String[] {"calendar", stages.calendarVersion()},
                        new String[] {
                            "primary",
                            stages.primary()
                                    .map(stage -> screen.texts().name("time.stage", stage.name()))
                                    .orElse(screen.text("stage.none"))
                        },
                        new String[] {
                            "stages",
                            stages.held().stream()
                                    .map(stage -> screen.texts().name("time.stage", stage.name()))
                                    .collect(Collectors.joining(", "))
                        },
                        new String[] {
                            "certainty",
                            screen.texts().name("certainty", stages.certainty().name())
                        }));
        screen.heading(screen.text("stage.schemes"));
        TextTable table = new TextTable(
                screen.text("column.scheme"), screen.text("column.bucket"), screen.text("column.certainty"));
        for (StageScheme scheme : SCHEMES) {
            Optional<StageBucket> bucket = stages.bucket(scheme);
            table.row(
                    scheme,
                    bucket.map(found -> screen.texts().name("time.bucket." + scheme, found.code()))
                            .orElse("-"),
                    bucket.map(found -> screen.texts()
                                    .name("certainty", found.certainty().name()))
                            .orElse("-"));
        }
        table.print(screen);
        stages.sources().forEach(source -> screen.aside(screen.text("source", source)));
    }

    /** The stages as a program reads them. */
    record View(
            List<ElectionStage> stages,
            Optional<ElectionStage> primary,
            Map<String, Optional<String>> schemes,
            List<ElectionStage> conditional,
            String calendar,
            String certainty,
            Map<String, Optional<String>> schemeCertainty) {

        static View of(StagesOfDay day) {
            Map<String, Optional<String>> schemes = new LinkedHashMap<>();
            Map<String, Optional<String>> sure = new LinkedHashMap<>();
            for (StageScheme scheme : SCHEMES) {
                schemes.put(scheme.name(), day.bucket(scheme).map(StageBucket::code));
                sure.put(
                        scheme.name(),
                        day.bucket(scheme).map(bucket -> bucket.certainty().name()));
            }
            return new View(
                    day.held(),
                    day.primary(),
                    schemes,
                    day.conditional(),
                    day.calendarVersion(),
                    day.certainty().name(),
                    sure);
        }
    }
}
