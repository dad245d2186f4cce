package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.LegalInstrument;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;
import org.siapnet.time.TimeLimit;

class LegalBasesTest {
    private static final Set<String> CATALOGUED =
            Rulebook.indonesia().instruments().stream().map(LegalInstrument::id).collect(Collectors.toSet());

    @Test
    void every_step_of_every_lifecycle_rests_on_a_catalogued_instrument() {
        Set<String> cited = Stream.concat(
                        CaseLifecycle.tables().stream(),
                        Stream.of(ReportLifecycle.TABLE, EntryLifecycle.TABLE, EditionLifecycle.TABLE))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.basis().stream())
                .map(LegalBasis::instrument)
                .collect(Collectors.toSet());

        assertThat(cited).hasSizeGreaterThan(10).isSubsetOf(CATALOGUED);
    }

    @Test
    void every_time_limit_rests_on_a_catalogued_instrument() {
        Set<String> cited = DeadlinePack.indonesia().rows().stream()
                .map(TimeLimit::basis)
                .map(LegalBasis::instrument)
                .collect(Collectors.toSet());

        assertThat(cited).hasSizeGreaterThan(5).isSubsetOf(CATALOGUED);
    }
}
