package org.siapnet.rulebook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a pack file into nodes that know their line, and refuses whatever they were not asked for. */
final class StrictYaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private StrictYaml(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws PackRefusedException if the text is not YAML, is empty, or repeats a key */
    static YamlNode read(String file, InputStream in) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            StrictYaml reader = new StrictYaml(file, parser);
            if (parser.nextToken() == null) {
                throw new PackRefusedException(file, "line 1", "the file is empty");
            }
            return reader.node("");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new PackRefusedException(file, "line " + line, "not well-formed YAML: " + e.getOriginalMessage());
        }
    }

    /** The same for a file among the resources of this package. */
    static YamlNode resource(String file) {
        InputStream in = StrictYaml.class.getResourceAsStream(file);
        if (in == null) {
            throw new PackRefusedException(file, "line 1", "the file is missing");
        }
        return read(file, in);
    }

    private YamlNode node(String label) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new YamlNode(file, label, line, map(label));
            case START_ARRAY -> new YamlNode(file, label, line, list(label));
            case VALUE_NULL -> throw new PackRefusedException(file, row(label, line), "a value is missing");
            default -> new YamlNode(file, label, line, parser.getString());
        };
    }

    private Map<String, YamlNode> map(String inherited) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        String label = inherited;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            YamlNode value = node(label);
            if (entries.put(key, value) != null) {
                throw new PackRefusedException(file, row(label, line), "the key " + key + " stands twice");
            }
            if (key.equals("id")) {
                label = value.text();
            }
        }
        return entries;
    }

    private List<YamlNode> list(String label) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(label));
        }
        return items;
    }

    static String row(String label, int line) {
        return label.isEmpty() ? "line " + line : label + " (line " + line + ")";
    }
}
