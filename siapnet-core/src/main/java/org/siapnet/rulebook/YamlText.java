package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML as maps, lists and scalars. Streams tokens: building a mapper would take longer than reading all packs. */
final class YamlText {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int DEEPEST = 12;

    private YamlText() {}

    /**
     * The one document in that text.
     *
     * @throws RulePackException if it is no YAML, has a duplicate key, is nested too deep or followed by another document
     */
    static Object read(String file, String yaml) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new RulePackException(file, "-", "NOT_YAML", "@law.pack.yaml.empty");
            }
            Object document = value(parser, first, file, 0);
            if (parser.nextToken() != null) {
                throw new RulePackException(file, "-", "NOT_YAML", "@law.pack.yaml.documents");
            }
            return document;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("-");
            throw new RulePackException(file, "line " + line, "NOT_YAML", reason);
        }
    }

    private static Object value(JsonParser parser, JsonToken token, String file, int depth) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias() || parser.getObjectId() != null) {
            throw new RulePackException(
                    file, "line " + parser.currentTokenLocation().getLineNr(), "NO_ANCHORS");
        }
        if (depth > DEEPEST) {
            throw new RulePackException(file, "-", "NOT_YAML", "@law.pack.yaml.deep");
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser, file, depth);
            case START_ARRAY -> list(parser, file, depth);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> "";
            default -> parser.getString();
        };
    }

    private static Map<String, Object> mapping(JsonParser parser, String file, int depth) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            mapping.put(key, value(parser, parser.nextToken(), file, depth + 1));
        }
        return mapping;
    }

    private static List<Object> list(JsonParser parser, String file, int depth) {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token, file, depth + 1));
        }
        return list;
    }
}
