package org.siapnet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.report.Outcome;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportId;
import org.siapnet.time.OccurredOn;

class CommandDigestTest {
    private static final OccurredOn ON = OccurredOn.on(LocalDate.of(2020, 9, 10));
    private static final ReportId REPORT = new ReportId(new UUID(0x7000, 1));
    private static final CaseId CASE = CaseId.of(new UUID(0x7000, 2));
    private static final ReportCommand DECIDE =
            new ReportCommand.DecideReport(REPORT, ON, Set.of(Outcome.OTHER_LEGISLATION, Outcome.ELECTION_CRIME));
    private static final CaseCommand ISSUE = new CaseCommand.FollowUp(
            CASE, ON, FollowUpAction.ISSUE, Optional.of(DocumentNumber.of("R-1/KASN/2020")), Optional.empty());

    @Test
    void digests_stay_what_they_were() {
        assertThat(CommandDigest.of(DECIDE))
                .isEqualTo("032d67a8481c597669ece669262daa840c5aa93c57d1f3c83dadba6da845ed6c");
        assertThat(CommandDigest.of(ISSUE))
                .isEqualTo("f260f5fc4635400ed228cc139fab0ff3d6c20729e803f7b142282475bb0d375c");
        assertThat(CommandDigest.ofAll(List.of(DECIDE, ISSUE)))
                .isEqualTo("da1dfa2672fa8cddfd8427834eee745e6160d8adbb4de43b4f16f5afb4122998");
    }

    @Test
    void a_digest_tells_kind_stream_day_and_content_apart() {
        OccurredOn next = OccurredOn.on(LocalDate.of(2020, 9, 11));
        Set<String> digests = new LinkedHashSet<>(List.of(
                CommandDigest.of(DECIDE),
                CommandDigest.of(new ReportCommand.DecideReport(REPORT, ON, Set.of())),
                CommandDigest.of(new ReportCommand.DecideReport(REPORT, next, Set.of())),
                CommandDigest.of(new ReportCommand.DecideReport(new ReportId(new UUID(0x7000, 3)), ON, Set.of())),
                CommandDigest.of(new ReportCommand.Advance(REPORT, ON, ReportAction.EXAMINE, Optional.empty())),
                CommandDigest.of(new ReportCommand.VoidReport(REPORT, ON, Reason.DUPLICATE)),
                CommandDigest.of(new CaseCommand.VoidEntry(CaseId.of(REPORT.value()), ON, Reason.DUPLICATE)),
                CommandDigest.ofAll(List.of(DECIDE, ISSUE)),
                CommandDigest.ofAll(List.of(ISSUE, DECIDE)),
                CommandDigest.ofAll(List.of())));
        assertThat(digests).hasSize(10);
    }

    @Test
    void what_is_no_command_has_no_digest() {
        assertThatThrownBy(() -> CommandDigest.ofAll(List.of("command"))).isInstanceOf(IllegalArgumentException.class);
    }
}
