package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs the tests of a contract and tells which of its rules failed. */
final class Rules {
    private Rules() {}

    /** Numbers of the rules, such as {@code j3}, of which a test failed. */
    static Set<String> broken(Class<?> contract, Supplier<?> implementation) {
        Set<String> broken = new TreeSet<>();
        int run = 0;
        for (Class<?> rules = contract; rules != Object.class; rules = rules.getSuperclass()) {
            for (Method test : rules.getDeclaredMethods()) {
                if (test.isAnnotationPresent(Test.class)) {
                    run++;
                    if (fails(test, implementation.get())) {
                        broken.add(test.getName().substring(0, test.getName().indexOf('_')));
                    }
                }
            }
        }
        assertThat(run).as("tests of the contract").isPositive();
        return broken;
    }

    private static boolean fails(Method test, Object instance) {
        try {
            test.invoke(instance);
            return false;
        } catch (InvocationTargetException e) {
            return true;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
