package org.siapnet.persistence.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LoggingEventAware;

/** Keeps what is logged, key-value pairs and causes included. */
final class CapturedLogger extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1L;

    private final transient List<LoggingEvent> events = new CopyOnWriteArrayList<>();

    List<LoggingEvent> events() {
        return events;
    }

    /** All events of a message. */
    List<LoggingEvent> of(String message) {
        return events.stream()
                .filter(event -> message.equals(event.getMessage()))
                .toList();
    }

    /** The value logged under a key. */
    static Object value(LoggingEvent event, String key) {
        return event.getKeyValuePairs().stream()
                .filter(pair -> pair.key.equals(key))
                .map(pair -> pair.value)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void log(LoggingEvent event) {
        events.add(event);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String message, Object[] arguments, Throwable cause) {
        throw new IllegalStateException("not structured: " + message);
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}
