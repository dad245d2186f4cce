package org.siapnet.spring;

import java.util.Optional;
import java.util.Set;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pengaturan penyimpanan: {@code siapnet.jdbc.*}.
 *
 * @param schema what is done about the tables at start
 * @param schemaName database schema of the tables; the connection's own if blank
 * @param tablePrefix what the name of each table begins with
 * @param transactions in whose transactions is appended
 * @param readers readers of the feed whose lag is measured
 */
@ConfigurationProperties("siapnet.jdbc")
public record StorageSettings(
        @DefaultValue("validate") SchemaStep schema,
        @DefaultValue("") String schemaName,
        @DefaultValue("siapnet_") String tablePrefix,
        @DefaultValue("own") TransactionsOf transactions,
        @DefaultValue Set<String> readers) {

    /** What is done about the tables when the application starts. */
    public enum SchemaStep {
        /** They are created, or brought up to date. */
        CREATE,
        /** The application does not start without them. */
        VALIDATE,
        /** Nothing. */
        NONE
    }

    /** In whose transactions is appended. */
    public enum TransactionsOf {
        /** In transactions of the journal, which threads share. */
        OWN,
        /** In the transaction of the host where there is one, and in those of the journal elsewhere. */
        JOINING
    }

    /** Copies the set. */
    public StorageSettings {
        readers = Set.copyOf(readers);
    }

    /** @throws WrongSettingException if a name is none */
    JdbcSettings tables() {
        try {
            return new JdbcSettings(Optional.of(schemaName).filter(name -> !name.isBlank()), tablePrefix);
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(
                    "siapnet.jdbc.schema-name, siapnet.jdbc.table-prefix",
                    String.valueOf(e.getMessage()),
                    "Use letters, digits and underscores, a letter first.");
        }
    }
}
