package org.siapnet.report;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Pengenal laporan: identity of a report; people see its register number. */
public record ReportId(UUID value) implements Identifier {
    public static ReportId of(UUID value) {
        return new ReportId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
