package org.siapnet.rest.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;

/**
 * Klaim pelaku: which claims of a token say who sends it, and what they may say. What is missing, unknown or does not fit
 * together makes nobody.
 *
 * @param account claim with the account id
 * @param roles claim with the roles, a list or one text; a dot goes into an object, as {@code realm_access.roles}
 * @param prefix what is taken off each role; those without it are another system's
 * @param body claim with the body the account belongs to
 * @param jurisdiction claim with the jurisdiction: {@code NATIONWIDE}, {@code REGION:33.03},
 *     {@code AGENCY:KEMENDAGRI:33.03}, {@code PERSON:<pseudonym>}
 * @param supervisor claim that is true where the account supervises others
 * @param accepted roles that a token can give
 */
@Value.Builder
public record ClaimNames(
        String account,
        String roles,
        String prefix,
        String body,
        String jurisdiction,
        String supervisor,
        Set<Role> accepted) {

    /** Copies the set. */
    public ClaimNames {
        accepted = Set.copyOf(accepted);
    }

    /**
     * {@code sub}, and {@code siapnet_roles}, {@code siapnet_body}, {@code siapnet_jurisdiction},
     * {@code siapnet_supervisor}; every role but the importer, which acts for all others.
     */
    public static ClaimNames standard() {
        return new ClaimNames(
                "sub",
                "siapnet_roles",
                "",
                "siapnet_body",
                "siapnet_jurisdiction",
                "siapnet_supervisor",
                EnumSet.complementOf(EnumSet.of(Role.IMPORTER)));
    }

    /** Starts from nothing. */
    public static ClaimNamesBuilder builder() {
        return new ClaimNamesBuilder();
    }

    /** Who that is; empty if the claims do not say so fully. */
    Optional<Actor> actor(Map<String, Object> claims) {
        Set<Role> held = heldRoles(claims);
        Optional<Jurisdiction> bound = text(claims, jurisdiction).flatMap(ClaimNames::jurisdictionOf);
        if (held.isEmpty() || bound.filter(within -> fits(held, within)).isEmpty()) {
            return Optional.empty();
        }
        boolean supervising =
                find(claims, supervisor).filter(Boolean.TRUE::equals).isPresent();
        try {
            return text(claims, account)
                    .flatMap(id ->
                            text(claims, body).map(of -> new Actor(id, held, of, bound.orElseThrow(), supervising)));
        } catch (IllegalArgumentException noAccountId) {
            return Optional.empty();
        }
    }

    /** A PPK reaches its own officials only, and a respondent itself, whatever the token says besides. */
    private static boolean fits(Set<Role> held, Jurisdiction within) {
        boolean ppk = !held.contains(Role.PPK) || within.scope() == Jurisdiction.Scope.AGENCY;
        boolean respondent = !held.contains(Role.RESPONDENT) || within.scope() == Jurisdiction.Scope.PERSON;
        return ppk && respondent;
    }

    private Set<Role> heldRoles(Map<String, Object> claims) {
        Collection<?> names = find(claims, roles)
                .<Collection<?>>map(value -> value instanceof Collection<?> many ? many : List.of(value))
                .orElse(List.of());
        Set<String> held = names.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
        return accepted.stream().filter(role -> held.contains(role.name())).collect(Collectors.toSet());
    }

    private static Optional<Jurisdiction> jurisdictionOf(String text) {
        for (Jurisdiction.Scope scope : Jurisdiction.Scope.values()) {
            String code =
                    text.startsWith(scope + ":") ? text.substring(scope.name().length() + 1) : "";
            boolean bounded = scope != Jurisdiction.Scope.NATIONWIDE;
            if (bounded ? !code.isBlank() : text.equals(scope.name())) {
                return Optional.of(new Jurisdiction(scope, code));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return find(claims, name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    private static Optional<Object> find(Map<String, Object> claims, String name) {
        if (claims.containsKey(name)) {
            return Optional.ofNullable(claims.get(name));
        }
        Object found = claims;
        for (String part : name.split("\\.")) {
            found = found instanceof Map<?, ?> members ? members.get(part) : null;
        }
        return Optional.ofNullable(found);
    }
}
