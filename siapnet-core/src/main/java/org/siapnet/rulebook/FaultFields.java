package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.siapnet.law.LawFaultException;

/** At which field of a pack a fault lies, by the code of the fault and its details. */
final class FaultFields {
    /** Codes whose first detail is the key. */
    private static final ImmutableSet<String> KEY_FIRST = ImmutableSet.of(
            "MISSING_KEY",
            "UNKNOWN_KEY",
            "DUPLICATE_KEY",
            "NOT_A_LIST",
            "NOT_A_TEXT",
            "NOT_A_DATE",
            "NOT_A_NUMBER",
            "NOT_A_FLAG",
            "NOT_A_VALUE",
            "UNKNOWN_CONSTANT");
    /** Keys of faults that are found among rows. */
    private static final ImmutableMap<String, String> KEYS = ImmutableMap.<String, String>builder()
            .put("NOT_A_BASIS", "basis")
            .put("NO_INSTRUMENT", "extends")
            .put("DUPLICATE_ID", "id")
            .put("OVERLAP", "acts")
            .put("GAP", "outcomes")
            .put("TWO_OUTCOMES", "outcomes")
            .put("REGIME_GAP", "from")
            .put("OUTSIDE_INSTRUMENT", "from")
            .put("LADDER_GAP", "ladders")
            .put("WRONG_EMPLOYEE", "sanctions")
            .put("PNS_ONLY_BASIS", "basis")
            .build();

    /** The keys of components that a file calls otherwise, or in one of two ways. */
    private static final ImmutableListMultimap<String, String> WRITTEN = ImmutableListMultimap.<String, String>builder()
            .putAll("act", "acts", "id")
            .putAll("firstDay", "from", "on")
            .putAll("lastDay", "to", "on")
            .put("amount", "days")
            .put("date", "year")
            .put("noteTexts", "note-texts")
            .put("highestEscalation", "highest-escalation")
            .build();

    private FaultFields() {}

    static Optional<String> fieldOf(String code, List<String> details) {
        return KEY_FIRST.contains(code) || code.equals("MISSPELT_KEY")
                ? Optional.of(details.get(0))
                : Optional.ofNullable(KEYS.get(code));
    }

    /** The code of the text: of what the domain refused where it did, else of the fault. */
    static String textOf(String code, List<String> details) {
        return code.equals("NOT_A_VALUE") ? "law.value." + details.get(1) : "law.pack." + code;
    }

    /** What the text speaks of. */
    static List<String> argumentsOf(String code, List<String> details) {
        return code.equals("NOT_A_VALUE") ? details.subList(2, details.size()) : details;
    }

    /** The key under which a row that has those keys writes that component. */
    static String keyOf(String component, Predicate<String> has) {
        List<String> keys = WRITTEN.get(component);
        return keys.stream().filter(has).findFirst().orElse(keys.isEmpty() ? component : keys.get(0));
    }

    /** The details of {@code NOT_A_VALUE}: the key, what is wrong, and what its text speaks of. */
    static String[] details(String key, LawFaultException refused) {
        return ImmutableList.<String>builder()
                .add(key, refused.fault().name())
                .addAll(refused.details())
                .build()
                .toArray(new String[0]);
    }
}
