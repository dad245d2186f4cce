package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Operasi: what the filters must know of the method that answers a request; read from it once, when the application is put
 * together.
 *
 * @param id id in the description, {@code none} where the description has none
 * @param published whether everybody may ask
 * @param step whether the address names a command
 * @param resource the class whose method it is
 */
record Operation(String id, boolean published, boolean step, Class<?> resource) {
    static final String NONE = "none";

    private static final String PROPERTY = Operation.class.getName();

    /** The operation asked for; empty where the address or method is none. */
    static Optional<Operation> of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof Operation found ? Optional.of(found) : Optional.empty();
    }

    boolean described() {
        return !id.equals(NONE);
    }

    private static Operation of(Class<?> resource, Method method) {
        Path path = method.getAnnotation(Path.class);
        Described described = method.getAnnotation(Described.class);
        String noun = resource.getSimpleName().replace("Resource", "");
        return new Operation(
                described == null ? NONE : described.id().replace("{}", noun),
                method.isAnnotationPresent(Published.class),
                path != null && path.value().contains("{command}"),
                resource);
    }

    /** Tells each request which operation it has reached, before any other filter that runs then. */
    @Provider
    static final class Naming implements DynamicFeature {
        @Override
        public void configure(ResourceInfo info, FeatureContext context) {
            context.register(new Named(of(info.getResourceClass(), info.getResourceMethod())));
        }
    }

    @Priority(1)
    private static final class Named implements ContainerRequestFilter {
        private final Operation operation;

        Named(Operation operation) {
            this.operation = operation;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(PROPERTY, operation);
        }
    }
}
