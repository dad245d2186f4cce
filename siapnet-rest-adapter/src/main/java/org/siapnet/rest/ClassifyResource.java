package org.siapnet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.EmployeeKind;
import org.siapnet.rulebook.Considered;
import org.siapnet.rulebook.Explained;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/** Klasifikasi: what the law says of an act, before or after it was done. Asks for no person and keeps nothing. */
@PrimaryAdapter
@Path("api/v1/law/classify")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClassifyResource {
    private final Rulebook rulebook;

    ClassifyResource(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What the law says. */
    @POST
    @Published
    @Described(id = "classify", says = "What the law says of an act; asks for no person and keeps nothing")
    public Answer classify(@Nullable Asked body) {
        Asked asked = JsonBody.required(body);
        if (rulebook.act(asked.act()).isEmpty()) {
            List<String> acts =
                    rulebook.acts().stream().map(entry -> entry.act().id()).toList();
            throw ProblemException.invalid("act", "UNKNOWN_CONSTANT", acts);
        }
        return Answer.of(rulebook.explain(ProblemException.checked(asked::question)), asked.explain());
    }

    /**
     * What one wants to know the law of.
     *
     * @param act id of the act
     * @param subForm id of the sub-form, if asked
     * @param candidateStatus status of the candidate concerned on that day
     * @param actDate day of the act
     * @param examinedOn day of the examination; not examined if absent
     * @param decidedOn day of the decision; not decided if absent
     * @param election kind of election, if known
     * @param employee legal kind of the official; {@code PNS} if absent
     * @param qualifiers circumstances
     * @param explain whether every row considered is wanted
     */
    public record Asked(
            Act act,
            Optional<String> subForm,
            CandidateStatus candidateStatus,
            LocalDate actDate,
            Optional<LocalDate> examinedOn,
            Optional<LocalDate> decidedOn,
            Optional<ElectionKind> election,
            Optional<EmployeeKind> employee,
            Set<Qualifier> qualifiers,
            boolean explain) {

        private Question question() {
            return Question.builder()
                    .act(act)
                    .subForm(subForm)
                    .candidateStatus(candidateStatus)
                    .qualifiers(qualifiers)
                    .employeeKind(employee.orElse(EmployeeKind.PNS))
                    .electionKind(election)
                    .actDate(actDate)
                    .examinedOn(examinedOn)
                    .decidedOn(decidedOn)
                    .build();
        }
    }

    /** The answer as sent; members as in {@link Classification}. */
    public record Answer(
            Optional<String> form,
            Optional<String> subForm,
            @JsonProperty("class") Optional<ViolationClass> violationClass,
            Optional<SanctionLevel> level,
            LevelStatus levelStatus,
            List<String> sanctions,
            List<LegalBasis> legalBasis,
            Certainty certainty,
            List<String> instruments,
            List<String> notes,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Considered>> explanation) {

        static Answer of(Explained explained, boolean explain) {
            Classification of = explained.classification();
            return new Answer(
                    of.form(),
                    of.subForm(),
                    of.violationClass(),
                    of.level(),
                    of.levelStatus(),
                    of.sanctions(),
                    of.legalBasis(),
                    of.certainty(),
                    of.instruments(),
                    of.notes(),
                    explain ? Optional.of(explained.considered()) : Optional.empty());
        }
    }
}
