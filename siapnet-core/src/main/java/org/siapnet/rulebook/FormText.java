package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.siapnet.law.Validity;
import org.siapnet.message.Language;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.ViolationForm;

/** Uraian bentuk: says in words when a form applies and what follows from it. */
public final class FormText {
    private final MarkdownWords words;

    private FormText(Language language) {
        words = new MarkdownWords(language);
    }

    /** Words of that language. */
    public static FormText in(Language language) {
        return new FormText(language);
    }

    /** When that outcome of the form follows, the act and the days aside; blank if always. */
    public String condition(ViolationForm form, FormOutcome outcome) {
        FormCondition condition = form.condition();
        List<String> parts = new ArrayList<>();
        if (form.effect() == ViolationForm.Effect.RESIDUAL) {
            parts.add(words.text("residual"));
        }
        if (condition.statuses().size() < 3) {
            parts.add(condition.statuses().stream()
                    .map(s -> words.text("candidate." + s))
                    .collect(Collectors.joining("/")));
        }
        condition.requires().forEach(q -> parts.add(words.text("qualifier." + q)));
        condition.excludes().forEach(q -> parts.add(words.text("without", words.text("qualifier." + q))));
        if (condition.elections().size() == 1) {
            parts.add(MarkdownWords.joined(condition.elections()));
        }
        if (!outcome.employees().isEmpty()) {
            parts.add(words.text("only", MarkdownWords.joined(outcome.employees())));
        } else if (condition.employees().size() < 3) {
            parts.add(words.text("only", MarkdownWords.joined(condition.employees())));
        }
        outcome.under().ifPresent(id -> parts.add(words.text("only", id)));
        return String.join("; ", parts);
    }

    /** The level laid down; else why there is none. */
    public String level(ViolationForm form, FormOutcome outcome) {
        return form.effect() == ViolationForm.Effect.PERMITS
                ? words.text("permits")
                : outcome.level()
                        .map(level -> words.text("level." + level))
                        .orElseGet(() -> words.text("status." + outcome.levelStatus()));
    }

    /** The layer of law; a dash if there is none. */
    public String violationClass(FormOutcome outcome) {
        return outcome.violationClass().map(c -> words.text("class." + c)).orElse("–");
    }

    /** From when until when. */
    public String validity(Validity validity) {
        return words.validity(validity);
    }
}
