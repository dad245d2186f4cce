package org.siapnet.access;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Wilayah kewenangan: which cases an actor's office reaches.
 *
 * @param scope kind of boundary
 * @param code code of the region (Kemendagri, {@code 33} or {@code 33.03}), agency ({@code KEMENDAGRI:33.03}) or person;
 *     empty when nationwide
 */
@ValueObject
public record Jurisdiction(Scope scope, String code) {

    /** What bounds the jurisdiction. */
    public enum Scope {
        /** The whole country. */
        NATIONWIDE,
        /** A region and all regions inside it. */
        REGION,
        /** Officials of one agency. */
        AGENCY,
        /** One person's own cases. */
        PERSON
    }

    private static final Jurisdiction NATIONWIDE = new Jurisdiction(Scope.NATIONWIDE, "");

    /** @throws IllegalArgumentException unless exactly the bounded scopes have a code */
    public Jurisdiction {
        if ((scope == Scope.NATIONWIDE) != code.isEmpty()) {
            throw new IllegalArgumentException("code: required for all scopes but nationwide");
        }
    }

    /** The whole country. */
    public static Jurisdiction nationwide() {
        return NATIONWIDE;
    }

    /** A region and all inside it, by Kemendagri code. */
    public static Jurisdiction region(String code) {
        return new Jurisdiction(Scope.REGION, code);
    }

    /** One agency, by its typed code. */
    public static Jurisdiction agency(String code) {
        return new Jurisdiction(Scope.AGENCY, code);
    }

    /** One person, by pseudonym. */
    public static Jurisdiction person(String ref) {
        return new Jurisdiction(Scope.PERSON, ref);
    }

    /** Whether the subject lies inside; a subject that does not show the bound attribute lies outside. */
    public boolean covers(Subject subject) {
        return switch (scope) {
            case NATIONWIDE -> true;
            case REGION ->
                subject.region()
                        .map(r -> r.equals(code) || r.startsWith(code + "."))
                        .orElse(false);
            case AGENCY -> subject.agencies().contains(code);
            case PERSON -> subject.persons().contains(code);
        };
    }
}
