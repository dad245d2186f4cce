package org.siapnet.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siapnet.election.ElectionKind;
import org.siapnet.examples.text.LawNames;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Considered;
import org.siapnet.rulebook.Explained;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Klasifikasi: what the law says of an act, before or after it was done. */
@Command(name = "classify")
final class ClassifyCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Option(names = "--act", required = true, paramLabel = "ACT")
    Act act = Act.of("OTHER_BY_TASKFORCE");

    @Option(names = "--sub-form", paramLabel = "ID")
    Optional<String> subForm = Optional.empty();

    @Option(names = "--candidate-status", required = true, paramLabel = "PROSPECTIVE|CANDIDATE|NONE")
    CandidateStatus candidateStatus = CandidateStatus.NONE;

    @Option(names = "--act-date", required = true, paramLabel = "DATE")
    LocalDate actDate = LocalDate.EPOCH;

    @Option(names = "--examined-on", paramLabel = "DATE")
    Optional<LocalDate> examinedOn = Optional.empty();

    @Option(names = "--decided-on", paramLabel = "DATE")
    Optional<LocalDate> decidedOn = Optional.empty();

    @Option(names = "--election", paramLabel = "PEMILU|PILKADA")
    Optional<ElectionKind> election = Optional.empty();

    @Option(names = "--employee", paramLabel = "PNS|CPNS|PPPK", defaultValue = "PNS")
    EmployeeKind employee = EmployeeKind.PNS;

    @Option(names = "--qualifier", paramLabel = "QUALIFIER", split = ",")
    Set<Qualifier> qualifiers = Set.of();

    @Option(names = "--explain")
    boolean explain;

    @Override
    public Integer call() {
        Rulebook rulebook = law.rulebook(output.screen());
        if (rulebook.act(act).isEmpty()) {
            throw new WrongUsageException("UNKNOWN_ACT", act.id(), nearest(rulebook));
        }
        Explained explained = rulebook.explain(question());
        if (output.json()) {
            output.json(View.of(explained, explain));
        } else {
            print(explained, rulebook);
        }
        return ExitCode.DONE;
    }

    private Question question() {
        Optional<LocalDate> earliest = examinedOn.or(() -> Optional.of(actDate));
        if (examinedOn.isPresent() && examinedOn.get().isBefore(actDate)) {
            throw new WrongUsageException(
                    "DATES_OUT_OF_ORDER", "--examined-on", examinedOn.get(), "--act-date", actDate);
        }
        if (decidedOn.isPresent() && decidedOn.get().isBefore(earliest.get())) {
            throw new WrongUsageException(
                    "DATES_OUT_OF_ORDER",
                    "--decided-on",
                    decidedOn.get(),
                    examinedOn.isPresent() ? "--examined-on" : "--act-date",
                    earliest.get());
        }
        return new Question(
                act, subForm, candidateStatus, qualifiers, employee, election, actDate, examinedOn, decidedOn);
    }

    private String nearest(Rulebook rulebook) {
        List<String> words = List.of(act.id().split("_"));
        List<String> near = rulebook.acts().stream()
                .map(entry -> entry.act().id())
                .filter(id -> words.stream().anyMatch(word -> word.length() > 3 && id.contains(word)))
                .toList();
        return (near.isEmpty()
                        ? rulebook.acts().stream().map(entry -> entry.act().id())
                        : near.stream())
                .collect(Collectors.joining(", "));
    }

    private void print(Explained explained, Rulebook rulebook) {
        Screen screen = output.screen();
        Classification answer = explained.classification();
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"act", act.id() + " · " + LawNames.act(rulebook, act, screen.language())});
        lines.add(new String[] {
            "form",
            answer.form()
                    .map(form -> form + answer.subForm().map(sub -> "/" + sub).orElse("") + " · "
                            + LawNames.form(rulebook, form, screen.language()))
                    .orElse(screen.text("classify.no-form"))
        });
        lines.add(new String[] {
            "class",
            answer.violationClass()
                    .map(c -> screen.texts().name("violation-class", c.name()))
                    .orElse("-")
        });
        lines.add(new String[] {"level", level(answer)});
        lines.add(new String[] {"sanctions", sanctions(answer, rulebook)});
        lines.add(new String[] {
            "basis", answer.legalBasis().stream().map(LegalBasis::toString).collect(Collectors.joining("; "))
        });
        lines.add(new String[] {"instruments", String.join(", ", answer.instruments())});
        lines.add(new String[] {
            "certainty", screen.texts().name("certainty", answer.certainty().name())
        });
        Facts.print(screen, "classify.fact", lines);
        answer.notes().forEach(note -> screen.aside("! " + rulebook.noteText(note, screen.language())));
        if (explain) {
            explanation(explained, rulebook);
        }
    }

    /** Where no form matches there is nothing a level could be lacking of. */
    private String level(Classification answer) {
        var texts = output.screen().texts();
        return answer.level()
                .map(level -> texts.name("sanction-level", level.name()))
                .or(() -> answer.form()
                        .map(form ->
                                texts.name("level-status", answer.levelStatus().name())))
                .orElse("-");
    }

    private String sanctions(Classification answer, Rulebook rulebook) {
        return answer.sanctions().stream()
                .map(id -> id
                        + rulebook.sanction(id)
                                .map((Sanction sanction) -> " ("
                                        + LawNames.sanction(
                                                sanction, output.screen().language()) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void explanation(Explained explained, Rulebook rulebook) {
        Screen screen = output.screen();
        screen.heading(screen.text("classify.explanation"));
        TextTable table = new TextTable("", screen.text("column.form"), screen.text("column.reason"));
        for (Considered row : explained.considered()) {
            table.row(row.applied() ? "✓" : "·", row.form(), rulebook.reasonText(row.reason(), screen.language()));
        }
        table.print(screen);
    }

    /** The answer as a program reads it. */
    record View(
            Optional<String> form,
            Optional<String> subForm,
            @JsonProperty("class") Optional<String> violationClass,
            Optional<String> level,
            String levelStatus,
            List<String> sanctions,
            List<LegalBasis> legalBasis,
            String certainty,
            List<String> instruments,
            List<String> notes,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Considered>> explanation) {

        static View of(Explained explained, boolean explain) {
            Classification answer = explained.classification();
            return new View(
                    answer.form(),
                    answer.subForm(),
                    answer.violationClass().map(Enum::name),
                    answer.level().map(Enum::name),
                    answer.levelStatus().name(),
                    answer.sanctions(),
                    answer.legalBasis(),
                    answer.certainty().name(),
                    answer.instruments(),
                    answer.notes(),
                    explain ? Optional.of(explained.considered()) : Optional.empty());
        }
    }
}
