package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.election.ElectionStage.BALLOT_NUMBERS;
import static org.siapnet.election.ElectionStage.COUNTING;
import static org.siapnet.election.ElectionStage.DESIGNATION;
import static org.siapnet.election.ElectionStage.POLLING;
import static org.siapnet.election.ElectionStage.PREPARATION;
import static org.siapnet.election.ElectionStage.RECAPITULATION;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageBucket;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.election.StagesOfDay;
import org.siapnet.law.Certainty;

class ElectionPackTest {

    private final ElectionCalendars calendars = ElectionPack.indonesia();

    @Test
    void the_pack_holds_every_election_in_order() {
        assertThat(calendars.elections())
                .extracting(Election::id)
                .containsExactly(
                        "PILKADA_2018",
                        "PEMILU_2019",
                        "PILKADA_2020",
                        "PEMILU_2024",
                        "PILKADA_2024",
                        "PILKADA_ULANG_2025",
                        "PSU_2025");
    }

    @Test
    void the_day_after_the_ballot_numbers_is_after_designation_and_before_the_campaign_at_once() {
        StagesOfDay day = stages("PILKADA_2020", "2020-09-25");

        assertThat(day.held()).isEmpty();
        assertThat(day.primary()).isEmpty();
        assertThat(day.lastBegun()).contains(BALLOT_NUMBERS);
        assertThat(code(day, StageScheme.KASN)).isEqualTo("BEFORE_CAMPAIGN");
        assertThat(code(day, StageScheme.SKB)).isEqualTo("CANDIDATE");
    }

    @Test
    void polling_day_names_the_day_though_other_stages_hold() {
        StagesOfDay day = stages("PILKADA_2018", "2018-06-27");

        assertThat(day.held()).containsExactly(POLLING, COUNTING, RECAPITULATION);
        assertThat(day.primary()).contains(POLLING);
        assertThat(day.bucket(StageScheme.KASN)).contains(new StageBucket("AFTER_CAMPAIGN", Certainty.LOW));
        assertThat(day.bucket(StageScheme.MENPANRB)).isEmpty();
    }

    @Test
    void the_eighth_of_july_2020_differs_in_each_calendar() {
        assertThat(at(question("PILKADA_2020", "2020-07-08", "PKPU-15-2019")).held())
                .containsExactly(DESIGNATION);
        assertThat(at(question("PILKADA_2020", "2020-07-08", "PLAN-MAY-2020")).held())
                .containsExactly(PREPARATION);
        assertThat(at(question("PILKADA_2020", "2020-07-08", "PKPU-5-2020")).held())
                .containsExactly(PREPARATION);
        assertThat(stages("PILKADA_2020", "2020-07-08").calendarVersion()).isEqualTo("PKPU-5-2020");
    }

    @Test
    void the_general_election_of_2024_asks_for_the_contest() {
        StageAnswer answer = calendars.stageAt(StageQuestion.on("PEMILU_2024", LocalDate.of(2023, 11, 10)));

        assertThat(answer)
                .isEqualTo(new StageAnswer.ChooseContest(
                        new java.util.TreeSet<>(Set.of(Contest.PRESIDENT, Contest.LEGISLATURE))));
        assertThat(answer.stages()).isEmpty();
    }

    @Test
    void between_the_two_designations_of_2024_the_phase_depends_on_the_contest() {
        StageQuestion question = StageQuestion.on("PEMILU_2024", LocalDate.of(2023, 11, 10));

        assertThat(code(at(of(question, Contest.LEGISLATURE)), StageScheme.SKB)).isEqualTo("CANDIDATE");
        assertThat(code(at(of(question, Contest.PRESIDENT)), StageScheme.SKB)).isEqualTo("PROSPECTIVE");
    }

    @Test
    void a_planned_second_round_is_told_but_does_not_hold() {
        StagesOfDay day = at(of(StageQuestion.on("PEMILU_2024", LocalDate.of(2024, 6, 26)), Contest.PRESIDENT));

        assertThat(day.held()).isEmpty();
        assertThat(day.conditional()).containsExactly(POLLING, COUNTING);
    }

    @Test
    void what_is_unknown_is_refused_with_the_choices() {
        assertThatThrownBy(() -> stages("PILKADA_2015", "2015-12-09")).hasMessageContaining("PILKADA_2018");
        assertThatThrownBy(() -> at(question("PILKADA_2020", "2020-07-08", "PKPU-6-2020")))
                .hasMessageContaining("PKPU-5-2020");
        assertThatThrownBy(() -> at(of(StageQuestion.on("PILKADA_2020", LocalDate.of(2020, 9, 9)), Contest.PRESIDENT)))
                .hasMessageContaining("REGIONAL_HEAD");
        assertThatThrownBy(() -> region("PILKADA_2020", "2020-09-09", "Bantul")).hasMessageContaining("Kemendagri");
        for (String region : new String[] {"9", "911", "91.7", "91-71", "91.7x", "9x.71", "x1", "91.711"}) {
            assertThatThrownBy(() -> region("PILKADA_2020", "2020-09-09", region))
                    .hasMessageContaining("Kemendagri");
        }
        assertThat(region("PILKADA_2020", "2020-09-23", "73.71").held()).containsExactly(DESIGNATION);
    }

    private StagesOfDay stages(String election, String date) {
        return at(StageQuestion.on(election, LocalDate.parse(date)));
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

    private static StageQuestion question(String election, String date, String version) {
        return StageQuestion.builder()
                .election(election)
                .date(LocalDate.parse(date))
                .calendarVersion(version)
                .build();
    }

    private static StageQuestion of(StageQuestion question, Contest contest) {
        return StageQuestion.builder()
                .election(question.election())
                .date(question.date())
                .contest(contest)
                .build();
    }

    private static String code(StagesOfDay day, StageScheme scheme) {
        return day.bucket(scheme).orElseThrow().code();
    }
}
