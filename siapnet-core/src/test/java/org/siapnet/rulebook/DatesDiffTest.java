package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.message.Language;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;

class DatesDiffTest {

    @Test
    void what_is_shipped_does_not_differ_from_itself() {
        assertThat(DatesDiff.between(HolidayPack.indonesia(), HolidayPack.indonesia()))
                .isEmpty();
        assertThat(DatesDiff.between(DeadlinePack.indonesia(), DeadlinePack.indonesia()))
                .isEmpty();
        assertThat(DatesDiff.between(ElectionPack.indonesia(), ElectionPack.indonesia()))
                .isEmpty();
    }

    @Test
    void a_decree_that_is_added_tells_its_days_by_date() {
        HolidayCalendar more = HolidayPack.indonesia().with(HolidayPack.read("own.yaml", stream("""
                lastChecked: 2026-11-22
                decrees:
                  - {id: OWN-2024, citation: Keputusan 1/2024, year: 2024, signed: 2024-01-02, kind: SINGLE_DAY,
                     local: {2024-03-05: Hari jadi}, source: test, certainty: LOW}
                """)));

        RowChange change = only(DatesDiff.between(HolidayPack.indonesia(), more));

        assertThat(change.section()).isEqualTo(RowChange.Section.HOLIDAY_DECREE);
        assertThat(change.kind()).isEqualTo(RowChange.Kind.ADDED);
        assertThat(change.id()).isEqualTo("OWN-2024");
        assertThat(said(change, Language.ID))
                .contains("menambahkan (2024-03-05): alasan: – → hari libur setempat")
                .contains("menambahkan (2024-03-05): nama: – → Hari jadi")
                .doesNotContain("date");
        assertThat(only(DatesDiff.between(more, HolidayPack.indonesia())).kind())
                .isEqualTo(RowChange.Kind.REMOVED);
    }

    @Test
    void a_limit_that_is_changed_tells_its_fields_in_words() {
        Deadlines own = DeadlinePack.indonesia().overriddenBy(DeadlinePack.read("own.yaml", stream("""
                lastChecked: 2026-11-22
                limits:
                  - {id: DL-13, term: Penerbitan rekomendasi, label: Issue, days: 5, kind: CALENDAR, start: CASE_PROVEN,
                     actingBody: AUTHORITY, basis: {instrument: SKB-2022}, source: test, certainty: LOW,
                     validity: {from: 2014-01-15}}
                  - {id: OWN-1, term: Sendiri, label: Own, days: 3, kind: WORKING, start: CASE_PROVEN,
                     actingBody: AUTHORITY, basis: {instrument: SKB-2022}, source: test, certainty: LOW,
                     validity: {from: 2014-01-15}}
                """)));

        List<RowChange> changes = DatesDiff.between(DeadlinePack.indonesia(), own);

        assertThat(changes).extracting(RowChange::id).containsExactly("DL-13", "OWN-1");
        assertThat(changes).extracting(RowChange::kind).containsExactly(RowChange.Kind.CHANGED, RowChange.Kind.ADDED);
        assertThat(said(changes.get(0), Language.EN)).contains("number of days: – → 5");
        assertThat(said(changes.get(1), Language.EN)).contains("kind of days: – → working");
        assertThat(said(changes.get(1), Language.ID)).contains("pelaku: – → instansi pengawas netralitas");
    }

    @Test
    void a_row_of_a_limit_with_several_is_told_by_kind_and_first_day() {
        Deadlines fewer = Deadlines.of(DeadlinePack.indonesia().rows().stream()
                .filter(limit -> !limit.id().equals("DL-01"))
                .toList());

        assertThat(DatesDiff.between(DeadlinePack.indonesia(), fewer))
                .hasSizeGreaterThan(1)
                .allSatisfy(change -> assertThat(change.id()).matches("DL-01( PEMILU| PILKADA)? \\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void a_calendar_that_is_added_tells_its_stages() {
        var more = ElectionPack.indonesia().with(ElectionPack.read("own.yaml", stream("""
                election: {id: VILLAGE_2027, kind: PILKADA, term: Pemilihan 2027, label: Election 2027}
                lastChecked: 2026-11-22
                sources: {a: test}
                calendars:
                  - id: OWN-2027
                    decree: Keputusan 2/2027
                    issued: 2027-01-02
                    periods:
                      - {stage: POLLING, on: 2027-06-01, regions: ['73'], source: a, certainty: HIGH}
                """)));

        RowChange change = only(DatesDiff.between(ElectionPack.indonesia(), more));

        assertThat(change.id()).isEqualTo("VILLAGE_2027 OWN-2027");
        assertThat(change.term(Language.EN)).isEqualTo("Election 2027");
        assertThat(said(change, Language.EN))
                .contains("stage (POLLING 73): first day: – → 2027-06-01")
                .contains("decree: – → Keputusan 2/2027");
    }

    @Test
    void every_field_of_the_shipped_rows_has_a_name_in_both_languages() {
        HolidayCalendar noDecree = HolidayCalendar.of(List.of());
        Deadlines noLimit = Deadlines.of(List.of());
        var noElection = org.siapnet.election.ElectionCalendars.of(List.of());
        List<RowChange> all = new java.util.ArrayList<>(DatesDiff.between(noDecree, HolidayPack.indonesia()));
        all.addAll(DatesDiff.between(noLimit, DeadlinePack.indonesia()));
        all.addAll(DatesDiff.between(noElection, ElectionPack.indonesia()));

        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.stream().flatMap(change -> change.fields().stream()))
                .allSatisfy(field -> assertThat(field.name(Language.ID).replaceAll("\\(.*?\\)", ""))
                        .as(field.field())
                        .doesNotContainPattern("[a-z][A-Z]|\\b(date|version|stage|source|start|roll|hold|amount)\\b"));
    }

    private static RowChange only(List<RowChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static String said(RowChange change, Language language) {
        StringBuilder said = new StringBuilder();
        change.fields()
                .forEach(field -> said.append(field.name(language))
                        .append(": ")
                        .append(field.before(language))
                        .append(" → ")
                        .append(field.after(language))
                        .append('\n'));
        return said.toString();
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
