package org.siapnet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.siapnet.port.Journal;

/** A journal between whose first decision and append something else happens once. */
final class ReadHook {
    private ReadHook() {}

    static Journal on(Journal journal, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append") && happened.compareAndSet(false, true)) {
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
