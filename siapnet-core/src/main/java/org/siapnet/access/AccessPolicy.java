package org.siapnet.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Kebijakan akses: a pure, replaceable function that is asked before every use case. What it does not allow is denied.
 */
@FunctionalInterface
public interface AccessPolicy {

    /** Whether the request is allowed. */
    boolean allows(AccessRequest request);

    /** Allowed only if the other policy allows it too. */
    default AccessPolicy and(AccessPolicy other) {
        return request -> allows(request) && other.allows(request);
    }

    /** Nothing is allowed. */
    static AccessPolicy denyAll() {
        return request -> false;
    }

    /**
     * The policy of the lifecycle tables: a step only by a role its rows name, and nothing outside the actor's
     * jurisdiction; figures for everybody, publishing them for the authority with the whole country in its jurisdiction,
     * and what is proposed for publication for the authority and auditors only; reading and searching for the bodies
     * involved; names for the authority, the supervisor, BKN and the importer; reporters' names for the supervisor, with a
     * second actor who supervises others; forgetting and legal holds for a supervisor of BKN or the authority only.
     */
    static AccessPolicy byRoleAndJurisdiction() {
        Map<UseCase, Set<Role>> roles = new EnumMap<>(UseCase.class);
        Set<Role> bodies = EnumSet.of(
                Role.SUPERVISOR,
                Role.AUTHORITY,
                Role.TASKFORCE,
                Role.PPK,
                Role.BKN,
                Role.RESPONDENT,
                Role.IMPORTER,
                Role.AUDITOR);
        roles.put(UseCase.READ, bodies);
        roles.put(UseCase.SEARCH, bodies);
        roles.put(UseCase.COUNT, EnumSet.allOf(Role.class));
        roles.put(UseCase.PUBLISH, EnumSet.of(Role.AUTHORITY));
        roles.put(UseCase.REVIEW, EnumSet.of(Role.AUTHORITY, Role.AUDITOR));
        roles.put(UseCase.IMPORT, EnumSet.of(Role.IMPORTER));
        roles.put(
                UseCase.KEEP,
                EnumSet.of(Role.REPORTER, Role.SUPERVISOR, Role.TASKFORCE, Role.AUTHORITY, Role.BKN, Role.IMPORTER));
        roles.put(UseCase.REVEAL, EnumSet.of(Role.SUPERVISOR, Role.AUTHORITY, Role.BKN, Role.IMPORTER));
        roles.put(UseCase.REVEAL_REPORTER, EnumSet.of(Role.SUPERVISOR));
        roles.put(UseCase.FORGET, EnumSet.of(Role.AUTHORITY, Role.BKN));
        roles.put(UseCase.HOLD, EnumSet.of(Role.AUTHORITY, Role.BKN));
        Set<UseCase> supervising = EnumSet.of(UseCase.FORGET, UseCase.HOLD);
        return request -> {
            Actor actor = request.actor();
            Set<Role> wanted = request.useCase() == UseCase.ACT
                    ? request.performers()
                    : roles.getOrDefault(request.useCase(), Set.of());
            boolean role = request.useCase() == UseCase.ACT
                    ? actor.actsAs(wanted)
                    : actor.roles().stream().anyMatch(wanted::contains);
            boolean reach = request.subject().equals(Subject.nothing())
                    || actor.jurisdiction().covers(request.subject());
            boolean agreed = request.useCase() != UseCase.REVEAL_REPORTER
                    || request.second()
                            .filter(second -> !second.id().equals(actor.id())
                                    && second.supervisor()
                                    && second.roles().stream().anyMatch(wanted::contains)
                                    && second.jurisdiction().covers(request.subject()))
                            .isPresent();
            boolean whole = request.useCase() != UseCase.PUBLISH
                    || actor.jurisdiction().scope() == Jurisdiction.Scope.NATIONWIDE;
            return role && reach && whole && agreed && (!supervising.contains(request.useCase()) || actor.supervisor());
        };
    }
}
