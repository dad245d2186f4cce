package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** What the domain refuses in files of each kind, and that each refusal is said in both languages. */
class LawFaultTest {
    private static final String PACK = """
            pack: OWN
            last-checked: 2026-11-22
            instrument: {id: OWN-1, role: MATRIX, title: Edaran, label: Circular, from: 2020-01-01, to: 2021-01-01,
              source: test, certainty: HIGH}
            note-texts: {OWN_READING: {id: Dibaca., en: Read.}}
            acts:
              - {id: OWN_ACT, term: berbuat, label: acts, source: test, certainty: HIGH}
            sanctions:
              - {id: OWN_KIND, term: teguran, label: reprimand, employees: [PNS], source: test, certainty: HIGH,
                 ladders: [{instrument: OWN-1, level: MORAL, rank: 1, basis: OWN-1 pasal 1, from: 2020-01-01}]}
            regimes:
              - {id: OWN_REGIME, authority: Badan, label: Body, from: 2030-01-01, highest-escalation: 2,
                 basis: [OWN-1], source: test, certainty: LOW}
            forms:
              - {id: OWN-F, term: bentuk, label: form, acts: [OWN_ACT], status: [NONE], class: ETHICS, level: MORAL,
                 level-status: ASSIGNED, requires: [SELF], excludes: [UNPAID_LEAVE], basis: [OWN-1 pasal 1],
                 source: test, certainty: HIGH}
            """;
    private static final String DECREES = """
            lastChecked: 2026-11-22
            decrees:
              - {id: OWN-2027, citation: SKB 2027, year: 2027, signed: 2026-10-01, kind: YEAR_LIST,
                 national: {2027-01-01: Tahun Baru}, removes: [], source: test, certainty: HIGH}
            """;
    private static final String LIMITS = """
            lastChecked: 2026-11-22
            limits:
              - {id: DL-13, term: Penerbitan, label: Issue, days: 5, kind: WORKING, start: CASE_PROVEN,
                 actingBody: AUTHORITY, basis: {instrument: PP-94-2021, article: '1'}, source: test, certainty: LOW,
                 validity: {from: 2020-01-01, to: 2021-01-01}}
              - {id: DL-13, term: Penerbitan, label: Issue, days: 6, kind: WORKING, start: CASE_PROVEN,
                 actingBody: AUTHORITY, basis: {instrument: PP-94-2021}, source: test, certainty: LOW,
                 validity: {from: 2022-01-01}}
            """;
    private static final String CALENDARS = """
            election: {id: PILKADA_2024, kind: PILKADA, term: Pemilihan kepala daerah serentak 2024,
              label: Regional-head elections 2024}
            lastChecked: 2026-11-22
            sources: {a: test}
            calendars:
              - id: OWN-1
                decree: Keputusan 2/2027
                issued: 2024-01-02
                periods:
                  - {stage: CAMPAIGN, presence: HELD, from: 2024-05-01, to: 2024-05-31, contests: [REGIONAL_HEAD],
                     regions: ['73'], round: 1, source: a, certainty: HIGH}
                  - {stage: POLLING, presence: CONDITIONAL, condition: {event: X, withinDays: 3}, source: a,
                     certainty: HIGH}
            """;

    /** What joins rows into a whole, and what only constructors call. */
    private static final Set<String> JOINING = Set.of(
            "of",
            "overriddenBy",
            "with",
            "listInForce",
            "holidays",
            "requireYear",
            "decree",
            "limit",
            "period",
            "calendar",
            "calendars");
    /** Values no file is read into. */
    private static final Set<String> OF_QUESTIONS_AND_ANSWERS = Set.of(
            "LawFaultException", "Question", "ElectionId", "DueDate", "DueDateChange", "Suspension", "DeadlineLadder");

    private record Planted(LawFault fault, String row, String field, String file, String right, String wrong) {
        @Override
        public String toString() {
            return fault + " " + field + ": " + wrong;
        }
    }

    @TempDir
    Path folder;

    static Stream<Planted> planted() {
        return Stream.of(
                new Planted(LawFault.END_NOT_AFTER_START, "OWN-1", "to", PACK, "2021-01-01", "2020-01-01"),
                new Planted(LawFault.NO_NOTE_CODE, "-", "note-texts", PACK, "OWN_READING", "own-reading"),
                new Planted(LawFault.NO_ACT_ID, "own act", "id", PACK, "id: OWN_ACT", "id: own act"),
                new Planted(LawFault.NO_ACT_ID, "OWN-F", "acts", PACK, "acts: [OWN_ACT]", "acts: [own]"),
                new Planted(LawFault.RANK_BELOW_ONE, "OWN_KIND/ladders[1]", "rank", PACK, "rank: 1", "rank: 0"),
                new Planted(
                        LawFault.ESCALATION_OUT_OF_RANGE,
                        "OWN_REGIME",
                        "highest-escalation",
                        PACK,
                        "escalation: 2",
                        "escalation: 4"),
                new Planted(LawFault.CONDITION_EMPTY, "OWN-F", "condition", PACK, "status: [NONE]", "status: []"),
                new Planted(LawFault.CONDITION_CONTRADICTORY, "OWN-F", "condition", PACK, "UNPAID_LEAVE", "SELF"),
                new Planted(LawFault.LEVEL_NOT_ASSIGNED, "OWN-F", "level", PACK, ": ASSIGNED", ": BY_TASKFORCE"),
                new Planted(LawFault.YEAR_LIST_TWICE, "OWN-2024", "year", DECREES, "2027", "2024"),
                new Planted(LawFault.YEARS_WITH_GAP, "-", "years", DECREES, "2027", "2031"),
                new Planted(LawFault.DAY_NOT_OFF, "OWN-2027", "removes", DECREES, "[]", "[2027-02-02]"),
                new Planted(
                        LawFault.DAY_OFF_TWICE,
                        "OWN-2027",
                        "adds",
                        DECREES,
                        "removes",
                        "cutiBersama: {2027-01-01: X}, removes"),
                new Planted(LawFault.END_NOT_AFTER_START, "DL-13/validity", "to", LIMITS, "2021-01-01", "2020-01-01"),
                new Planted(LawFault.DAYS_BELOW_ONE, "DL-13", "days", LIMITS, "days: 5", "days: 0"),
                new Planted(
                        LawFault.BASIS_WITHOUT_ARTICLE, "DL-13/basis", "article", LIMITS, "article: '1'", "letter: a"),
                new Planted(LawFault.LIMIT_TWICE, "-", "validity", LIMITS, "2021-01-01", "2023-01-01"),
                new Planted(LawFault.STAGE_ENDS_EARLY, "OWN-1/periods[1]", "to", CALENDARS, "05-31", "04-30"),
                new Planted(LawFault.STAGE_DAYS_MISFIT, "OWN-1/periods[1]", "from", CALENDARS, "HELD", "ABSENT"),
                new Planted(
                        LawFault.STAGE_CONDITION_MISFIT,
                        "OWN-1/periods[1]",
                        "condition",
                        CALENDARS,
                        "HELD",
                        "CONDITIONAL"),
                new Planted(LawFault.ROUND_BELOW_ONE, "OWN-1/periods[1]", "round", CALENDARS, "round: 1", "round: 0"),
                new Planted(LawFault.NO_REGION_CODE, "OWN-1/periods[1]", "regions", CALENDARS, "'73'", "Bantul"),
                new Planted(
                        LawFault.DAYS_NEGATIVE,
                        "OWN-1/periods[2]/condition",
                        "withinDays",
                        CALENDARS,
                        "Days: 3",
                        "Days: -3"),
                new Planted(
                        LawFault.CONTEST_OF_OTHER_ELECTION,
                        "OWN-1",
                        "contests",
                        CALENDARS,
                        "REGIONAL_HEAD",
                        "PRESIDENT"),
                new Planted(LawFault.ELECTION_DIFFERS, "OWN-1", "election", CALENDARS, "serentak", "lain"),
                new Planted(LawFault.CALENDAR_TWICE, "OWN-1", "version", CALENDARS, "calendars:", twice(CALENDARS)),
                new Planted(
                        LawFault.CALENDAR_WITHOUT_STAGES,
                        "OWN-1",
                        "periods",
                        CALENDARS,
                        CALENDARS.substring(CALENDARS.indexOf("periods:")),
                        "periods: []"));
    }

    private static String twice(String calendars) {
        return calendars.substring(calendars.indexOf("calendars:")).stripTrailing();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void what_the_domain_refuses_in_a_file_is_said_in_both_languages_with_its_row_and_key(Planted planted)
            throws IOException {
        assertThat(planted.file()).contains(planted.right());
        Files.writeString(folder.resolve("own.yaml"), planted.file().replace(planted.right(), planted.wrong()));

        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> use(LawFiles.read(folder)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo("NOT_A_VALUE");
        assertThat(refused.row()).isEqualTo(planted.row());
        assertThat(refused.file()).isEqualTo("own.yaml");
        assertThat(refused.field()).contains(planted.field());
        assertThat(refused.reason(Language.ID)).isNotEqualTo(refused.reason(Language.EN));
        assertThat(refused.reason(Language.ID)).doesNotContainPattern("\\b(the|must|is|has|not|of|which)\\b|[{}]");
        assertThat(Messages.catalogue().has(Language.ID, "law.value." + planted.fault()))
                .isTrue();
    }

    @Test
    void the_files_are_usable_before_anything_is_planted() throws IOException {
        for (String file : List.of(DECREES, LIMITS, CALENDARS)) {
            Files.writeString(folder.resolve("own.yaml"), file);
            use(LawFiles.read(folder));
        }
        assertThat(RulePackReader.read("own.yaml", PACK).forms()).hasSize(1);
    }

    @Test
    void every_fault_is_planted_but_for_those_a_file_cannot_hold() {
        Set<LawFault> found = EnumSet.noneOf(LawFault.class);
        planted().forEach(planted -> found.add(planted.fault()));
        Set<LawFault> elsewhere = EnumSet.of(
                LawFault.BLANK, LawFault.NOTE_IN_ONE_LANGUAGE, LawFault.NO_CITATION, LawFault.DAY_OF_OTHER_YEAR);

        assertThat(EnumSet.complementOf(EnumSet.copyOf(found))).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @EnumSource(LawFault.class)
    void every_fault_has_a_text_of_its_own_in_each_language(LawFault fault) {
        LawFaultException refused = new LawFaultException(fault, "x", "a", "b", "c");

        assertThat(refused.text(Language.ID)).isNotBlank().isNotEqualTo(refused.text(Language.EN));
        assertThat(refused).hasMessage("x: " + refused.text(Language.EN));
    }

    @Test
    void a_value_refused_by_a_program_says_what_a_file_cannot_hold() {
        assertThat(catchThrowableOfType(LawFaultException.class, () -> new Note("x", " "))
                        .fault())
                .isEqualTo(LawFault.NOTE_IN_ONE_LANGUAGE);
        assertThat(catchThrowableOfType(LawFaultException.class, () -> LegalBasis.parse(""))
                        .fault())
                .isEqualTo(LawFault.NO_CITATION);
        assertThat(catchThrowableOfType(LawFaultException.class, () -> LegalBasis.of(""))
                        .component())
                .isEqualTo("instrument");
    }

    @Test
    void nothing_a_file_is_read_into_is_refused_without_a_fault() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "org.siapnet.law",
                        "org.siapnet.election",
                        "org.siapnet.time",
                        "org.siapnet.violation",
                        "org.siapnet.rulebook");
        List<JavaCodeUnit> units = classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.isConstructor() || JOINING.contains(unit.getName()))
                .toList();

        assertThat(units).hasSizeGreaterThan(150);
        assertThat(units.stream().filter(LawFaultTest::refusesWithoutFault))
                .extracting(unit -> unit.getOwner().getSimpleName())
                .containsOnlyOnceElementsOf(OF_QUESTIONS_AND_ANSWERS)
                .allMatch(OF_QUESTIONS_AND_ANSWERS::contains);
    }

    private static boolean refusesWithoutFault(JavaCodeUnit unit) {
        return unit.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class));
    }

    private static void use(LawFiles files) {
        files.over(HolidayPack.indonesia());
        files.over(ElectionPack.indonesia());
        files.over(DeadlinePack.indonesia(), files.over(Rulebook.indonesia()));
    }
}
