package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation of the interface.
 *
 * @param id its id
 * @param resource class it is in
 * @param method method that does it
 * @param path its address, a command written out
 * @param says what it does
 * @param body record of its body
 */
record OpenApiOperation(
        String id, Class<?> resource, Method method, String path, String says, Optional<Class<? extends Record>> body) {

    Described described() {
        return method.getAnnotation(Described.class);
    }

    boolean writes() {
        return Stream.of(method.getParameterTypes()).anyMatch(Sent.class::equals);
    }

    boolean changes() {
        return path.contains("/commands/");
    }

    String verb() {
        return method.isAnnotationPresent(GET.class) ? "get" : "post";
    }

    /** Every operation of the application, in order of address. */
    static List<OpenApiOperation> all(Set<Object> singletons) {
        return singletons.stream()
                .filter(resource -> resource.getClass().isAnnotationPresent(Path.class))
                .flatMap(resource -> Stream.of(resource.getClass().getMethods())
                        .filter(method -> !method.isBridge() && method.getReturnType() != String.class)
                        .filter(method ->
                                method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                        .flatMap(method -> of(resource, method)))
                .sorted(Comparator.comparing(OpenApiOperation::path).thenComparing(OpenApiOperation::verb))
                .toList();
    }

    private static Stream<OpenApiOperation> of(Object resource, Method method) {
        Class<?> type = resource.getClass();
        String path = "/" + type.getAnnotation(Path.class).value()
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(Path::value)
                        .map(sub -> "/" + sub)
                        .orElse("");
        Described described = Optional.ofNullable(method.getAnnotation(Described.class))
                .orElseThrow(() -> new IllegalStateException("not described: " + method));
        String noun = type.getSimpleName().replace("Resource", "");
        if (resource instanceof DocketResource<?, ?, ?> docket) {
            Commands<?> commands = docket.commands();
            if (path.contains("{command}")) {
                return commands.further().stream()
                        .map(name -> new OpenApiOperation(
                                camel(name),
                                type,
                                method,
                                path.replace("{command}", name),
                                words(name) + " (" + noun.toLowerCase(Locale.ROOT) + ")",
                                Optional.ofNullable(commands.types().get(name))));
            }
            Optional<Class<? extends Record>> body =
                    method.getName().equals("open") ? Optional.of(commands.opener()) : body(method);
            return Stream.of(new OpenApiOperation(
                    described.id().replace("{}", noun),
                    type,
                    method,
                    path,
                    described.says().replace("{}", noun.toLowerCase(Locale.ROOT)),
                    body));
        }
        return Stream.of(new OpenApiOperation(described.id(), type, method, path, described.says(), body(method)));
    }

    private static Optional<Class<? extends Record>> body(Method method) {
        Class<? extends Record> described =
                method.getAnnotation(Described.class).body();
        return described != Described.None.class
                ? Optional.of(described)
                : Stream.of(method.getParameterTypes())
                        .filter(Class::isRecord)
                        .findFirst()
                        .map(type -> type.asSubclass(Record.class));
    }

    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    private static String words(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
