package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

class OpenApiTest {
    private static final Path GOLDEN = Path.of("src/main/resources/org/siapnet/rest/openapi.yaml");
    private static final JsonMapper JSON = new JsonMapper();
    private static List<Walk.Exchange> walk;
    private static List<OpenApiOperation> operations;
    private static Map<String, Object> document;
    private static Map<String, Object> closed;
    private static String served;

    @BeforeAll
    static void describe() {
        try (World world = World.inMemory()) {
            walk = Walk.through(world.server());
            served = world.server().get("/openapi.yaml").body();
        }
        operations = OpenApiOperation.all(
                new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()).getSingletons());
        document = OpenApiDocument.of(operations, OpenApiExamples.of(walk));
        closed = closed((Map<?, ?>) ((Map<?, ?>) document.get("components")).get("schemas"));
    }

    @Test
    void the_description_in_the_jar_is_the_one_the_code_gives() throws IOException {
        String written = YAMLMapper.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build()
                .writeValueAsString(document);
        if ("write".equals(System.getProperty("siapnet.golden"))) {
            Files.writeString(GOLDEN, written);
        }

        assertThat(GOLDEN)
                .as("write it anew with -Dsiapnet.golden=write and read the diff")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(written);
    }

    @Test
    void the_description_is_served_as_it_is_in_the_jar() throws IOException {
        assertThat(served).startsWith("openapi: \"3.1.1\"");
        assertThat(served.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(OpenApiTest.class.getResourceAsStream("openapi.yaml").readAllBytes());
    }

    @Test
    void every_operation_has_an_id_of_its_own_and_was_walked_so_that_it_has_an_example() {
        assertThat(operations).map(OpenApiOperation::id).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(OpenApiExamples.of(walk).keySet()))
                .isEqualTo(
                        operations.stream().map(OpenApiOperation::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_command_of_the_library_is_described() {
        Set<String> names = new HashSet<>(Commands.OF_REPORTS.types().keySet());
        names.addAll(Commands.OF_CASES.types().keySet());

        assertThat(names).hasSize(19);
        assertThat(operations.stream().filter(OpenApiOperation::writes).flatMap(operation -> operation.body().stream()))
                .containsAll(Commands.OF_REPORTS.types().values())
                .containsAll(Commands.OF_CASES.types().values());
    }

    @Test
    void what_was_sent_and_answered_is_as_described() {
        Map<String, Object> described = new LinkedHashMap<>();
        operations.forEach(operation -> described.put(operation.id(), at(operation)));

        for (Walk.Exchange exchange : walk) {
            if (exchange.operation().equals("getDescription")) {
                continue;
            }
            Map<?, ?> operation = (Map<?, ?>) described.get(OpenApiExamples.operation(exchange));
            Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
            Map<?, ?> answer =
                    (Map<?, ?>) responses.get(String.valueOf(exchange.answer().status()));
            assertThat(faults(content(answer), exchange.answer().body()))
                    .as(exchange.operation() + exchange.answer().body())
                    .isEmpty();
            if (!exchange.body().isEmpty()) {
                assertThat(faults(content((Map<?, ?>) operation.get("requestBody")), exchange.body()))
                        .as(exchange.operation() + exchange.body())
                        .isEmpty();
                assertThat(faults(content((Map<?, ?>) operation.get("requestBody")), "{\"unknown\":1}"))
                        .isNotEmpty();
            }
        }
    }

    private static Map<?, ?> at(OpenApiOperation operation) {
        Map<?, ?> paths = (Map<?, ?>) document.get("paths");
        return (Map<?, ?>) ((Map<?, ?>) paths.get(operation.path())).get(operation.verb());
    }

    private static Map<?, ?> content(Map<?, ?> of) {
        return (Map<?, ?>) ((Map<?, ?>) of.get("content")).values().iterator().next();
    }

    /** The schemas without room for members that are not described. */
    private static Map<String, Object> closed(Map<?, ?> schemas) {
        Map<String, Object> closed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) schema);
            if (copy.containsKey("properties")) {
                copy.put("additionalProperties", false);
            }
            closed.put(String.valueOf(name), copy);
        });
        return closed;
    }

    private static List<?> faults(Map<?, ?> content, String json) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("allOf", List.of(content.get("schema")));
        schema.put("components", Map.of("schemas", closed));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(schema), InputFormat.JSON);
        return compiled.validate(json, InputFormat.JSON);
    }
}
