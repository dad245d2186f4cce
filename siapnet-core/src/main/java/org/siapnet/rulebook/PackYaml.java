package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML as nodes. Streams tokens: building a mapper would take longer than reading all packs. */
final class PackYaml {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int DEEPEST = 12;

    private final String file;
    private final JsonParser parser;

    private PackYaml(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The one document in that text.
     *
     * @throws RulePackException if it is no YAML, has a key twice, is nested too deep or followed by another document
     */
    static PackNode read(String file, String yaml) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            return new PackYaml(file, parser).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("-");
            throw new RulePackException(file, "-", line, "NOT_YAML", reason);
        }
    }

    private PackNode document() {
        if (parser.nextToken() == null) {
            throw refuse("NOT_YAML", "@law.pack.yaml.empty");
        }
        PackNode document = node(0);
        if (parser.nextToken() != null) {
            throw refuse("NOT_YAML", "@law.pack.yaml.documents");
        }
        return document;
    }

    private PackNode node(int depth) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias() || parser.getObjectId() != null) {
            throw refuse("NO_ANCHORS");
        }
        if (depth > DEEPEST) {
            throw refuse("NOT_YAML", "@law.pack.yaml.deep");
        }
        int line = line();
        return new PackNode(
                line,
                switch (parser.currentToken()) {
                    case START_OBJECT -> mapping(depth);
                    case START_ARRAY -> list(depth);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    case VALUE_NULL -> "";
                    default -> parser.getString();
                });
    }

    private Map<String, PackNode> mapping(int depth) {
        Map<String, PackNode> mapping = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (mapping.containsKey(key)) {
                throw refuse("DUPLICATE_KEY", key);
            }
            parser.nextToken();
            mapping.put(key, node(depth + 1));
        }
        return mapping;
    }

    private List<PackNode> list(int depth) {
        List<PackNode> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(depth + 1));
        }
        return list;
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private RulePackException refuse(String code, String... details) {
        return new RulePackException(file, "-", line(), code, details);
    }
}
