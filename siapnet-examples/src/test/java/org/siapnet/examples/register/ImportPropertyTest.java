package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.register.TestRegister.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.siapnet.examples.register.RegisterImport.Mode;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.examples.register.TestRegister.Storage;
import org.siapnet.message.Language;
import org.siapnet.official.PositionScheme;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Snapshot;

/** What holds of the import of any register. */
class ImportPropertyTest {
    private static final Cutoff ASOF = Cutoff.asOf(LocalDate.of(2023, 1, 31));

    @Property(tries = 20)
    void importing_twice_in_any_order_and_in_any_pieces_equals_importing_once(
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed, @ForAll Random random) {
        List<Row> rows = new ArrayList<>(rows(synthetic(size, seed)));
        Storage once = Storage.empty();
        assertThat(once.take(file(rows)).accepted()).isEqualTo(size);

        Collections.shuffle(rows, random);
        Storage pieces = Storage.empty();
        int cut = random.nextInt(size + 1);
        assertThat(pieces.take(file(rows.subList(0, cut))).accepted()).isEqualTo(cut);
        assertThat(pieces.take(file(rows.subList(cut, size))).accepted()).isEqualTo(size - cut);
        int entries = pieces.entries();
        Collections.shuffle(rows, random);
        assertThat(pieces.take(file(rows)).unchanged()).isEqualTo(size);

        assertThat(pieces.entries()).isEqualTo(entries).isEqualTo(once.entries());
        assertThat(snapshot(pieces)).isEqualTo(snapshot(once));
        assertThat(pieces.export().lines().sorted())
                .containsExactlyElementsOf(once.export().lines().sorted().toList());
    }

    @Property(tries = 15)
    void what_is_exported_imports_to_the_same_figures_and_exports_to_the_same_bytes(
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        Storage first = Storage.empty();
        first.take(synthetic(size, seed));
        String exported = first.export();

        Storage second = Storage.empty();
        assertThat(second.take(exported).accepted()).isEqualTo(size);

        assertThat(snapshot(second)).isEqualTo(snapshot(first));
        assertThat(second.export()).isEqualTo(exported);
        ImportReport again = first.take(exported);
        assertThat(again.errors()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(size);
    }

    @Property(tries = 15)
    void a_dry_run_foretells_the_import_and_writes_nothing(
            @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed, @ForAll Random random) {
        byte[] file = mutated(synthetic(size, seed).getBytes(StandardCharsets.UTF_8), random);
        Storage storage = Storage.empty();

        ImportReport foretold = storage.take(file, Mode.DRY_RUN);

        assertThat(storage.entries()).isZero();
        assertThat(storage.take(file, Mode.GOOD_ROWS)).isEqualTo(foretold);
    }

    @Property(tries = 300)
    void no_mutation_of_a_file_throws_loses_a_row_or_names_anyone(
            @ForAll @IntRange(min = 1, max = 8) int size, @ForAll @IntRange(max = 99) int seed, @ForAll Random random) {
        String text = synthetic(size, seed);
        byte[] file = mutated(text.getBytes(StandardCharsets.UTF_8), random);
        Storage storage = Storage.empty();

        ImportReport report = storage.take(file, random.nextBoolean() ? Mode.GOOD_ROWS : Mode.ALL_OR_NOTHING);

        assertThat(report.accepted() + report.unchanged() + report.rejected()).isEqualTo(report.rows());
        for (Language language : Language.values()) {
            String said = String.join(
                            "\n",
                            report.errors().stream()
                                    .map(fault -> fault.message(language))
                                    .toList())
                    + report;
            assertThat(said).doesNotContainPattern("\\d{16}");
            for (Row row : rows(text)) {
                assertThat(said).doesNotContain(row.get("respondent_nip"));
                assertThat(said).doesNotContain(row.get("respondent_name"));
            }
        }
    }

    private static Snapshot snapshot(Storage storage) {
        return new Figures(ElectionPack.indonesia(), PositionScheme.KASN_2022)
                .snapshot(storage.journal(), ASOF, EnumSet.allOf(Dimension.class));
    }

    /** Bytes changed, dropped, doubled; values and whole lines swapped. */
    private static byte[] mutated(byte[] bytes, Random random) {
        List<Byte> changed = new ArrayList<>(bytes.length);
        for (byte b : bytes) {
            changed.add(b);
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(6)) {
                case 0 -> changed.set(at, (byte) random.nextInt(256));
                case 1 -> changed.remove(at);
                case 2 -> changed.add(at, (byte) ",\"\n\r|# 09-/A".charAt(random.nextInt(12)));
                case 3 ->
                    changed.addAll(
                            at,
                            changed.subList(at, Math.min(changed.size(), at + 400)).stream()
                                    .toList());
                case 4 -> Collections.swap(changed, at, random.nextInt(changed.size()));
                default -> swapValues(changed, random);
            }
        }
        byte[] result = new byte[changed.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = changed.get(i);
        }
        return result;
    }

    private static void swapValues(List<Byte> bytes, Random random) {
        byte[] all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes.get(i);
        }
        List<String> cells = new ArrayList<>(List.of(new String(all, StandardCharsets.ISO_8859_1).split(",", -1)));
        Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        bytes.clear();
        for (byte b : String.join(",", cells).getBytes(StandardCharsets.ISO_8859_1)) {
            bytes.add(b);
        }
    }
}
