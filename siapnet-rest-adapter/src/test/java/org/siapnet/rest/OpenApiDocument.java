package org.siapnet.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The description of the interface, made of the resource classes and the records they take and give. */
final class OpenApiDocument {
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("400", "A field or header is wrong; every field is listed"),
            Map.entry("401", "Nobody is signed in"),
            Map.entry("403", "Outside the authority of the actor"),
            Map.entry("404", "There is none, or none within reach"),
            Map.entry("409", "Not in this status, there already, or the same request is in work"),
            Map.entry("412", "Somebody else was first"),
            Map.entry("422", "The law or lifecycle says no, or the Idempotency-Key was used for another request"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("429", "Too many requests; Retry-After says when to come again"),
            Map.entry("503", "Not ready"));

    private final OpenApiSchemas schemas = new OpenApiSchemas();
    private final Map<String, OpenApiExamples.Example> examples;
    private final List<OpenApiOperation> operations;

    private OpenApiDocument(List<OpenApiOperation> operations, Map<String, OpenApiExamples.Example> examples) {
        this.operations = operations;
        this.examples = examples;
    }

    /** The description as data. */
    static Map<String, Object> of(List<OpenApiOperation> operations, Map<String, OpenApiExamples.Example> examples) {
        return new OpenApiDocument(operations, examples).whole();
    }

    private Map<String, Object> whole() {
        operations.forEach(operation -> operation.body().ifPresent(schemas::sent));
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("description", "Why it was not done (RFC 9457)");
        problem.put(
                "content",
                Map.of("application/problem+json", Map.of("schema", schemas.answered(Problem.class, Map.of()))));
        Map<String, Object> paths = new LinkedHashMap<>();
        operations.forEach(operation -> asMap(paths, operation.path()).put(operation.verb(), described(operation)));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", Map.of("bearer", ordered("type", "http", "scheme", "bearer")));
        components.put("parameters", OpenApiExamples.headers());
        components.put("responses", Map.of("Problem", problem));
        components.put("schemas", schemas.components());
        return ordered(
                "openapi", "3.1.1",
                "info",
                        ordered(
                                "title",
                                "siapnet",
                                "version",
                                "v1",
                                "description",
                                "Supervision of civil servants' political neutrality: reports, cases, figures, law. "
                                        + "Written from the code; examples are of a real run, lists cut to two.",
                                "license",
                                ordered("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers", List.of(ordered("url", "/", "description", "this server")),
                "security", List.of(Map.of("bearer", List.of())),
                "tags",
                        operations.stream()
                                .map(OpenApiDocument::tag)
                                .distinct()
                                .sorted()
                                .map(tag -> ordered("name", tag, "description", tag + " resources"))
                                .toList(),
                "paths", paths,
                "components", components);
    }

    private Map<String, Object> described(OpenApiOperation operation) {
        Optional<OpenApiExamples.Example> example = Optional.ofNullable(examples.get(operation.id()));
        Map<String, Object> described =
                ordered("operationId", operation.id(), "summary", operation.says(), "tags", List.of(tag(operation)));
        if (operation.method().isAnnotationPresent(Published.class)) {
            described.put("security", List.of());
        }
        List<Object> parameters = new ArrayList<>(OpenApiExamples.inPath(operation, example));
        if (operation.described().query() != Described.None.class) {
            parameters.addAll(schemas.parameters(operation.described().query()));
        }
        OpenApiExamples.of(operation)
                .forEach(name -> parameters.add(Map.of("$ref", "#/components/parameters/" + name)));
        described.put("parameters", parameters);
        operation
                .body()
                .ifPresent(body -> described.put(
                        "requestBody",
                        ordered(
                                "required",
                                true,
                                "content",
                                Map.of(
                                        "application/json",
                                        content(schemas.sent(body), example.map(OpenApiExamples.Example::sent))))));
        described.put("responses", responses(operation, example));
        return described;
    }

    private Map<String, Object> responses(OpenApiOperation operation, Optional<OpenApiExamples.Example> example) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> done = ordered("description", "Done");
        if (!operation.path().equals("/openapi.yaml")) {
            done.put("headers", OpenApiExamples.answerHeaders(operation));
        }
        done.put(
                "content",
                Map.of(
                        OpenApiExamples.media(operation),
                        content(answer(operation), example.map(OpenApiExamples.Example::answered))));
        responses.put(String.valueOf(operation.described().status()), done);
        if (operation.changes()) {
            responses.put("204", ordered("description", "Done; nothing else was wanted, or may be read"));
        }
        OpenApiExamples.problems(operation).forEach(status -> {
            Map<String, Object> problem = ordered(
                    "description", Optional.ofNullable(REASONS.get(status)).orElseThrow());
            problem.put(
                    "content",
                    Map.of(
                            "application/problem+json",
                            Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
            responses.put(status, problem);
        });
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private Map<String, Object> answer(OpenApiOperation operation) {
        Class<?> described = operation.described().answer();
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        if (operation.resource().getGenericSuperclass() instanceof ParameterizedType docket) {
            bound.put(DocketResource.class.getTypeParameters()[0], docket.getActualTypeArguments()[0]);
        }
        if (operation.resource() == EditionResource.class) {
            bound.put(DocketResource.class.getTypeParameters()[0], EditionView.class);
        }
        if (described == CloudEvent.class) {
            Map<String, Object> batch = OpenApiSchemas.typed("array");
            batch.put("items", schemas.answered(CloudEvent.class, bound));
            return batch;
        }
        if (operation.path().equals("/openapi.yaml")) {
            return OpenApiSchemas.typed("string");
        }
        Type type = described == Described.None.class ? operation.method().getGenericReturnType() : described;
        if (type == View.class) {
            type = view();
        }
        return schemas.answered(type, bound);
    }

    /** The generic type {@code View<S>} as the docket resource gives it. */
    private static Type view() {
        try {
            return DocketResource.class.getMethod("view", String.class).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> content(Map<String, Object> schema, Optional<Object> example) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", schema);
        example.ifPresent(value -> content.put("example", value));
        return content;
    }

    private static String tag(OpenApiOperation operation) {
        return operation.resource().getSimpleName().replace("Resource", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Map<String, Object> in, String key) {
        return (Map<String, Object>) in.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
