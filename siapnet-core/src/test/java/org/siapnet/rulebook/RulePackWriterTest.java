package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.message.Language;

class RulePackWriterTest {

    static Stream<RulePack> shipped() {
        return Rulebook.indonesia().packs().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_pack_that_is_written_reads_back_as_the_same_rows(RulePack pack) {
        RulePack back = RulePackReader.read(pack.file(), RulePackWriter.write(pack));

        assertThat(back).usingRecursiveComparison().ignoringFields("version").isEqualTo(pack);
        assertThat(back.forms()).isEqualTo(pack.forms());
        assertThat(back.sanctions()).isEqualTo(pack.sanctions());
    }

    @Test
    void writing_twice_gives_the_same_text() {
        shipped().forEach(pack -> {
            String text = RulePackWriter.write(pack);
            assertThat(RulePackWriter.write(RulePackReader.read(pack.file(), text)))
                    .isEqualTo(text);
        });
    }

    @Test
    void the_law_of_packs_written_and_read_is_the_same_law() {
        List<RulePack> back = new ArrayList<>();
        shipped().forEach(pack -> back.add(RulePackReader.read(pack.file(), RulePackWriter.write(pack))));

        assertThat(RulebookDiff.between(Rulebook.indonesia(), Rulebook.of(back)).lines(Language.EN))
                .isEmpty();
    }
}
