package org.siapnet.persistence.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** Connections before each of whose statements something else happens. */
final class Interrupted {
    private Interrupted() {}

    static DataSource of(DataSource source, Runnable meanwhile) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(() -> method.invoke(source, arguments));
            return result instanceof Connection connection ? connection(connection, meanwhile) : result;
        });
    }

    private static Connection connection(Connection connection, Runnable meanwhile) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                meanwhile.run();
            }
            return call(() -> method.invoke(connection, arguments));
        });
    }

    private interface Call {
        Object of() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.of();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
