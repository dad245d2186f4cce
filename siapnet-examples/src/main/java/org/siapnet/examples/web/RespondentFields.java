package org.siapnet.examples.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.examples.text.LawNames;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.port.Identity;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/**
 * Isian terlapor: who is said to have done what. The name and NIP go to the identity vault when the step is taken, never
 * before.
 *
 * @param site what the pages are made of
 */
record RespondentFields(Site site) {

    List<Field> fields(Words words, String agency) {
        return List.of(
                Field.text("name", ""),
                Field.text("nip", ""),
                Field.choice(
                        "employee",
                        Field.choices(words, "employee-kind", List.of(EmployeeKind.values())),
                        EmployeeKind.PNS.name()),
                Field.choice("position", Field.choices(words, "position", List.of(PositionCategory.values())), ""),
                Field.check("head"),
                Field.text("agency", agency),
                Field.choice("act", acts(words), ""),
                Field.choice(
                        "candidate", Field.choices(words, "candidate-status", List.of(CandidateStatus.values())), ""),
                Field.checks("qualifiers", Field.choices(words, "qualifier", List.of(Qualifier.values()))),
                Field.date("actDate", ""));
    }

    /** The respondent; empty if something is missing or cannot be read. Kept in the vault unless it is a rehearsal. */
    Optional<Respondent> read(Answers answers, Visit visit, boolean rehearsing) {
        Optional<Nip> nip = answers.required("nip", Nip::of);
        Optional<Identity> identity = answers.required("name", name -> new Identity(name, nip, Optional.empty()));
        Optional<EmployeeKind> kind = answers.constant("employee", EmployeeKind.class);
        Optional<PositionCategory> position = answers.constant("position", PositionCategory.class);
        Optional<AgencyCode> agency = answers.required("agency", AgencyCode::parse);
        Optional<Act> act = answers.required("act", this::known);
        Optional<CandidateStatus> candidate = answers.constant("candidate", CandidateStatus.class);
        Optional<java.time.LocalDate> day = answers.date("actDate");
        List<Qualifier> qualifiers = answers.constants("qualifiers", Qualifier.class);
        if (!answers.faults().isEmpty()) {
            return Optional.empty();
        }
        PersonRef person = rehearsing
                ? PersonRef.of(UUID.randomUUID())
                : site.siapnet().identities().keep(visit.actor(), identity.orElseThrow());
        return Optional.of(Respondent.builder()
                .person(person)
                .kind(kind.orElseThrow())
                .position(new Position(position.orElseThrow(), answers.ticked("head")))
                .agency(agency.orElseThrow())
                .allegation(new Allegation(
                        act.orElseThrow(), candidate.orElseThrow(), new HashSet<>(qualifiers), day.orElseThrow()))
                .build());
    }

    List<Field.Choice> acts(Words words) {
        return site.siapnet().law().rulebook().acts().stream()
                .map(entry -> new Field.Choice(
                        entry.act().id(), LawNames.act(site.siapnet().law().rulebook(), entry.act(), words.language())))
                .sorted(Comparator.comparing(Field.Choice::text))
                .toList();
    }

    Act known(String id) {
        return Optional.of(Act.of(id))
                .filter(act -> site.siapnet().law().rulebook().act(act).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("act: unknown"));
    }
}
