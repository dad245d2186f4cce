package org.siapnet.rest;

import static org.siapnet.rest.OpenApiDocument.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What the description says besides the schemas: examples of a real run, parameters, headers and problems. */
final class OpenApiExamples {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ITEMS = 2;
    /** The digest of the rules changes with each of them. */
    private static final String A_RULEBOOK = "0123456789ab";
    /** A receipt code is drawn at random, and an example should not change from run to run. */
    private static final String CODE = "[A-Z2-7]{8}(-[A-Z2-7]{8}){3}";

    /**
     * An example of an operation.
     *
     * @param path address it was sent to
     * @param sent body that was sent
     * @param answered body that came back, lists cut
     */
    record Example(String path, Object sent, Object answered) {}

    private OpenApiExamples() {}

    /** The first exchange of each operation. */
    static Map<String, Example> of(List<Walk.Exchange> walk) {
        Map<String, Example> examples = new LinkedHashMap<>();
        walk.forEach(exchange -> examples.computeIfAbsent(
                operation(exchange),
                id -> new Example(
                        exchange.path(),
                        exchange.body().isEmpty()
                                ? Map.of()
                                : JSON.readValue(
                                        exchange.body().replaceAll(CODE, "ABCDEFGH-IJKLMNOP-QRSTUVWX-YZ234567"),
                                        Object.class),
                        exchange.operation().equals("getDescription")
                                ? "openapi: \"3.1.1\"\n"
                                : cut(JSON.readValue(exchange.answer().body(), Object.class)))));
        return examples;
    }

    static String operation(Walk.Exchange exchange) {
        return OpenApiOperation.camel(exchange.operation().replaceFirst("@.*", ""));
    }

    private static Object cut(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().limit(ITEMS).map(OpenApiExamples::cut).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> cut = new LinkedHashMap<>();
            map.forEach((key, of) ->
                    cut.put(String.valueOf(key), of == null ? null : key.equals("rulebook") ? A_RULEBOOK : cut(of)));
            return cut;
        }
        return value;
    }

    static List<Object> inPath(OpenApiOperation operation, Optional<Example> example) {
        List<Object> parameters = new ArrayList<>();
        String pattern = operation.path().replaceAll("\\{([a-z]+)}", "(?<$1>[^/?]+)");
        Matcher names = Pattern.compile("\\{([a-z]+)}").matcher(operation.path());
        while (names.find()) {
            String name = names.group(1);
            Map<String, Object> schema = OpenApiSchemas.typed("string");
            if ((name.equals("id") || name.equals("look")) && !operation.path().contains("lifecycles")) {
                schema.put("format", "uuid");
            }
            Map<String, Object> parameter = ordered("name", name, "in", "path", "required", true, "schema", schema);
            example.map(of -> Pattern.compile(pattern + ".*").matcher(of.path()))
                    .filter(Matcher::matches)
                    .ifPresent(matched -> parameter.put("example", matched.group(name)));
            parameters.add(parameter);
        }
        return parameters;
    }

    /** Names of the headers an operation looks at. */
    static List<String> of(OpenApiOperation operation) {
        List<String> names = new ArrayList<>(List.of("AcceptLanguage"));
        if (operation.verb().equals("get")) {
            names.add("IfNoneMatch");
        }
        if (operation.writes()) {
            names.add("IdempotencyKey");
        }
        boolean editions = operation.resource() == EditionResource.class;
        if (operation.writes() && (editions || DocketResource.class.isAssignableFrom(operation.resource()))) {
            names.add("Prefer");
        }
        if (operation.changes()) {
            names.add("IfMatch");
        }
        return names;
    }

    static Map<String, Object> headers() {
        Map<String, Object> uuid = OpenApiSchemas.typed("string");
        uuid.put("format", "uuid");
        return ordered(
                "AcceptLanguage",
                header("Accept-Language", "Language of texts: id or en", false, OpenApiSchemas.typed("string"), "en"),
                "IfNoneMatch",
                header(
                        "If-None-Match",
                        "ETags one has: 304 if it is the same",
                        false,
                        OpenApiSchemas.typed("string"),
                        "\"3.0123456789abcdef\""),
                "IdempotencyKey",
                header(
                        "Idempotency-Key",
                        "A new UUID for each intention; the same to repeat it",
                        true,
                        uuid,
                        "00000000-0000-0007-0000-000000001001"),
                "Prefer",
                header(
                        "Prefer",
                        "return=minimal: without the state after it",
                        false,
                        OpenApiSchemas.typed("string"),
                        "return=minimal"),
                "IfMatch",
                header(
                        "If-Match",
                        "ETag of what one has read; * for whatever it is",
                        true,
                        OpenApiSchemas.typed("string"),
                        "\"3.0123456789abcdef\""));
    }

    private static Map<String, Object> header(
            String name, String says, boolean required, Map<String, Object> schema, String example) {
        return ordered(
                "name",
                name,
                "in",
                "header",
                "required",
                required,
                "description",
                says,
                "schema",
                schema,
                "example",
                example);
    }

    static Map<String, Object> answerHeaders(OpenApiOperation operation) {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (operation.verb().equals("get")
                || operation.path().contains("/commands/")
                || operation.described().status() == 201) {
            headers.put("ETag", answered("Tag of what is answered; its first part is the version"));
        }
        if (operation.described().status() == 201) {
            headers.put("Location", answered("Where the new one is"));
        }
        if (operation.id().equals("openReport")) {
            headers.put(ReceiptResource.HEADER, answered("Code by which anybody learns how far the report has come"));
        }
        if (operation.writes()) {
            headers.put(Writes.REPLAYED, answered("true where the request was done before"));
        }
        if (operation.described().answer() == CloudEvent.class) {
            headers.put("Link", answered("rel=next: where to go on"));
        }
        headers.put("X-Request-Id", answered("Id of the request"));
        return headers;
    }

    private static Map<String, Object> answered(String says) {
        return ordered("description", says, "schema", OpenApiSchemas.typed("string"));
    }

    static String media(OpenApiOperation operation) {
        if (operation.path().equals("/openapi.yaml")) {
            return "application/yaml";
        }
        return operation.described().answer() == CloudEvent.class ? FeedResource.BATCH : "application/json";
    }

    /** The statuses of problems that an operation may answer with. */
    static List<String> problems(OpenApiOperation operation) {
        List<String> statuses = new ArrayList<>(List.of("400"));
        statuses.addAll(operation.resource() == HealthResource.class ? List.of("503") : List.of("429"));
        if (!operation.method().isAnnotationPresent(Published.class)) {
            statuses.addAll(List.of("401", "403"));
        }
        if (operation.path().contains("{")) {
            statuses.add("404");
        }
        if (operation.writes()) {
            statuses.addAll(List.of("409", "422"));
        }
        if (operation.changes()) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }
}
