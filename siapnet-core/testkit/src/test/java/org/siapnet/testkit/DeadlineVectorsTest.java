package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Vectors.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private static final Vectors VECTORS = Vectors.of("deadlines.json");

    static Stream<JsonNode> vectors() {
        return VECTORS.stream();
    }

    @Test
    void there_are_at_least_eighty_and_every_key_of_them_is_run() {
        assertThat(VECTORS.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(VECTORS.explained("question"))
                .containsExactlyInAnyOrder(
                        "limit", "days", "kind", "start", "election", "knownOn", "cutiBersama", "week");
        assertThat(VECTORS.explained("expected"))
                .containsExactlyInAnyOrder("due", "skipped", "legalBasis", "error", "year");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_limit_ends_on_the_day_of_the_vector(JsonNode vector) {
        JsonNode question = vector.get("question");
        JsonNode expected = vector.get("expected");
        switch (text(expected, "error").orElse("")) {
            case "YEAR_NOT_COVERED" ->
                assertThatThrownBy(() -> due(question))
                        .isInstanceOfSatisfying(
                                YearNotCoveredException.class,
                                missing -> assertThat(missing.year())
                                        .isEqualTo(expected.path("year").asInt()));
            case "NO_TIME_LIMIT" -> assertThatThrownBy(() -> due(question)).isInstanceOf(NoTimeLimitException.class);
            case "ELECTION_KIND_NEEDED" ->
                assertThatThrownBy(() -> due(question))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("kind of election");
            default -> agrees(due(question), expected);
        }
    }

    private static void agrees(DueDate due, JsonNode expected) {
        assertThat(due.on()).isEqualTo(LocalDate.parse(expected.path("due").asString()));
        List<String> skipped = expected.path("skipped")
                .valueStream()
                .map(day ->
                        day.path("date").asString() + " " + day.path("reason").asString())
                .toList();
        assertThat(due.skipped())
                .extracting(day -> day.date() + " " + day.reason())
                .containsExactlyElementsOf(skipped);
        if (expected.has("legalBasis")) {
            JsonNode basis = expected.path("legalBasis");
            assertThat(due.basis().instrument())
                    .isEqualTo(basis.path("instrument").asString());
            assertThat(due.basis().article()).isEqualTo(text(basis, "article"));
        }
    }

    private static DueDate due(JsonNode question) {
        LocalDate start = LocalDate.parse(question.path("start").asString());
        TimeLimit limit = text(question, "limit")
                .map(id -> DeadlinePack.indonesia()
                        .require(id, text(question, "election").map(ElectionKind::valueOf), start))
                .orElseGet(() -> limit(question));
        return limit.dueFrom(start, calendar(question));
    }

    private static HolidayCalendar calendar(JsonNode question) {
        CalendarPolicy policy = CalendarPolicy.USUAL;
        if (text(question, "cutiBersama").isPresent()) {
            String leave = question.path("cutiBersama").asString().toUpperCase(Locale.ROOT);
            policy = policy.with(CalendarPolicy.CollectiveLeave.valueOf(leave));
        }
        if (text(question, "week").isPresent()) {
            policy = policy.with(
                    CalendarPolicy.Week.valueOf(question.path("week").asString()));
        }
        HolidayCalendar calendar = HolidayPack.indonesia().with(policy);
        return text(question, "knownOn")
                .map(on -> calendar.asKnownOn(LocalDate.parse(on)))
                .orElse(calendar);
    }

    private static TimeLimit limit(JsonNode question) {
        return TimeLimit.builder()
                .id("GIVEN")
                .officialTerm("Jangka waktu")
                .englishLabel("Limit")
                .amount(question.path("days").asInt())
                .dayKind(DayKind.valueOf(question.path("kind").asString()))
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
}
