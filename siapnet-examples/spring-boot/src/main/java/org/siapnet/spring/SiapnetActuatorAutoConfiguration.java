package org.siapnet.spring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Comparator;
import java.util.List;
import org.siapnet.persistence.jdbc.HealthCheck;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JournalMetrics;
import org.siapnet.persistence.jdbc.StorageHealth;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The storage in health and metrics of the host, where it has them. */
@AutoConfiguration(after = SiapnetStorageAutoConfiguration.class)
public final class SiapnetActuatorAutoConfiguration {

    /** The health component {@code siapnet}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    @ConditionalOnBean(HealthCheck.class)
    static class StorageHealthConfiguration {
        @Bean
        @ConditionalOnEnabledHealthIndicator("siapnet")
        @ConditionalOnMissingBean(name = "siapnetHealthIndicator")
        HealthIndicator siapnetHealthIndicator(HealthCheck check) {
            return () -> health(check.now());
        }

        private static Health health(StorageHealth found) {
            List<StorageHealth.Problem> problems =
                    found.problems().stream().sorted(Comparator.naturalOrder()).toList();
            Health.Builder health = problems.isEmpty() ? Health.up() : Health.down();
            return health.withDetail("problems", problems)
                    .withDetail("schemaVersion", found.schemaVersion())
                    .withDetail("behind", found.behind())
                    .build();
        }
    }

    /** The meters of the journal. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    @ConditionalOnBean(JdbcJournal.class)
    static class JournalMetricsConfiguration {
        @Bean
        @ConditionalOnMissingBean
        JournalMetrics siapnetJournalMetrics(JdbcJournal journal, StorageSettings storage) {
            return new JournalMetrics(journal, storage.readers());
        }
    }
}
