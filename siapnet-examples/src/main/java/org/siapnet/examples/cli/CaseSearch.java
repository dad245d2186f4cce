package org.siapnet.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.Siapnet;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** Pencarian perkara: finds a case by its id, or by the register number of its report and the respondent's place in it. */
final class CaseSearch {
    private final Siapnet siapnet;

    CaseSearch(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    /** The cases meant: one, several of one report, or none. A place follows the number after a {@code /}. */
    List<StreamId> find(String id) {
        try {
            StreamId stream = new StreamId(StreamId.Kind.CASE, UUID.fromString(id));
            return siapnet.cases().find(Storage.READER, stream).isPresent() ? List.of(stream) : List.of();
        } catch (IllegalArgumentException e) {
            return byNumber(id);
        }
    }

    /** The register number of the case's report, with its place where the report has several; else its id. */
    String numberOf(StreamId stream) {
        Optional<StreamId> report = siapnet.cases()
                .find(Storage.READER, stream)
                .flatMap(found -> found.state().matter())
                .flatMap(matter -> matter.report())
                .map(StreamId::of);
        Optional<String> number = report.flatMap(of -> siapnet.reports().find(Storage.READER, of))
                .flatMap(of -> of.state().facts())
                .map(facts -> facts.number().value());
        if (report.isEmpty() || number.isEmpty()) {
            return stream.id().toString();
        }
        List<StreamId> cases = casesOf(report.get());
        return cases.size() < 2 ? number.get() : number.get() + "/" + (cases.indexOf(stream) + 1);
    }

    private List<StreamId> byNumber(String id) {
        Optional<StreamId> whole = report(id);
        if (whole.isPresent()) {
            return casesOf(whole.get());
        }
        int mark = Math.max(id.lastIndexOf('#'), id.lastIndexOf('/'));
        return mark < 0
                ? List.of()
                : report(id.substring(0, mark))
                        .map(report -> nth(casesOf(report), id.substring(mark + 1)))
                        .orElse(List.of());
    }

    private Optional<StreamId> report(String number) {
        return siapnet
                .find(
                        Storage.READER,
                        RegisterQuery.of(StreamId.Kind.REPORT).number(number).build())
                .stream()
                .map(RegisterRow::stream)
                .findFirst();
    }

    /** The report's cases in the order in which it names the respondents. */
    private List<StreamId> casesOf(StreamId report) {
        List<String> persons = siapnet.reports()
                .find(Storage.READER, report)
                .map(found -> found.state().respondents().stream()
                        .map(respondent -> respondent.person().toString())
                        .toList())
                .orElse(List.of());
        return siapnet
                .find(
                        Storage.READER,
                        RegisterQuery.of(StreamId.Kind.CASE).report(report).build())
                .stream()
                .sorted(Comparator.comparingInt(
                        row -> persons.indexOf(row.person().orElse(""))))
                .map(RegisterRow::stream)
                .toList();
    }

    private static List<StreamId> nth(List<StreamId> cases, String place) {
        return Optional.of(place)
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .filter(index -> index <= cases.size())
                .map(index -> List.of(cases.get(index - 1)))
                .orElse(List.of());
    }
}
