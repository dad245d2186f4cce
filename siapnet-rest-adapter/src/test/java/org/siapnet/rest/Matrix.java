package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Lifecycle;

/** What the matrices of access share: roles, kinds of jurisdiction, accounts of every kind, and which answer is a fault. */
final class Matrix {
    private static final String AGENCY = "KEMENDAGRI:33.03";
    static final Set<Role> READERS = EnumSet.of(
            Role.SUPERVISOR,
            Role.AUTHORITY,
            Role.TASKFORCE,
            Role.PPK,
            Role.BKN,
            Role.RESPONDENT,
            Role.IMPORTER,
            Role.AUDITOR);

    private Matrix() {}

    /** How an operation is guarded. */
    enum Kind {
        /** Anybody, without an account. */
        PUBLISHED,
        /** By role, wherever; lists are cut to what is within reach. */
        ANYWHERE,
        /** By role and within reach. */
        WITHIN,
        /** A step: by the roles of the lifecycle's rows, and within reach. */
        STEP,
        /** Like a step, on a report or case that is not there yet. */
        OPENING,
        /** By role, with the whole country in the jurisdiction. */
        NATIONWIDE,
        /** By two: nothing for one alone. */
        BY_TWO
    }

    record Expectation(Kind kind, Set<Role> roles) {}

    record Reach(String name, Jurisdiction bound, boolean covers) {}

    /** What is wrong with an answer; empty if it is as expected. */
    static Optional<String> fault(Expectation expected, Role role, Reach reach, Server.Answer answer) {
        boolean may = expected.roles().contains(role);
        boolean reads = READERS.contains(role) && reach.covers();
        String code = answer.status() < 400
                ? "DONE"
                : String.valueOf(answer.json().get("type")).replace("/problems/", "");
        Set<String> possible = switch (expected.kind()) {
            case PUBLISHED -> Set.of("DONE");
            case ANYWHERE -> may ? Set.of("DONE") : Set.of("ACCESS_DENIED");
            case WITHIN -> !reads ? Set.of("NOT_FOUND") : may ? Set.of("DONE") : Set.of("ACCESS_DENIED");
            case NATIONWIDE ->
                may && reach.bound().scope() == Jurisdiction.Scope.NATIONWIDE ? Set.of() : Set.of("ACCESS_DENIED");
            case BY_TWO -> Set.of("NOT_FOUND");
            case OPENING -> may && reach.covers() ? Set.of() : Set.of("ACCESS_DENIED");
            case STEP -> {
                if (may && reach.covers()) {
                    yield Set.of();
                }
                yield reads ? Set.of("ACCESS_DENIED") : Set.of("NOT_FOUND");
            }
        };
        boolean let = possible.isEmpty();
        boolean denied =
                code.equals("ACCESS_DENIED") || code.equals("NOT_FOUND") && (reads || expected.kind() == Kind.OPENING);
        if (let ? denied : !possible.contains(code)) {
            return Optional.of(code + " instead of " + (let ? "let through" : possible));
        }
        return answer.status() < 400
                        && !reach.covers()
                        && answer.body().contains(AGENCY)
                        && expected.kind() != Kind.PUBLISHED
                ? Optional.of("shows another agency")
                : Optional.empty();
    }

    /** An account of that role and reach. */
    static String account(Role role, Reach reach, boolean supervisor) {
        return "syn~" + role + "~" + reach.bound().scope() + "~" + reach.bound().code() + "~" + supervisor;
    }

    static List<Reach> reaches(String person) {
        return List.of(
                new Reach("nationwide", Jurisdiction.nationwide(), true),
                new Reach("province", Jurisdiction.region("33"), true),
                new Reach("district", Jurisdiction.region("33.03"), true),
                new Reach("a district whose code begins alike", Jurisdiction.region("33.0"), false),
                new Reach("another district", Jurisdiction.region("73.71"), false),
                new Reach("agency", Jurisdiction.agency(AGENCY), true),
                new Reach("another agency", Jurisdiction.agency("KEMENDAGRI:73.71"), false),
                new Reach("person", Jurisdiction.person(person), true),
                new Reach("another person", Jurisdiction.person(new UUID(7, 7).toString()), false));
    }

    static Optional<Actor> synthetic(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(header -> header.replaceFirst("^Bearer ", ""))
                .filter(token -> token.startsWith("syn~"))
                .map(token -> {
                    String[] parts = token.split("~", -1);
                    Role role = Role.valueOf(parts[1]);
                    return new Actor(
                            "syn-" + Digests.of(token).substring(0, 12).replaceAll("[0-9]", "x"),
                            Set.of(role),
                            "SYN",
                            new Jurisdiction(Jurisdiction.Scope.valueOf(parts[2]), parts[3]),
                            Boolean.parseBoolean(parts[4]));
                });
    }

    /** Who the rows say may take an action, and the importer. */
    static Set<Role> by(Lifecycle<?, ?, ?> table, String action) {
        Set<Role> roles = EnumSet.of(Role.IMPORTER);
        table.rows().stream().filter(row -> row.action().name().equals(action)).forEach(row -> roles.addAll(row.by()));
        assertThat(roles).as(table.id() + " " + action).hasSizeGreaterThan(1);
        return roles;
    }

    /** Who the rows of the table name; nobody imports a publication. */
    static Set<Role> by(Lifecycle<?, ?, ?> table) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        table.rows().forEach(row -> roles.addAll(row.by()));
        return roles;
    }
}
