package org.siapnet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.lifecycle.Event;

/** The direction of the packages, and what the domain must not know. Each rule is shown to bite on a planted class. */
class ArchitectureTest {
    private static final String ROOT = "org.siapnet";
    private static final String PLANTED = "org.siapnet.planted";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses WITH_PLANTED = new ClassFileImporter().importPackages(PLANTED);

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("message", Set.of()),
            Map.entry("law", Set.of("message")),
            Map.entry("official", Set.of("law", "message")),
            Map.entry("election", Set.of("law", "message")),
            Map.entry("time", Set.of("law", "election", "message")),
            Map.entry("violation", Set.of("law", "official", "election", "message")),
            Map.entry("rulebook", Set.of("law", "official", "election", "time", "violation", "message")),
            Map.entry("access", Set.of()),
            Map.entry("lifecycle", Set.of("access", "law", "message", "rulebook", "time")),
            Map.entry("report", under("lifecycle")),
            Map.entry("cases", under("lifecycle", "report")),
            Map.entry("port", under("lifecycle", "report", "cases")),
            Map.entry("json", under("lifecycle", "report", "cases", "port", "statistics", "publication")),
            Map.entry("statistics", under("lifecycle", "report", "cases", "port")),
            Map.entry("publication", under("lifecycle", "statistics")),
            Map.entry("memory", under("lifecycle", "report", "cases", "port", "json", "publication")));
    private static final List<String> PURE = List.of(
            "law",
            "violation",
            "election",
            "official",
            "time",
            "report",
            "cases",
            "lifecycle",
            "access",
            "statistics",
            "publication");

    private record Rule(String name, ArchRule of, ArchRule planted, int seen, int least) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Rule> rules() {
        Stream<Rule> direction = MAY_KNOW.keySet().stream()
                .sorted()
                .map(concept -> new Rule(
                        concept + " knows only what lies below it",
                        direction(ROOT, concept),
                        direction(PLANTED, "law"),
                        count(concept),
                        3));
        Stream<Rule> others = Stream.of(
                new Rule("packages have no cycles", cycles(ROOT), cycles(PLANTED), CORE.size(), 200),
                new Rule("the domain is pure", pure(ROOT), pure(PLANTED), count(PURE.toArray(String[]::new)), 150),
                new Rule("Jackson stays in json and rulebook", jackson(ROOT), jackson(PLANTED), CORE.size(), 200),
                new Rule("figures know no person", nameless(ROOT), nameless(PLANTED), count("statistics"), 5),
                new Rule("events carry no names", events(ROOT), events(PLANTED), eventCount(), 20),
                new Rule("signatures show no Guava", guava(ROOT), guava(PLANTED), CORE.size(), 200),
                new Rule(
                        "ports do not know adapters",
                        JMoleculesArchitectureRules.ensureHexagonal(),
                        JMoleculesArchitectureRules.ensureHexagonal(),
                        (int) CORE.stream()
                                .filter(type -> type.isAnnotatedWith(SecondaryPort.class)
                                        || type.isAnnotatedWith(SecondaryAdapter.class))
                                .count(),
                        8));
        return Stream.concat(direction, others).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_for_the_core_and_bites_on_a_planted_violation(Rule rule) {
        assertThat(rule.seen()).as("classes seen").isGreaterThanOrEqualTo(rule.least());
        rule.of().check(CORE);
        assertThatThrownBy(() -> rule.planted().check(WITH_PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_package_has_its_place() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1)))
                .isSubsetOf(MAY_KNOW.keySet());
    }

    private static Set<String> under(String... more) {
        return Stream.concat(
                        Stream.of("law", "official", "election", "time", "violation", "rulebook", "message", "access"),
                        Arrays.stream(more))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static ArchRule direction(String root, String concept) {
        String[] known = Stream.concat(MAY_KNOW.get(concept).stream(), Stream.of(concept))
                .map(name -> root + "." + name)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "." + concept)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(known)));
    }

    private static ArchRule cycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Reading reference files from the class path is the one exception. */
    private static ArchRule pure(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(PURE.stream().map(name -> root + "." + name).toArray(String[]::new))
                .and()
                .doNotHaveSimpleName("ReferenceFile")
                .should()
                .dependOnClassesThat(describe("do I/O or read a clock", ArchitectureTest::impure))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethodWhere(describe(
                        "read the system clock",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static boolean impure(JavaClass target) {
        String name = target.getPackageName();
        return Stream.of("java.nio.file", "java.net", "java.sql", "javax.sql", "org.slf4j")
                        .anyMatch(name::startsWith)
                || (name.equals("java.io") && !target.isEquivalentTo(Serializable.class))
                || target.isAssignableTo(Random.class)
                || target.isAssignableTo(Executor.class)
                || target.isAssignableTo(Thread.class)
                || target.isEquivalentTo(java.time.Clock.class);
    }

    private static ArchRule jackson(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(ROOT + ".json", ROOT + ".rulebook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "org.yaml..");
    }

    private static ArchRule nameless(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".statistics")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".official.Nip")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".official.LegacyNip")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".port.Identity")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".port.IdentityVault");
    }

    private static ArchRule events(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Event.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .haveRawType(String.class)
                .should()
                .haveNameNotMatching("(?i).*(name|nip|nik|text|note|comment|address|phone|mail|remark).*")
                .andShould()
                .haveNameMatching("from|to|authority|proposer|actor|old|corrected|sanction");
    }

    private static ArchRule guava(String root) {
        return noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(".*Builder(\\$.*)?")
                .and()
                .arePublic()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        describe("showing Guava", ArchitectureTest::showsGuava)));
    }

    private static boolean showsGuava(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .anyMatch(type -> type.getPackageName().startsWith("com.google.common"));
    }

    private static int count(String... concepts) {
        Set<String> names = Set.of(concepts);
        return (int) CORE.stream()
                .filter(type -> names.contains(type.getPackageName().replace(ROOT + ".", "")))
                .count();
    }

    private static int eventCount() {
        return (int) CORE.stream()
                .filter(type -> type.isAssignableTo(Event.class) && type.isRecord())
                .count();
    }
}
