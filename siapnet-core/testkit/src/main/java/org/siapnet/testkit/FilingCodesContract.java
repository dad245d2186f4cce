package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;

/** What every {@link FilingCodes} keeps to; each test carries the number of its rule. */
public abstract class FilingCodesContract {
    private static final String DIGEST = "d".repeat(64);
    private static final ReportId FIRST = ReportId.of(new UUID(1, 1));
    private static final ReportId SECOND = ReportId.of(new UUID(2, 2));

    /** Returns codes that hold nothing. */
    protected abstract FilingCodes emptyCodes();

    @Test
    protected void f1_what_was_kept_is_found() {
        FilingCodes codes = emptyCodes();
        codes.keep(DIGEST, FIRST);

        assertThat(codes.find(DIGEST)).contains(FIRST);
    }

    @Test
    protected void f2_what_nobody_kept_is_not() {
        FilingCodes codes = emptyCodes();
        codes.keep(DIGEST, FIRST);

        assertThat(codes.find("e".repeat(64))).isEmpty();
        assertThat(codes.find("")).isEmpty();
        assertThat(codes.find("d")).isEmpty();
    }

    @Test
    protected void f3_several_codes_may_stand_for_one_report() {
        FilingCodes codes = emptyCodes();
        codes.keep(DIGEST, FIRST);
        codes.keep("e".repeat(64), FIRST);

        assertThat(codes.find(DIGEST)).isEqualTo(codes.find("e".repeat(64))).contains(FIRST);
    }

    @Test
    protected void f4_the_first_report_a_digest_was_kept_for_stays() {
        FilingCodes codes = emptyCodes();
        codes.keep(DIGEST, FIRST);
        codes.keep(DIGEST, SECOND);

        assertThat(codes.find(DIGEST)).contains(FIRST);
    }
}
