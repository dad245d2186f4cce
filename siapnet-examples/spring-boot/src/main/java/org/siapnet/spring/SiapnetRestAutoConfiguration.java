package org.siapnet.spring;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import org.glassfish.jersey.servlet.ServletContainer;
import org.siapnet.Siapnet;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.rest.AccessLog;
import org.siapnet.rest.ActorSource;
import org.siapnet.rest.AddressSource;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.RequestLimits;
import org.siapnet.rest.RequestObserver;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rest.Surroundings;
import org.siapnet.rest.SurroundingsBuilder;
import org.siapnet.rest.limit.BucketLimits;
import org.siapnet.rest.observation.MicrometerObserver;
import org.siapnet.rulebook.ElectionPack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The HTTP interface beside whatever else the host serves. Nobody is believed without settings of a token or an {@link
 * ActorSource} of the host; {@code siapnet.rest.enabled=false} turns it off.
 */
@AutoConfiguration(
        after = SiapnetAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({SiapnetApplication.class, ServletContainer.class})
@ConditionalOnBean(Siapnet.class)
@ConditionalOnBooleanProperty(name = "siapnet.rest.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RestSettings.class)
public final class SiapnetRestAutoConfiguration {
    /** What the interface answers below its path; the rest is the host's. */
    static final List<String> ANSWERED = List.of("/api/v1/*", "/problems/*", "/health/*", "/openapi.yaml");

    @Bean
    @ConditionalOnMissingBean
    ActorSource siapnetActors(RestSettings rest, ObjectProvider<Clock> clock) {
        return rest.token().actors(SiapnetAutoConfiguration.clock(clock));
    }

    @Bean
    @ConditionalOnMissingBean
    AddressSource siapnetAddresses(RestSettings rest) {
        return rest.proxies() > 0 ? AddressSource.forwarded(rest.proxies()) : AddressSource.unknown();
    }

    @Bean
    @ConditionalOnMissingBean
    RequestLimits siapnetLimits(RestSettings rest, ObjectProvider<Clock> clock) {
        return rest.limited()
                ? new BucketLimits(
                        rest.perMinute().account(), rest.perMinute().address(), SiapnetAutoConfiguration.clock(clock))
                : RequestLimits.none();
    }

    @Bean
    @ConditionalOnMissingBean
    Surroundings siapnetSurroundings(
            RestSettings rest,
            AddressSource addresses,
            RequestLimits limits,
            ObjectProvider<AccessLog> accessLog,
            ObjectProvider<RequestObserver> observer,
            ObjectProvider<ApplicationAvailability> availability) {
        SurroundingsBuilder around = Surroundings.builder()
                .origins(rest.origins())
                .addresses(addresses)
                .limits(limits);
        accessLog.ifUnique(around::accessLog);
        observer.ifUnique(around::observer);
        availability.ifUnique(
                state -> around.ready(() -> state.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC));
        return around.build();
    }

    @Bean
    @ConditionalOnMissingBean
    HttpSettings siapnetHttpSettings(
            ActorSource actors,
            Surroundings around,
            ObjectProvider<IdempotencyStore> answers,
            ObjectProvider<FilingCodes> codes,
            ObjectProvider<Clock> clock) {
        HttpSettings standard = HttpSettings.standard();
        return standard.actors(actors)
                .around(around)
                .answers(answers.getIfUnique(standard::answers))
                .codes(codes.getIfUnique(standard::codes))
                .clock(SiapnetAutoConfiguration.clock(clock));
    }

    @Bean
    @ConditionalOnMissingBean
    SiapnetApplication siapnetApplication(
            Siapnet siapnet, ObjectProvider<ElectionCalendars> calendars, HttpSettings settings) {
        return new SiapnetApplication(siapnet, calendars.getIfUnique(ElectionPack::indonesia), settings);
    }

    @Bean
    FilterRegistrationBean<Mounted> siapnetFilter(SiapnetApplication application, RestSettings rest) {
        FilterRegistrationBean<Mounted> filter = new FilterRegistrationBean<>(new Mounted(application, rest.path()));
        filter.setName("siapnet");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        filter.setUrlPatterns(
                ANSWERED.stream().map(pattern -> rest.path() + pattern).toList());
        return filter;
    }

    @Bean
    Draining siapnetDraining(SiapnetApplication application, RestSettings rest) {
        return new Draining(application, rest.drain());
    }

    /** Requests measured and traced, where the host observes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    static final class Observed {
        @Bean
        @ConditionalOnMissingBean(RequestObserver.class)
        @ConditionalOnBean(ObservationRegistry.class)
        MicrometerObserver siapnetObserver(ObservationRegistry registry) {
            return new MicrometerObserver(registry);
        }
    }
}
