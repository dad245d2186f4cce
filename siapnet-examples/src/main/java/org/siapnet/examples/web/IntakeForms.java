package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.access.Jurisdiction;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionId;
import org.siapnet.message.Language;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Regions;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.time.OccurredOn;

/** Formulir laporan baru: what the supervisor takes in, with its first respondent. */
final class IntakeForms implements StepForms<Report, ReportCommand> {
    private final Site site;
    private final RespondentFields respondents;
    private final ElectionCalendars elections = ElectionPack.indonesia();

    IntakeForms(Site site) {
        this.site = site;
        this.respondents = new RespondentFields(site);
    }

    @Override
    public List<Field> fields(Target<Report> target, Wanted step, Visit visit) {
        Words words = visit.words();
        Jurisdiction bound = visit.actor().jurisdiction();
        String region = bound.scope() == Jurisdiction.Scope.REGION ? bound.code() : "";
        List<Field> fields = new ArrayList<>(List.of(
                Field.choice(
                        "source",
                        Field.choices(words, "report-source", List.of(ReportSource.values())),
                        ReportSource.LAPORAN.name()),
                Field.text("number", ""),
                Field.date("on", site.today().get().toString()),
                Field.text("region", region),
                Field.choice(
                        "election",
                        elections.elections().stream()
                                .map(election -> new Field.Choice(election.id(), name(election, words)))
                                .toList(),
                        ""),
                Field.date("eventDate", ""),
                Field.date("knownDate", "")));
        fields.addAll(respondents.fields(words, region.isEmpty() ? "" : "KEMENDAGRI:" + region));
        return fields;
    }

    @Override
    public Optional<ReportCommand> command(
            Target<Report> target, Wanted step, Answers answers, Visit visit, boolean rehearsing) {
        Optional<ReportSource> source = answers.constant("source", ReportSource.class);
        Optional<DocumentNumber> number = answers.required("number", DocumentNumber::of);
        Optional<LocalDate> on = answers.date("on");
        Optional<KemendagriRegionCode> region = answers.required("region", IntakeForms::region);
        Optional<Election> election =
                answers.required("election", id -> elections.find(id).orElseThrow(IllegalArgumentException::new));
        Optional<LocalDate> event = answers.date("eventDate");
        Optional<LocalDate> known = answers.date("knownDate");
        Optional<Respondent> respondent = respondents.read(answers, visit, rehearsing);
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        return respondent.map(first -> ReportCommand.FileReport.builder()
                .report(target.state().id())
                .on(OccurredOn.on(on.orElseThrow()))
                .source(source.orElseThrow())
                .number(number.orElseThrow())
                .unit(SupervisorUnit.of(region.orElseThrow()))
                .region(region.orElseThrow())
                .election(ElectionId.of(election.orElseThrow().id()))
                .electionKind(election.orElseThrow().kind())
                .eventDate(event.orElseThrow())
                .knownDate(known.orElseThrow())
                .addRespondents(first)
                .build());
    }

    static String name(Election election, Words words) {
        return words.language() == Language.ID ? election.officialTerm() : election.englishLabel();
    }

    static KemendagriRegionCode region(String code) {
        KemendagriRegionCode region = KemendagriRegionCode.of(code);
        if (Regions.indonesia().find(region.regency().orElse(region)).isEmpty()) {
            throw new IllegalArgumentException("region: unknown");
        }
        return region;
    }
}
