package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.election.ElectionStage.CAMPAIGN;
import static org.siapnet.election.ElectionStage.POLLING;
import static org.siapnet.election.ElectionStage.PREPARATION;
import static org.siapnet.election.ElectionStage.QUIET_PERIOD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.election.StagesOfDay;

class ReVotesTest {

    private final ElectionCalendars calendars = ElectionPack.indonesia();

    @Test
    void a_re_vote_without_campaign_has_no_campaign_bucket() {
        StagesOfDay day = region("PSU_2025", "2025-03-10", "35.20");

        assertThat(day.held()).containsExactly(PREPARATION);
        assertThat(day.bucket(StageScheme.KASN)).isEmpty();
        assertThat(day.bucket(StageScheme.CAMPAIGN)).isEmpty();
        assertThat(code(day, StageScheme.SKB)).isEqualTo("CANDIDATE");
    }

    @Test
    void barito_utara_votes_again_twice() {
        assertThat(region("PSU_2025", "2025-03-22", "62.05").held()).containsExactly(POLLING);
        assertThat(region("PSU_2025", "2025-06-01", "62.05").held()).isEmpty();
        assertThat(region("PSU_2025", "2025-08-04", "62.05").held()).containsExactly(QUIET_PERIOD);
        assertThat(code(region("PSU_2025", "2025-08-04", "62.05"), StageScheme.MENPANRB))
                .isEqualTo("DESIGNATION");
        assertThat(region("PSU_2025", "2025-08-06", "62.05").held()).containsExactly(POLLING);
    }

    @Test
    void the_letter_of_23_march_shortens_the_campaign_of_papua() {
        StageQuestion june = StageQuestion.builder()
                .election("PSU_2025")
                .date(LocalDate.of(2025, 6, 1))
                .region("91.71")
                .build();

        assertThat(at(june).held()).isEmpty();
        assertThat(at(new StageQuestion(
                                june.election(),
                                june.date(),
                                june.region(),
                                june.contest(),
                                java.util.Optional.of("PSU-BEFORE-631")))
                        .held())
                .containsExactly(CAMPAIGN);
    }

    @Test
    void a_re_vote_asks_for_the_region_and_names_all_24_of_them_and_the_two_repeat_elections() {
        StageAnswer nowhere = calendars.stageAt(StageQuestion.on("PSU_2025", LocalDate.of(2025, 4, 19)));

        assertThat(nowhere)
                .isInstanceOfSatisfying(
                        StageAnswer.ChooseRegion.class,
                        ask -> assertThat(ask.choices()).hasSize(26).contains("62.05", "91", "19.01", "19.71"));
    }

    @Test
    void a_region_without_re_vote_is_told_where_there_is_one() {
        StageQuestion jakarta = StageQuestion.builder()
                .election("PSU_2025")
                .date(LocalDate.of(2025, 4, 19))
                .region("31.71")
                .build();

        assertThat(calendars.stageAt(jakarta)).isInstanceOf(StageAnswer.ChooseRegion.class);
    }

    @Test
    void a_repeat_election_has_the_same_stages_whether_asked_for_itself_or_among_the_re_votes() {
        for (LocalDate day = LocalDate.of(2024, 12, 30);
                day.isBefore(LocalDate.of(2025, 9, 30));
                day = day.plusDays(1)) {
            for (String region : List.of("19.01", "19.71")) {
                StagesOfDay alone = region("PILKADA_ULANG_2025", day.toString(), region);
                StagesOfDay among = region("PSU_2025", day.toString(), region);

                assertThat(among.held()).as("%s on %s", region, day).isEqualTo(alone.held());
                assertThat(among.schemes()).isEqualTo(alone.schemes());
            }
        }
        assertThat(region("PSU_2025", "2025-08-27", "19.01").held()).containsExactly(POLLING);
    }

    private StagesOfDay region(String election, String date, String region) {
        return at(StageQuestion.builder()
                .election(election)
                .date(LocalDate.parse(date))
                .region(region)
                .build());
    }

    private StagesOfDay at(StageQuestion question) {
        return calendars.stageAt(question).stages().orElseThrow();
    }

    private static String code(StagesOfDay day, StageScheme scheme) {
        return day.bucket(scheme).orElseThrow().code();
    }
}
