package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;

class AgencyLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private final Deadlines deadlines =
            Deadlines.of(DeadlinePack.read("deadlines.yaml", DeadlinePack.class.getResourceAsStream("deadlines.yaml")));

    @Test
    void an_agency_overrides_a_limit_without_recompiling() {
        Deadlines own = deadlines.overriddenBy(DeadlinePack.read("own.yaml", stream("""
                lastChecked: 2026-11-22
                limits:
                  - id: DL-30
                    term: Tindak lanjut rekomendasi
                    label: Follow-up
                    days: 10
                    kind: CALENDAR
                    start: RECOMMENDATION_RECEIVED
                    startDayCounts: true
                    roll: NEXT_WORKING_DAY
                    actingBody: EMPLOYER
                    hold: RUNS
                    basis: {instrument: AGENCY}
                    source: circular of the agency
                    certainty: HIGH
                    validity: {from: 2020-01-01}
                """)));

        assertThat(own.require("DL-30", Optional.empty(), DAY)).satisfies(limit -> {
            assertThat(limit.amount()).contains(10);
            assertThat(limit.startDayCounts()).isTrue();
            assertThat(limit.roll()).isEqualTo(RollRule.NEXT_WORKING_DAY);
            assertThat(limit.hold()).isEqualTo(HoldPolicy.RUNS);
            assertThat(limit.note()).isEmpty();
        });
        assertThat(own.ids()).hasSameSizeAs(deadlines.ids());
        assertThat(deadlines.require("DL-30", Optional.empty(), DAY).amount()).contains(14);
    }

    @Test
    void an_agency_adds_a_limit_of_its_own() {
        Deadlines own = deadlines.overriddenBy(List.of(renamed("OWN-1")));

        assertThat(own.require("OWN-1", Optional.empty(), DAY).amount()).contains(14);
        assertThat(own.ids()).hasSize(deadlines.ids().size() + 1).containsAll(deadlines.ids());
        assertThatThrownBy(() -> deadlines.find("OWN-1", Optional.empty(), DAY)).hasMessageContaining("OWN-1");
    }

    @Test
    void two_rows_for_one_day_and_a_limit_of_no_days_are_refused() {
        TimeLimit row = deadlines.require("DL-30", Optional.empty(), DAY);

        assertThatThrownBy(() -> Deadlines.of(List.of(row, row)))
                .hasMessage("validity: the limit DL-30 has two rows that hold from 2024-08-24; narrow one of them.");
        assertThatThrownBy(() -> row(
                        FULL.replace("days: 1", "days: 0") + ", basis: {instrument: X}, validity: {from: 2020-01-01}"))
                .hasMessage("own.yaml, row DL-30 (line 3): the number of days must be 1 or more, was 0.");
    }

    @Test
    void a_row_that_says_the_impossible_is_refused() {
        assertThatThrownBy(() -> row("days: many")).hasMessageEndingWith("the value of 'days' must be a whole number.");
        assertThatThrownBy(() -> row("days: 1, startDayCounts: yes, kind: WORKING"))
                .hasMessageEndingWith("the key 'start' is missing; add it.");
        assertThatThrownBy(() -> row("kind: WORKING, start: DECISION_SET, startDayCounts: yes"))
                .hasMessageEndingWith("the value of 'startDayCounts' must be true or false.");
        assertThatThrownBy(() -> row(FULL + ", basis: {instrument: X, letter: a}, validity: {from: 2020-01-01}"))
                .hasMessageEndingWith("row DL-30/basis (line 3): a letter or number is cited only with its article.");
        assertThatThrownBy(() -> row(FULL + ", basis: {instrument: X}, validity: {from: 2020-01-01, to: 2020-01-01}"))
                .hasMessageEndingWith(
                        "row DL-30/validity (line 3): the end 2020-01-01 must be after the beginning 2020-01-01; it is the first day no longer in force.");
        assertThatThrownBy(() -> row(FULL + ", basis: X, validity: {from: 2020-01-01}"))
                .hasMessageEndingWith("row DL-30/basis (line 3): a mapping of keys to values is expected here.");
        assertThatThrownBy(() -> row("term: "))
                .hasMessageEndingWith("the value of 'term' must be a single text, not empty and not overlong.");
        assertThatThrownBy(() -> row("term: []"))
                .hasMessageEndingWith("the value of 'term' must be a single text, not empty and not overlong.");
        assertThatThrownBy(() -> DeadlinePack.read("own.yaml", stream("lastChecked: 2026-11-22\nlimits: none\n")))
                .hasMessage("own.yaml, row - (line 2): the value of 'limits' must be a list.");
    }

    private static final String FULL =
            "days: 1, kind: WORKING, start: DECISION_SET, actingBody: EMPLOYER, source: s, certainty: LOW";

    private static void row(String keys) {
        String head = keys.startsWith("term") ? "{id: DL-30, " : "{id: DL-30, term: t, label: l, ";
        DeadlinePack.read("own.yaml", stream("lastChecked: 2026-11-22\nlimits:\n  - " + head + keys + "}\n"));
    }

    private TimeLimit renamed(String id) {
        return TimeLimit.builder()
                .from(deadlines.require("DL-30", Optional.empty(), DAY))
                .id(id)
                .build();
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_note_is_given_in_both_languages_or_refused() {
        assertThat(deadlines.rows())
                .flatExtracting(limit -> limit.note().stream().toList())
                .hasSizeGreaterThan(25)
                .allSatisfy(note -> assertThat(note.in(Language.ID)).isNotEqualTo(note.in(Language.EN)));
        String row = """
                lastChecked: 2026-11-22
                limits:
                  - id: DL-30
                    term: X
                    label: X
                    days: 10
                    kind: CALENDAR
                    start: RECOMMENDATION_RECEIVED
                    actingBody: EMPLOYER
                    basis: {instrument: AGENCY}
                    source: X
                    certainty: HIGH
                    validity: {from: 2020-01-01}
                    note: %s
                """;
        assertThatThrownBy(() -> DeadlinePack.read("own.yaml", stream(row.formatted("{en: Only here.}"))))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> new Note(" ", "x")).hasMessageContaining("both languages");
        assertThatThrownBy(() -> new Note("x", "")).hasMessageContaining("both languages");
    }
}
