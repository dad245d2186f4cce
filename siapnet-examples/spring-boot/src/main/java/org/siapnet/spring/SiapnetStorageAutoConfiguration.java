package org.siapnet.spring;

import java.time.Clock;
import javax.sql.DataSource;
import org.siapnet.persistence.jdbc.HealthCheck;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Journal, register, identity vault and answers on the data source of the host. Each gives way to a bean of the host;
 * {@code siapnet.jdbc.enabled=false} turns all off.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@ConditionalOnClass({JdbcJournal.class, DataSourceUtils.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "siapnet.jdbc.enabled", matchIfMissing = true)
@EnableConfigurationProperties({StorageSettings.class, VaultSettings.class})
public final class SiapnetStorageAutoConfiguration {

    /** Lazy, so that tables that nobody uses are left alone. */
    @Bean
    @Lazy
    @DependsOnDatabaseInitialization
    Tables siapnetTables(DataSource source, StorageSettings storage) {
        return new Tables(source, storage);
    }

    @Bean
    @ConditionalOnMissingBean(Journal.class)
    JdbcJournal siapnetJournal(Tables tables) {
        return JdbcJournal.on(tables.source(), tables.settings());
    }

    @Bean
    @Primary
    @ConditionalOnBean(name = "siapnetJournal")
    @ConditionalOnProperty(name = "siapnet.jdbc.transactions", havingValue = "joining")
    JoiningJournal siapnetJoiningJournal(
            JdbcJournal siapnetJournal, Tables tables, PlatformTransactionManager transactions) {
        return new JoiningJournal(siapnetJournal, tables.source(), tables.settings(), transactions);
    }

    @Bean
    @ConditionalOnMissingBean({IdentityVault.class, VaultKeys.class})
    VaultKeys siapnetVaultKeys(VaultSettings vault) {
        return vault.keys();
    }

    @Bean
    @ConditionalOnMissingBean(IdentityVault.class)
    JdbcIdentityVault siapnetIdentities(Tables tables, VaultKeys keys) {
        return JdbcIdentityVault.on(tables.source(), keys, tables.settings());
    }

    @Bean
    @ConditionalOnMissingBean(EditionStore.class)
    JdbcEditionStore siapnetEditions(Tables tables) {
        return JdbcEditionStore.on(tables.source(), tables.settings());
    }

    @Bean
    @ConditionalOnMissingBean(IdempotencyStore.class)
    JdbcIdempotencyStore siapnetAnswers(Tables tables) {
        return JdbcIdempotencyStore.on(tables.source(), tables.settings());
    }

    @Bean
    @ConditionalOnMissingBean(FilingCodes.class)
    JdbcFilingCodes siapnetFilingCodes(Tables tables) {
        return JdbcFilingCodes.on(tables.source(), tables.settings());
    }

    @Bean
    @ConditionalOnMissingBean
    HealthCheck siapnetHealthCheck(DataSource source, StorageSettings storage, VaultSettings vault) {
        HealthCheck check = HealthCheck.of(source, storage.tables(), Clock.systemUTC());
        return vault.file().map(check::withKeys).orElse(check);
    }
}
