package org.siapnet.examples.text;

import org.siapnet.message.Language;
import org.siapnet.official.Agencies;
import org.siapnet.official.Agency;
import org.siapnet.official.AgencyCode;
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

    /** The term of a form; its id if there is none. */
    public static String form(Rulebook rulebook, String id, Language language) {
        return rulebook.form(id)
                .map(form -> language == Language.ID ? form.officialTerm() : form.label())
                .orElse(id);
    }

    /** The term of a sanction. */
    public static String sanction(Sanction sanction, Language language) {
        return language == Language.ID ? sanction.officialTerm() : sanction.label();
    }

    /** The agency's official name; its code if no list has it. */
    public static String agency(String code) {
        return Agencies.indonesia()
                .find(AgencyCode.parse(code))
                .map(Agency::name)
                .orElse(code);
    }

    /** The agency's official name without the word for government, for lists. */
    public static String shortAgency(String code) {
        return agency(code).replaceFirst("^Pemerintah ", "");
    }
}
