package org.siapnet.examples.web;

import java.util.List;
import java.util.Optional;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.report.Report;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;

/**
 * Formulir penyampaian perkara: what it takes to bring the matter of one respondent of a report before the authority.
 *
 * @param site what the pages are made of
 * @param report the forwarded report
 * @param respondent whose matter it is
 */
record SubmitForms(Site site, Report report, Respondent respondent) implements StepForms<NeutralityCase, CaseCommand> {

    @Override
    public List<Field> fields(Target<NeutralityCase> target, Wanted step, Visit visit) {
        return List.of(Field.date("on", site.today().get().toString()));
    }

    @Override
    public Optional<CaseCommand> command(
            Target<NeutralityCase> target, Wanted step, Answers answers, Visit visit, boolean rehearsing) {
        return answers.date("on")
                .flatMap(day -> report.facts()
                        .map(facts -> CaseCommand.SubmitCase.builder()
                                .caseId(target.state().id())
                                .on(OccurredOn.on(day))
                                .channel(IntakeChannel.SUPERVISOR_REPORT)
                                .report(report.id())
                                .respondent(respondent)
                                .region(facts.region())
                                .election(facts.election())
                                .electionKind(facts.electionKind())
                                .build()));
    }
}
