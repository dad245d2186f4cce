package org.siapnet;

import org.siapnet.cases.CaseDecider;
import org.siapnet.report.ReportDecider;

/** The two kinds of stream. */
final class Streams {
    static final ReportDecider REPORTS = new ReportDecider();
    static final CaseDecider CASES = new CaseDecider();

    private Streams() {}
}
