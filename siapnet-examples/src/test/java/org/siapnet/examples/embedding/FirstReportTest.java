package org.siapnet.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Decision;
import org.siapnet.report.ReportEvent;

class FirstReportTest {
    @Test
    void the_ten_lines_of_the_readme_file_a_report_with_its_last_day_for_filing() {
        Decision<ReportEvent> decision = FirstReport.file();

        assertThat(decision.isAccepted()).isTrue();
        ReportEvent.Filed filed = (ReportEvent.Filed) decision.events().get(0);
        assertThat(filed.filingDue().orElseThrow().on()).isEqualTo("2020-10-12");
    }
}
