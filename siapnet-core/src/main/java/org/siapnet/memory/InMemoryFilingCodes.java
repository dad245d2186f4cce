package org.siapnet.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;

/** Receipt codes in memory, for one process; lost when it ends. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryFilingCodes implements FilingCodes {
    private final Map<String, ReportId> reports = new ConcurrentHashMap<>();

    @Override
    public void keep(String digest, ReportId report) {
        reports.putIfAbsent(digest, report);
    }

    @Override
    public Optional<ReportId> find(String digest) {
        return Optional.ofNullable(reports.get(digest));
    }
}
