package org.siapnet.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Certainty;

class ElectionCalendarTest {
    private static final Election PILKADA = new Election("PILKADA_2030", ElectionKind.PILKADA, "Pilkada", "Pilkada");
    private static final Election PEMILU = new Election("PEMILU_2029", ElectionKind.PEMILU, "Pemilu", "Election");

    @Test
    void a_held_stage_needs_days_and_an_absent_one_has_none() {
        StagePeriodBuilder absent = period(ElectionStage.CAMPAIGN, "2030-01-05", "2030-01-09");

        assertThatThrownBy(() -> absent.presence(StagePeriod.Presence.ABSENT).build())
                .hasMessage("firstDay: the stage CAMPAIGN has days if, and only if, it is held.");
        assertThatThrownBy(() -> undated(StagePeriod.Presence.HELD).build())
                .hasMessage("firstDay: the stage CAMPAIGN has days if, and only if, it is held.");
        assertThat(undated(StagePeriod.Presence.ABSENT).build().contains(LocalDate.of(2030, 1, 5)))
                .isFalse();
    }

    @Test
    void only_a_conditional_stage_has_a_condition() {
        StageCondition condition = new StageCondition("COURT_NOTICE", Optional.of(5));

        assertThat(undated(StagePeriod.Presence.CONDITIONAL)
                        .condition(condition)
                        .build()
                        .condition())
                .contains(condition);
        assertThatThrownBy(() -> undated(StagePeriod.Presence.CONDITIONAL).build())
                .hasMessageStartingWith("condition");
        assertThatThrownBy(() -> undated(StagePeriod.Presence.ABSENT)
                        .condition(condition)
                        .build())
                .hasMessageStartingWith("condition");
        assertThatThrownBy(() -> new StageCondition(" ", Optional.empty())).hasMessageStartingWith("event");
        assertThatThrownBy(() -> new StageCondition("X", Optional.of(-1))).hasMessageStartingWith("withinDays");
        assertThat(new StageCondition("X", Optional.of(0)).withinDays()).contains(0);
    }

    @Test
    void a_stage_ends_but_not_before_it_begins() {
        assertThatThrownBy(() -> period(ElectionStage.CAMPAIGN, "2030-01-05", "2030-01-04")
                        .build())
                .hasMessageStartingWith("lastDay");
        assertThatThrownBy(() -> undated(StagePeriod.Presence.HELD)
                        .firstDay(LocalDate.of(2030, 1, 5))
                        .build())
                .hasMessageStartingWith("lastDay");
        assertThatThrownBy(() -> period(ElectionStage.CAMPAIGN, "2030-01-05", "2030-01-05")
                        .round(0)
                        .build())
                .hasMessageStartingWith("round");
        StagePeriod oneDay =
                period(ElectionStage.CAMPAIGN, "2030-01-05", "2030-01-05").build();
        assertThat(oneDay.contains(LocalDate.of(2030, 1, 4))).isFalse();
        assertThat(oneDay.contains(LocalDate.of(2030, 1, 5))).isTrue();
        assertThat(oneDay.contains(LocalDate.of(2030, 1, 6))).isFalse();
    }

    @Test
    void a_calendar_asks_for_the_contest_only_if_designations_differ() {
        StagePeriod president = period(ElectionStage.DESIGNATION, "2029-01-10", "2029-01-10")
                .addContests(Contest.PRESIDENT)
                .build();
        StagePeriod same = period(ElectionStage.DESIGNATION, "2029-01-10", "2029-01-10")
                .addContests(Contest.LEGISLATURE)
                .build();
        StagePeriod later = period(ElectionStage.DESIGNATION, "2029-01-11", "2029-01-11")
                .addContests(Contest.LEGISLATURE)
                .build();
        StagePeriod registration = period(ElectionStage.REGISTRATION, "2029-01-01", "2029-01-02")
                .addContests(Contest.LEGISLATURE)
                .build();

        assertThat(calendar(PEMILU, "V", 1, president, same, registration).needsContest())
                .isFalse();
        assertThat(calendar(PEMILU, "V", 1, president, later).needsContest()).isTrue();
    }

    @Test
    void a_calendar_asks_for_the_region_only_if_regions_differ() {
        StagePeriod both = period(ElectionStage.POLLING, "2030-01-10", "2030-01-10")
                .addRegions("19.01", "19.71")
                .build();
        StagePeriod one = period(ElectionStage.INAUGURATION, "2030-02-10", "2030-02-10")
                .addRegions("19.01")
                .build();

        assertThat(calendar(PILKADA, "V", 1, both).needsRegion()).isFalse();
        assertThat(calendar(PILKADA, "V", 1, both, one).needsRegion()).isTrue();
        assertThat(calendar(PILKADA, "V", 1, both, one).regions()).containsExactly("19.01", "19.71");
    }

    @Test
    void a_calendar_has_stages_and_only_contests_of_its_election() {
        assertThatThrownBy(() -> calendar(PILKADA, "V", 1)).hasMessageStartingWith("periods");
        assertThatThrownBy(() -> calendar(
                        PILKADA,
                        "V",
                        1,
                        period(ElectionStage.POLLING, "2030-01-10", "2030-01-10")
                                .addContests(Contest.PRESIDENT)
                                .build()))
                .hasMessageStartingWith("contests");
        assertThatThrownBy(() -> new Election(" ", ElectionKind.PEMILU, "x", "x"))
                .hasMessageStartingWith("id");
    }

    @Test
    void the_calendar_issued_last_counts_whatever_the_order_they_come_in() {
        StagePeriod polling =
                period(ElectionStage.POLLING, "2030-01-10", "2030-01-10").build();
        StagePeriod moved =
                period(ElectionStage.POLLING, "2030-01-20", "2030-01-20").build();
        ElectionCalendars calendars = ElectionCalendars.of(
                List.of(calendar(PILKADA, "SECOND", 2, moved), calendar(PILKADA, "FIRST", 1, polling)));

        assertThat(calendars.calendars("PILKADA_2030"))
                .extracting(ElectionCalendar::version)
                .containsExactly("FIRST", "SECOND");
        assertThat(calendars
                        .stageAt(StageQuestion.on("PILKADA_2030", LocalDate.of(2030, 1, 20)))
                        .stages()
                        .orElseThrow()
                        .held())
                .containsExactly(ElectionStage.POLLING);
        assertThat(calendars.find("PILKADA_2030")).contains(PILKADA);
        assertThat(calendars.find("PILKADA_2031")).isEmpty();
    }

    @Test
    void calendars_of_one_election_may_not_contradict_each_other() {
        StagePeriod polling =
                period(ElectionStage.POLLING, "2030-01-10", "2030-01-10").build();
        ElectionCalendar calendar = calendar(PILKADA, "V", 1, polling);
        Election other = new Election("PILKADA_2030", ElectionKind.PILKADA, "Lain", "Other");

        assertThatThrownBy(() -> ElectionCalendars.of(List.of(calendar, calendar)))
                .hasMessageStartingWith("version");
        assertThatThrownBy(() -> ElectionCalendars.of(List.of(calendar, calendar(other, "W", 2, polling))))
                .hasMessageStartingWith("election");
        assertThat(ElectionCalendars.of(List.of(calendar))
                        .with(List.of(calendar(PEMILU, "V", 1, polling)))
                        .elections())
                .containsExactly(PILKADA, PEMILU);
    }

    @Test
    void the_precedence_names_every_stage_once() {
        assertThat(ElectionStage.precedence()).containsExactlyInAnyOrder(ElectionStage.values());
        assertThat(ElectionStage.primaryOf(Set.of())).isEmpty();
        assertThat(ElectionStage.primaryOf(Set.of(ElectionStage.COUNTING, ElectionStage.POLLING)))
                .contains(ElectionStage.POLLING);
    }

    @Test
    void the_certainty_of_a_day_is_that_of_its_least_certain_stage() {
        ElectionCalendar calendar = calendar(
                PILKADA,
                "V",
                1,
                period(ElectionStage.REGISTRATION, "2030-01-01", "2030-01-05").build(),
                period(ElectionStage.VERIFICATION, "2030-01-03", "2030-01-05")
                        .certainty(Certainty.LOW)
                        .source("elsewhere")
                        .build());
        ElectionCalendars calendars = ElectionCalendars.of(List.of(calendar));

        assertThat(on(calendars, 2).certainty()).isEqualTo(Certainty.HIGH);
        assertThat(on(calendars, 3).certainty()).isEqualTo(Certainty.LOW);
        assertThat(on(calendars, 3).sources()).containsExactly("test", "elsewhere");
        assertThat(on(calendars, 6).lastBegun()).contains(ElectionStage.VERIFICATION);
        assertThat(on(calendars, 6).sources()).containsExactly("elsewhere");
    }

    private static StagesOfDay on(ElectionCalendars calendars, int day) {
        return calendars
                .stageAt(StageQuestion.on("PILKADA_2030", LocalDate.of(2030, 1, day)))
                .stages()
                .orElseThrow();
    }

    private static ElectionCalendar calendar(Election election, String version, int day, StagePeriod... periods) {
        return ElectionCalendar.builder()
                .election(election)
                .version(version)
                .decree("PKPU")
                .issued(LocalDate.of(2028, 1, day))
                .addPeriods(periods)
                .build();
    }

    private static StagePeriodBuilder period(ElectionStage stage, String from, String to) {
        return undated(StagePeriod.Presence.HELD)
                .stage(stage)
                .firstDay(LocalDate.parse(from))
                .lastDay(LocalDate.parse(to));
    }

    private static StagePeriodBuilder undated(StagePeriod.Presence presence) {
        return StagePeriod.builder()
                .stage(ElectionStage.CAMPAIGN)
                .presence(presence)
                .round(1)
                .source("test")
                .certainty(Certainty.HIGH);
    }
}
