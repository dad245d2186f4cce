package org.siapnet.persistence.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the tables are.
 *
 * @param schema schema of the tables; empty for the connection's own
 * @param prefix what the name of each table begins with, so that they can stand beside those of the host
 */
public record JdbcSettings(Optional<String> schema, String prefix) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,30}");
    private static final JdbcSettings STANDARD = new JdbcSettings(Optional.empty(), "siapnet_");

    /** @throws IllegalArgumentException unless both are letters, digits and underscores, a letter first, 31 at most */
    public JdbcSettings {
        if (!NAME.matcher(prefix).matches()) {
            throw new IllegalArgumentException("prefix: must match " + NAME);
        }
        if (schema.isPresent() && !NAME.matcher(schema.get()).matches()) {
            throw new IllegalArgumentException("schema: must match " + NAME);
        }
    }

    /** The connection's own schema, and the prefix {@code siapnet_}. */
    public static JdbcSettings standard() {
        return STANDARD;
    }

    /** These settings in that schema. */
    public JdbcSettings inSchema(String name) {
        return new JdbcSettings(Optional.of(name), prefix);
    }

    /** These settings with that prefix. */
    public JdbcSettings withPrefix(String name) {
        return new JdbcSettings(schema, name);
    }

    /** What stands before the name of each table. */
    String tables() {
        return schema.map(s -> s + ".").orElse("") + prefix;
    }
}
