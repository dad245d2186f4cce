package org.siapnet.examples.register;

import java.util.List;

/**
 * Laporan impor: what came of a register file.
 *
 * @param rows rows found
 * @param accepted rows stored, or that would be stored in a dry run
 * @param unchanged rows known already
 * @param rejected rows not stored
 * @param errors why rows were rejected, in order of line
 * @param warnings what was stored and marked, in order of line
 */
public record ImportReport(
        int rows, int accepted, int unchanged, int rejected, List<Fault> errors, List<Fault> warnings) {
    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Whether every row was stored or known already. */
    public boolean complete() {
        return rejected == 0 && errors.isEmpty();
    }
}
