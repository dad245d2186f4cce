package org.siapnet.examples.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.siapnet.access.Role;
import org.siapnet.examples.page.FigureTexts;
import org.siapnet.examples.text.LawNames;
import org.siapnet.examples.text.Texts;
import org.siapnet.law.LegalBasis;
import org.siapnet.message.Language;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.DueDate;
import org.siapnet.time.DueDateText;
import org.siapnet.violation.Act;

/** Kata-kata: what the pages say, in one language. */
final class Words {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(Texts.in(language)));
        }
    }

    private final Texts texts;
    private final FigureTexts figures;

    private Words(Texts texts) {
        this.texts = texts;
        this.figures = new FigureTexts(texts);
    }

    static Words in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return texts.language();
    }

    String text(String code, Object... arguments) {
        return texts.text(code, arguments);
    }

    /** The name of a constant of some kind; the constant itself if it has none. */
    String name(String kind, String constant) {
        return texts.name(kind, constant);
    }

    boolean has(String code) {
        return texts.codes().contains(code);
    }

    String date(LocalDate day) {
        return figures.date(day);
    }

    String shortDate(LocalDate day) {
        return figures.shortDate(day);
    }

    /** An instant on the clocks of Jakarta, to the minute. */
    String moment(Instant at) {
        String pattern = language() == Language.ID ? "d MMMM uuuu HH.mm 'WIB'" : "d MMMM uuuu HH:mm 'WIB'";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(at.atZone(WIB));
    }

    String count(long count) {
        return figures.count(count);
    }

    String act(Act act) {
        return LawNames.act(Rulebook.indonesia(), act, language());
    }

    String action(String lifecycle, String action) {
        return name("action." + lifecycle, action);
    }

    String status(String lifecycle, String status) {
        return name("status." + lifecycle, status);
    }

    String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(role -> name("role", role.name())).collect(Collectors.joining(", "));
    }

    /** The provisions, separated by semicolons; a dash if there are none. */
    String basis(List<LegalBasis> basis) {
        return basis.isEmpty() ? "–" : basis.stream().map(this::basis).collect(Collectors.joining("; "));
    }

    String basis(LegalBasis basis) {
        String cited = basis.toString();
        return language() == Language.ID
                ? cited
                : cited.replace(" pasal ", " art. ")
                        .replace(" huruf ", " letter ")
                        .replace(" angka ", " no. ");
    }

    /** Why a due date falls where it does, in a sentence. */
    String why(DueDate due) {
        return DueDateText.in(language()).of(due);
    }
}
