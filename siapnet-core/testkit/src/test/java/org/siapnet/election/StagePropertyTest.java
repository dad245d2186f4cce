package org.siapnet.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.rulebook.ElectionPack;

class StagePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3400;

    @Property
    void the_primary_stage_is_one_that_holds(@ForAll("questions") StageQuestion question) {
        StagesOfDay day = stages(question);

        assertThat(day.primary().isPresent()).isEqualTo(!day.held().isEmpty());
        day.primary().ifPresent(primary -> assertThat(day.held()).contains(primary));
    }

    @Property
    void a_stage_holds_exactly_on_the_days_of_its_calendar(@ForAll("questions") StageQuestion question) {
        StagesOfDay day = stages(question);
        ElectionCalendar calendar = calendar(question);

        assertThat(day.held())
                .containsExactlyElementsOf(calendar.periods().stream()
                        .filter(period -> period.presence() == StagePeriod.Presence.HELD)
                        .filter(period -> period.isFor(question.contest()) && period.isIn(question.region()))
                        .filter(period -> period.contains(question.date()))
                        .map(StagePeriod::stage)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Property
    void every_bucket_is_one_of_its_scheme(@ForAll("questions") StageQuestion question) {
        stages(question)
                .schemes()
                .forEach((scheme, bucket) -> assertThat(scheme.buckets()).contains(bucket.code()));
    }

    @Property
    void the_two_campaign_schemes_and_the_stage_agree(@ForAll("questions") StageQuestion question) {
        StagesOfDay day = stages(question);
        Optional<Integer> kasn = index(day, StageScheme.KASN);

        assertThat(kasn).isEqualTo(index(day, StageScheme.CAMPAIGN));
        assertThat(kasn.equals(Optional.of(1))).isEqualTo(day.held().contains(ElectionStage.CAMPAIGN));
    }

    @Property
    void an_official_never_turns_from_candidate_to_prospective(@ForAll("questions") StageQuestion question) {
        StageQuestion next = new StageQuestion(
                question.election(),
                question.date().plusDays(1),
                question.region(),
                question.contest(),
                question.calendarVersion());

        assertThat(index(stages(next), StageScheme.SKB).orElseThrow())
                .isGreaterThanOrEqualTo(index(stages(question), StageScheme.SKB).orElseThrow());
    }

    @Property
    void the_latest_calendar_counts_where_none_is_named(@ForAll("questions") StageQuestion question) {
        List<ElectionCalendar> versions = ElectionPack.indonesia().calendars(question.election());
        String latest = versions.get(versions.size() - 1).version();
        StageQuestion unnamed = new StageQuestion(
                question.election(), question.date(), question.region(), question.contest(), Optional.empty());

        assertThat(stages(unnamed).calendarVersion()).isEqualTo(latest);
    }

    @Property
    void what_is_held_has_a_source(@ForAll("questions") StageQuestion question) {
        StagesOfDay day = stages(question);

        assertThat(day.sources().isEmpty()).isEqualTo(day.lastBegun().isEmpty());
    }

    @Provide
    Arbitrary<StageQuestion> questions() {
        ElectionCalendars calendars = ElectionPack.indonesia();
        List<StageQuestion> templates = new ArrayList<>();
        for (Election election : calendars.elections()) {
            for (ElectionCalendar calendar : calendars.calendars(election.id())) {
                for (Contest contest : election.contests()) {
                    List<Optional<String>> regions = new ArrayList<>();
                    calendar.regions().forEach(region -> regions.add(Optional.of(region)));
                    if (regions.isEmpty()) {
                        regions.add(Optional.empty());
                    }
                    regions.forEach(region -> templates.add(new StageQuestion(
                            election.id(), FIRST, region, Optional.of(contest), Optional.of(calendar.version()))));
                }
            }
        }
        return Combinators.combine(
                        Arbitraries.of(templates), Arbitraries.integers().between(0, DAYS))
                .as((template, day) -> new StageQuestion(
                        template.election(),
                        FIRST.plusDays(day),
                        template.region(),
                        template.contest(),
                        template.calendarVersion()));
    }

    private static StagesOfDay stages(StageQuestion question) {
        return ElectionPack.indonesia().stageAt(question).stages().orElseThrow();
    }

    private static ElectionCalendar calendar(StageQuestion question) {
        return ElectionPack.indonesia().calendars(question.election()).stream()
                .filter(calendar -> Optional.of(calendar.version()).equals(question.calendarVersion()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> index(StagesOfDay day, StageScheme scheme) {
        return day.bucket(scheme).map(bucket -> scheme.buckets().indexOf(bucket.code()));
    }
}
