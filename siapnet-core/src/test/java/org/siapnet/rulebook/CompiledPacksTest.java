package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledPacksTest {
    @Test
    void the_build_compiled_what_the_yaml_files_say() throws IOException {
        byte[] written;
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(ShippedPacks.COMPILED))) {
            written = in.readAllBytes();
        }

        assertThat(ShippedPacks.proven()).isTrue();
        assertThat(written).isEqualTo(CompiledPacks.write(PackCompiler.checked()));
    }

    @Test
    void every_yaml_file_among_the_resources_is_compiled() throws Exception {
        Path resources = Path.of(Objects.requireNonNull(Rulebook.class.getResource("index.yaml"))
                        .toURI())
                .getParent();
        List<String> files;
        try (Stream<Path> all = Files.walk(resources)) {
            files = all.map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
        }

        assertThat(PackCompiler.checked())
                .hasSizeGreaterThan(20)
                .extracting(PackFile::name)
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void a_shipped_file_is_the_same_from_yaml_and_compiled() {
        assertThat(PackCompiler.checked())
                .allSatisfy(file -> assertThat(ShippedPacks.file(file.name())).isEqualTo(file));
    }

    @Test
    void the_law_is_the_same_from_yaml_and_compiled() {
        PackFile index = PackFile.resource("index.yaml");
        Rulebook read = Rulebook.of(ShippedPacks.rules(index).stream()
                .map(name -> RulePackReader.pack(PackFile.resource(name)))
                .toList());

        assertThat(Rulebook.indonesia().packs()).isEqualTo(read.packs());
        assertThat(Rulebook.indonesia().version()).isEqualTo(read.version());
    }

    @Test
    void what_is_written_is_read_back() {
        PackFile one = PackFile.of("one.yaml", "a: true\nb: [no, false, 'é — ü', 7]\nc: {d: '', e: [[], {}]}\n");
        PackFile two = PackFile.of("two.yaml", "- a\n-\n");

        CompiledPacks packs = CompiledPacks.read(CompiledPacks.write(List.of(one, two)));

        assertThat(packs.names()).containsExactly("one.yaml", "two.yaml");
        assertThat(packs.file("one.yaml")).contains(one);
        assertThat(packs.file("two.yaml")).contains(two);
        assertThat(packs.file("three.yaml")).isEmpty();
        assertThat(one.root())
                .isEqualTo(new PackNode(
                        1,
                        Map.of(
                                "a", new PackNode(1, true),
                                "b",
                                        new PackNode(
                                                2,
                                                List.of(
                                                        new PackNode(2, "no"),
                                                        new PackNode(2, false),
                                                        new PackNode(2, "é — ü"),
                                                        new PackNode(2, "7"))),
                                "c",
                                        new PackNode(
                                                3,
                                                Map.of(
                                                        "d", new PackNode(3, ""),
                                                        "e",
                                                                new PackNode(
                                                                        3,
                                                                        List.of(
                                                                                new PackNode(3, List.of()),
                                                                                new PackNode(3, Map.of()))))))));
    }

    @Test
    void a_file_too_long_for_the_compact_form_stops_the_build() {
        PackFile file = new PackFile("long.yaml", "0", new PackNode(70_000, "text"));

        assertThatThrownBy(() -> CompiledPacks.write(List.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("70000");
    }

    @Test
    void a_damaged_compact_form_is_no_law() {
        byte[] bytes = CompiledPacks.write(List.of(PackFile.of("one.yaml", "- a")));
        bytes[bytes.length - 5] = 9;
        CompiledPacks packs = CompiledPacks.read(bytes);

        assertThatThrownBy(() -> packs.file("one.yaml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_file_nobody_ships_is_refused_by_name() {
        assertThatThrownBy(() -> ShippedPacks.file("pp-1-1945.yaml"))
                .isInstanceOfSatisfying(RulePackException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("NO_SUCH_FILE");
                    assertThat(refused.file()).isEqualTo("pp-1-1945.yaml");
                    assertThat(refused.line()).isEmpty();
                });
        assertThatThrownBy(() -> PackFile.resource("pp-1-1945.yaml")).hasMessageStartingWith("pp-1-1945.yaml");
    }

    @Test
    void the_step_of_the_build_writes_beside_the_classes(@TempDir Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("org/siapnet/rulebook"));

        PackCompiler.main(new String[] {classes.toString()});

        assertThat(folder.resolve(ShippedPacks.COMPILED)).hasBinaryContent(CompiledPacks.write(PackCompiler.checked()));
    }
}
