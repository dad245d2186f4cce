package org.siapnet.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Action;
import org.siapnet.lifecycle.DeadlineMark;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.Status;
import org.siapnet.lifecycle.Transition;

/**
 * Tabel daur hidup: a lifecycle as sent.
 *
 * @param lifecycle its id
 * @param initial the status before anything happened
 * @param statuses all statuses, in order
 * @param terminal those that no row leaves
 * @param transitions the rows, in the order of the table
 * @param texts the codes above in words of the language asked for: by {@code status}, {@code action}, {@code guard} and
 *     {@code role}; a code without a text is left out
 */
public record LifecycleView(
        String lifecycle,
        String initial,
        List<String> statuses,
        List<String> terminal,
        List<Row> transitions,
        Map<String, Map<String, String>> texts) {

    /**
     * Peralihan: a row as sent.
     *
     * @param from status in which the action may be taken
     * @param action the step
     * @param by who may take it, in the order of roles
     * @param to status that follows
     * @param guards conditions, in the order they are checked
     * @param deadlines what it does to time limits
     * @param legalBasis where it is laid down
     * @param certainty how sure the sources are of the row
     */
    public record Row(
            String from,
            String action,
            List<Role> by,
            String to,
            List<String> guards,
            List<DeadlineMark> deadlines,
            List<LegalBasis> legalBasis,
            Certainty certainty) {

        static <S extends Enum<S>, A extends Enum<A>, X> Row of(Transition<S, A, X> row) {
            return new Row(
                    row.from().name(),
                    row.action().name(),
                    row.by().stream().sorted().toList(),
                    row.to().name(),
                    row.guards().stream().map(Guard::name).toList(),
                    row.deadlines(),
                    row.basis(),
                    row.certainty());
        }
    }

    static <S extends Enum<S> & Status, A extends Enum<A> & Action, X> LifecycleView of(
            Lifecycle<S, A, X> table, Texts texts) {
        List<String> statuses = table.statuses().stream().map(Enum::name).toList();
        List<Row> rows = table.rows().stream().map(Row::of).toList();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        words.put("status", words(texts, "status." + table.id(), statuses));
        words.put(
                "action",
                words(texts, "action." + table.id(), codes(rows.stream().map(Row::action))));
        words.put("guard", words(texts, "guard", codes(rows.stream().flatMap(row -> row.guards().stream()))));
        words.put(
                "role",
                words(
                        texts,
                        "role",
                        codes(rows.stream().flatMap(row -> row.by().stream()).map(Role::name))));
        return new LifecycleView(
                table.id(),
                table.initial().name(),
                statuses,
                table.statuses().stream()
                        .filter(Status::terminal)
                        .map(Enum::name)
                        .toList(),
                rows,
                words);
    }

    private static List<String> codes(Stream<String> of) {
        return of.distinct().sorted().toList();
    }

    private static Map<String, String> words(Texts texts, String prefix, Collection<String> codes) {
        Map<String, String> words = new LinkedHashMap<>();
        codes.forEach(code -> texts.find(prefix + "." + code).ifPresent(text -> words.put(code, text)));
        return words;
    }
}
