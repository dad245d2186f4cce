package org.siapnet.port;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.siapnet.report.ReportId;

/**
 * Kode tanda terima laporan: which report a receipt code stands for. Knows digests of codes only, never a code.
 *
 * <p>F1 what was kept is found · F2 what nobody kept is not · F3 several codes may stand for one report · F4 the first
 * report a digest was kept for stays.
 */
@SecondaryPort
public interface FilingCodes {

    /**
     * Keeps the digest of a code.
     *
     * @param digest digest of the code, at most 64 characters
     */
    void keep(String digest, ReportId report);

    /** The report that the code with that digest stands for. */
    Optional<ReportId> find(String digest);
}
