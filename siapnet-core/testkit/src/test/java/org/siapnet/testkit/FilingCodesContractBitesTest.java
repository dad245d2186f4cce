package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryFilingCodes;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;

/** Each rule of the contract fails codes that break it, and no other rule does where that is possible. */
class FilingCodesContractBitesTest {

    @Test
    void sound_codes_break_no_rule() {
        assertThat(broken(InMemoryFilingCodes::new)).isEmpty();
        assertThat(broken(Forwarding::new)).isEmpty();
    }

    @Test
    void f1_bites_where_what_was_kept_is_forgotten() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public void keep(String digest, ReportId report) {}
                }))
                .contains("f1");
    }

    @Test
    void f2_bites_where_the_beginning_of_a_digest_is_enough() {
        assertThat(broken(() -> new FilingCodes() {
                    private final TreeMap<String, ReportId> kept = new TreeMap<>();

                    @Override
                    public void keep(String digest, ReportId report) {
                        kept.putIfAbsent(digest, report);
                    }

                    @Override
                    public Optional<ReportId> find(String digest) {
                        return Optional.ofNullable(kept.ceilingEntry(digest))
                                .filter(entry -> entry.getKey().startsWith(digest))
                                .map(Map.Entry::getValue);
                    }
                }))
                .containsExactly("f2");
    }

    @Test
    void f3_bites_where_a_report_has_one_code_only() {
        assertThat(broken(() -> new Forwarding() {
                    private Optional<ReportId> known = Optional.empty();

                    @Override
                    public void keep(String digest, ReportId report) {
                        if (!known.equals(Optional.of(report))) {
                            super.keep(digest, report);
                        }
                        known = Optional.of(report);
                    }
                }))
                .containsExactly("f3");
    }

    @Test
    void f4_bites_where_the_last_report_wins() {
        assertThat(broken(() -> new FilingCodes() {
                    private final Map<String, ReportId> kept = new TreeMap<>();

                    @Override
                    public void keep(String digest, ReportId report) {
                        kept.put(digest, report);
                    }

                    @Override
                    public Optional<ReportId> find(String digest) {
                        return Optional.ofNullable(kept.get(digest));
                    }
                }))
                .containsExactly("f4");
    }

    private static Set<String> broken(Supplier<FilingCodes> codes) {
        return Rules.broken(FilingCodesContract.class, () -> new FilingCodesContract() {
            @Override
            protected FilingCodes emptyCodes() {
                return codes.get();
            }
        });
    }

    private static class Forwarding implements FilingCodes {
        private final FilingCodes codes = new InMemoryFilingCodes();

        @Override
        public void keep(String digest, ReportId report) {
            codes.keep(digest, report);
        }

        @Override
        public Optional<ReportId> find(String digest) {
            return codes.find(digest);
        }
    }
}
