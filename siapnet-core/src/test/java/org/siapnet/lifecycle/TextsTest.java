package org.siapnet.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.access.UseCase;
import org.siapnet.cases.*;
import org.siapnet.law.Certainty;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;
import org.siapnet.publication.EditionAction;
import org.siapnet.publication.EditionGuard;
import org.siapnet.publication.EditionStatus;
import org.siapnet.report.*;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

class TextsTest {
    private static final List<String> TOPICS = List.of("lifecycle", "refusal", "access");
    private static final Map<String, Enum<?>[]> TERMS = terms();
    private static final Set<String> OTHERS = Set.of(
            "escalation.1",
            "escalation.2",
            "escalation.3",
            "table.title",
            "table.intro",
            "table.in",
            "table.on",
            "table.by",
            "table.to",
            "table.guards",
            "table.clock",
            "table.basis",
            "table.certainty",
            "table.matrix",
            "table.diagram",
            "table.terminal",
            "table.stays");

    private static Map<String, Enum<?>[]> terms() {
        Map<String, Enum<?>[]> terms = new TreeMap<>();
        terms.put("refusal", RefusalCode.values());
        terms.put("status.report", ReportStatus.values());
        terms.put("status.examination", ExaminationStatus.values());
        terms.put("status.follow-up", FollowUpStatus.values());
        terms.put("status.block", BlockStatus.values());
        terms.put("status.objection", ObjectionStatus.values());
        terms.put("status.entry", EntryStatus.values());
        terms.put("status.edition", EditionStatus.values());
        terms.put("action.report", ReportAction.values());
        terms.put("action.examination", ExaminationAction.values());
        terms.put("action.follow-up", FollowUpAction.values());
        terms.put("action.block", BlockAction.values());
        terms.put("action.objection", ObjectionAction.values());
        terms.put("action.entry", EntryAction.values());
        terms.put("action.edition", EditionAction.values());
        terms.put("guard", guards());
        terms.put("role", Role.values());
        terms.put("use-case", UseCase.values());
        terms.put("jurisdiction", Jurisdiction.Scope.values());
        terms.put("reason", Reason.values());
        terms.put("report-source", ReportSource.values());
        terms.put("outcome", Outcome.values());
        terms.put("report-fact", ReportFact.values());
        terms.put("intake-channel", IntakeChannel.values());
        terms.put("case-fact", CaseFact.values());
        terms.put("recommended-level", RecommendedLevel.values());
        terms.put("conformity", Conformity.values());
        terms.put("block-scope", BlockScope.values());
        terms.put("objection-kind", ObjectionKind.values());
        terms.put("objection-outcome", ObjectionOutcome.values());
        terms.put("sanction-level", SanctionLevel.values());
        terms.put("level-status", LevelStatus.values());
        terms.put("violation-class", ViolationClass.values());
        terms.put("candidate-status", CandidateStatus.values());
        terms.put("qualifier", Qualifier.values());
        terms.put("evidence", Evidence.values());
        terms.put("second-person", SecondPerson.values());
        terms.put("deadline-effect", DeadlineMark.Effect.values());
        terms.put("certainty", Certainty.values());
        return terms;
    }

    private static Enum<?>[] guards() {
        Stream<Enum<?>> ofEntries = EntryLifecycle.TABLE.rows().stream()
                .flatMap(row -> row.guards().stream())
                .map(guard -> (Enum<?>) guard);
        return Stream.concat(
                        Stream.of(ReportGuard.values(), CaseGuard.values(), EditionGuard.values())
                                .flatMap(Arrays::stream),
                        ofEntries)
                .toArray(Enum<?>[]::new);
    }

    @Test
    void the_texts_are_exactly_those_of_the_constants() throws IOException {
        Set<String> wanted = TERMS.entrySet().stream()
                .flatMap(term -> Arrays.stream(term.getValue()).map(constant -> term.getKey() + "." + constant.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        tables().forEach(id -> wanted.add("lifecycle." + id));
        wanted.addAll(OTHERS);

        assertThat(wanted).hasSizeGreaterThan(300);
        for (Language language : Language.values()) {
            Set<String> found = new TreeSet<>();
            for (String topic : TOPICS) {
                found.addAll(patterns(topic, language).keySet());
            }
            assertThat(found).as(language.tag()).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_formats_without_losing_an_apostrophe_or_an_argument(Language language) throws IOException {
        for (String topic : TOPICS) {
            for (Map.Entry<String, String> pattern : patterns(topic, language).entrySet()) {
                String text = Messages.catalogue().text(language, pattern.getKey(), "Alpha", "Beta");

                assertThat(text).as(pattern.getKey()).isNotBlank().doesNotContain("{", "}");
                assertThat(text.chars().filter(c -> c == '\'').count() * 2)
                        .as("apostrophes of " + pattern.getKey())
                        .isEqualTo(pattern.getValue()
                                .chars()
                                .filter(c -> c == '\'')
                                .count());
                assertThat(text.contains("Alpha"))
                        .as(pattern.getKey())
                        .isEqualTo(pattern.getValue().contains("{0}"));
                assertThat(text.contains("Beta"))
                        .as(pattern.getKey())
                        .isEqualTo(pattern.getValue().contains("{1}"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void a_refusal_is_a_full_sentence_that_names_the_step(RefusalCode code) {
        String status = code == RefusalCode.ENTRY_CLOSED ? "VOIDED" : "ISSUED";
        Refusal refusal = new Refusal(code, "follow-up", "DELIVER", status, List.of(), List.of());

        assertThat(refusal.text(Language.ID)).matches("\\p{Lu}.*\\.").contains("Menyampaikan kepada PPK");
        assertThat(refusal.text(Language.EN)).matches("\\p{Lu}.*\\.").contains("Deliver to the PPK");
    }

    @Test
    void a_refusal_names_the_status_of_the_lifecycle_it_rests_on() {
        Refusal status = new Refusal(
                RefusalCode.NOT_PERMITTED_IN_STATUS, "follow-up", "DELIVER", "FOLLOWED_UP", List.of(), List.of());
        Refusal closed = new Refusal(RefusalCode.ENTRY_CLOSED, "follow-up", "DELIVER", "MERGED", List.of(), List.of());
        Refusal nowhere = new Refusal(RefusalCode.ACCESS_DENIED, "follow-up", "DELIVER", "", List.of(), List.of());

        assertThat(status.text(Language.EN))
                .isEqualTo("The step “Deliver to the PPK” is not possible in the status “Followed up”.");
        assertThat(closed.text(Language.EN)).endsWith("the entry is “Merged”.");
        assertThat(nowhere.text(Language.EN)).contains("outside the actor's authority");
    }

    private static Stream<String> tables() {
        return LifecycleTableTest.tables().stream().map(LifecycleTable::id);
    }

    private static Map<String, String> patterns(String topic, Language language) throws IOException {
        Properties properties = new Properties();
        String name = topic + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(code -> code, properties::getProperty));
    }
}
