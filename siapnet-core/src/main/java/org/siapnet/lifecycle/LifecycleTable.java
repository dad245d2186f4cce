package org.siapnet.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LegalBasis;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Tabel daur hidup: a lifecycle written out, as plain data, aligned text, Markdown, matrix or Mermaid diagram. */
public final class LifecycleTable {
    private static final List<String> COLUMNS =
            List.of("in", "on", "by", "to", "guards", "clock", "basis", "certainty");

    private final String id;
    private final String initial;
    private final List<String> statuses;
    private final List<String> terminal;
    private final List<Row> rows;

    private LifecycleTable(String id, String initial, List<String> statuses, List<String> terminal, List<Row> rows) {
        this.id = id;
        this.initial = initial;
        this.statuses = statuses;
        this.terminal = terminal;
        this.rows = rows;
    }

    /**
     * One row, in codes.
     *
     * @param in status in which the action may be taken
     * @param on the action
     * @param by roles that may take it, sorted
     * @param to status that follows
     * @param guards conditions, in the order they are checked
     * @param clock what it does to time limits
     * @param basis where it is laid down
     * @param certainty how sure the sources are of the row
     */
    @ValueObject
    public record Row(
            String in,
            String on,
            List<String> by,
            String to,
            List<String> guards,
            List<DeadlineMark> clock,
            List<LegalBasis> basis,
            String certainty) {}

    /** The lifecycle written out, rows in order of status and action. */
    public static LifecycleTable of(Lifecycle<?, ?, ?> lifecycle) {
        return written(lifecycle);
    }

    /** All tables as one Markdown document, each with table, matrix and diagram. */
    public static String document(List<LifecycleTable> tables, Language language) {
        String head = "# " + text(language, "table.title") + "\n\n" + text(language, "table.intro") + "\n";
        return tables.stream()
                .map(table -> "\n## " + text(language, "lifecycle." + table.id) + " (`" + table.id + "`)\n\n"
                        + table.markdown(language)
                        + "\n### " + text(language, "table.matrix") + "\n\n" + table.matrix(language)
                        + "\n### " + text(language, "table.diagram") + "\n\n```mermaid\n" + table.mermaid(language)
                        + "```\n")
                .collect(Collectors.joining("", head, ""));
    }

    /** Stable id of the lifecycle, such as {@code follow-up}. */
    public String id() {
        return id;
    }

    /** Codes of all statuses, in order. */
    public List<String> statuses() {
        return statuses;
    }

    /** All rows, in order of status and action. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows as lines with aligned columns. */
    public String text(Language language) {
        List<List<String>> lines = lines(language);
        int[] widths = IntStream.range(0, COLUMNS.size())
                .map(i -> lines.stream()
                        .mapToInt(line -> line.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> IntStream.range(0, COLUMNS.size())
                        .mapToObj(i ->
                                line.get(i) + " ".repeat(widths[i] - line.get(i).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rows as a Markdown table. */
    public String markdown(Language language) {
        return markdown(lines(language));
    }

    /** What follows in each status, as a Markdown table: actions down, statuses across. */
    public String matrix(Language language) {
        List<String> open = statuses.stream()
                .filter(status -> rows.stream().anyMatch(row -> row.in().equals(status)))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(""), open.stream().map(status -> status(language, status)))
                .toList());
        rows.stream()
                .map(Row::on)
                .distinct()
                .sorted(this::byFirstRow)
                .forEach(action -> lines.add(Stream.concat(
                                Stream.of(action(language, action)),
                                open.stream().map(in -> after(language, in, action)))
                        .toList()));
        return markdown(lines);
    }

    /** The lifecycle as a Mermaid state diagram. */
    public String mermaid(Language language) {
        Stream<String> names = statuses.stream()
                .filter(status -> !status.equals(initial))
                .map(status -> "state \"" + status(language, status) + "\" as " + status);
        Stream<String> arrows = rows.stream()
                .map(row -> node(row.in()) + " --> " + node(row.to()) + " : " + action(language, row.on()));
        Stream<String> ends = terminal.stream().map(status -> status + " --> [*]");
        return Stream.of(names, arrows, ends)
                .flatMap(lines -> lines)
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }

    private static <S extends Enum<S> & Status, A extends Enum<A> & Action, X> LifecycleTable written(
            Lifecycle<S, A, X> lifecycle) {
        return new LifecycleTable(
                lifecycle.id(),
                lifecycle.initial().name(),
                lifecycle.statuses().stream().map(Enum::name).toList(),
                lifecycle.statuses().stream()
                        .filter(Status::terminal)
                        .map(Enum::name)
                        .toList(),
                lifecycle.rows().stream()
                        .sorted(Comparator.comparing((Transition<S, A, X> row) -> row.from())
                                .thenComparing(Transition::action))
                        .map(LifecycleTable::row)
                        .toList());
    }

    private static <S extends Enum<S>, A extends Enum<A>> Row row(Transition<S, A, ?> row) {
        return new Row(
                row.from().name(),
                row.action().name(),
                row.by().stream().sorted().map(Enum::name).toList(),
                row.to().name(),
                row.guards().stream().map(Guard::name).toList(),
                row.deadlines(),
                row.basis(),
                row.certainty().name());
    }

    private List<List<String>> lines(Language language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream()
                .map(column -> text(language, "table." + column))
                .toList());
        rows.forEach(row -> lines.add(List.of(
                status(language, row.in()),
                action(language, row.on()),
                joined(row.by().stream().map(role -> text(language, "role." + role)), ", "),
                status(language, row.to()),
                joined(row.guards().stream().map(guard -> text(language, "guard." + guard)), "; "),
                joined(row.clock().stream().map(mark -> clock(language, mark)), ", "),
                joined(row.basis().stream().map(LegalBasis::toString), "; "),
                text(language, "certainty." + row.certainty()))));
        return lines;
    }

    private static String clock(Language language, DeadlineMark mark) {
        return text(language, "deadline-effect." + mark.effect().name()) + " " + mark.limit();
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(separator));
    }

    private static String markdown(List<List<String>> lines) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            table.append("| ").append(String.join(" | ", lines.get(i))).append(" |\n");
            if (i == 0) {
                table.append("|---".repeat(lines.get(0).size())).append("|\n");
            }
        }
        return table.toString();
    }

    private int byFirstRow(String one, String other) {
        return Integer.compare(firstRow(one), firstRow(other));
    }

    private int firstRow(String action) {
        return rows.stream().map(Row::on).toList().indexOf(action);
    }

    private String after(Language language, String in, String action) {
        return rows.stream()
                .filter(row -> row.in().equals(in) && row.on().equals(action))
                .map(row -> row.to().equals(in) ? text(language, "table.stays") : status(language, row.to()))
                .findFirst()
                .orElse("");
    }

    private String node(String status) {
        return status.equals(initial) ? "[*]" : status;
    }

    private String status(Language language, String code) {
        return text(language, "status." + id + "." + code);
    }

    private String action(Language language, String code) {
        return text(language, "action." + id + "." + code);
    }

    private static String text(Language language, String code) {
        return Messages.catalogue().text(language, code);
    }
}
