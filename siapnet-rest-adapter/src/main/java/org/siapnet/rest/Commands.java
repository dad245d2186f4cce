package org.siapnet.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.siapnet.cases.CaseCommand;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.report.ReportCommand;

/**
 * Perintah yang dapat diminta: every command of reports or cases by its name in addresses, taken from the sealed
 * hierarchy itself.
 *
 * @param <C> commands
 * @param base class of the commands
 * @param id component that holds the id of the report or case; said by the address
 * @param opening name of the command that opens a report or case
 * @param types record of each command, by name
 */
record Commands<C>(Class<C> base, String id, String opening, Map<String, Class<? extends Record>> types) {
    static final Commands<ReportCommand> OF_REPORTS = of(ReportCommand.class, "report", "file-report");
    static final Commands<CaseCommand> OF_CASES = of(CaseCommand.class, "caseId", "submit-case");

    private static final Map<String, String> BY_ACTION = Map.ofEntries(
            Map.entry("report.RECEIVE", "file-report"),
            Map.entry("report.START_TRACING", "file-report"),
            Map.entry("report.NAME_RESPONDENT", "name-respondent"),
            Map.entry("report.REGISTER", "register-report"),
            Map.entry("report.DECIDE", "decide-report"),
            Map.entry("report.FORWARD", "forward-report"),
            Map.entry("examination.SUBMIT", "submit-case"),
            Map.entry("follow-up.PROPOSE", "propose-recommendation"),
            Map.entry("follow-up.REVISE", "propose-recommendation"),
            Map.entry("follow-up.RECORD_FOLLOW_UP", "record-follow-up"),
            Map.entry("edition.AGREE", "agree"),
            Map.entry("edition.WITHDRAW", "withdraw"));
    private static final Map<String, String> BY_LIFECYCLE = Map.of(
            "report", "advance",
            "examination", "examine",
            "follow-up", "follow-up",
            "block", "block",
            "objection", "objection");

    /** The name of the command that asks for a step, whichever docket it is of; a step of the entry is of either. */
    static Optional<String> asking(String lifecycle, String action) {
        return Optional.ofNullable(BY_ACTION.get(lifecycle + "." + action))
                .or(() -> Optional.ofNullable(BY_LIFECYCLE.get(lifecycle)));
    }

    /** The name of the command of this docket that asks for a step; for those of the entry, the one that begins alike. */
    Optional<String> of(String lifecycle, String action) {
        String begins = action.toLowerCase(Locale.ROOT).replaceFirst("_.*", "-");
        return lifecycle.equals(EntryLifecycle.TABLE.id())
                ? types.keySet().stream()
                        .filter(name -> name.startsWith(begins))
                        .findFirst()
                : asking(lifecycle, action);
    }

    /** Whether there is a command of that name. */
    static boolean known(String name) {
        return OF_REPORTS.types().containsKey(name) || OF_CASES.types().containsKey(name);
    }

    /** The names of the commands on what is open already. */
    List<String> further() {
        return types.keySet().stream().filter(name -> !name.equals(opening)).toList();
    }

    /** The record of the command that opens a report or case. */
    Class<? extends Record> opener() {
        return Optional.ofNullable(types.get(opening)).orElseThrow();
    }

    private static <C> Commands<C> of(Class<C> base, String id, String opening) {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        Stream.of(base.getPermittedSubclasses()).forEach(type -> types.put(name(type), type.asSubclass(Record.class)));
        return new Commands<>(base, id, opening, types);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
