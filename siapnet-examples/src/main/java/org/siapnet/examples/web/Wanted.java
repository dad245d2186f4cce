package org.siapnet.examples.web;

/**
 * Langkah yang diminta: a step of a lifecycle.
 *
 * @param lifecycle id of the lifecycle
 * @param action code of the step
 */
record Wanted(String lifecycle, String action) {

    /** Such as {@code follow-up.DELIVER}. */
    @Override
    public String toString() {
        return lifecycle + "." + action;
    }

    /** @throws PageException if no lifecycle has such a step */
    static Wanted of(String lifecycle, String action) {
        if (Tables.rows(lifecycle).stream().noneMatch(row -> row.on().equals(action))) {
            throw PageException.notFound();
        }
        return new Wanted(lifecycle, action);
    }
}
