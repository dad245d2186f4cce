package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.siapnet.RecordedHistory.Result;
import org.siapnet.lifecycle.RefusalCode;

/** Hasil sementara: counts and faults as rows come in. */
final class ImportTally {
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private int rows;
    private int accepted;
    private int unchanged;
    private int rejected;

    int rows() {
        return rows;
    }

    void fault(Fault fault) {
        errors.add(fault);
    }

    void rejected() {
        rejected(List.of());
    }

    void rejected(List<Fault> faults) {
        rows++;
        rejected++;
        errors.addAll(faults);
    }

    /**
     * @param twins numbers of reports that may be about the same
     */
    void add(RowHistory row, Result result, List<String> twins) {
        if (result instanceof Result.Accepted stored) {
            rows++;
            accepted++;
            if (stored.deviates()) {
                warnings.add(Fault.of(row.line(), Column.RECOMMENDED_LEVEL, "LEVEL_DEVIATES"));
            }
            twins.forEach(
                    number -> warnings.add(Fault.of(row.line(), Column.RESPONDENT_NIP, "POSSIBLE_DUPLICATE", number)));
        } else if (result instanceof Result.Unchanged) {
            rows++;
            unchanged++;
        } else {
            rejected(List.of(fault(row, result)));
        }
    }

    private static Fault fault(RowHistory row, Result result) {
        if (result instanceof Result.Changed) {
            return Fault.of(row.line(), Column.REPORT_NUMBER, "ROW_CHANGED");
        }
        if (!(result instanceof Result.Refused refused)) {
            return Fault.of(row.line(), Column.REPORT_NUMBER, "REPORT_KNOWN_OTHERWISE");
        }
        Column column = refused.refusal().code() == RefusalCode.RESPONDENT_ALREADY_NAMED
                ? Column.RESPONDENT_NIP
                : refused.reportStep()
                        .map(row::reportColumn)
                        .orElseGet(() -> row.caseColumn(refused.caseStep().orElseThrow()));
        return Fault.refused(row.line(), column, refused.refusal());
    }

    ImportReport report() {
        errors.sort(Comparator.comparingInt(Fault::line));
        return new ImportReport(rows, accepted, unchanged, rejected, errors, warnings);
    }
}
