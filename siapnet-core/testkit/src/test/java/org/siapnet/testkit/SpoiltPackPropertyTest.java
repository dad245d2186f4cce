package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.siapnet.message.Language;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackException;
import org.siapnet.rulebook.RulePackReader;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.rulebook.RulebookDiff;

/** Packs that were valid before something in them was spoilt at random are usable or refused in words, nothing else. */
class SpoiltPackPropertyTest {
    private static final List<String> ODD = List.of(
            "",
            "~",
            "null",
            "true",
            "no",
            "0",
            "-1",
            "1e999",
            "9999-99-99",
            "2020-02-30",
            "[]",
            "{}",
            "[a, [b]]",
            "{a: b}",
            "&a x",
            "*a",
            "<<: *a",
            "!!int 7",
            "!x y",
            "'",
            "\"",
            "- ",
            ": ",
            "# ",
            "|",
            ">-",
            "---",
            "...",
            "\t",
            "\u0000",
            "\ud83d\ude00",
            "PNS",
            "PPPK",
            "RESIDUAL",
            "PERMITS",
            "pasal 1",
            "SKB22-A1",
            "PP-94-2021",
            "-999999999-01-01",
            "+999999999-12-31",
            "@law.pack.OVERLAP",
            "'@nothing'",
            "{0}",
            "''");

    private record Spoilt(String file, byte[] bytes) {}

    @Property(tries = 500)
    void a_spoilt_pack_is_usable_or_refused_in_both_languages(@ForAll("spoiltPacks") Spoilt spoilt) {
        try {
            RulePack pack = RulePackReader.read(spoilt.file(), new ByteArrayInputStream(spoilt.bytes()));
            Rulebook with = Rulebook.indonesia().withPack(pack);
            assertThat(RulebookDiff.between(Rulebook.indonesia(), with).lines(Language.ID))
                    .isNotNull();
            Statistics.collect("usable");
        } catch (RulePackException refused) {
            Statistics.collect("refused");
            assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.file()).isNotBlank();
                assertThat(fault.row()).isNotBlank();
                assertThat(fault.text(Language.ID)).contains(fault.file()).isNotEqualTo(fault.text(Language.EN));
                assertThat(fault.reason(Language.EN)).isNotBlank();
            });
        }
        Statistics.coverage(met -> {
            met.check("usable").percentage(share -> share > 2);
            met.check("refused").percentage(share -> share > 20);
        });
    }

    @Provide
    Arbitrary<Spoilt> spoiltPacks() {
        return Combinators.combine(
                        Arbitraries.of(Rulebook.indonesia().packs()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 4))
                .as((pack, seed, times) -> {
                    Random random = new Random(seed);
                    byte[] bytes = text(pack.file()).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < times; i++) {
                        bytes = spoil(bytes, random);
                    }
                    return new Spoilt(pack.file(), bytes);
                });
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        int what = random.nextInt(8);
        if (what == 0) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return flipped;
        }
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        int at = random.nextInt(Math.max(1, lines.size()));
        if (lines.isEmpty()) {
            lines.add("");
        }
        String line = lines.get(at);
        String odd = ODD.get(random.nextInt(ODD.size()));
        switch (what) {
            case 1 -> lines.remove(at);
            case 2 -> lines.add(at, line);
            case 3 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 4 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.strip());
            case 5 -> lines.set(at, line.replaceFirst(":.*", ": ") + odd);
            case 6 -> lines.set(at, odd + line);
            default -> {
                int cut = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, cut) + odd + line.substring(cut));
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
