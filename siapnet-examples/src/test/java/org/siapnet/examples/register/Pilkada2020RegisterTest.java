package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.examples.register.RegisterRows.date;
import static org.siapnet.examples.register.RegisterRows.has;
import static org.siapnet.examples.register.RegisterRows.proven;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published counts, cell by cell. */
class Pilkada2020RegisterTest {
    private static final RegisterRows REGISTER = RegisterRows.of(Pilkada2020Register.published());
    private static final LocalDate STOCK_DAY = LocalDate.of(2020, 12, 19);

    @Test
    void it_has_2034_respondents_in_1476_reports() {
        assertThat(REGISTER.rows()).hasSize(2034);
        assertThat(REGISTER.rows().stream()
                        .map(row -> row.getField("report_number"))
                        .distinct())
                .hasSize(1476);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVEN,1596",
        "NOT_PROVEN,311",
        "AWAITING_DOCUMENTS,108",
        "SUBMITTED,4",
        "VERIFICATION,5",
        "REVIEW,6",
        "DELIBERATION,4"
    })
    void each_examination_status_has_its_count(String status, int count) {
        assertThat(REGISTER.count(has("examination_status", status))).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_MEDIA_CAMPAIGN,485,619",
        "PARTISAN_ACTIVITY,357,455",
        "PHOTO_WITH_CANDIDATE,201,256",
        "DECLARATION_ATTENDANCE,174,222",
        "PARTY_APPROACH_WITHOUT_LEAVE,90,114"
    })
    void each_published_act_has_its_count(String act, int proven, int all) {
        assertThat(REGISTER.count(proven().and(has("act", act)))).isEqualTo(proven);
        assertThat(REGISTER.count(has("act", act))).isEqualTo(all);
    }

    @Test
    void the_other_acts_together_are_the_rest_and_each_is_below_the_published_five() {
        Predicate<NamedCsvRecord> other = has(
                        "act",
                        "SOCIAL_MEDIA_CAMPAIGN",
                        "PARTISAN_ACTIVITY",
                        "PHOTO_WITH_CANDIDATE",
                        "DECLARATION_ATTENDANCE",
                        "PARTY_APPROACH_WITHOUT_LEAVE")
                .negate();
        assertThat(REGISTER.count(proven().and(other))).isEqualTo(289);
        assertThat(REGISTER.count(other)).isEqualTo(368);
        Map<String, Long> all = REGISTER.rows().stream()
                .filter(other)
                .collect(Collectors.groupingBy(row -> row.getField("act"), Collectors.counting()));
        assertThat(all.values()).allMatch(count -> count < 113);
        assertThat(all.keySet())
                .allSatisfy(act -> assertThat(REGISTER.count(proven().and(has("act", act))))
                        .isLessThan(90));
    }

    @ParameterizedTest
    @CsvSource({
        "JPT_UTAMA JPT_MADYA JPT_PRATAMA,250,319",
        "JF_AHLI_UTAMA JF_AHLI_MADYA JF_AHLI_MUDA JF_AHLI_PERTAMA JF_PENYELIA JF_MAHIR JF_TERAMPIL JF_PEMULA,423,539",
        "ADMINISTRATOR,214,272",
        "PELAKSANA,275,350",
        "PENGAWAS,189,240",
        "UNKNOWN,245,314"
    })
    void each_group_of_positions_has_its_count(String positions, int proven, int all) {
        Predicate<NamedCsvRecord> group = has("position", positions.split(" "));
        assertThat(REGISTER.count(proven().and(group))).isEqualTo(proven);
        assertThat(REGISTER.count(group)).isEqualTo(all);
    }

    @Test
    void the_stage_by_date_of_the_act_has_its_count() {
        Predicate<NamedCsvRecord> early =
                row -> date(row, "event_date").orElseThrow().isBefore(LocalDate.of(2020, 9, 26));
        assertThat(REGISTER.count(proven().and(early))).isEqualTo(752);
        assertThat(REGISTER.count(early)).isEqualTo(958);
        assertThat(REGISTER.count(early.negate())).isEqualTo(1076);
    }

    @ParameterizedTest
    @CsvSource({"MORAL_CLOSED,130,115", "MORAL_OPEN,533,472", "LIGHT,32,28", "MODERATE,884,783", "SEVERE,17,15"})
    void each_level_has_its_recommendations_and_follow_ups(String level, int recommended, int followedUp) {
        Predicate<NamedCsvRecord> at = has("recommended_level", level);
        assertThat(REGISTER.count(at)).isEqualTo(recommended);
        assertThat(REGISTER.count(at.and(has("follow_up_status", "FOLLOWED_UP"))))
                .isEqualTo(followedUp);
    }

    @Test
    void acts_and_levels_are_split_as_assumed() {
        Predicate<NamedCsvRecord> moral = has("recommended_level", "MORAL_CLOSED", "MORAL_OPEN");
        assertThat(REGISTER.count(moral.and(has("act", "SOCIAL_MEDIA_CAMPAIGN"))))
                .isEqualTo(485);
        assertThat(REGISTER.count(moral.and(has("act", "DECLARATION_ATTENDANCE"))))
                .isEqualTo(174);
        Predicate<NamedCsvRecord> moderate = has("recommended_level", "MODERATE");
        assertThat(REGISTER.count(moderate.and(has("act", "PARTISAN_ACTIVITY"))))
                .isEqualTo(357);
        assertThat(REGISTER.count(moderate.and(has("act", "PHOTO_WITH_CANDIDATE"))))
                .isEqualTo(201);
        assertThat(REGISTER.count(moderate.and(has("act", "PARTY_APPROACH_WITHOUT_LEAVE"))))
                .isEqualTo(90);
    }

    @Test
    void the_ten_named_agencies_lead_and_no_other_has_more_than_20() {
        Map<String, Integer> counts = new TreeMap<>();
        REGISTER.rows().forEach(row -> counts.merge(row.getField("agency"), 1, Integer::sum));
        assertThat(counts)
                .containsEntry("KEMENDAGRI:33.03", 57)
                .containsEntry("KEMENDAGRI:74.07", 35)
                .containsEntry("KEMENDAGRI:82.04", 33)
                .containsEntry("KEMENDAGRI:74.09", 30)
                .containsEntry("KEMENDAGRI:52.06", 28)
                .containsEntry("ACRONYM:KEMENAG", 23)
                .containsEntry("KEMENDAGRI:71.05", 22)
                .containsEntry("KEMENDAGRI:82.06", 22)
                .containsEntry("KEMENDAGRI:74.03", 21)
                .containsEntry("KEMENDAGRI:76.02", 21);
        List<Integer> sorted =
                counts.values().stream().sorted(Collections.reverseOrder()).toList();
        assertThat(sorted.subList(10, sorted.size()))
                .hasSizeGreaterThanOrEqualTo(88)
                .allMatch(count -> count <= 20);
    }

    @Test
    void nineteen_are_blocked_on_19_december_2020() {
        Predicate<NamedCsvRecord> blockedThen = row ->
                date(row, "block_date").filter(day -> !day.isAfter(STOCK_DAY)).isPresent()
                        && date(row, "unblock_date")
                                .filter(day -> !day.isAfter(STOCK_DAY))
                                .isEmpty();
        assertThat(REGISTER.count(blockedThen)).isEqualTo(19);
        assertThat(REGISTER.count(row -> !row.getField("block_date").isEmpty())).isEqualTo(19);
        assertThat(REGISTER.count(has("block_status", "BLOCKED"))).isEqualTo(5);
        assertThat(REGISTER.count(has("block_status", "UNBLOCKED"))).isEqualTo(14);
        assertThat(REGISTER.count(has("block_status", "WARNED"))).isEqualTo(6);
        assertThat(REGISTER.count(has("objection_outcome", "UPHELD"))).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-26,369",
        "2020-08-19,490",
        "2020-09-30,694",
        "2020-11-05,827",
        "2020-11-26,1005",
        "2020-12-19,1305"
    })
    void reports_come_in_about_as_fast_as_was_published(LocalDate asOf, int published) {
        assertThat(REGISTER.count(
                        row -> !date(row, "received_date").orElseThrow().isAfter(asOf)))
                .isBetween(published * 9 / 10, published * 11 / 10);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_the_same_counts() {
        assertThat(RegisterRows.text(Pilkada2020Register.published()))
                .isEqualTo(RegisterRows.text(Pilkada2020Register.of(2034, Pilkada2020Register.DEFAULT_SEED)));
        Pilkada2020Register other = Pilkada2020Register.of(2034, 7);
        assertThat(RegisterRows.text(other)).isNotEqualTo(RegisterRows.text(Pilkada2020Register.published()));
        assertThat(RegisterRows.of(other).count(proven().and(has("act", "SOCIAL_MEDIA_CAMPAIGN"))))
                .isEqualTo(485);
    }

    @Test
    void the_file_says_in_both_languages_that_it_is_synthetic() {
        List<String> lines =
                RegisterRows.text(Pilkada2020Register.of(1, 1)).lines().toList();
        assertThat(lines.get(0)).startsWith("# SINTETIS");
        assertThat(lines).anyMatch(line -> line.startsWith("# SYNTHETIC"));
        assertThat(lines).contains("# rows=1 seed=1");
        assertThat(lines.stream().filter(line -> !line.startsWith("#"))).hasSize(2);
        assertThat(lines.get(lines.size() - 2))
                .isEqualTo("report_number,respondent_no,source,supervisor_unit,region,election,event_date,known_date,"
                        + "filed_date,registered_date,registration_number,forwarded_date,forwarding_letter,act,"
                        + "candidate_status,qualifiers,respondent_name,respondent_nip,employee_kind,position,"
                        + "territorial_head,agency,received_date,verified_date,examination_status,examination_date,"
                        + "examination_reason,recommendation_number,recommendation_date,recommended_level,"
                        + "delivered_date,follow_up_status,follow_up_started_date,follow_up_date,follow_up_number,"
                        + "follow_up_sanction,follow_up_reason,escalation_level,escalation_date,block_status,"
                        + "block_warned_date,block_date,block_scope,block_letter,unblock_date,objection_kind,"
                        + "objection_status,objection_filed_date,objection_date,objection_outcome,objection_number");
    }

    @Test
    void a_register_has_at_least_one_row() {
        assertThatThrownBy(() -> Pilkada2020Register.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pilkada2020Register.of(Integer.MAX_VALUE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
