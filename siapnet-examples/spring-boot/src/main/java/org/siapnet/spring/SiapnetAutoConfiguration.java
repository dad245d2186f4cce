package org.siapnet.spring;

import java.time.Clock;
import java.time.ZoneId;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessPolicy;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.AgencyDirectory;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.port.Notifier;
import org.siapnet.port.PersonnelBlocking;
import org.siapnet.publication.EditionStore;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.Deadlines;
import org.siapnet.time.WorkingCalendar;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The library over the ports of the host: each bean of a port, a policy or the law takes the place of what it would have by
 * itself. Without a journal and an identity vault there is no library, so that nothing is kept in memory unnoticed.
 */
@AutoConfiguration(after = SiapnetStorageAutoConfiguration.class)
@ConditionalOnBean({Journal.class, IdentityVault.class})
public final class SiapnetAutoConfiguration {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Bean
    @ConditionalOnMissingBean
    Siapnet siapnet(Journal journal, IdentityVault identities, ObjectProvider<Clock> clock, BeanFactory beans) {
        Siapnet.Builder builder =
                Siapnet.builder().journal(journal).identities(identities).clock(clock(clock));
        beans.getBeanProvider(AgencyDirectory.class).ifUnique(builder::agencies);
        beans.getBeanProvider(PersonnelBlocking.class).ifUnique(builder::blocking);
        beans.getBeanProvider(Notifier.class).orderedStream().forEach(builder::notifying);
        beans.getBeanProvider(EditionStore.class).ifUnique(builder::editions);
        beans.getBeanProvider(AccessPolicy.class).ifUnique(builder::policy);
        beans.getBeanProvider(Rulebook.class).ifUnique(builder::rulebook);
        beans.getBeanProvider(Deadlines.class).ifUnique(builder::deadlines);
        beans.getBeanProvider(WorkingCalendar.class).ifUnique(builder::calendar);
        beans.getBeanProvider(Policies.class).ifUnique(builder::policies);
        return builder.build();
    }

    /** That of the host if it has one, by the days of Jakarta. */
    static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfUnique(Clock::systemUTC).withZone(WIB);
    }
}
