package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.examples.register.TestRegister.Storage;
import org.siapnet.official.PositionScheme;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Ratio;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/** The published figures of Pilkada 2020, recomputed from the synthetic register: it proves the arithmetic. */
class PublishedFiguresTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 31);
    private static final Storage STORAGE = Storage.empty();
    private static Snapshot figures;

    @BeforeAll
    static void imported() {
        assertThat(STORAGE.take(RegisterRows.text(Pilkada2020Register.published()))
                        .complete())
                .isTrue();
        figures = on(PUBLISHED, PositionScheme.KASN_2022);
    }

    @Test
    void of_2034_reported_1596_were_proven_and_1413_followed_up() {
        Tally total = figures.total();
        assertThat(total.of(Measure.REPORTED)).isEqualTo(2_034);
        assertThat(total.of(Measure.PROVEN)).isEqualTo(1_596);
        assertThat(total.of(Measure.NOT_PROVEN)).isEqualTo(311);
        assertThat(total.of(Measure.OPEN)).isEqualTo(127);
        assertThat(total.of(Measure.RECOMMENDED)).isEqualTo(1_596);
        assertThat(total.of(Measure.FOLLOWED_UP)).isEqualTo(1_413);
        assertThat(total.notFollowedUp()).isEqualTo(183);
        assertThat(figures.ratio(Measure.PROVEN, Measure.REPORTED).percent(1)).contains(new BigDecimal("78.5"));
        assertThat(figures.ratio(Measure.FOLLOWED_UP, Measure.RECOMMENDED).percent(1))
                .contains(new BigDecimal("88.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED_MORAL_CLOSED,130",
        "RECOMMENDED_MORAL_OPEN,533",
        "RECOMMENDED_LIGHT,32",
        "RECOMMENDED_MODERATE,884",
        "RECOMMENDED_SEVERE,17",
        "RECOMMENDED_DISMISSAL,0"
    })
    void each_level_was_recommended_as_often_as_published(Measure level, long count) {
        assertThat(figures.total().of(level)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "ACT,SOCIAL_MEDIA_CAMPAIGN,485,619,30.4",
        "ACT,PARTISAN_ACTIVITY,357,455,22.4",
        "ACT,PHOTO_WITH_CANDIDATE,201,256,12.6",
        "ACT,DECLARATION_ATTENDANCE,174,222,10.9",
        "ACT,PARTY_APPROACH_WITHOUT_LEAVE,90,114,5.6",
        "POSITION,JPT,250,319,15.7",
        "POSITION,JF,423,539,26.5",
        "POSITION,ADMINISTRATOR,214,272,13.4",
        "POSITION,PELAKSANA,275,350,17.2",
        "POSITION,PENGAWAS,189,240,11.8"
    })
    void each_share_is_as_published(Dimension dimension, String cell, long proven, long reported, BigDecimal percent) {
        Tally tally = figures.breakdowns().get(dimension).get(cell);
        assertThat(tally.of(Measure.PROVEN)).isEqualTo(proven);
        assertThat(tally.of(Measure.REPORTED)).isEqualTo(reported);
        assertThat(new Ratio(proven, 1_596).percent(1)).contains(percent);
        assertThat(new Ratio(reported, 2_034).percent(1)).contains(percent);
    }

    @Test
    void acts_before_the_campaign_are_47_1_per_cent() {
        long before = figures.breakdowns().get(Dimension.STAGE).entrySet().stream()
                .filter(stage -> !stage.getKey().equals("UNKNOWN"))
                .filter(stage ->
                        stage.getKey().contains("BEFORE") || stage.getKey().contains("PRE"))
                .mapToLong(stage -> stage.getValue().of(Measure.REPORTED))
                .sum();
        assertThat(figures.breakdowns().get(Dimension.STAGE).keySet()).doesNotContain("UNKNOWN");
        assertThat(before).isEqualTo(958);
        assertThat(new Ratio(before, 2_034).percent(1)).contains(new BigDecimal("47.1"));
    }

    @Test
    void nineteen_were_blocked_on_19_december_2020() {
        assertThat(on(LocalDate.of(2020, 12, 19), PositionScheme.KASN_2022)
                        .total()
                        .of(Measure.BLOCKED))
                .isEqualTo(19);
        assertThat(figures.total().of(Measure.BLOCKED)).isEqualTo(5);
    }

    @Test
    void the_ten_most_reported_agencies_are_those_published_with_their_ties() {
        List<Map.Entry<String, Tally>> ranked = figures.ranked(Dimension.AGENCY, Measure.REPORTED);
        assertThat(ranked.subList(0, 10))
                .extracting(agency -> agency.getKey() + " " + agency.getValue().of(Measure.REPORTED))
                .containsExactly(
                        "KEMENDAGRI:33.03 57",
                        "KEMENDAGRI:74.07 35",
                        "KEMENDAGRI:82.04 33",
                        "KEMENDAGRI:74.09 30",
                        "KEMENDAGRI:52.06 28",
                        "ACRONYM:KEMENAG 23",
                        "KEMENDAGRI:71.05 22",
                        "KEMENDAGRI:82.06 22",
                        "KEMENDAGRI:74.03 21",
                        "KEMENDAGRI:76.02 21");
        assertThat(ranked.get(10).getValue().of(Measure.REPORTED)).isLessThanOrEqualTo(20);
    }

    @Test
    void reports_respondents_recommendations_and_agencies_are_different_figures() {
        assertThat(figures.units())
                .containsEntry(CountingUnit.REPORT, 1_476L)
                .containsEntry(CountingUnit.RESPONDENT, 2_034L)
                .containsEntry(CountingUnit.RECOMMENDATION, 1_596L)
                .containsEntry(CountingUnit.AGENCY, (long)
                        figures.breakdowns().get(Dimension.AGENCY).size());
    }

    @Test
    void identities_and_breakdowns_add_up_on_every_day_in_every_scheme() {
        LocalDate first = LocalDate.of(2019, 12, 1);
        IntStream.iterate(0, day -> day <= 700, day -> day + 25).forEach(day -> {
            PositionScheme scheme = PositionScheme.values()[day % PositionScheme.values().length];
            Snapshot snapshot = on(first.plusDays(day), scheme);
            assertThat(snapshot.total().violated()).isEmpty();
            snapshot.breakdowns().values().forEach(cells -> {
                assertThat(Tally.sum(cells.values())).isEqualTo(snapshot.total());
                assertThat(cells.values())
                        .allSatisfy(cell -> assertThat(cell.violated()).isEmpty());
            });
        });
    }

    @Test
    void reported_and_proven_never_fall_as_days_go_by() {
        Tally last = Tally.nothing();
        for (int day = 0; day <= 400; day += 20) {
            Tally next = on(LocalDate.of(2020, 1, 1).plusDays(day), PositionScheme.KASN_2022)
                    .total();
            assertThat(next.of(Measure.REPORTED)).isGreaterThanOrEqualTo(last.of(Measure.REPORTED));
            assertThat(next.of(Measure.PROVEN)).isGreaterThanOrEqualTo(last.of(Measure.PROVEN));
            last = next;
        }
    }

    private static Snapshot on(LocalDate day, PositionScheme scheme) {
        return new Figures(ElectionPack.indonesia(), scheme)
                .snapshot(STORAGE.journal(), Cutoff.asOf(day), EnumSet.allOf(Dimension.class));
    }
}
