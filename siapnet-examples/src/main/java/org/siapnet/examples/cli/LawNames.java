package org.siapnet.examples.cli;

import org.siapnet.message.Language;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.Sanction;

/** Istilah hukum: the official term, or its English label, of what the rulebook names. */
public final class LawNames {
    private LawNames() {}

    /** The act's term; its id if no catalogue has it. */
    public static String act(Rulebook rulebook, Act act, Language language) {
        return rulebook.act(act)
                .map(entry -> language == Language.ID ? entry.officialTerm() : entry.label())
                .orElse(act.id());
    }

    static String form(Rulebook rulebook, String id, Language language) {
        return rulebook.form(id)
                .map(form -> language == Language.ID ? form.officialTerm() : form.label())
                .orElse(id);
    }

    static String sanction(Sanction sanction, Language language) {
        return language == Language.ID ? sanction.officialTerm() : sanction.label();
    }
}
