package org.siapnet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.json.EditionCodec;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

class EditionTest {
    private static final Tally ONE = Tally.of(Map.of(Measure.REPORTED, 12L, Measure.OPEN, 12L));
    private static final Snapshot FIGURES = new Snapshot(
            new Cutoff(LocalDate.of(2023, 1, 31), Optional.of(Instant.parse("2023-02-01T02:03:04Z"))),
            PositionScheme.KASN_2022,
            ONE,
            Map.of(Dimension.CLASS, new TreeMap<>(Map.of("ETHICS", ONE))),
            Map.of(CountingUnit.REPORT, 9L, CountingUnit.RESPONDENT, 12L));

    @Test
    void the_checksum_is_that_of_the_lines_written_down_in_the_documentation() throws Exception {
        String lines = """
                asOf=2023-01-31
                knownAt=2023-02-01T02:03:04Z
                positions=KASN_2022
                rulebook=0123456789ab
                by.CLASS.ETHICS.OPEN=12
                by.CLASS.ETHICS.REPORTED=12
                total.OPEN=12
                total.REPORTED=12
                unit.REPORT=9
                unit.RESPONDENT=12""";

        assertThat(Edition.checksum(FIGURES, "0123456789ab"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8))));
    }

    @Test
    void an_edition_is_stored_and_read_back_and_damage_is_found_out() {
        Edition edition = edition();
        byte[] stored = EditionCodec.bytes(edition);

        assertThat(EditionCodec.edition(edition.id(), stored)).isEqualTo(edition);
        for (String[] change : new String[][] {
            {"\"REPORTED\":12", "\"REPORTED\":13"},
            {"2023-01-31", "2023-01-30"},
            {"0123456789ab", "0123456789ac"},
            {"\"number\":3", "\"number\":0"},
            {"{", "["}
        }) {
            byte[] damaged =
                    new String(stored, UTF_8).replace(change[0], change[1]).getBytes(UTF_8);
            assertThat(damaged).as(change[0]).isNotEqualTo(stored);
            assertThatThrownBy(() -> EditionCodec.edition(edition.id(), damaged))
                    .as(change[0])
                    .isInstanceOf(DamagedEditionException.class);
        }
        assertThatThrownBy(() -> EditionCodec.edition(EditionId.of(new UUID(1, 2)), stored))
                .isInstanceOf(DamagedEditionException.class);
    }

    @Test
    void what_could_not_have_followed_is_no_step() {
        assertThat(EditionLifecycle.TABLE.row(EditionStatus.PUBLISHED, EditionAction.WITHDRAW))
                .isEmpty();
        assertThat(EditionLifecycle.TABLE.row(EditionStatus.SUPERSEDED, EditionAction.AGREE))
                .isEmpty();
        assertThatThrownBy(() -> EditionLifecycle.TABLE.next(EditionStatus.WITHDRAWN, EditionAction.AGREE))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Edition edition() {
        return Edition.builder()
                .id(EditionId.of(new UUID(1, 1)))
                .number(3)
                .version(2)
                .status(EditionStatus.PUBLISHED)
                .figures(FIGURES)
                .rulebook("0123456789ab")
                .checksum(Edition.checksum(FIGURES, "0123456789ab"))
                .proposed(new Signature("a", "KASN", LocalDate.of(2023, 1, 31), Instant.EPOCH.plusNanos(1)))
                .agreed(new Signature("b", "KASN", LocalDate.of(2023, 2, 1), Instant.EPOCH))
                .supersedes(new Succession(EditionId.of(new UUID(1, 9)), Reason.NEW_FACTS))
                .build();
    }
}
