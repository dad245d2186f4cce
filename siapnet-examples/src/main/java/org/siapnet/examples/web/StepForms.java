package org.siapnet.examples.web;

import java.util.List;
import java.util.Optional;

/**
 * Formulir langkah: the fields of each step, and the command made of what was filled in.
 *
 * @param <S> states
 * @param <C> commands
 */
interface StepForms<S, C> {

    /** The fields of a step. */
    List<Field> fields(Target<S> target, Wanted step, Visit visit);

    /**
     * The command; empty if something is missing or cannot be read, which the answers then say.
     *
     * @param rehearsing whether it is only to be looked at, so that nothing of a person is kept
     */
    Optional<C> command(Target<S> target, Wanted step, Answers answers, Visit visit, boolean rehearsing);

    /** What else must be shown beside the fields, as markup. */
    default String aside(Target<S> target, Wanted step, Visit visit) {
        return "";
    }
}
