package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.election.Contest;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.election.StagesOfDay;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.rulebook.ElectionPack;

/** Penasihat tahapan: the stages of an election that hold on a day. */
final class StageAdviser implements Adviser {
    private static final List<StageScheme> SCHEMES = List.of(
            StageScheme.KASN, StageScheme.SKB, StageScheme.MENPANRB, StageScheme.BAWASLU_JATENG, StageScheme.CAMPAIGN);

    private final ElectionCalendars elections = ElectionPack.indonesia();

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public List<Field> fields(Words words) {
        return List.of(
                Field.choice(
                        "election",
                        elections.elections().stream()
                                .map(election -> new Field.Choice(election.id(), IntakeForms.name(election, words)))
                                .toList(),
                        "PILKADA_2020"),
                Field.date("day", ""),
                Field.choice("contest", Field.choices(words, "time.contest", List.of(Contest.values())), "")
                        .optional(),
                Field.text("region", "").optional());
    }

    @Override
    public Optional<String> answer(Answers answers, Words words) {
        Optional<String> election = answers.required(
                "election",
                id -> elections
                        .find(id)
                        .orElseThrow(IllegalArgumentException::new)
                        .id());
        Optional<LocalDate> day = answers.date("day");
        Optional<Contest> contest = answers.optional("contest", Contest::valueOf);
        Optional<String> region =
                answers.optional("region", code -> KemendagriRegionCode.of(code).value());
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        StageAnswer answer = elections.stageAt(
                new StageQuestion(election.orElseThrow(), day.orElseThrow(), region, contest, Optional.empty()));
        if (answer instanceof StageAnswer.ChooseContest) {
            answers.fault("contest", "MISSING");
        }
        if (answer instanceof StageAnswer.ChooseRegion) {
            answers.fault("region", "MISSING");
        }
        return answer.stages().map(stages -> html(stages, words));
    }

    private static String html(StagesOfDay stages, Words words) {
        String held = stages.held().stream()
                .map(stage -> words.name("time.stage", stage.name()))
                .collect(Collectors.joining(", "));
        Facts facts = new Facts()
                .addMarkup(
                        words.text("stage.fact.primary"),
                        text(
                                "strong",
                                stages.primary()
                                        .map(stage -> words.name("time.stage", stage.name()))
                                        .orElse(words.text("stage.none"))))
                .add(words.text("stage.fact.stages"), held.isEmpty() ? "–" : held)
                .add(words.text("stage.fact.calendar"), stages.calendarVersion())
                .add(
                        words.text("stage.fact.certainty"),
                        words.name("certainty", stages.certainty().name()));
        HtmlTable table = new HtmlTable(
                words.text("stage.schemes"),
                words.text("column.scheme"),
                words.text("column.bucket"),
                words.text("column.certainty"));
        for (StageScheme scheme : SCHEMES) {
            table.row(
                    escape(words.name("web.stage-scheme", scheme.name())),
                    escape(stages.bucket(scheme)
                            .map(bucket -> words.name("time.bucket." + scheme, bucket.code()))
                            .orElse("–")),
                    escape(stages.bucket(scheme)
                            .map(bucket ->
                                    words.name("certainty", bucket.certainty().name()))
                            .orElse("–")));
        }
        String sources = stages.sources().stream()
                .map(source -> text("p", words.text("source", source), "class", "aside"))
                .collect(Collectors.joining());
        return facts.html() + element("div", table.html()) + sources;
    }
}
