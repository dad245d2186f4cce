package org.siapnet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.Siapnet;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.memory.InMemoryFilingCodes;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.persistence.jdbc.HealthCheck;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.JournalMetrics;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.StorageHealth;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;
import org.siapnet.rest.ActorSource;
import org.siapnet.rest.RequestLimits;
import org.siapnet.rest.RequestObserver;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rest.Surroundings;
import org.siapnet.rest.observation.MicrometerObserver;
import org.siapnet.rest.token.ClaimNames;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** What is configured by itself, what gives way to the host, and what is refused. */
class AutoConfigurationTest {
    private static final AutoConfigurations OURS = AutoConfigurations.of(
            SiapnetStorageAutoConfiguration.class,
            SiapnetAutoConfiguration.class,
            SiapnetRestAutoConfiguration.class,
            SiapnetActuatorAutoConfiguration.class);

    @TempDir
    private java.nio.file.Path folder;

    private final JdbcDataSource source = new JdbcDataSource();

    AutoConfigurationTest() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private ApplicationContextRunner bare() {
        return new ApplicationContextRunner().withConfiguration(OURS);
    }

    private ApplicationContextRunner withDatabase() {
        return bare().withBean(DataSource.class, () -> source).withPropertyValues("siapnet.jdbc.schema=create", keys());
    }

    private WebApplicationContextRunner onTheWeb() {
        return new WebApplicationContextRunner()
                .withConfiguration(OURS)
                .withBean(DataSource.class, () -> source)
                .withPropertyValues("siapnet.jdbc.schema=create", keys());
    }

    private String keys() {
        return "siapnet.vault.key-file=" + folder.resolve("vault.keys");
    }

    @Test
    void every_part_is_found_by_the_application() {
        assertThat(ImportCandidates.load(org.springframework.boot.autoconfigure.AutoConfiguration.class, null))
                .contains(Stream.of(
                                SiapnetStorageAutoConfiguration.class,
                                SiapnetAutoConfiguration.class,
                                SiapnetRestAutoConfiguration.class,
                                SiapnetActuatorAutoConfiguration.class)
                        .map(Class::getName)
                        .toArray(String[]::new));
    }

    @Test
    void a_data_source_and_keys_are_enough() {
        withDatabase()
                .run(context -> assertThat(context)
                        .hasSingleBean(Siapnet.class)
                        .hasSingleBean(JdbcJournal.class)
                        .hasSingleBean(JdbcIdentityVault.class)
                        .hasSingleBean(JdbcIdempotencyStore.class)
                        .hasSingleBean(HealthCheck.class)
                        .doesNotHaveBean(JoiningJournal.class)
                        .doesNotHaveBean(SiapnetApplication.class));
    }

    @Test
    void nothing_is_kept_in_memory_unnoticed() {
        bare().run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Siapnet.class));
    }

    @Test
    void a_journal_of_the_host_wins() {
        Journal own = new InMemoryJournal();
        withDatabase().withBean("own", Journal.class, () -> own).run(context -> {
            assertThat(context.getBean(Journal.class)).isSameAs(own);
            assertThat(context)
                    .hasSingleBean(Siapnet.class)
                    .doesNotHaveBean(JdbcJournal.class)
                    .doesNotHaveBean(JournalMetrics.class);
        });
    }

    @Test
    void tables_that_nobody_uses_are_left_alone() {
        bare().withBean(DataSource.class, () -> source)
                .withBean(Journal.class, InMemoryJournal::new)
                .withBean(IdentityVault.class, () -> new InMemoryIdentityVault(UUID::randomUUID))
                .withBean(IdempotencyStore.class, InMemoryIdempotencyStore::new)
                .withBean(EditionStore.class, InMemoryEditionStore::new)
                .withBean(FilingCodes.class, InMemoryFilingCodes::new)
                .withPropertyValues("siapnet.jdbc.schema=validate")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Siapnet.class));
    }

    @Test
    void keys_of_the_host_win() {
        VaultKeys own = VaultKeys.file(folder.resolve("own.keys"));
        bare().withBean(DataSource.class, () -> source)
                .withBean(VaultKeys.class, () -> own)
                .withPropertyValues("siapnet.jdbc.schema=create")
                .run(context -> assertThat(context.getBean(VaultKeys.class)).isSameAs(own));
    }

    @Test
    void storage_can_be_turned_off() {
        withDatabase()
                .withPropertyValues("siapnet.jdbc.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(Journal.class)
                        .doesNotHaveBean(Siapnet.class)
                        .doesNotHaveBean(HealthCheck.class));
    }

    @Test
    void the_interface_is_mounted_on_the_web_and_can_be_turned_off() {
        onTheWeb()
                .run(context -> assertThat(context)
                        .hasSingleBean(SiapnetApplication.class)
                        .hasSingleBean(FilterRegistrationBean.class));
        onTheWeb()
                .withPropertyValues("siapnet.rest.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Siapnet.class)
                        .doesNotHaveBean(SiapnetApplication.class)
                        .doesNotHaveBean(FilterRegistrationBean.class));
    }

    @Test
    void a_source_of_actors_of_the_host_wins() {
        ActorSource own = ActorSource.nobody();
        onTheWeb()
                .withBean("own", ActorSource.class, () -> own)
                .run(context -> assertThat(context.getBean(ActorSource.class)).isSameAs(own));
    }

    @Test
    void requests_are_limited_where_that_is_set() {
        onTheWeb()
                .withPropertyValues("siapnet.rest.per-minute.account=600", "siapnet.rest.per-minute.address=60")
                .run(context -> {
                    RequestLimits limits = context.getBean(Surroundings.class).limits();
                    for (int request = 0; request < 60; request++) {
                        assertThat(limits.retryAfter(RequestLimits.Sender.ADDRESS, "a"))
                                .isEmpty();
                    }
                    assertThat(limits.retryAfter(RequestLimits.Sender.ADDRESS, "a"))
                            .isPresent();
                });
    }

    @Test
    void claims_have_the_names_they_have_without_spring() {
        ClaimNames standard = ClaimNames.standard();

        assertThat(new Binder()
                        .bindOrCreate("siapnet.rest.token", TokenProperties.class)
                        .claims())
                .isEqualTo(new TokenProperties.Claims(
                        standard.account(),
                        standard.roles(),
                        standard.prefix(),
                        standard.body(),
                        standard.jurisdiction(),
                        standard.supervisor()));
    }

    @Test
    void health_says_what_is_wrong_with_the_storage() {
        bare().withBean(DataSource.class, () -> source)
                .withPropertyValues("siapnet.jdbc.schema=none", "siapnet.vault.key-file=" + folder.resolve("missing"))
                .withBean(Journal.class, InMemoryJournal::new)
                .withBean(IdentityVault.class, () -> new InMemoryIdentityVault(UUID::randomUUID))
                .withBean(IdempotencyStore.class, InMemoryIdempotencyStore::new)
                .run(context -> {
                    Health health = context.getBean(HealthIndicator.class).health();
                    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                    assertThat(health.getDetails())
                            .containsEntry(
                                    "problems",
                                    List.of(
                                            StorageHealth.Problem.SCHEMA_NOT_CURRENT,
                                            StorageHealth.Problem.KEYS_NOT_USABLE));
                });
    }

    @Test
    void every_resource_is_mounted() {
        onTheWeb()
                .run(context -> assertThat(
                                context.getBean(SiapnetApplication.class).getSingletons())
                        .filteredOn(resource -> resource.getClass().isAnnotationPresent(Path.class))
                        .hasSizeGreaterThan(10)
                        .allSatisfy(resource -> assertThat(SiapnetRestAutoConfiguration.ANSWERED)
                                .anyMatch(pattern -> ("/"
                                                + resource.getClass()
                                                        .getAnnotation(Path.class)
                                                        .value() + "/")
                                        .startsWith(pattern.replaceFirst("\\*$", "")))));
    }

    @Test
    void micrometer_and_health_are_used_where_the_host_has_them() {
        onTheWeb()
                .withBean(ObservationRegistry.class, ObservationRegistry::create)
                .run(context -> assertThat(context)
                        .hasSingleBean(MicrometerObserver.class)
                        .hasSingleBean(JournalMetrics.class)
                        .hasBean("siapnetHealthIndicator"));
        onTheWeb()
                .withClassLoader(
                        new FilteredClassLoader(ObservationRegistry.class, MeterBinder.class, HealthIndicator.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(SiapnetApplication.class)
                        .doesNotHaveBean(RequestObserver.class)
                        .doesNotHaveBean("siapnetJournalMetrics")
                        .doesNotHaveBean("siapnetHealthIndicator"));
        onTheWeb()
                .withPropertyValues("management.health.siapnet.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("siapnetHealthIndicator"));
    }

    @Test
    void tables_that_are_not_there_are_refused_unless_they_may_be_created() {
        withDatabase().withPropertyValues("siapnet.jdbc.schema=validate").run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(WrongSettingException.class)
                    .hasMessage("siapnet.jdbc.schema: the tables are not there");
        });
        Schema.migrate(source, JdbcSettings.standard().withPrefix("own_"));
        withDatabase()
                .withPropertyValues("siapnet.jdbc.schema=validate", "siapnet.jdbc.table-prefix=own_")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Siapnet.class));
    }
}
