package org.siapnet.spring;

import java.time.Duration;
import org.siapnet.rest.SiapnetApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Lets nothing new in when the application closes, and waits for what is in work before its server stops. */
final class Draining implements ApplicationListener<ContextClosedEvent>, ApplicationContextAware {
    private final SiapnetApplication application;
    private final Duration atMost;

    @SuppressWarnings("NullAway.Init")
    private ApplicationContext context;

    Draining(SiapnetApplication application, Duration atMost) {
        this.application = application;
        this.atMost = atMost;
    }

    @Override
    public void setApplicationContext(ApplicationContext of) {
        context = of;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        if (closed.getApplicationContext() != context) {
            return;
        }
        try {
            application.drain(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
