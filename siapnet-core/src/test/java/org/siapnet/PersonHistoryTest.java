package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;
import org.siapnet.port.StreamId;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportId;

class PersonHistoryTest {
    private static final Nip NIP = Nip.of("191001011935011001");
    private static final ReportId SECOND_REPORT = ReportId.of(new UUID(1, 2));
    private static final CaseId SECOND_CASE = CaseId.of(new UUID(2, 2));

    private final Siapnet siapnet = wired(new HandClock()).build();
    private final PersonHistory persons = siapnet.persons();

    @Test
    void earlier_proven_cases_of_the_same_number_are_found_across_reports() {
        PersonRef first = siapnet.identities().keep(BAWASLU, Identity.of("Siti Contoh", NIP));
        delivered(siapnet, CASE, REPORT, first);
        PersonRef again = siapnet.identities().keep(BAWASLU, Identity.of("Siti Contoh, S.H.", NIP));
        forwarded(siapnet, SECOND_REPORT, again);
        accepted(siapnet.cases().handle(BAWASLU, submit(SECOND_CASE, SECOND_REPORT, again)));

        assertThat(persons.provenBefore(KASN, again, FILED.plusDays(15)))
                .extracting(NeutralityCase::id)
                .containsExactly(CASE);
        assertThat(persons.provenBefore(KASN, again, FILED.plusDays(14))).isEmpty();
        assertThat(persons.provenBefore(KASN, PERSON, FILED.plusDays(99))).isEmpty();
        Actor elsewhere = KASN.within(Jurisdiction.region("31"));
        assertThat(persons.provenBefore(elsewhere, again, FILED.plusDays(99))).isEmpty();
    }

    @Test
    void two_cases_about_the_same_act_on_the_same_day_are_possible_duplicates_until_merged() {
        forwarded(siapnet, REPORT, PERSON);
        accepted(siapnet.cases().handle(BAWASLU, submit(CASE, REPORT, PERSON)));
        forwarded(siapnet, SECOND_REPORT, PERSON);
        accepted(siapnet.cases().handle(BAWASLU, submit(SECOND_CASE, SECOND_REPORT, PERSON)));
        Allegation same = respondent(PERSON).allegation();
        Allegation another = new Allegation(
                same.act(),
                same.candidateStatus(),
                same.qualifiers(),
                same.actDate().minusDays(1));

        Optional<StreamId> own = Optional.of(StreamId.of(SECOND_CASE));
        assertThat(persons.possibleDuplicates(KASN, PERSON, same, own))
                .extracting(NeutralityCase::id)
                .containsExactly(CASE);
        assertThat(persons.possibleDuplicates(KASN, PERSON, same, Optional.empty()))
                .hasSize(2);
        assertThat(persons.possibleDuplicates(KASN, PERSON, another, own)).isEmpty();
        assertThat(persons.possibleDuplicates(KASN, PersonRef.of(new UUID(3, 9)), same, own))
                .isEmpty();

        accepted(siapnet.cases()
                .handle(KASN_HEAD, new CaseCommand.MergeDuplicate(CASE, day(5), SECOND_CASE, Reason.DUPLICATE)));
        assertThat(persons.possibleDuplicates(KASN, PERSON, same, own)).isEmpty();
    }
}
