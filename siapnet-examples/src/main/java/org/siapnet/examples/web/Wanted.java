package org.siapnet.examples.web;

/**
 * Langkah yang diminta: a step of a lifecycle.
 *
 * @param lifecycle id of the lifecycle
 * @param action code of the step
 */
record Wanted(String lifecycle, String action) {
    /** Correcting a fact, which has a page for each fact. */
    static final Wanted CORRECT_FACT = new Wanted("entry", "CORRECT_FACT");

    /** Where it is taken in the report or case at that address. */
    String under(String address) {
        return address + (equals(CORRECT_FACT) ? "/facts" : "/steps/" + lifecycle + "/" + action);
    }

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
