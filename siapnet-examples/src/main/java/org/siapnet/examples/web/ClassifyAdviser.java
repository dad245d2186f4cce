package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.election.ElectionKind;
import org.siapnet.examples.page.HtmlTable;
import org.siapnet.examples.text.Days;
import org.siapnet.examples.text.LawNames;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Considered;
import org.siapnet.rulebook.Explained;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;

/** Penasihat klasifikasi: what the law says of an act. */
final class ClassifyAdviser implements Adviser {
    private final RespondentFields respondents;
    private final Rulebook rulebook;

    ClassifyAdviser(Site site) {
        this.respondents = new RespondentFields(site);
        this.rulebook = site.siapnet().law().rulebook();
    }

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public List<Field> fields(Words words) {
        return List.of(
                Field.choice("act", respondents.acts(words), ""),
                Field.choice(
                        "candidate",
                        Field.choices(words, "candidate-status", List.of(CandidateStatus.values())),
                        CandidateStatus.CANDIDATE.name()),
                Field.date("actDate", ""),
                Field.choice(
                        "employee",
                        Field.choices(words, "employee-kind", List.of(EmployeeKind.values())),
                        EmployeeKind.PNS.name()),
                Field.choice(
                                "electionKind",
                                Field.choices(words, "web.election-kind", List.of(ElectionKind.values())),
                                "")
                        .optional(),
                Field.checks("qualifiers", Field.choices(words, "qualifier", List.of(Qualifier.values()))),
                Field.date("examinedOn", "").optional(),
                Field.date("decidedOn", "").optional());
    }

    @Override
    public Optional<String> answer(Answers answers, Words words) {
        Optional<Act> act = answers.required("act", respondents::known);
        Optional<CandidateStatus> candidate = answers.constant("candidate", CandidateStatus.class);
        Optional<LocalDate> day = answers.date("actDate");
        Optional<EmployeeKind> employee = answers.constant("employee", EmployeeKind.class);
        Optional<ElectionKind> election = answers.optional("electionKind", ElectionKind::valueOf);
        List<Qualifier> qualifiers = answers.constants("qualifiers", Qualifier.class);
        Optional<LocalDate> examined = answers.optional("examinedOn", Days::of);
        Optional<LocalDate> decided = answers.optional("decidedOn", Days::of);
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(html(
                    rulebook.explain(new Question(
                            act.orElseThrow(),
                            Optional.empty(),
                            candidate.orElseThrow(),
                            new HashSet<>(qualifiers),
                            employee.orElseThrow(),
                            election,
                            day.orElseThrow(),
                            examined,
                            decided)),
                    words));
        } catch (IllegalArgumentException e) {
            answers.fault(decided.isPresent() ? "decidedOn" : "examinedOn", "OUT_OF_ORDER");
            return Optional.empty();
        }
    }

    private String html(Explained explained, Words words) {
        Classification answer = explained.classification();
        String level = answer.level()
                .map(found -> words.name("sanction-level", found.name()))
                .orElse(words.name("level-status", answer.levelStatus().name()));
        Facts facts = new Facts()
                .add(
                        words.text("classify.fact.form"),
                        answer.form()
                                .map(form -> form + " · " + LawNames.form(rulebook, form, words.language()))
                                .orElse(words.text("classify.no-form")))
                .add(
                        words.text("classify.fact.class"),
                        answer.violationClass()
                                .map(found -> words.name("violation-class", found.name()))
                                .orElse("–"))
                .addMarkup(words.text("classify.fact.level"), text("strong", level))
                .addMarkup(words.text("classify.fact.sanctions"), sanctions(answer, words))
                .add(words.text("classify.fact.basis"), words.basis(answer.legalBasis()))
                .add(
                        words.text("classify.fact.certainty"),
                        words.name("certainty", answer.certainty().name()));
        String notes = answer.notes().stream()
                .map(note -> text("li", rulebook.noteText(note, words.language())))
                .collect(Collectors.joining());
        return facts.html()
                + (notes.isEmpty() ? "" : element("ul", notes, "class", "notes"))
                + weighed(explained, words);
    }

    private String sanctions(Classification answer, Words words) {
        return answer.sanctions().isEmpty()
                ? "–"
                : element(
                        "ul",
                        answer.sanctions().stream()
                                .map(id -> text(
                                        "li",
                                        rulebook.sanction(id)
                                                .map(sanction -> LawNames.sanction(sanction, words.language()))
                                                .orElse(id)))
                                .collect(Collectors.joining()),
                        "class",
                        "plain");
    }

    private String weighed(Explained explained, Words words) {
        HtmlTable table = new HtmlTable(
                words.text("classify.explanation"),
                words.text("column.form"),
                words.text("web.classify.applied"),
                words.text("column.reason"));
        for (Considered row : explained.considered()) {
            table.row(
                    escape(row.form()),
                    escape(words.text(row.applied() ? "web.yes" : "web.no")),
                    escape(rulebook.reasonText(row.reason(), words.language())));
        }
        return element("details", text("summary", words.text("classify.explanation")) + table.html());
    }
}
