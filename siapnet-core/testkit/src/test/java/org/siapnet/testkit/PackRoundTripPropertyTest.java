package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.law.Certainty;
import org.siapnet.law.Note;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackReader;
import org.siapnet.rulebook.RulePackWriter;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.ViolationForm;

/** Pack to objects to pack: nothing is lost, whatever a pack says. */
class PackRoundTripPropertyTest {
    private static final Rulebook BOOK = Rulebook.indonesia();
    private static final List<ViolationForm> FORMS = BOOK.rules(Optional.empty(), Optional.empty());

    @Property
    void a_pack_written_and_read_holds_the_same_rows(@ForAll("packs") RulePack pack) {
        RulePack back = RulePackReader.read(pack.file(), RulePackWriter.write(pack));

        assertThat(back).usingRecursiveComparison().ignoringFields("version").isEqualTo(pack);
        assertThat(back.forms()).isEqualTo(pack.forms());
    }

    @Property
    void a_pack_read_and_written_is_the_same_text(@ForAll("packs") RulePack pack) {
        String text = RulePackWriter.write(pack);

        assertThat(RulePackWriter.write(RulePackReader.read(pack.file(), text))).isEqualTo(text);
    }

    /** A shipped pack with rows of any instrument changed in their words, days, circumstances and doubts. */
    @Provide
    Arbitrary<RulePack> packs() {
        List<RulePack> own = BOOK.packs().stream()
                .filter(pack -> pack.instruments().size() == 1)
                .toList();
        return Arbitraries.of(own)
                .flatMap(pack -> forms(pack)
                        .list()
                        .ofMaxSize(4)
                        .map(forms -> RulePack.builder()
                                .from(pack)
                                .forms(named(forms))
                                .build()));
    }

    private static List<ViolationForm> named(List<ViolationForm> forms) {
        List<ViolationForm> named = new ArrayList<>();
        for (ViolationForm form : forms) {
            named.add(
                    ViolationForm.builder().from(form).id("ROW-" + named.size()).build());
        }
        return named;
    }

    private static Arbitrary<ViolationForm> forms(RulePack pack) {
        String instrument = pack.instrument().orElseThrow().id();
        Arbitrary<Set<CandidateStatus>> statuses =
                Arbitraries.subsetOf(CandidateStatus.values()).filter(chosen -> !chosen.isEmpty());
        return Combinators.combine(
                        Arbitraries.of(FORMS),
                        words(),
                        words(),
                        provenances(),
                        validities(),
                        statuses,
                        Arbitraries.subsetOf(Qualifier.values()))
                .as((form, term, label, provenance, validity, status, requires) -> ViolationForm.builder()
                        .from(form)
                        .instrument(instrument)
                        .officialTerm(term)
                        .label(label)
                        .validity(validity)
                        .condition(FormCondition.builder()
                                .from(form.condition())
                                .statuses(status)
                                .requires(requires)
                                .excludes(Set.of())
                                .build())
                        .provenance(provenance)
                        .build());
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(words(), Arbitraries.of(Certainty.class), days(), notes().optional())
                .as(Provenance::new);
    }

    private static Arbitrary<Note> notes() {
        return Combinators.combine(words(), words()).as(Note::new);
    }

    private static Arbitrary<Validity> validities() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 4000).optional())
                .as((from, length) -> new Validity(from, length.map(from::plusDays)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 9000)
                .map(days -> LocalDate.of(2004, 1, 1).plusDays(days));
    }

    /** Words YAML could take for something else, and lines. */
    private static Arbitrary<String> words() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abz ' \" : # - { } [ ] , & * ! | > % @ ` \\ \n \u00e9 \u2013 0 1 ~ ?")
                .ofMinLength(1)
                .ofMaxLength(24)
                .map(text -> "x" + text + "x");
        Arbitrary<String> sly = Arbitraries.of(
                "yes", "null", "~", "1e3", "2021-08-31", "- dash", "key: value", "#none", "'", "''", "a\nb", "a\n\nb");
        return Arbitraries.oneOf(any, sly);
    }
}
