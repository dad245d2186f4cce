package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Validity;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.time.ActingBody;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.DayKind;
import org.siapnet.time.DueDate;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.LimitStart;
import org.siapnet.time.NoTimeLimitException;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.YearNotCoveredException;
import tools.jackson.databind.JsonNode;

class DeadlineVectorsTest {

    static Stream<JsonNode> vectors() {
        return Vectors.of("deadlines.json");
    }

    @Test
    void there_are_at_least_eighty_each_with_its_reasoning() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(vectors())
                .allSatisfy(vector ->
                        assertThat(vector.path("reasoning").asString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_limit_ends_on_the_day_of_the_vector(JsonNode vector) {
        switch (text(vector, "error").orElse("")) {
            case "YEAR_NOT_COVERED" ->
                assertThatThrownBy(() -> due(vector))
                        .isInstanceOfSatisfying(
                                YearNotCoveredException.class,
                                missing -> assertThat(missing.year())
                                        .isEqualTo(vector.path("year").asInt()));
            case "NO_TIME_LIMIT" -> assertThatThrownBy(() -> due(vector)).isInstanceOf(NoTimeLimitException.class);
            case "ELECTION_KIND_NEEDED" ->
                assertThatThrownBy(() -> due(vector))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("kind of election");
            default -> agrees(due(vector), vector);
        }
    }

    private static void agrees(DueDate due, JsonNode vector) {
        assertThat(due.on()).isEqualTo(LocalDate.parse(vector.path("due").asString()));
        List<String> expected = vector.path("skipped")
                .valueStream()
                .map(day ->
                        day.path("date").asString() + " " + day.path("reason").asString())
                .toList();
        assertThat(due.skipped())
                .extracting(day -> day.date() + " " + day.reason())
                .containsExactlyElementsOf(expected);
        if (vector.has("legalBasis")) {
            JsonNode basis = vector.path("legalBasis");
            assertThat(due.basis().instrument())
                    .isEqualTo(basis.path("instrument").asString());
            assertThat(due.basis().article()).isEqualTo(text(basis, "article"));
        }
    }

    private static DueDate due(JsonNode vector) {
        LocalDate start = LocalDate.parse(vector.path("start").asString());
        TimeLimit limit = text(vector, "limit")
                .map(id -> DeadlinePack.indonesia()
                        .require(id, text(vector, "election").map(ElectionKind::valueOf), start))
                .orElseGet(() -> limit(vector));
        return limit.dueFrom(start, calendar(vector));
    }

    private static HolidayCalendar calendar(JsonNode vector) {
        CalendarPolicy policy = CalendarPolicy.USUAL;
        if (text(vector, "cutiBersama").isPresent()) {
            policy = policy.with(CalendarPolicy.CollectiveLeave.WORKING);
        }
        if (text(vector, "week").isPresent()) {
            policy = policy.with(CalendarPolicy.Week.SIX_DAYS);
        }
        HolidayCalendar calendar = HolidayPack.indonesia().with(policy);
        return text(vector, "knownOn")
                .map(on -> calendar.asKnownOn(LocalDate.parse(on)))
                .orElse(calendar);
    }

    private static TimeLimit limit(JsonNode vector) {
        return TimeLimit.builder()
                .id("GIVEN")
                .officialTerm("Jangka waktu")
                .englishLabel("Limit")
                .amount(vector.path("days").asInt())
                .dayKind(DayKind.valueOf(vector.path("kind").asString()))
                .start(LimitStart.DECISION_RECEIVED)
                .startDayCounts(false)
                .roll(RollRule.STAYS)
                .actingBody(ActingBody.EMPLOYER)
                .hold(HoldPolicy.RUNS)
                .basis(LegalBasis.of("GIVEN"))
                .source("vector")
                .certainty(Certainty.HIGH)
                .validity(Validity.from(LocalDate.of(2010, 1, 1)))
                .build();
    }

    private static Optional<String> text(JsonNode vector, String key) {
        return vector.hasNonNull(key) ? Optional.of(vector.path(key).asString()) : Optional.empty();
    }
}
