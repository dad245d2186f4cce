package org.siapnet.rulebook;

import org.siapnet.violation.Classification;

/** Says of an answer which sub-form was asked for, or that the form has none of that name. */
final class SubForms {
    private SubForms() {}

    static Classification named(Classification answer, String subForm, PackSet packs) {
        if (answer.form().isEmpty()) {
            return answer;
        }
        boolean known = answer.form()
                .map(packs.forms()::get)
                .flatMap(form -> form.subForm(subForm))
                .isPresent();
        return known
                ? Classification.builder().from(answer).subForm(subForm).build()
                : Classification.builder()
                        .from(answer)
                        .addNotes("SUB_FORM_UNKNOWN:" + subForm)
                        .build();
    }
}
