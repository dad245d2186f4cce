package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/**
 * Formulir perbaikan fakta: the right value of one recorded fact, and why.
 *
 * @param site what the pages are made of
 * @param corrections what can be corrected
 * @param fact code of the fact
 * @param <S> states
 * @param <C> commands
 */
record CorrectionForms<S, C>(Site site, Corrections<S, C> corrections, String fact) implements StepForms<S, C> {
    private static final String HEAD = "+TERRITORIAL_HEAD";
    private static final List<Reason> REASONS =
            List.of(Reason.TRANSCRIPTION_ERROR, Reason.RECORDED_BY_MISTAKE, Reason.NEW_FACTS);

    @Override
    public List<Field> fields(Target<S> target, Wanted step, Visit visit) {
        Words words = visit.words();
        String recorded = recorded(target.state()).orElseThrow(PageException::notFound);
        return Stream.of(
                        Stream.of(Field.date("on", site.today().get().toString())),
                        value(recorded, words).stream(),
                        Stream.of(Field.choice("reason", Field.choices(words, "reason", REASONS), "")))
                .flatMap(fields -> fields)
                .toList();
    }

    @Override
    public Optional<C> command(Target<S> target, Wanted step, Answers answers, Visit visit, boolean rehearsing) {
        Optional<OccurredOn> on = answers.date("on").map(OccurredOn::on);
        Optional<Reason> reason = answers.constant("reason", Reason.class);
        Optional<String> corrected = corrected(answers);
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        return recorded(target.state())
                .map(old -> corrections
                        .command()
                        .of(
                                target.state(),
                                new Corrections.Change(
                                        on.orElseThrow(), fact, old, corrected.orElseThrow(), reason.orElseThrow())));
    }

    @Override
    public String aside(Target<S> target, Wanted step, Visit visit) {
        Words words = visit.words();
        return element(
                "div",
                new Facts()
                        .add(words.text("web.correct.fact"), words.name(corrections.kind(), fact))
                        .add(words.text("web.correct.recorded"), shown(target.state(), words))
                        .html(),
                "class",
                "panel");
    }

    /** The recorded value in words. */
    String shown(S state, Words words) {
        return recorded(state)
                .map(value -> value(value, words).stream()
                        .filter(field -> field.kind() != Field.Kind.CHECK
                                || !field.preset().isEmpty())
                        .map(field -> field.kind() == Field.Kind.CHECK
                                ? words.text("web.field." + field.name())
                                : field.shown(field.preset(), words))
                        .collect(Collectors.joining(" · ")))
                .orElse("–");
    }

    private Optional<String> recorded(S state) {
        return corrections.recorded().apply(state, fact);
    }

    /** The fields that hold a value of this fact. */
    private List<Field> value(String recorded, Words words) {
        return switch (fact) {
            case "ACT" -> List.of(Field.choice("act", new RespondentFields(site).acts(words), recorded));
            case "CANDIDATE_STATUS" ->
                List.of(Field.choice(
                        "candidate",
                        Field.choices(words, "candidate-status", List.of(CandidateStatus.values())),
                        recorded));
            case "QUALIFIERS" ->
                List.of(Field.checks("qualifiers", Field.choices(words, "qualifier", List.of(Qualifier.values())))
                        .holding(recorded.isEmpty() ? List.of() : List.of(recorded.split("\\|"))));
            case "ACT_DATE" -> List.of(Field.date("actDate", recorded));
            case "EMPLOYEE_KIND" ->
                List.of(Field.choice(
                        "employee", Field.choices(words, "employee-kind", List.of(EmployeeKind.values())), recorded));
            case "POSITION" ->
                List.of(
                        Field.choice(
                                "position",
                                Field.choices(words, "position", List.of(PositionCategory.values())),
                                recorded.replace(HEAD, "")),
                        Field.check("head").holding(recorded.endsWith(HEAD) ? List.of("yes") : List.of()));
            case "AGENCY" -> List.of(Field.text("agency", recorded));
            case "RECOMMENDED_LEVEL" ->
                List.of(Field.choice(
                        "level",
                        Field.choices(words, "recommended-level", List.of(RecommendedLevel.values())),
                        recorded));
            case "DELIVERED_ON" -> List.of(Field.date("deliveredOn", recorded));
            case "REGION" -> List.of(Field.text("region", recorded));
            case "EVENT_DATE" -> List.of(Field.date("eventDate", recorded));
            case "KNOWN_DATE" -> List.of(Field.date("knownDate", recorded));
            case "UNIT" -> List.of(Field.text("unit", recorded));
            default -> throw PageException.notFound();
        };
    }

    /** The value as it is recorded; empty with a fault if it cannot be read. */
    private Optional<String> corrected(Answers answers) {
        return switch (fact) {
            case "ACT" ->
                answers.required(
                        "act", id -> new RespondentFields(site).known(id).id());
            case "CANDIDATE_STATUS" ->
                answers.constant("candidate", CandidateStatus.class).map(Enum::name);
            case "QUALIFIERS" ->
                Optional.of(answers.constants("qualifiers", Qualifier.class).stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining("|")));
            case "EMPLOYEE_KIND" ->
                answers.constant("employee", EmployeeKind.class).map(Enum::name);
            case "POSITION" ->
                answers.constant("position", PositionCategory.class)
                        .map(category -> category.name() + (answers.ticked("head") ? HEAD : ""));
            case "AGENCY" -> answers.required("agency", AgencyCode::parse).map(AgencyCode::toString);
            case "RECOMMENDED_LEVEL" ->
                answers.constant("level", RecommendedLevel.class).map(Enum::name);
            case "ACT_DATE" -> answers.date("actDate").map(LocalDate::toString);
            case "DELIVERED_ON" -> answers.date("deliveredOn").map(LocalDate::toString);
            case "EVENT_DATE" -> answers.date("eventDate").map(LocalDate::toString);
            case "KNOWN_DATE" -> answers.date("knownDate").map(LocalDate::toString);
            case "REGION" -> answers.required("region", IntakeForms::region).map(region -> region.toString());
            case "UNIT" -> answers.required("unit", SupervisorUnit::parse).map(SupervisorUnit::toString);
            default -> Optional.empty();
        };
    }
}
